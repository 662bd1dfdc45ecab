import { parseArn } from '../../aws-auth/arn.ts'
import { effectiveRow } from '../../aws-auth/lookup.ts'
import type { AwsAuth, Row } from '../../aws-auth/row.ts'
import type { AccessEntry, ClusterFacts, Identity } from '../../live/facts.ts'
import { entryOf } from './access-entries.ts'
import { fits } from './template.ts'

/** How the identity that applies comes into the cluster: whether a change of aws-auth can put it out. */
export type Origin =
  /** An access entry. It takes the place of rows, so rows mean nothing to this identity. */
  | { readonly kind: 'entry'; readonly entry: AccessEntry }
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'account'; readonly account: string }
  /**
   * It is in, and neither a row nor an entry that can be seen gives it what it is: the creator of the cluster, which
   * is `system:masters` and stands in no list, or an entry where entries cannot be listed.
   */
  | { readonly kind: 'hidden' }
  /** A client certificate, a service account, OIDC: IAM has no part in it. */
  | { readonly kind: 'not-iam' }

/**
 * Finds the origin by what the API server says of us.
 *
 * Source: the order of mappers and `renderTemplate` in `pkg/server/server.go` of aws-iam-authenticator: the first that
 * knows the identity wins, and nothing is merged.
 */
export function originOf(identity: Identity, awsAuth: AwsAuth, facts: ClusterFacts | undefined): Origin {
  const { canonicalArn } = identity
  if (canonicalArn === undefined) return { kind: 'not-iam' }
  const row = rowOf(identity, canonicalArn, awsAuth)
  const entry = entryOf(facts, canonicalArn)
  // The entry of a role that was deleted and made again lets nobody in, and the row behind it is asked.
  const dead = entry?.details !== undefined && !gives(entry.details, identity) && row !== undefined
  if (entry !== undefined && !dead) return { kind: 'entry', entry }
  if (row !== undefined) return { kind: 'row', row }
  const parsed = parseArn(canonicalArn.toLowerCase())
  const account = 'account' in parsed ? parsed.account : undefined
  const noRow = effectiveRow(awsAuth, canonicalArn).kind === 'none'
  const asItself = identity.username.toLowerCase() === canonicalArn.toLowerCase()
  if (noRow && asItself && account !== undefined && awsAuth.accounts.includes(account))
    return { kind: 'account', account }
  return { kind: 'hidden' }
}

/** The row that gives the identity exactly what it is. */
function rowOf(identity: Identity, arn: string, awsAuth: AwsAuth): Row | undefined {
  const found = effectiveRow(awsAuth, arn)
  const rows = found.kind === 'none' ? [] : found.kind === 'row' ? [found.row] : found.rows
  return rows.find((row) => gives(row, identity))
}

/** Kubernetes adds groups of its own (`system:authenticated`), so the identity may have more. */
function gives(
  { username, groups }: { readonly username: string; readonly groups: readonly string[] },
  identity: Identity,
): boolean {
  return (
    fits(username, identity.username, identity) &&
    groups.every((group) => identity.groups.some((actual) => fits(group, actual, identity)))
  )
}

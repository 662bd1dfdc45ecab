import { parseArn } from '../aws-auth/arn.ts'
import { arnKey, principalKey } from '../aws-auth/arn-key.ts'
import { effectiveRow } from '../aws-auth/lookup.ts'
import type { AwsAuth, Row } from '../aws-auth/row.ts'
import type { ClusterFacts, Identity } from '../live/facts.ts'
import type { KubernetesIdentity } from '../rbac/grant.ts'
import { entryOf } from './access-entries.ts'
import { readsAwsAuth } from './authentication-mode.ts'
import type { Way } from './login.ts'
import { fits, type TemplateFacts } from './template.ts'

/** The identity that asks, and what lets it into the cluster: whether a change of aws-auth can put it out. */
export interface Caller {
  /** As the API server says it, with the access policies of its entry, which the API server does not say. */
  readonly identity: Identity & KubernetesIdentity
  /** `principalKey`; absent where IAM has no part in it. */
  readonly key?: string
  readonly way: CallerWay
}

export type CallerWay =
  | Exclude<Way, { readonly kind: 'random' }>
  /** A client certificate, a service account, OIDC: IAM has no part in it. */
  | { readonly kind: 'not-iam' }

/**
 * Finds what lets the caller in, by what the API server says of it under the live aws-auth.
 *
 * Source: the order of mappers and `renderTemplate` in `pkg/server/server.go` of aws-iam-authenticator: the first that
 * knows the identity wins, and nothing is merged.
 */
export function callerOf(live: AwsAuth, facts: ClusterFacts | undefined): Caller | undefined {
  const identity = facts?.identity
  if (identity === undefined) return undefined
  const { canonicalArn } = identity
  if (canonicalArn === undefined) return { identity, way: { kind: 'not-iam' } }
  const way = wayOf(identity, canonicalArn, { live, facts })
  return { identity: withPolicies(identity, way), key: principalKey(canonicalArn), way }
}

function withPolicies(identity: Identity, way: CallerWay): Caller['identity'] {
  const policies = way.kind === 'entry' ? (way.entry.details?.policies ?? []) : []
  return policies.length === 0 ? identity : { ...identity, policies }
}

function wayOf(
  identity: Identity,
  arn: string,
  { live, facts }: { readonly live: AwsAuth; readonly facts: ClusterFacts | undefined },
): CallerWay {
  const isRead = readsAwsAuth(facts)
  const row = isRead ? rowOf(identity, arn, live) : undefined
  const entry = entryOf(facts, arn)
  // The entry of a role that was deleted and made again lets nobody in, and the row behind it is asked.
  const isDead = entry?.details !== undefined && !gives(entry.details, identity, arn) && row !== undefined
  if (entry !== undefined && !isDead) return { kind: 'entry', entry }
  if (row !== undefined) return { kind: 'row', row }
  const parsed = parseArn(arnKey(arn))
  const account = 'account' in parsed ? parsed.account : undefined
  const hasRow = effectiveRow(live, arn).kind !== 'none'
  const isItself = principalKey(identity.username) === principalKey(arn)
  if (isRead && !hasRow && isItself && account !== undefined && live.accounts.includes(account))
    return { kind: 'account', account }
  return { kind: 'hidden' }
}

/** The row that gives the identity exactly what it is. */
function rowOf(identity: Identity, arn: string, live: AwsAuth): Row | undefined {
  const found = effectiveRow(live, arn)
  const rows = found.kind === 'none' ? [] : found.kind === 'row' ? [found.row] : found.rows
  return rows.find((row) => gives(row, identity, arn))
}

/** Kubernetes adds groups of its own (`system:authenticated`), so the identity may have more. */
function gives({ username, groups }: KubernetesIdentity, identity: Identity, arn: string): boolean {
  const facts: TemplateFacts = { arn, sessionName: identity.sessionName }
  return (
    fits(username, identity.username, facts) &&
    groups.every((group) => identity.groups.some((actual) => fits(group, actual, facts)))
  )
}

import { effectiveRow, rowsFor } from '../aws-auth/lookup.ts'
import type { AwsAuth, Row } from '../aws-auth/row.ts'
import type { AccessEntry, ClusterFacts, Identity } from '../live/facts.ts'
import { entryOf } from '../plan/guard/access-entries.ts'
import { type Origin, originOf } from '../plan/guard/origin.ts'
import { filled } from '../plan/guard/template.ts'
import type { KubernetesIdentity } from '../rbac/grant.ts'
import type { ExplainedPrincipal, IamPrincipal } from './principal.ts'

/** How a principal comes into the cluster, and as whom. */
export interface Mapping {
  readonly way: WayIn
  /** Who Kubernetes takes the principal for: none where it is not let in, several where rows apply at random. */
  readonly identities: readonly KubernetesIdentity[]
  /** The rows of the same ARN that give it nothing, because `way` counts in their place. */
  readonly overridden: readonly Row[]
}

export type WayIn =
  /** It is a name of Kubernetes already. */
  | { readonly kind: 'named' }
  | { readonly kind: 'row'; readonly row: Row }
  /** Which of them applies is decided anew for each request. */
  | { readonly kind: 'random'; readonly rows: readonly Row[] }
  /** What the entry gives is known only where its details are. */
  | { readonly kind: 'entry'; readonly entry: AccessEntry }
  | { readonly kind: 'account'; readonly account: string }
  /** The API server lets it in, and nothing that can be seen says why: most likely it created the cluster. */
  | { readonly kind: 'hidden' }
  /** `unsure`: access entries could not be listed, and one may let it in. */
  | { readonly kind: 'none'; readonly unsure: boolean }

/**
 * Source: the order of mappers in `pkg/server/server.go` of aws-iam-authenticator: the first that knows the identity
 * wins, and nothing is merged; an access entry of EKS is asked before aws-auth.
 *
 * @param live what is in force now, where `awsAuth` is what a plan would make of it
 */
export function mappingOf(about: {
  readonly principal: ExplainedPrincipal
  readonly awsAuth: AwsAuth
  readonly live: AwsAuth
  readonly facts: ClusterFacts | undefined
}): Mapping {
  const { principal, awsAuth, live, facts } = about
  if (principal.kind !== 'iam')
    return { way: { kind: 'named' }, identities: [named(principal)], overridden: [] }
  const { arn } = principal
  const self = selfOf(principal, facts)
  const origin = self === undefined ? undefined : originOf(self, live, facts)
  const rows = rowsFor(awsAuth, arn)

  const entry = entryOf(facts, arn)
  if (entry !== undefined && !isDead(origin)) {
    const given = entry.details
    const identities = given === undefined ? [] : [fill(given, principal)]
    return { way: { kind: 'entry', entry }, identities, overridden: rows }
  }
  if (self !== undefined && origin?.kind === 'hidden')
    return { way: { kind: 'hidden' }, identities: [self], overridden: rows }
  const readsRows = facts?.authenticationMode !== 'API'
  return readsRows
    ? byAwsAuth(principal, awsAuth, facts)
    : { way: nobody(facts), identities: [], overridden: rows }
}

/** Whether the API server says that this very principal is the one that asks. */
export function selfOf({ arn }: IamPrincipal, facts: ClusterFacts | undefined): Identity | undefined {
  const identity = facts?.identity
  return identity?.canonicalArn?.toLowerCase() === arn.toLowerCase() ? identity : undefined
}

function byAwsAuth(principal: IamPrincipal, awsAuth: AwsAuth, facts: ClusterFacts | undefined): Mapping {
  const { arn, parsed } = principal
  const found = effectiveRow(awsAuth, arn)
  switch (found.kind) {
    case 'row': {
      const { row } = found
      return { way: found, identities: [fill(row, principal)], overridden: without(awsAuth, arn, [row]) }
    }
    case 'random': {
      const { rows } = found
      const identities = rows.map((row) => fill(row, principal))
      return { way: found, identities, overridden: without(awsAuth, arn, rows) }
    }
    case 'none': {
      const { account } = parsed
      if (!awsAuth.accounts.includes(account)) return { way: nobody(facts), identities: [], overridden: [] }
      return {
        way: { kind: 'account', account },
        identities: [{ username: arn, groups: [] }],
        overridden: [],
      }
    }
  }
}

function without(awsAuth: AwsAuth, arn: string, rows: readonly Row[]): readonly Row[] {
  return rowsFor(awsAuth, arn).filter((row) => !rows.includes(row))
}

/** The entry of a role that was deleted and made again lets nobody in, and what stands behind it is asked. */
function isDead(origin: Origin | undefined): boolean {
  return origin?.kind === 'row' || origin?.kind === 'account'
}

function nobody(facts: ClusterFacts | undefined): WayIn {
  const entries = facts?.accessEntries
  return { kind: 'none', unsure: entries?.kind === 'unknown' }
}

function fill(
  { username, groups }: KubernetesIdentity,
  { arn, sessionName }: IamPrincipal,
): KubernetesIdentity {
  const identity: Identity = {
    username: '',
    groups: [],
    canonicalArn: arn,
    ...(sessionName === undefined ? {} : { sessionName }),
  }
  return { username: filled(username, identity), groups: groups.map((group) => filled(group, identity)) }
}

/** A group is asked about as somebody who has that group and nothing else. */
function named(principal: Exclude<ExplainedPrincipal, IamPrincipal>): KubernetesIdentity {
  return principal.kind === 'User'
    ? { username: principal.name, groups: [] }
    : { username: 'somebody', groups: [principal.name] }
}

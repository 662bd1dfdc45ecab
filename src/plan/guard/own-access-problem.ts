import type { Identity } from '../../live/facts.ts'
import type { Caller, CallerWay } from '../../login/caller.ts'
import type { Problem } from '../../problem/problem.ts'
import { listed } from '../../words/list.ts'
import type { Guarded } from './guarded.ts'

/** The plan takes from the identity what it needs to undo it. */
export function ownAccessLost(about: {
  readonly guarded: Guarded
  readonly identity: Identity
  readonly lost: readonly string[]
  readonly needed: number
  readonly why: readonly string[]
  readonly out: boolean
}): Problem {
  const { guarded, identity, lost, needed, why, out } = about
  const cluster = guarded.desired.cluster.name
  const allowed = guarded.desired.guards.allowOwnAccessChange
  const name = nameOf(identity)
  return {
    code: 'own-access-lost',
    severity: allowed ? 'warning' : 'error',
    where: { cluster },
    message: `This runs as ${name}, and would remove its own access to ${cluster}: it would lose ${lost.length} of ${needed} permissions that it needs to undo this plan: ${listed(lost, 4)}.${why.length === 0 ? '' : ` Cause: ${listed(why)}.`}${out ? ' It could no longer log in.' : ''}`,
    found: name,
    allowed: 'a plan after which the applying identity can still undo it',
    fix: allowed
      ? 'guards.allowOwnAccessChange allows this. Make sure that somebody else can undo it.'
      : 'Keep in the file what gives this identity its access, apply this with another identity, or set `guards.allowOwnAccessChange: true`.',
  }
}

/** What the plan takes does not put the identity out: something that a plan does not touch keeps it in. */
export function ownAccessElsewhere(about: {
  readonly guarded: Guarded
  readonly caller: Caller
  readonly cut: readonly string[]
}): Problem {
  const { guarded, caller, cut } = about
  const cluster = guarded.desired.cluster.name
  return {
    code: 'own-access-elsewhere',
    severity: 'notice',
    where: { cluster },
    message: `This runs as ${nameOf(caller.identity)}, and ${listed(cut)} in ${cluster}, but it keeps its access: ${keeper(caller.way)}.`,
    fix: 'Nothing, if this is intended.',
  }
}

function keeper(way: CallerWay): string {
  switch (way.kind) {
    case 'entry': {
      const policies = (way.entry.details?.policies ?? []).map(({ policy }) => policy)
      return `it has an access entry${policies.length === 0 ? '' : ` with ${listed(policies)}`}, which no change of aws-auth affects`
    }
    case 'hidden':
      return 'it has access without a row or a listed access entry, as the creator of a cluster has, who has system:masters and is in no list'
    case 'row':
    case 'account':
      return 'another row of aws-auth gives it the same access'
    case 'not-iam':
      return 'it does not log in with IAM'
  }
}

function nameOf({ canonicalArn, username }: Identity): string {
  return canonicalArn ?? username
}

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
    message: `This runs as ${name}, and would cut its own access to ${cluster}: ${lost.length} of ${needed} permissions that it needs to undo this would go: ${listed(lost, 4)}.${why.length === 0 ? '' : ` What does it: ${listed(why)}.`}${out ? ' It could not log in any more.' : ''}`,
    found: name,
    allowed: 'a plan that leaves the applying identity what it needs to undo it',
    fix: allowed
      ? 'guards.allowOwnAccessChange lets it pass; make sure that somebody else can undo it.'
      : 'Keep in the file what gives this identity its access; or let another identity with access of its own apply this, or set `guards.allowOwnAccessChange: true`.',
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
    message: `This runs as ${nameOf(caller.identity)}, and ${listed(cut)} in ${cluster}, but it stays in: ${keeper(caller.way)}.`,
    fix: 'Nothing, if that is meant.',
  }
}

function keeper(way: CallerWay): string {
  switch (way.kind) {
    case 'entry': {
      const policies = way.entry.details?.policies ?? []
      return `it has an access entry${policies.length === 0 ? '' : ` with ${listed(policies)}`}, which no change of aws-auth reaches`
    }
    case 'hidden':
      return 'neither a row nor a listed access entry lets it in, as with the creator of a cluster, who has system:masters and stands in no list'
    case 'row':
    case 'account':
      return 'another row of aws-auth gives it the same'
    case 'not-iam':
      return 'it does not come in by IAM'
  }
}

function nameOf({ canonicalArn, username }: Identity): string {
  return canonicalArn ?? username
}

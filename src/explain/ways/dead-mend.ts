import { principalKey } from '../../aws-auth/arn-key.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { awsOwnerOf } from '../../login/owner/entry-owner.ts'
import type { Mend } from '../explanation.ts'
import { isMet, stateOf } from '../state.ts'
import type { About } from './about.ts'
import { mendOf } from './mend.ts'

/**
 * What gives access again to whom IAM has no more, or as another one of the same ARN: its access entry, deleted and
 * created again, and what that lacks. Of a row, which matches by the ARN, there is nothing to correct.
 */
export function deadMend(about: About): Mend | undefined {
  const { principal, state, live, wanted } = about
  const { dead, way } = state.mapping
  if (principal.kind !== 'iam' || dead === undefined) return undefined
  if (way.kind !== 'entry') return { kind: 'none' }
  const owner = awsOwnerOf(way.entry, { facts: live.facts })
  // What AWS keeps for itself is left to it; an entry of nodes can be created by anybody.
  if (owner !== undefined && owner.kind !== 'nodes') return { kind: 'aws-entry', owner }
  const alive = withoutRecord(live, principal.arn)
  const snapshot = state.snapshot === live ? alive : withoutRecord(state.snapshot, principal.arn)
  const after = stateOf(principal, snapshot, alive)
  const { why } = dead
  return {
    kind: 'entry-again',
    why,
    entry: way.entry,
    principalArn: why.kind === 'other-path' ? why.arn : way.entry.principalArn,
    ...(isMet(after.held, wanted) ? {} : { next: mendOf({ ...about, state: after, live: alive }) }),
  }
}

/** As if IAM had not been asked about the principal. */
function withoutRecord(snapshot: Snapshot, arn: string): Snapshot {
  const { facts } = snapshot
  if (facts?.iamPrincipals === undefined) return snapshot
  const others = [...facts.iamPrincipals].filter(([key]) => key !== principalKey(arn))
  return { ...snapshot, facts: { ...facts, iamPrincipals: new Map(others) } }
}

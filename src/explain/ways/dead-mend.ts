import { declaredPrincipal, isByEntry } from '../../access/desired.ts'
import { principalKey } from '../../aws-auth/arn-key.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { awsOwnerOf } from '../../login/owner/entry-owner.ts'
import type { Mend } from '../explanation.ts'
import { isMet, stateOf } from '../state.ts'
import type { Lacking } from './lacking.ts'
import { mendOf } from './mend.ts'

/**
 * What gives access again to whom IAM has no more, or as another one of the same ARN: its access entry, deleted and
 * created again, which a plan does where the file declares it; and what that lacks. Of a row, which matches by the ARN, there is nothing to correct.
 */
export function deadMend(about: Lacking): Mend | undefined {
  const { principal, state, live, desired, wanted } = about
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
  const declared = declaredPrincipal(desired, principal.arn)
  const byFile = declared !== undefined && isByEntry(declared) ? declared : undefined
  const { principalArn } = way.entry
  const arn = why.kind === 'other-path' ? why.arn : principalArn
  const principals = desired.principals.map((one) => (one === byFile ? { ...one, arn } : one))
  const right = { ...desired, principals }
  const next = { ...about, desired: right, state: after, live: alive, fullArn: arn }
  // The plan makes of it what the file says, which may be something else than the entry has now.
  const isEnough = byFile === undefined && isMet(after.held, wanted)
  const mend = isEnough ? undefined : mendOf(next)
  return {
    kind: 'entry-again',
    why,
    entry: way.entry,
    principalArn: arn,
    ...(byFile === undefined ? {} : { byFile: { where: byFile.where, isRight: byFile.arn === arn } }),
    ...(mend === undefined || (byFile !== undefined && mend.kind === 'apply') ? {} : { next: mend }),
  }
}

/** As if IAM had not been asked about the principal. */
function withoutRecord(snapshot: Snapshot, arn: string): Snapshot {
  const { facts } = snapshot
  if (facts?.iamPrincipals === undefined) return snapshot
  const others = [...facts.iamPrincipals].filter(([key]) => key !== principalKey(arn))
  return { ...snapshot, facts: { ...facts, iamPrincipals: new Map(others) } }
}

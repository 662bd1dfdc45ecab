import { entryOf } from '../../access-entries.ts'
import { deadEntry, iamRecord } from '../../dead.ts'
import { takeOver } from './bridge.ts'
import { meaningOf } from './change.ts'
import type { EntriesAbout, Part } from './entry-plan.ts'
import { forNodes, groupsCannotMove, notInIam, otherPath, usernameCannotMove } from './obstacle.ts'
import { changeable, isOurs } from './ours.ts'
import { sameEntry } from './same-entry.ts'
import type { DesiredEntry } from './spell.ts'

/** The entry of a principal of the file: it is added, changed, made anew, or right as it is. */
export function planDeclared(wanted: DesiredEntry, about: EntriesAbout): Part {
  const { desired, facts } = about
  const { arn, where } = wanted
  const live = entryOf(facts, arn)
  if (live === undefined) return planNew(wanted, about)
  const found = changeable(live, about, { arn, where })
  if (found.kind === 'refused') return found.part
  const { details } = found

  const [before, after] = [meaningOf(details), meaningOf(wanted)]
  const adopted = !isOurs(live, details, about)
  const changed = { kind: 'entry', before, after, adopted, reason: 'declared', where } as const
  const dead = deadEntry(facts, live)
  if (dead !== undefined && dead.kind !== 'gone') {
    const record = iamRecord(facts, arn)
    if (record?.kind === 'exists' && record.arn !== arn)
      return { refused: [otherPath(desired, { arn, where, right: record.arn })] }
    const old = live.principalArn
    return { changes: [{ ...changed, arn, action: 'replace', ...(old === arn ? {} : { replaces: old }) }] }
  }
  if (!adopted && sameEntry(before, after)) return {}
  return { changes: [{ ...changed, arn: live.principalArn, action: 'change' }] }
}

/** Where IAM was asked, what EKS would refuse is known. */
function planNew(wanted: DesiredEntry, { desired, facts, rowOf, isOfNodes, bindsUser }: EntriesAbout): Part {
  const { arn, where } = wanted
  // It would take the place of their row, and is of a type that nodes cannot join by.
  if (isOfNodes(arn)) return { refused: [forNodes(desired, { arn, where })] }
  const record = iamRecord(facts, arn)
  if (record?.kind === 'none') return { refused: [notInIam(desired, { arn, where })] }
  if (record !== undefined && record.arn !== arn)
    return { refused: [otherPath(desired, { arn, where, right: record.arn })] }
  const after = meaningOf(wanted)
  const add = { kind: 'entry', action: 'add', arn, after, adopted: false, reason: 'declared', where } as const
  const row = rowOf(arn)
  if (row === undefined) return { changes: [add] }
  const taken = takeOver(row, after, bindsUser)
  switch (taken.kind) {
    case 'groups-missing':
      return { refused: [groupsCannotMove(desired, { arn, where, groups: taken.groups })] }
    case 'username-missing':
      return { refused: [usernameCannotMove(desired, { arn, where, username: taken.username })] }
    case 'possible': {
      const { bridge } = taken
      const bridged = bridge === undefined ? {} : { bridge }
      return { changes: [{ ...add, move: 'from-row', over: row, ...bridged }] }
    }
  }
}

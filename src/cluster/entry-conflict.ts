import type { EntryDetails } from '../live/facts.ts'
import type { EntryStep } from '../login/mapping/access-entries/step.ts'
import { listed } from '../words/list.ts'
import { ClusterError } from './door.ts'
import { changedParts } from './entry-after.ts'
import { stepName } from './step-name.ts'

/** The entry is not what a step expects: it was changed, deleted or made anew. */
export function entryConflict(about: {
  readonly cluster: string
  readonly step: EntryStep
  readonly seen: EntryDetails | undefined
  readonly live: EntryDetails | undefined
}): ClusterError {
  const { cluster, step, seen, live } = about
  const entry = `The access entry of ${step.principalArn}`
  return new ClusterError(
    { kind: 'conflict', cluster, operation: stepName(step), fix: 'Plan again.' },
    `${entry} ${changeOf(seen, live)}`,
  )
}

function changeOf(seen: EntryDetails | undefined, live: EntryDetails | undefined): string {
  if (live === undefined) return 'was deleted since it was read.'
  if (seen === undefined) return 'was not there when the plan was made.'
  const parts = changedParts(seen, live)
  return parts.length === 0
    ? 'was changed since it was read.'
    : `was changed since it was read: its ${listed(parts, 5)}.`
}

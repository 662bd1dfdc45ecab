import type { EntryDetails } from '../../live/facts.ts'
import type { EntryStep } from '../../login/mapping/access-entries/step.ts'
import { ClusterError, type EntryWriter } from '../door.ts'
import { entryAfter, isUnchanged } from '../entry-after.ts'
import { entryConflict } from '../entry-conflict.ts'
import { describeEntry } from './access-entries.ts'
import type { Aws } from './aws.ts'
import type { Discoveries } from './discoveries.ts'
import { callStep } from './entry-calls.ts'
import { ENTRY_PACE, type EntryPace, UNTIL_KNOWN, UNTIL_SEEN } from './entry-pace.ts'
import { isTooEarly, isUnknownPrincipal } from './entry-refusal.ts'
import { untilSeen } from './until-seen.ts'

/**
 * Writes access entries by the EKS API. That has neither versions nor a dry run, and is consistent after some seconds
 * only: a read just after a write may give what was before it. So each step reads first whether the entry still is what
 * the plan was made of, and reads afterwards until it is what the step makes of it.
 *
 * @param known told of each write, because it keeps what was read
 */
export function entryWriter(
  aws: Aws,
  known: Pick<Discoveries, 'wrote' | 'hasWritten'>,
  pace: EntryPace = ENTRY_PACE,
): EntryWriter {
  return {
    read: (principalArn) => describeEntry(aws, principalArn),
    write: async (step, seen) => {
      const live = step.verb === 'create' ? undefined : await asSeen(step, seen)
      const { principalArn } = step
      known.wrote(principalArn, 'unsure')
      const failure = await failureOf(step, live)
      const after = await untilSeen({ aws, step, wanted: entryAfter(step, live), failure, pace })
      known.wrote(principalArn, after === undefined ? 'gone' : 'there')
      return after
    },
  }

  /** The entry now. What this program wrote itself is given time to be seen by every read. */
  async function asSeen(step: EntryStep, seen: EntryDetails | undefined): Promise<EntryDetails> {
    for (const pause of [...UNTIL_SEEN, undefined]) {
      const live = await describeEntry(aws, step.principalArn)
      if (live !== undefined && seen !== undefined && isUnchanged(seen, live)) return live
      if (pause === undefined || !known.hasWritten(step.principalArn))
        throw entryConflict({ cluster: aws.entry.name, step, seen, live })
      await pace.wait(pause)
    }
    throw new Error('unreachable')
  }

  /** What the call failed with, where it may have been done all the same. @throws ClusterError where it was not */
  async function failureOf(
    step: EntryStep,
    live: EntryDetails | undefined,
  ): Promise<ClusterError | undefined> {
    for (let attempt = 0; ; attempt++) {
      try {
        await callStep(aws, step, live)
        return undefined
      } catch (error) {
        if (!(error instanceof ClusterError)) throw error
        // Gone already: whether by an attempt of ours that had no answer, or by somebody else, is the same.
        const isGone = error.kind === 'not-found' && (step.verb === 'delete' || step.verb === 'disassociate')
        if (error.unsure || isGone) return error
        const pause = pausesAfter(error, step)[attempt]
        if (pause === undefined) throw error
        await pace.wait(pause)
      }
    }
  }
}

/** An entry that was just created may be unknown to the next call; a principal that was just created, to EKS. */
function pausesAfter(error: ClusterError, { verb }: EntryStep): readonly number[] {
  if (isTooEarly(error.cause)) return UNTIL_SEEN
  if (verb === 'create') return isUnknownPrincipal(error.cause) ? UNTIL_KNOWN : []
  return error.kind === 'not-found' ? UNTIL_SEEN : []
}

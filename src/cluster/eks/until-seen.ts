import type { EntryDetails } from '../../live/facts.ts'
import type { EntryStep } from '../../login/mapping/access-entries/step.ts'
import { listed } from '../../words/list.ts'
import { ClusterError } from '../door.ts'
import { changedParts } from '../entry-after.ts'
import { stepName } from '../step-name.ts'
import { describeEntry } from './access-entries.ts'
import type { Aws } from './aws.ts'
import { type EntryPace, UNTIL_SEEN } from './entry-pace.ts'

/**
 * Reads an entry until it is as a step wants it.
 *
 * @param about.failure what the step failed with, if it may have been done all the same
 * @throws ClusterError `unsure`: the failure, or that what was written is not to be seen
 */
export async function untilSeen(about: {
  readonly aws: Aws
  readonly step: EntryStep
  readonly wanted: EntryDetails | undefined
  readonly failure: ClusterError | undefined
  readonly pace: EntryPace
}): Promise<EntryDetails | undefined> {
  const { aws, step, wanted, failure, pace } = about
  let live: EntryDetails | undefined
  for (const pause of [...UNTIL_SEEN, undefined]) {
    live = await readAfterWrite(aws, step)
    if (isAs(wanted, live)) return live
    if (pause !== undefined) await pace.wait(pause)
  }
  throw failure === undefined ? notSeen(aws, step, { wanted, live }) : unsure(failure, step)
}

async function readAfterWrite(aws: Aws, step: EntryStep): Promise<EntryDetails | undefined> {
  try {
    return await describeEntry(aws, step.principalArn)
  } catch (error) {
    throw error instanceof ClusterError ? unsure(error, step) : error
  }
}

function isAs(wanted: EntryDetails | undefined, live: EntryDetails | undefined): boolean {
  if (wanted === undefined || live === undefined) return wanted === live
  return changedParts(wanted, live).length === 0
}

function unsure(error: ClusterError, step: EntryStep): ClusterError {
  const { kind, cluster, fix, status, message } = error
  const about = { kind, cluster, fix, operation: stepName(step), unsure: true }
  return new ClusterError({ ...about, ...(status === undefined ? {} : { status }) }, message, {
    cause: error,
  })
}

function notSeen(
  aws: Aws,
  step: EntryStep,
  { wanted, live }: { readonly wanted: EntryDetails | undefined; readonly live: EntryDetails | undefined },
): ClusterError {
  const { principalArn } = step
  const about = {
    kind: 'unavailable',
    cluster: aws.entry.name,
    operation: stepName(step),
    fix: 'Run it again in some minutes. If it fails again, check whether another program changes this access entry.',
    unsure: true,
  } as const
  const what = `EKS accepted this write, but a minute later it still`
  if (wanted === undefined)
    return new ClusterError(about, `${what} returns the access entry of ${principalArn}.`)
  if (live === undefined)
    return new ClusterError(about, `${what} returns no access entry of ${principalArn}.`)
  const parts = listed(changedParts(wanted, live))
  return new ClusterError(about, `${what} returns other ${parts} of the access entry of ${principalArn}.`)
}

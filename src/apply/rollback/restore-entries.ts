import { decodeAwsAuth } from '../../aws-auth/decode.ts'
import type { AwsAuth } from '../../aws-auth/row.ts'
import { sameMeaning } from '../../aws-auth/same-meaning.ts'
import { ClusterError, type EntryWriter } from '../../cluster/door.ts'
import { changedParts } from '../../cluster/entry-after.ts'
import type { EntryDetails } from '../../live/facts.ts'
import { sameEntry } from '../../login/mapping/access-entries/same-entry.ts'
import type { EntryStep } from '../../login/mapping/access-entries/step.ts'
import { entryWrites } from '../../login/mapping/access-entries/writes.ts'
import { rowInForce } from '../../login/mapping/aws-auth/row-in-force.ts'
import type { WrittenEntry } from '../send/written-entries.ts'
import type { Work } from '../work.ts'

/** What came of taking back what an apply did to access entries. */
export interface EntriesBack {
  /** ARNs of those that are as they were. */
  readonly undone: readonly string[]
  /** Those that stay as they are; `why` is a sentence. */
  readonly left: readonly { readonly principalArn: string; readonly why: string }[]
}

/** Those that the apply made, or those that were there before it and that it changed or deleted. */
export type WhichEntries = 'made' | 'there-before'

/**
 * Makes access entries again what they were before this apply, the last one first. AWS answers whoever may write entries,
 * also where the cluster does not take a token any more. An entry that the apply made is deleted only where the row
 * beneath it is as it was: else its principal would have something that it never had, or nothing.
 */
export async function restoreEntries(
  { open, entries, start, input }: Work,
  which: WhichEntries,
): Promise<EntriesBack> {
  const undone: string[] = []
  const left: EntriesBack['left'][number][] = []
  const writer = open.entries
  let rows: Promise<Rows> | undefined
  const isMeant = ({ before }: WrittenEntry): boolean => (before === undefined) === (which === 'made')
  for (const written of entries.all.filter(isMeant).toReversed()) {
    const { principalArn } = written
    try {
      if (writer === undefined) throw new Error('nothing writes access entries here')
      const live = await writer.read(principalArn)
      const back = await stepsBack(written, live, async () => {
        rows ??= readRows(async () => (await open.snapshot(input.desired.set)).awsAuth?.data)
        return { before: decodeAwsAuth(start?.awsAuth?.data), now: await rows, facts: start?.facts }
      })
      if (typeof back === 'string') left.push({ principalArn, why: back })
      else {
        await doSteps(writer, back, live)
        undone.push(principalArn)
      }
    } catch (error) {
      if (!(error instanceof ClusterError)) throw error
      left.push({ principalArn, why: `${error.operation}: ${error.message}` })
    }
  }
  return { undone, left }
}

/** aws-auth as it is now; `undefined` where it cannot be read. */
type Rows = { readonly awsAuth: AwsAuth } | undefined

async function readRows(ask: () => Promise<Readonly<Record<string, string>> | undefined>): Promise<Rows> {
  try {
    return { awsAuth: decodeAwsAuth(await ask()) }
  } catch (error) {
    if (error instanceof ClusterError) return undefined
    throw error
  }
}

interface Beneath {
  readonly before: AwsAuth
  readonly now: Rows
  readonly facts: NonNullable<Work['start']>['facts']
}

/** A sentence where the entry must stay as it is. */
async function stepsBack(
  { principalArn, before, after, isUnsure }: WrittenEntry,
  live: EntryDetails | undefined,
  beneath: () => Promise<Beneath>,
): Promise<readonly EntryStep[] | string> {
  if (isSame(live, before)) return []
  if (!isUnsure && !isSame(live, after)) return 'Somebody else has changed it since.'
  if (live === undefined) return before === undefined ? [] : makingAgain(principalArn, before)
  if (before === undefined) {
    const { before: then, now, facts } = await beneath()
    if (now === undefined) return 'Whether the row beneath is as it was could not be read.'
    const [was, is] = [then, now.awsAuth].map((awsAuth) => rowInForce(principalArn, { awsAuth, facts }))
    const same = was === undefined || is === undefined ? was === is : sameMeaning(was, is)
    return same
      ? [{ principalArn, verb: 'delete' }]
      : 'The row beneath is no longer as it was, and would count without the entry.'
  }
  return changingBack(principalArn, live, before)
}

function makingAgain(principalArn: string, before: EntryDetails): readonly EntryStep[] {
  const { username, groups, policies, tags = {} } = before
  return [
    { principalArn, verb: 'create', username, groups, tags },
    ...policies.map((policy): EntryStep => ({ principalArn, verb: 'associate', policy })),
  ]
}

function changingBack(principalArn: string, live: EntryDetails, before: EntryDetails): readonly EntryStep[] {
  const change = {
    kind: 'entry',
    action: 'change',
    arn: principalArn,
    adopted: false,
    reason: 'restored',
  } as const
  const { giving, taking } = sameEntry(live, before)
    ? { giving: [], taking: [] }
    : entryWrites([{ ...change, before: live, after: before }], { set: '', bridge: undefined })
  const { tags: had = {} } = before
  const { tags: has = {} } = live
  const keys = Object.keys(has).filter((key) => had[key] === undefined)
  const tags = Object.fromEntries(Object.entries(had).filter(([key, value]) => has[key] !== value))
  return [
    ...[...giving, ...taking].map(({ step }) => step),
    ...(Object.keys(tags).length === 0 ? [] : [{ principalArn, verb: 'tag', tags } as const]),
    ...(keys.length === 0 ? [] : [{ principalArn, verb: 'untag', keys } as const]),
  ]
}

async function doSteps(
  writer: EntryWriter,
  steps: readonly EntryStep[],
  live: EntryDetails | undefined,
): Promise<void> {
  let seen = live
  for (const step of steps) seen = await writer.write(step, step.verb === 'create' ? undefined : seen)
}

function isSame(one: EntryDetails | undefined, other: EntryDetails | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return changedParts(one, other).length === 0
}

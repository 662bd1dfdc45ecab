import type { GitHub, GitHubError } from '../github/port.ts'
import type { Plan } from '../plan/plan.ts'
import type { Head, HeadAbout } from '../plan/shown/head.ts'
import { withoutDetails, withoutGains, withShortLosses } from '../plan/shown/short-head.ts'
import { HEAD_FORMAT, headMarkdown } from '../render/head/head.ts'
import { VERSION } from '../version.ts'
import { BODY_LIMIT, writeBody } from './body.ts'
import { fitRecord } from './fit-record.ts'
import { type Marker, writeMarker } from './marker.ts'
import { type Packed, type ReviewRecord, recordLength, writeRecord } from './record.ts'
import { SIGNATURE_LIMIT } from './signature/line.ts'
import { signReview } from './signature/sign.ts'

/** A plan that is to be shown for review. */
export interface PlanToShow {
  readonly file: string
  /** Head commit of the pull request. */
  readonly commit: string
  /** `<run id>.<attempt>` */
  readonly run: string
  readonly plans: readonly Plan[]
  /** What the top of the text says beside the plans, where GitHub signs the comment. */
  readonly head: HeadAbout
  /** The whole top. */
  readonly top: (about: HeadAbout) => Head
  /** Whether an unsigned comment counts, by the file before this pull request. */
  readonly unsigned: 'refuse' | 'allow'
  /** Told why GitHub did not sign, where that was no lack of permission. */
  readonly onUnsigned: (error: GitHubError) => void
  /** The visible text under a top, of at most `room` UTF-16 units with it. */
  readonly text: (head: Head, room: number) => string
}

/** A comment as it is to be written. */
export interface Composed {
  readonly packed: Packed
  readonly body: string
}

/**
 * Makes the comment of a plan: its text, its record, and GitHub's signature over both. Where GitHub does not sign, the
 * text says so.
 *
 * @throws GitHubError
 */
export async function composePlan(github: GitHub, wanted: PlanToShow): Promise<Composed> {
  const draft = composed(wanted, wanted.head)
  const signing = await signReview(github, { record: draft.packed.json, text: draft.text })
  if (signing.kind === 'signed') return asBody(wanted, draft, signing.jwt)
  if (signing.kind === 'failed') wanted.onUnsigned(signing.error)
  return asBody(wanted, composed(wanted, unsignedHead(wanted)))
}

function unsignedHead({ head, unsigned }: PlanToShow): HeadAbout {
  const { kind } = head.merging
  // Which workflow signs matters only where one must.
  if (unsigned === 'allow' && (kind === 'applies' || kind === 'other-workflow'))
    return { ...head, merging: { kind: 'applies', signed: false } }
  return kind === 'applies' ? { ...head, merging: { kind: 'unsigned' } } : head
}

interface Draft {
  readonly packed: Packed
  readonly text: string
}

function composed(wanted: PlanToShow, about: HeadAbout): Draft {
  const marker = writeMarker(markerOf(wanted))
  const record = recordOf(wanted, wanted.top(about), BODY_LIMIT - marker.length - SIGNATURE_LIMIT)
  const packed = writeRecord(record)
  const room = BODY_LIMIT - marker.length - packed.block.length - SIGNATURE_LIMIT - LINE_ENDS
  // As a reader finds it.
  return { packed, text: wanted.text(record.head, room).trimEnd() }
}

function asBody(wanted: PlanToShow, { packed, text }: Draft, signature?: string): Composed {
  const signed = signature === undefined ? {} : { signature }
  return { packed, body: writeBody({ marker: markerOf(wanted), text, packed, ...signed }) }
}

function markerOf({ file }: PlanToShow): Marker {
  return { kind: 'plan', file, done: false }
}

const LINE_ENDS = 10
/** What stays for all that stands below the top. */
const REST = 1_500

/** The names of whom losses are about are shortened first; without room for all grave gains it is no review. */
function recordOf(wanted: PlanToShow, head: Head, limit: number): ReviewRecord {
  const { commit, run, plans } = wanted
  for (const one of [head, withShortLosses(head)]) {
    const room = limit - headMarkdown(one).length - REST
    const record = fitRecord({ format: HEAD_FORMAT, commit, run, version: VERSION, head: one }, plans, room)
    if (record !== undefined) return record
  }
  const unseen = (one: Head): ReviewRecord => ({
    format: HEAD_FORMAT,
    commit,
    run,
    version: VERSION,
    head: one,
    shown: [],
    drift: [],
  })
  const short = unseen(withoutGains(head))
  const isShort = headMarkdown(short.head).length + recordLength(short) + REST <= limit
  return isShort ? short : unseen(withoutDetails(head))
}

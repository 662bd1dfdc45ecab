import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { z } from 'zod'
import type { Head } from '../plan/shown/head.ts'
import type { ShownDrift } from '../plan/shown/shown-drift.ts'
import type { ShownPlan } from '../plan/shown/shown-plan.ts'
import { packedDrift, unpackedDrift } from './packed-drift.ts'
import { packedHead, unpackedHead } from './packed-head.ts'
import { packedShown, unpackedShown } from './packed-shown.ts'

/**
 * What a comment showed to reviewers. By itself it is no authority: everybody who may write to the repository can forge
 * it. It counts where GitHub signed it (`signature/`), where its text shows it, and where it was there before the merge.
 */
export interface ReviewRecord {
  /** By which rules the top of the text is made of `head`: `HEAD_FORMAT` of `render/head/head.ts`. */
  readonly format: number
  /** Head commit of the pull request that was planned. */
  readonly commit: string
  /** `<run id>.<attempt>` of the run that planned. */
  readonly run: string
  /** The version of this program that planned. */
  readonly version: string
  readonly head: Head
  /** What was shown of each cluster, in the order of `head.clusters`; none where the plan cannot be reviewed so. */
  readonly shown: readonly ShownPlan[]
  /** What was shown of each cluster beside its changes, in the same order. */
  readonly drift: readonly ShownDrift[]
}

/** A record as it is in a comment. */
export interface Packed {
  readonly record: ReviewRecord
  /** Its JSON, to the byte: what is signed. */
  readonly json: string
  /** The hidden line. */
  readonly block: string
}

/** More is not read: a few thousand characters can inflate to gigabytes. */
export const INFLATED_LIMIT = 8_000_000

/**
 * The hidden line of a comment: JSON, compressed, in base64. That alphabet has no `-` and no `>`, so no name in it can
 * end the HTML comment.
 */
export function writeRecord(record: ReviewRecord): Packed {
  const { format, commit, run, version, head, shown, drift } = record
  const json = JSON.stringify([
    format,
    commit,
    run,
    version,
    packedHead(head),
    shown.map(packedShown),
    drift.map(packedDrift),
  ])
  const size = Buffer.byteLength(json)
  const data = brotliCompressSync(json, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: size },
  }).toString('base64')
  return { record, json, block: `<!-- eks-access:record ${data} -->` }
}

/** How many characters the line of a record takes. Infinite where nobody could read it. */
export function recordLength(record: ReviewRecord): number {
  const { json, block } = writeRecord(record)
  return Buffer.byteLength(json) > INFLATED_LIMIT ? Number.POSITIVE_INFINITY : block.length
}

/** The record on a line of a comment; `undefined` where there is none that this version reads. */
export function readRecord(line: string): Packed | undefined {
  const data = /^<!-- eks-access:record ([A-Za-z0-9+/]{1,70000}={0,2}) -->$/.exec(line)?.[1]
  if (data === undefined) return undefined
  const json = inflated(data)
  const result = recordSchema.safeParse(json === undefined ? undefined : parsed(json))
  if (json === undefined || !result.success) return undefined
  const [format, commit, run, version, head, shown, drift] = result.data
  return { record: { format, commit, run, version, head, shown, drift }, json, block: line }
}

const recordSchema = z.tuple([
  z.int(),
  z.string(),
  z.string(),
  z.string(),
  unpackedHead,
  z.array(unpackedShown),
  z.array(unpackedDrift),
])

function inflated(data: string): string | undefined {
  try {
    return brotliDecompressSync(Buffer.from(data, 'base64'), { maxOutputLength: INFLATED_LIMIT }).toString(
      'utf8',
    )
  } catch {
    return undefined
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

import type { ClusterDrift } from '../../plan/drift/findings.ts'
import type { Head } from '../../plan/shown/head.ts'
import type { Located } from '../head/place.ts'
import type { MarkdownOptions } from '../options.ts'

/** What a run that looks for drift has found, and what its text says beside that. */
export interface DriftReport extends Located {
  readonly clusters: readonly ClusterDrift[]
  /** Of their plans. */
  readonly head: Head
  /** When it was found, RFC 3339, UTC. */
  readonly at: string
  /** The account whose principals are named without it. */
  readonly home: string | undefined
  readonly options: Pick<MarkdownOptions, 'pageOf' | 'head' | 'runUrl' | 'leftOut'>
}

/** `2026-11-28 05:17 UTC`; `undefined` for what is no time, since a directory can say anything. */
export function timeWords(time: string | undefined): string | undefined {
  const [, day, minute] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)\b/.exec(time ?? '') ?? []
  return day === undefined || minute === undefined ? undefined : `${day} ${minute} UTC`
}

export function nameOf({ plan }: ClusterDrift): string {
  return plan.cluster
}

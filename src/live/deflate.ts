import { gunzipSync, gzipSync } from 'node:zlib'

/** Where a key of the ledger is, whose value did not fit as it is. */
export function packedKey(key: string): string {
  return `${key}-gz`
}

/** Compressed, in base64: `base64 -d | gunzip` gives it back. */
export function deflated(text: string): string {
  return gzipSync(text, { level: 9 }).toString('base64')
}

/** The way back of `deflated`, byte for byte; `undefined` for what is none. */
export function inflated(base64: string): string | undefined {
  try {
    return gunzipSync(Buffer.from(base64, 'base64'), { maxOutputLength: INFLATED_LIMIT }).toString('utf8')
  } catch {
    return undefined
  }
}

/**
 * More is not read: a few thousand characters can inflate to gigabytes. The 1 MiB that a ConfigMap holds is six times as
 * much as JSON, at most.
 */
const INFLATED_LIMIT = 8_000_000

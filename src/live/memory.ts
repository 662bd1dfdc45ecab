import { createHash } from 'node:crypto'

/**
 * What an apply remembers of what is in a cluster and in no file, to tell what is new since: the keys of it, or where
 * these are too many, one digest of all. It is no authority: whoever may write ConfigMaps of kube-system can write it.
 */
export type Memory =
  | { readonly kind: 'keys'; readonly keys: ReadonlySet<string> }
  /** Of all keys, sorted. It tells that something is not as it was, and not what. Empty: a text that is no memory. */
  | { readonly kind: 'digest'; readonly digest: string }

/** 8 bytes of SHA-256, as 16 hexadecimal digits. Equal for equal parts. */
export function memoryKey(...parts: readonly unknown[]): string {
  return sha256(JSON.stringify(parts)).slice(0, 2 * KEY_BYTES)
}

const KEY_BYTES = 8

/** So many bytes of hashes are kept, at most: 18,750 keys, which are 200,000 characters in the ledger. */
export const MEMORY_BYTES = 150_000

export function memoryOf(keys: Iterable<string>): Memory {
  const distinct = new Set(keys)
  return distinct.size * KEY_BYTES > MEMORY_BYTES ? digestMemory(distinct) : { kind: 'keys', keys: distinct }
}

/** As little as can be kept of these keys. */
export function digestMemory(keys: ReadonlySet<string>): Memory {
  return { kind: 'digest', digest: digestOfKeys(keys) }
}

/** Equal for the same keys, in whatever order. */
export function digestOfKeys(keys: ReadonlySet<string>): string {
  return sha256([...keys].toSorted().join('\n'))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** A memory as text: its keys in order, byte after byte, in base64; or `sha256:` and its digest. */
export function memoryText(memory: Memory): string {
  if (memory.kind === 'digest') return `${DIGEST}${memory.digest}`
  return packKeys(memory.keys)
}

const DIGEST = 'sha256:'

/** The way back of `memoryText`. A text that is no memory is one that nothing is like. */
export function readMemory(text: string): Memory {
  if (text.startsWith(DIGEST)) return { kind: 'digest', digest: text.slice(DIGEST.length) }
  const keys = unpackKeys(text)
  return keys === undefined ? { kind: 'digest', digest: '' } : { kind: 'keys', keys }
}

/** Keys in order, 8 bytes each, in base64. */
export function packKeys(keys: Iterable<string>): string {
  return Buffer.from([...new Set(keys)].toSorted().join(''), 'hex').toString('base64')
}

/** The way back of `packKeys`; `undefined` for what is none. */
export function unpackKeys(base64: string): ReadonlySet<string> | undefined {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return undefined
  const hex = Buffer.from(base64, 'base64').toString('hex')
  if (hex.length % (2 * KEY_BYTES) !== 0) return undefined
  return new Set(hex.match(/.{16}/g) ?? [])
}

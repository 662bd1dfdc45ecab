// Port of go-yaml, changed: notices/go-yaml.txt
import { YamlError } from './error.ts'

/**
 * What a scalar is for go-yaml v2, YAML 1.1. The value of a number is of no account here: wherever the
 * authenticator wants a string, a number is an error, whatever it is; but the kinds of numbers behave differently
 * as keys and in JSON.
 */
export type Resolved =
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'null' }
  | { readonly type: 'bool'; readonly value: boolean }
  /** Fits 64 bits with a sign. */
  | { readonly type: 'int'; readonly value: bigint }
  /** Fits 64 bits only without a sign; cannot be a key. */
  | { readonly type: 'uint'; readonly value: bigint }
  /** Infinite and not-a-number cannot be written as JSON. */
  | { readonly type: 'float'; readonly value: number }

const PREFIX = 'tag:yaml.org,2002:'

/**
 * Reads a scalar with tag `tag` (long form, empty for none) and text `value`.
 *
 * Source: `resolve` in `resolve.go`, and what `scalar` in `decode.go` makes of it for an `interface{}`.
 * @throws YamlError when the text is not what its tag says
 */
export function resolveScalar(tag: string, value: string, offset: number): Resolved {
  const name = tag.startsWith(PREFIX) ? tag.slice(PREFIX.length) : undefined
  if (name === 'str') return { type: 'string', value }
  if (name === 'binary') return { type: 'string', value: decodeBase64(value, offset) }
  const isPlain = tag === ''
  if (!isPlain && (name === undefined || !CHECKED.has(name))) return { type: 'string', value }
  const read = readPlain(value)
  if (isPlain || name === read.type) return read
  if (name === 'int' && read.type === 'uint') return read
  if (name === 'float' && read.type === 'int') return { type: 'float', value: Number(read.value) }
  if (name === 'timestamp' && read.type === 'string' && isTimestamp(value)) return read
  const found = read.type === 'string' ? 'str' : read.type
  throw new YamlError(`cannot decode !!${found} \`${value}\` as a !!${name}`, offset)
}

const CHECKED: ReadonlySet<string> = new Set(['bool', 'int', 'float', 'null', 'timestamp'])

const WORDS: ReadonlyMap<string, Resolved> = new Map<string, Resolved>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map(
    (word) => [word, { type: 'bool', value: true }] as const,
  ),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map(
    (word) => [word, { type: 'bool', value: false }] as const,
  ),
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, { type: 'null' }] as const),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, { type: 'float', value: Number.NaN }] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map(
    (word) => [word, { type: 'float', value: Number.POSITIVE_INFINITY }] as const,
  ),
  ...['-.inf', '-.Inf', '-.INF'].map(
    (word) => [word, { type: 'float', value: Number.NEGATIVE_INFINITY }] as const,
  ),
])

function readPlain(value: string): Resolved {
  const word = WORDS.get(value)
  if (word !== undefined) return word
  const string: Resolved = { type: 'string', value }
  if (value.startsWith('.')) {
    const number = Number(value)
    return /^\.[0-9]+([eE][-+]?[0-9]+)?$/.test(value) && Number.isFinite(number)
      ? { type: 'float', value: number }
      : string
  }
  if (!/^[-+0-9]/.test(value)) return string
  const digits = value.replaceAll('_', '')
  const integer = readInteger(digits)
  if (integer !== undefined) {
    if (integer >= -(2n ** 63n) && integer < 2n ** 63n) return { type: 'int', value: integer }
    if (integer >= 0n && integer < 2n ** 64n && !digits.startsWith('+'))
      return { type: 'uint', value: integer }
  }
  if (/^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/.test(digits)) {
    const number = Number(digits)
    // Out of range is an error of ParseFloat.
    if (Number.isFinite(number)) return { type: 'float', value: number }
  }
  return string
}

/** `strconv.ParseInt(s, 0, 64)` without its bounds: 0x, 0o, 0b, and 0 for octal. */
function readInteger(text: string): bigint | undefined {
  const match = /^([-+]?)(?:(0[xX][0-9a-fA-F]+)|(0[bB][01]+)|0[oO]([0-7]+)|0([0-7]+)|(0|[1-9][0-9]*))$/.exec(
    text,
  )
  if (match === null) return undefined
  const [, sign, hex, binary, octal, oldOctal, decimal] = match
  if (!mayFit(hex ?? binary ?? octal ?? oldOctal ?? decimal ?? '')) return undefined
  const value = BigInt(hex ?? binary ?? decimal ?? `0o${octal ?? oldOctal}`)
  return sign === '-' ? -value : value
}

/** Without zeros in front, nothing of more digits fits 64 bits; to read a million of them takes long. */
function mayFit(digits: string): boolean {
  return digits.replace(/^0[xXbB]?0*/, '').length <= 64
}

/** The four formats of `allowedTimestampFormats`, as Go's `time.Parse` reads them. */
function isTimestamp(value: string): boolean {
  const match =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt](\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?(?:Z|[-+](\d\d):(\d\d)))|(?: (\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,]\d+)?))?$/.exec(
      value,
    )
  if (match === null) return false
  const part = (at: number): number => Number(match[at] ?? 0)
  const [year, month, day] = [part(1), part(2), part(3)]
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  const clock = match[4] === undefined ? [part(9), part(10), part(11)] : [part(4), part(5), part(6)]
  const [hour = 0, minute = 0, second = 0] = clock
  return day >= 1 && day <= days && hour < 24 && minute < 60 && second < 60 && part(7) <= 24 && part(8) < 60
}

/** Go's `base64.StdEncoding`: padded, line breaks ignored; the bytes are then read as UTF-8, as JSON does. */
function decodeBase64(value: string, offset: number): string {
  const text = value.replaceAll(/[\r\n]/g, '')
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text)) {
    throw new YamlError('!!binary value contains invalid base64 data', offset)
  }
  return decodeUtf8(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)))
}

/** As Go does it: every byte that is not part of a character becomes a replacement character of its own. */
function decodeUtf8(bytes: Uint8Array): string {
  let text = ''
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0
    const width = first < 0x80 ? 1 : first >> 5 === 6 ? 2 : first >> 4 === 14 ? 3 : first >> 3 === 30 ? 4 : 1
    const decoded = decoder.decode(bytes.subarray(at, at + width))
    const whole = !decoded.includes('\uFFFD') || isReplacement(bytes.subarray(at, at + width))
    text += whole ? decoded : '\uFFFD'
    at += whole ? width : 1
  }
  return text
}

function isReplacement(bytes: Uint8Array): boolean {
  return bytes.length === 3 && bytes[0] === 0xef && bytes[1] === 0xbf && bytes[2] === 0xbd
}

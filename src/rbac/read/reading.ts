import { nearest } from '../../problem/nearest.ts'
import type { Place, Problem } from '../../problem/problem.ts'

/** Keys and 0-based indexes from the object down to a value: `['rules', 0, 'verbs']`; `[]` is the object itself. */
export type Path = readonly (string | number)[]

/** Where the value at the path stands, or, when there is none, where the nearest value above it does. */
export type PlaceOf = (path: Path) => Place

/** One object on its way from JSON data of any shape to its type; what is wrong is collected, not thrown. */
export interface Reading {
  /** How messages call the object: `Role/shop/deployer`. */
  readonly name: string
  readonly placeOf: PlaceOf
  readonly problems: Problem[]
  /** That of an object which has to have one and names none. */
  readonly namespace?: string | undefined
}

/** A problem whose place is still a path into the object. */
export type ReadFault = Omit<Problem, 'where' | 'severity'> & Partial<Pick<Problem, 'severity'>>

export function report(reading: Reading, path: Path, finding: ReadFault): void {
  reading.problems.push({ severity: 'error', where: reading.placeOf(path), ...finding })
}

/** `rules[0].verbs of Role/shop/deployer`, for the start or the middle of a sentence. */
export function nameOf(reading: Reading, path: Path): string {
  return path.length === 0 ? reading.name : `${textOf(path)} of ${reading.name}`
}

/** A mapping whose keys are all in `known`. Keys with `null` count as absent, as they do for the API server. */
export type Fields<Key extends string> = { readonly [key in Key]?: unknown }

/** `undefined` when the value is no mapping, which is reported, as is each key that is not in `known`. */
export function readFields<Key extends string>(
  reading: Reading,
  path: Path,
  { value, known }: { readonly value: unknown; readonly known: readonly Key[] },
): Fields<Key> | undefined {
  const keys: readonly string[] = known
  if (!isMapping(value)) {
    reportType(reading, path, { value, wanted: 'a mapping of keys to values' })
    return undefined
  }
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) reportUnknown(reading, [...path, key], { key, known })
  }
  return Object.fromEntries(
    known.filter((key) => isPresent(value, key)).map((key) => [key, value[key]]),
  ) as Fields<Key>
}

/** `undefined` when absent, or reported as no text. */
export function readText(reading: Reading, path: Path, value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value
  reportType(reading, path, { value, wanted: 'text' })
  return undefined
}

/** An absent list is an empty one. */
export function readList(reading: Reading, path: Path, value: unknown): readonly unknown[] {
  if (value === undefined) return []
  if (Array.isArray(value)) return value
  reportType(reading, path, { value, wanted: 'a list' })
  return []
}

/** The texts of a list; `undefined` when it is absent or no list. */
export function readTexts(reading: Reading, path: Path, value: unknown): readonly string[] | undefined {
  if (value === undefined) return undefined
  const texts = readList(reading, path, value).map((item, index) => {
    // To the list's reader `null` is an item of the wrong type, not an absent one.
    const text = readText(reading, [...path, index], item ?? null)
    return text ?? ''
  })
  return Array.isArray(value) ? texts : undefined
}

/** Keys with text values, such as labels; `undefined` when absent or no mapping. */
export function readTextMap(
  reading: Reading,
  path: Path,
  value: unknown,
): Readonly<Record<string, string>> | undefined {
  if (value === undefined) return undefined
  if (!isMapping(value)) {
    reportType(reading, path, { value, wanted: 'a mapping of keys to text' })
    return undefined
  }
  const entries = Object.entries(value).map(([key, item]): [string, string] => [
    key,
    readText(reading, [...path, key], item ?? null) ?? '',
  ])
  return Object.fromEntries(entries)
}

/** Reports that `key` is not in the mapping at `path`. */
export function reportMissing(
  reading: Reading,
  path: Path,
  { key, allowed, fix }: { readonly key: string; readonly allowed: string; readonly fix: string },
): void {
  report(reading, path, {
    code: 'missing-key',
    message: `${nameOf(reading, path)} has no ${key}.`,
    allowed,
    fix,
  })
}

/** A name in quotes for a message; what is long is cut. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text)
}

function reportType(
  reading: Reading,
  path: Path,
  { value, wanted }: { readonly value: unknown; readonly wanted: string },
): void {
  const scalar = typeof value === 'number' || typeof value === 'boolean'
  report(reading, path, {
    code: 'wrong-type',
    message: `${nameOf(reading, path)} is ${sortOf(value)}.`,
    found: scalar ? String(value) : sortOf(value),
    allowed: wanted,
    fix: fixType(value, wanted),
  })
}

function fixType(value: unknown, wanted: string): string {
  if (wanted !== 'text') return `Write ${wanted}.`
  if (typeof value === 'number' || typeof value === 'boolean') return `Put it in quotes: "${value}".`
  return value === null ? 'Write text, or "" for empty text.' : 'Write text.'
}

function reportUnknown(
  reading: Reading,
  path: Path,
  { key, known }: { readonly key: string; readonly known: readonly string[] },
): void {
  const meant = nearest(key, known)
  report(reading, path, {
    code: 'unknown-key',
    message: `${quoted(key)} is not a key of ${nameOf(reading, path.slice(0, -1))}.`,
    found: key,
    allowed: known.join(', '),
    fix: meant === undefined ? 'Remove the key.' : `Write "${meant}".`,
  })
}

/** A mapping of which nothing else is known. */
export type Mapping = Readonly<Record<string, unknown>>

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isPresent(mapping: Mapping, key: string): boolean {
  return Object.hasOwn(mapping, key) && mapping[key] !== null && mapping[key] !== undefined
}

function sortOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping'
  if (typeof value === 'string') return 'text'
  return typeof value === 'boolean' ? `the boolean ${value}` : `the ${typeof value} ${String(value)}`
}

function textOf(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`
      if (!/^\w+$/.test(step)) return `[${quoted(step)}]`
      return index === 0 ? step : `.${step}`
    })
    .join('')
}

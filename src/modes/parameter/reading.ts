import { nearest } from '../../problem/nearest.ts'

/** A text that somebody gave, read. */
export type Reading<T> = { readonly ok: true; readonly value: T } | Unusable

export interface Unusable {
  readonly ok: false
  readonly found: string
  /** The allowed word that was likely meant. */
  readonly near?: string
  /** What is wrong with it, where that is more than that it is none of what is allowed. */
  readonly message?: string
}

export function read<T>(value: T): Reading<T> {
  return { ok: true, value }
}

export function unusable(found: string): Unusable {
  return { ok: false, found }
}

/** Whole seconds, up to an hour. */
export function readSeconds(text: string): Reading<number> {
  return /^\d{1,4}$/.test(text) && Number(text) <= 3600 ? read(Number(text)) : unusable(text)
}

/** How many, from 1 to 1,000. */
export function readCount(text: string): Reading<number> {
  return /^[1-9]\d{0,3}$/.test(text) && Number(text) <= 1000 ? read(Number(text)) : unusable(text)
}

/** One of a few words. */
export function readOneOf<T extends string>(allowed: readonly T[], text: string): Reading<T> {
  const found = allowed.find((one) => one === text)
  if (found !== undefined) return read(found)
  const near = nearest(text, allowed)
  return { ...unusable(text), ...(near === undefined ? {} : { near }) }
}

/** A text that somebody gave, read. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  /** `message`: what is wrong with it, where that is more than that it is none of what is allowed. */
  | { readonly ok: false; readonly found: string; readonly message?: string }

export function read<T>(value: T): Reading<T> {
  return { ok: true, value }
}

export function unusable(found: string): { readonly ok: false; readonly found: string } {
  return { ok: false, found }
}

/** Whole seconds, up to an hour. */
export function readSeconds(text: string): Reading<number> {
  return /^\d{1,4}$/.test(text) && Number(text) <= 3600 ? read(Number(text)) : unusable(text)
}

/** One of a few words. */
export function readOneOf<T extends string>(allowed: readonly T[], text: string): Reading<T> {
  const found = allowed.find((one) => one === text)
  return found === undefined ? unusable(text) : read(found)
}

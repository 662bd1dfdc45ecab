import { thousands } from './count.ts'

/** Some of a list, and how many there are beside them. */
export interface Shortened<T> {
  readonly shown: readonly T[]
  readonly more: number
}

/** The first `limit`, or all: one more in full is shorter than "and 1 more". */
export function shortened<T>(items: readonly T[], limit: number): Shortened<T> {
  if (items.length <= limit + 1) return { shown: items, more: 0 }
  return { shown: items.slice(0, limit), more: items.length - limit }
}

/** `a`, `a and b`, `a, b, c and 5 more`. */
export function listed(names: readonly string[], limit = 3): string {
  const { shown, more } = shortened(names, limit)
  const items = more > 0 ? [...shown, `${thousands(more)} more`] : shown
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`
}

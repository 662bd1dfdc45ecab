import type * as z from 'zod/mini'
import type { Path } from './document.ts'

export type Issue = Exclude<z.core.$ZodIssue, z.core.$ZodIssueInvalidUnion>

/** What an entry that may be short (text) or long (a mapping) is expected to be. */
export const SHORT_OR_LONG = 'string or mapping'

/**
 * Issues with those of unions put in their place: an entry that may be short or long is judged as what its author
 * chose. In the schema, the short form is the first alternative.
 */
export function flatIssues(issues: readonly z.core.$ZodIssue[], data: unknown): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue]
    const value = valueAt(data, issue.path)
    const [short = [], long = []] = issue.errors.map((inner) =>
      inner.map((part) => ({ ...part, path: [...issue.path, ...part.path] })),
    )
    if (typeof value === 'string') return flatIssues(short, data)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return flatIssues(long, data)
    const { path, message } = issue
    return [{ code: 'invalid_type', expected: SHORT_OR_LONG as 'string', path, message }]
  })
}

/** The value at `path` of plain data. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    data,
  )
}

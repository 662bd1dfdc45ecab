import type { Problem } from '../../problem/problem.ts'
import type { Document, Path } from './document.ts'
import { issueProblems } from './issue.ts'
import { flatIssues, valueAt } from './issue-tree.ts'
import { accessSchema } from './schema.ts'

/** A document held against the schema. Its sound parts can be judged further, whatever is wrong with the rest. */
export interface Form {
  readonly document: Document
  readonly problems: readonly Problem[]
  /** True when there is a value at `path`, and nothing is wrong with the form of it and of what is in it. */
  readonly isSound: (path: Path) => boolean
  /** The value at `path`. It has the type that the schema gives it where `isSound`. */
  readonly valueAt: (path: Path) => unknown
}

export function checkForm(document: Document): Form {
  const result = accessSchema.safeParse(document.value)
  const issues = result.success ? [] : flatIssues(result.error.issues, document.value)
  // A key too many leaves the other keys as they are.
  const unsound = new Set(
    issues.flatMap(({ code, path }) =>
      code === 'unrecognized_keys' ? [] : [...path, ''].map((_, depth) => keyOf(path.slice(0, depth))),
    ),
  )
  const value = (path: Path): unknown => valueAt(document.value, path)
  return {
    document,
    problems: issues.flatMap((issue) => issueProblems(issue, document)),
    isSound: (path) => value(path) !== undefined && !unsound.has(keyOf(path)),
    valueAt: value,
  }
}

/** Equal for equal paths. */
function keyOf(path: Path): string {
  return JSON.stringify(path)
}

import type { Problem } from '../problem/problem.ts'

/**
 * Problems in the order in which a reader meets them: by file, line and column. Two that say the same about the
 * same place (through two aliases of one value) are one.
 */
export function byPlace(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>()
  return problems
    .filter((problem) => {
      const { file, line, column } = problem.where
      const key = JSON.stringify([file, line, column, problem.code, problem.message])
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
    .sort(
      (a, b) =>
        (a.where.file ?? '').localeCompare(b.where.file ?? '', 'en') ||
        (a.where.line ?? 0) - (b.where.line ?? 0) ||
        (a.where.column ?? 0) - (b.where.column ?? 0),
    )
}

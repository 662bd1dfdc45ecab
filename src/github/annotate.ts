import { isAbsolute, relative, resolve, sep } from 'node:path'
import { CATALOG } from '../problem/catalog.ts'
import type { Problem, Severity } from '../problem/problem.ts'
import { terminal } from '../words/encode.ts'

/** The part of `@actions/core` that annotations need; it encodes `%` and line breaks itself. */
export interface AnnotationSink {
  error(message: string, properties?: AnnotationPlace): void
  warning(message: string, properties?: AnnotationPlace): void
  notice(message: string, properties?: AnnotationPlace): void
}

export interface AnnotationPlace {
  title?: string
  /** Relative to the workspace, with `/`. */
  file?: string
  startLine?: number
  endLine?: number
  startColumn?: number
  endColumn?: number
}

// GitHub shows ten of each level for a step and drops the rest without a word; setFailed takes one error.
// https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md
const LIMIT: Readonly<Record<Severity, number>> = { error: 9, warning: 10, notice: 10 }

/**
 * Puts problems on the lines of the files that they are about, as many as GitHub shows. Where there are more, the
 * last annotation of the level says how many; all problems belong in the log as well, which is the caller's part.
 *
 * @param place.cwd the folder that a problem's `where.file` is relative to
 */
export function annotate(
  sink: AnnotationSink,
  problems: readonly Problem[],
  place: { readonly workspace: string; readonly cwd: string },
): void {
  for (const severity of ['error', 'warning', 'notice'] as const) {
    const all = problems.filter((problem) => problem.severity === severity)
    const shown = all.length > LIMIT[severity] ? all.slice(0, LIMIT[severity] - 1) : all
    for (const problem of shown) sink[severity](textOf(problem), placeOf(problem, place))
    const rest = all.length - shown.length
    if (rest > 0) sink[severity](`${rest} more are in the log of this step.`, { title: `${rest} more` })
  }
}

function textOf(problem: Problem): string {
  return [
    problem.message,
    ...(problem.where.cluster === undefined ? [] : [`Cluster: ${problem.where.cluster}`]),
    ...(problem.where.object === undefined ? [] : [`Object: ${problem.where.object}`]),
    ...(problem.found === undefined ? [] : [`Found: ${problem.found}`]),
    ...(problem.allowed === undefined ? [] : [`Allowed: ${problem.allowed}`]),
    problem.fix,
  ]
    .map(terminal)
    .join('\n')
}

function placeOf(
  problem: Problem,
  place: { readonly workspace: string; readonly cwd: string },
): AnnotationPlace {
  const { file, line, column, endLine, endColumn } = problem.where
  const title = `${CATALOG[problem.code]} (${problem.code})`
  const inWorkspace = file === undefined ? undefined : relativeTo(place.workspace, resolve(place.cwd, file))
  if (inWorkspace === undefined) return { title }
  if (line === undefined) return { title, file: inWorkspace }
  const lines = { title, file: inWorkspace, startLine: line, endLine: endLine ?? line }
  // GitHub refuses columns that span lines.
  if (column === undefined || lines.endLine !== line) return lines
  return { ...lines, startColumn: column, endColumn: endColumn ?? column }
}

/** `undefined` for a file outside: GitHub could not show it. */
function relativeTo(workspace: string, file: string): string | undefined {
  const path = relative(workspace, file)
  if (path === '' || path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return undefined
  return path.split(sep).join('/')
}

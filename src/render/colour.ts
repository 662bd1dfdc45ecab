import type { Severity } from '../problem/problem.ts'

/** Gives text a style, or leaves it alone: whoever writes to a stream knows whether it shows colours. */
export type Paint = (style: Style, text: string) => string

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'magenta' | 'cyan'

/** For a log, a file, a pipe. */
export const unpainted: Paint = (_, text) => text

export const SEVERITY_STYLE: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
}

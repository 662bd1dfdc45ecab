import type { RunInput } from '../../modes/step/run-input.ts'
import type { Problem } from '../../problem/problem.ts'
import { terminal } from '../../render/encode.ts'
import { problemsText, type TerminalOptions } from '../../render/terminal.ts'

/** Exit statuses. */
export const DONE = 0
export const FAILED = 1
/** `--detailed-exitcode`: the plan has changes. */
export const CHANGES = 2
/** The principal has no access, or nobody may. */
export const NO = 2

/** Progress is for a person who waits at a terminal; a log of CI stays quiet. */
export function inputOf(file: string, clusters: readonly string[] = []): RunInput {
  return {
    file,
    folder: process.cwd(),
    ...(clusters.length === 0 ? {} : { clusters }),
    ...(process.stderr.isTTY ? { onProgress: (text) => process.stderr.write(`${terminal(text)}\n`) } : {}),
  }
}

/** Problems go to stderr, so that stdout holds results only. */
export function complain(problems: readonly Problem[], file: string): void {
  if (problems.length > 0) process.stderr.write(`${problemsText(problems, options(file, process.stderr))}\n`)
}

/** How the stream is written to. */
export function options(file: string, stream: NodeJS.WriteStream): TerminalOptions {
  const colour = stream.isTTY === true && !process.env['NO_COLOR']
  return { file, docsUrl: (code) => `docs/problems/${code}.md`, colour }
}

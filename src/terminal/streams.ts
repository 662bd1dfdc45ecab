import { withoutCredentials } from '../cluster/kube/redact.ts'
import { messageOf } from '../problem/message.ts'
import type { Problem } from '../problem/problem.ts'
import { REPORT, stackLines } from '../problem/stack.ts'
import { terminal } from '../render/encode.ts'
import { problemsText, type TerminalOptions } from '../render/terminal.ts'
import type { RunInput } from '../run/run.ts'
import type { OnRequest } from '../trace/sent-request.ts'

/** Exit statuses. */
export const DONE = 0
export const FAILED = 1
export const CHANGES = 2

/** Progress is for a person who waits at a terminal; a log of CI stays quiet. */
export function inputOf(file: string, clusters: readonly string[] = [], onRequest?: OnRequest): RunInput {
  return {
    file,
    folder: process.cwd(),
    ...(clusters.length === 0 ? {} : { clusters }),
    ...(onRequest && { onRequest }),
    ...(process.stderr.isTTY ? { onProgress: (text) => process.stderr.write(`${terminal(text)}\n`) } : {}),
  }
}

/** Problems go to stderr, so that stdout holds results only. */
export function complain(problems: readonly Problem[], file: string): void {
  if (problems.length > 0) process.stderr.write(`${problemsText(problems, options(file, process.stderr))}\n`)
}

/** What nobody foresaw, with where it came from. */
export function complainUnexpected(error: unknown, verbose: boolean): void {
  const lines = [
    `eks-access: ${messageOf(error)}`,
    ...stackLines(error, verbose ? 'whole' : 'short'),
    verbose ? REPORT : `Run again with --verbose for the whole stack. ${REPORT}`,
  ]
  process.stderr.write(`${lines.map((line) => terminal(withoutCredentials(line))).join('\n')}\n`)
}

/** How the stream is written to. */
export function options(file: string, stream: NodeJS.WriteStream): TerminalOptions {
  const colour = stream.isTTY === true && !process.env['NO_COLOR']
  return { file, docsUrl: (code) => `docs/problems/${code}.md`, colour }
}

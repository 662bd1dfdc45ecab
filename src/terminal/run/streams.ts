import { styleText } from 'node:util'
import { awsAccounts } from '../../cluster/eks/accounts.ts'
import { withoutCredentials } from '../../cluster/kube/redact.ts'
import type { Deadline } from '../../modes/deadline/deadline.ts'
import type { AboutClusters } from '../../modes/parameter/about-clusters.ts'
import type { RunInput } from '../../modes/step/run-input.ts'
import { findingPage, RELEASE_PAGES } from '../../pages.ts'
import { messageOf } from '../../problem/message.ts'
import type { Problem } from '../../problem/problem.ts'
import { REPORT, stackLines } from '../../problem/stack.ts'
import { unpainted } from '../../render/colour.ts'
import type { TerminalOptions } from '../../render/screen/options.ts'
import { problemsText } from '../../render/screen/problems.ts'
import type { OnRequest } from '../../trace/sent-request.ts'
import { terminal } from '../../words/encode.ts'
import { WIDTH, wrapped } from '../../words/wrap.ts'

/** Exit statuses. */
export const DONE = 0
export const FAILED = 1
/** `--detailed-exitcode`: the plan has changes, or the cluster has something new that is in no file. */
export const CHANGES = 2
/** The principal has no access, or nobody may. */
export const NO = 2

/** What each command of the terminal gets beside what it is asked. */
export interface Around {
  /** Told of each request, with `--verbose`. */
  readonly onRequest?: OnRequest
  readonly deadline: Deadline
  /** Clusters at once, where it is given. */
  readonly parallelism?: number
}

/** As `inputOf`, for a question, which may name its clusters itself. */
export function questionOf({ file, clusters, named }: AboutClusters, around: Around): RunInput {
  return { ...inputOf(file, clusters, around), ...(named === undefined ? {} : { named }) }
}

/** Progress is for a person who waits at a terminal; a log of CI stays quiet. */
export function inputOf(
  file: string,
  clusters: readonly string[],
  { onRequest, deadline, parallelism }: Around,
): RunInput {
  return {
    file,
    deadline,
    folder: process.cwd(),
    accounts: awsAccounts(),
    ...(clusters.length === 0 ? {} : { clusters }),
    ...(parallelism === undefined ? {} : { parallelism }),
    ...(onRequest && { onRequest }),
    ...(process.stderr.isTTY ? { onProgress: (text) => say(terminal(text), process.stderr) } : {}),
  }
}

/** Problems go to stderr, so that stdout holds results only. */
export function complain(problems: readonly Problem[], file: string): void {
  if (problems.length > 0) process.stderr.write(`${problemsText(problems, options(file, process.stderr))}\n`)
}

/** One sentence or more, encoded already. */
export function say(text: string, stream: NodeJS.WriteStream): void {
  stream.write(`${wrapped(text, { width: widthOf(stream) }).join('\n')}\n`)
}

/** What nobody foresaw, with where it came from. */
export function complainUnexpected(error: unknown, verbose: boolean): void {
  const shown = (line: string): string => terminal(withoutCredentials(line))
  say(shown(`eks-access: ${messageOf(error)}`), process.stderr)
  // As Node writes them: editors and terminals link such lines.
  for (const line of stackLines(error, verbose ? 'whole' : 'short')) process.stderr.write(`${shown(line)}\n`)
  say(verbose ? REPORT : `Run again with --verbose for the whole stack. ${REPORT}`, process.stderr)
}

/** How the stream is written to. */
export function options(file: string, stream: NodeJS.WriteStream): TerminalOptions {
  return {
    file,
    pageOf: (problem) => findingPage(RELEASE_PAGES, problem),
    paint: showsColours(stream, process.env)
      ? (style, text) => styleText(style, text, { validateStream: false })
      : unpainted,
    width: widthOf(stream),
  }
}

/**
 * `NO_COLOR` with any value turns colours off; `FORCE_COLOR` turns them on, or off with 0 and false. Else a terminal
 * that is not dumb has them.
 *
 * Sources: https://no-color.org, https://force-color.org
 */
function showsColours({ isTTY }: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false
  const force = env['FORCE_COLOR']
  if (force) return force !== '0' && force !== 'false'
  return isTTY && env['TERM'] !== 'dumb'
}

/** Columns to read well in; a line of more than that is long for the eye. */
const WIDEST = 100

/** As wide as the terminal is; some do not know it and say 0. */
export function widthOf({ isTTY, columns }: NodeJS.WriteStream): number {
  return isTTY && columns > 0 ? Math.min(columns, WIDEST) : WIDTH
}

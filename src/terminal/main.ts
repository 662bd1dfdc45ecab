import { ClusterError } from '../cluster/door.ts'
import { problemOf } from '../cluster/problem.ts'
import type { TerminalMode } from '../modes/registry.ts'
import { terminal } from '../render/encode.ts'
import { problemsText } from '../render/terminal.ts'
import type { OnRequest } from '../trace/sent-request.ts'
import { VERSION } from '../version.ts'
import { type Command, type ModeCommand, readArguments } from './arguments.ts'
import { openRequestLog } from './run/request-log.ts'
import { complainUnexpected, DONE, FAILED, options } from './run/streams.ts'
import { RUNS } from './runs.ts'

/** The terminal program. Gives the exit status; results go to stdout, problems and progress to stderr. */
export async function main(args: readonly string[]): Promise<number> {
  const parsed = readArguments(args)
  if (!parsed.ok) {
    process.stderr.write(`${terminal(parsed.message)}\nRun eks-access --help to see what there is.\n`)
    return FAILED
  }
  const log = parsed.verbose ? openRequestLog() : undefined
  try {
    return await runCommand(parsed.command, log?.onRequest)
  } catch (error) {
    const problem = error instanceof ClusterError ? problemOf(error) : undefined
    if (problem === undefined) complainUnexpected(error, parsed.verbose)
    else process.stderr.write(problemsText([problem], options('', process.stderr)))
    return FAILED
  } finally {
    log?.close()
  }
}

async function runCommand(command: Command, onRequest: OnRequest | undefined): Promise<number> {
  switch (command.name) {
    case 'help':
      process.stdout.write((await import('./help.ts')).helpText())
      return DONE
    case 'version':
      process.stdout.write(`${VERSION}\n`)
      return DONE
    default:
      return await start(command, onRequest)
  }
}

async function start<N extends TerminalMode>(
  { name, asked }: ModeCommand<N>,
  onRequest: OnRequest | undefined,
): Promise<number> {
  const run = await RUNS[name]()
  return await run(asked, onRequest)
}

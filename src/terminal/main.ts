import { ClusterError } from '../cluster/door.ts'
import { problemOf } from '../cluster/problem.ts'
import type { TerminalMode } from '../modes/registry.ts'
import { beginDeadline, READ_TIMEOUT, stuckSentence } from '../modes/step/deadline.ts'
import { problemsText } from '../render/terminal.ts'
import { VERSION } from '../version.ts'
import { terminal } from '../words/encode.ts'
import { type Command, type ModeCommand, readArguments } from './arguments.ts'
import { openRequestLog } from './run/request-log.ts'
import { type Around, complainUnexpected, DONE, FAILED, options } from './run/streams.ts'
import { RUNS } from './runs.ts'

/** The terminal program. Gives the exit status; results go to stdout, problems and progress to stderr. */
export async function main(args: readonly string[]): Promise<number> {
  const parsed = readArguments(args)
  if (!parsed.ok) {
    process.stderr.write(`${terminal(parsed.message)}\nRun eks-access --help to see what there is.\n`)
    return FAILED
  }
  const log = parsed.verbose ? openRequestLog() : undefined
  const seconds = parsed.timeout ?? READ_TIMEOUT
  const text = `eks-access: ${stuckSentence(seconds)}\n`
  const deadline = beginDeadline({ seconds, stuck: { text, to: 2 } })
  try {
    return await runCommand(parsed.command, { deadline, ...(log && { onRequest: log.onRequest }) })
  } catch (error) {
    const problem = error instanceof ClusterError ? problemOf(error) : undefined
    if (problem === undefined) complainUnexpected(error, parsed.verbose)
    else process.stderr.write(problemsText([problem], options('', process.stderr)))
    return FAILED
  } finally {
    log?.close()
    deadline.close()
  }
}

async function runCommand(command: Command, around: Around): Promise<number> {
  switch (command.name) {
    case 'help':
      process.stdout.write((await import('./help.ts')).helpText())
      return DONE
    case 'version':
      process.stdout.write(`${VERSION}\n`)
      return DONE
    default:
      return await start(command, around)
  }
}

async function start<N extends TerminalMode>(
  { name, asked }: ModeCommand<N>,
  around: Around,
): Promise<number> {
  const run = await RUNS[name]()
  return await run(asked, around)
}

import { ClusterError } from '../cluster/door.ts'
import { problemOf } from '../cluster/problem.ts'
import { beginDeadline, READ_TIMEOUT, stuckSentence } from '../modes/deadline/deadline.ts'
import type { TerminalMode } from '../modes/registry.ts'
import { VERSION } from '../version.ts'
import { terminal } from '../words/encode.ts'
import { type Command, type ModeCommand, readArguments } from './arguments.ts'
import { openRequestLog } from './run/request-log.ts'
import { type Around, complain, complainUnexpected, DONE, FAILED, say, widthOf } from './run/streams.ts'
import { RUNS } from './runs.ts'

/** The terminal program. Gives the exit status; results go to stdout, problems and progress to stderr. */
export async function main(args: readonly string[]): Promise<number> {
  const parsed = readArguments(args)
  if (!parsed.ok) {
    const help = ['eks-access help', ...(parsed.about === undefined ? [] : [parsed.about])].join(' ')
    say(`${terminal(parsed.message)} Run ${help} for more.`, process.stderr)
    return FAILED
  }
  const log = parsed.verbose ? openRequestLog() : undefined
  const { parallelism } = parsed
  const seconds = parsed.timeout ?? READ_TIMEOUT
  const text = `eks-access: ${stuckSentence(seconds)}\n`
  const deadline = beginDeadline({ seconds, stuck: { text, to: 2 } })
  try {
    return await runCommand(parsed.command, {
      deadline,
      ...(parallelism === undefined ? {} : { parallelism }),
      ...(log && { onRequest: log.onRequest }),
    })
  } catch (error) {
    const problem = error instanceof ClusterError ? problemOf(error) : undefined
    if (problem === undefined) complainUnexpected(error, parsed.verbose)
    else complain([problem], '')
    return FAILED
  } finally {
    log?.close()
    deadline.close()
  }
}

async function runCommand(command: Command, around: Around): Promise<number> {
  switch (command.name) {
    case 'help':
      process.stdout.write((await import('./help.ts')).helpText(command.about, widthOf(process.stdout)))
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

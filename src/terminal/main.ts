import { ClusterError } from '../cluster/door.ts'
import { problemOf } from '../cluster/problem.ts'
import { messageOf } from '../problem/message.ts'
import { terminal } from '../render/encode.ts'
import { problemsText } from '../render/terminal.ts'
import { VERSION } from '../version.ts'
import { type Command, HELP, readArguments } from './arguments.ts'
import { DONE, FAILED, options } from './streams.ts'

/** The terminal program. Gives the exit status; results go to stdout, problems and progress to stderr. */
export async function main(args: readonly string[]): Promise<number> {
  const parsed = readArguments(args)
  if (!parsed.ok) {
    process.stderr.write(`${terminal(parsed.message)}\nRun eks-access --help to see what there is.\n`)
    return FAILED
  }
  try {
    return await runCommand(parsed.command)
  } catch (error) {
    const problem = error instanceof ClusterError ? problemOf(error) : undefined
    if (problem === undefined) process.stderr.write(`eks-access: ${terminal(messageOf(error))}\n`)
    else process.stderr.write(problemsText([problem], options('', process.stderr)))
    return FAILED
  }
}

async function runCommand(command: Command): Promise<number> {
  switch (command.name) {
    case 'help':
      process.stdout.write(HELP)
      return DONE
    case 'version':
      process.stdout.write(`${VERSION}\n`)
      return DONE
    case 'validate':
      return await (await import('./run/validate.ts')).runValidate(command)
    case 'plan':
      return await (await import('./run/plan.ts')).runPlan(command)
    case 'apply':
      return await (await import('./run/apply.ts')).runApply(command)
    case 'restore':
      return await (await import('./run/restore.ts')).runRestore(command)
    case 'explain':
      return await (await import('./run/explain.ts')).runExplain(command)
    case 'who-can':
      return await (await import('./run/who-can.ts')).runWhoCan(command)
    case 'snapshot':
      return await (await import('./run/snapshot.ts')).runSnapshot(command)
  }
}

import { createInterface } from 'node:readline/promises'
import type { Command } from './cli-arguments.ts'
import { HELP, readArguments } from './cli-arguments.ts'
import { ClusterError } from './cluster/door.ts'
import { problemOf } from './cluster/problem.ts'
import { writeSnapshot } from './files/write-snapshot.ts'
import { messageOf } from './problem/message.ts'
import { hasErrors, type Problem } from './problem/problem.ts'
import { terminal } from './render/encode.ts'
import { outcomesText, plansText, problemsText, type TerminalOptions } from './render/terminal.ts'
import {
  agreedByLooking,
  apply,
  isDone,
  openReader,
  type Planned,
  plan,
  type RunInput,
  validate,
} from './run.ts'
import { VERSION } from './version.ts'

const DONE = 0
const FAILED = 1
const CHANGES = 2

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
      return await runValidate(command)
    case 'plan':
      return await runPlan(command)
    case 'apply':
      return await runApply(command)
    case 'snapshot':
      return await runSnapshot(command)
  }
}

async function runValidate({ file }: Extract<Command, { name: 'validate' }>): Promise<number> {
  const { problems, desired } = await validate(inputOf(file))
  complain(problems, file)
  if (hasErrors(problems)) return FAILED
  const clusters = desired.map(({ cluster }) => terminal(cluster.name)).join(', ')
  process.stdout.write(`${terminal(file)} is valid: ${clusters}.\n`)
  return DONE
}

async function runPlan(command: Extract<Command, { name: 'plan' }>): Promise<number> {
  const planned = await plan(inputOf(command.file, command.clusters))
  complain(planned.access.problems, command.file)
  if (hasErrors(planned.access.problems)) return FAILED
  if (command.format === 'json') {
    const { planJson } = await import('./render/json.ts')
    process.stdout.write(planJson(planned.plans))
  } else process.stdout.write(plansText(planned.plans, options(command.file, process.stdout)))
  if (hasErrors(planned.problems)) return FAILED
  return command.detailedExitcode && hasChanges(planned) ? CHANGES : DONE
}

async function runApply(command: Extract<Command, { name: 'apply' }>): Promise<number> {
  const input = inputOf(command.file, command.clusters)
  const planned = await plan(input)
  complain(planned.access.problems, command.file)
  if (hasErrors(planned.access.problems)) return FAILED
  process.stdout.write(plansText(planned.plans, options(command.file, process.stdout)))
  if (!hasChanges(planned)) return hasErrors(planned.problems) ? FAILED : DONE
  if (!(command.yes || (await confirmed()))) return FAILED
  const outcomes = await apply(planned, input, { provenance: {}, agreed: agreedByLooking })
  process.stdout.write(`\n${outcomesText(outcomes, options(command.file, process.stdout))}`)
  return outcomes.every(isDone) ? DONE : FAILED
}

async function runSnapshot(command: Extract<Command, { name: 'snapshot' }>): Promise<number> {
  const input = inputOf(command.file)
  const { desired, problems } = await validate(input)
  const wanted = desired.find(({ cluster }) => cluster.name === command.cluster)
  if (wanted === undefined) {
    complain(problems, command.file)
    if (!hasErrors(problems))
      process.stderr.write(`${terminal(command.file)} has no cluster ${terminal(command.cluster)}.\n`)
    return FAILED
  }
  const reader = await openReader(wanted.cluster, input)
  try {
    const count = await writeSnapshot(await reader.snapshot(wanted.set), command.output)
    process.stdout.write(
      `${count} objects of ${terminal(command.cluster)} are in ${terminal(command.output)}.\n`,
    )
    return DONE
  } finally {
    await reader.close()
  }
}

/** Progress is for a person who waits at a terminal; a log of CI stays quiet. */
function inputOf(file: string, clusters: readonly string[] = []): RunInput {
  return {
    file,
    folder: process.cwd(),
    ...(clusters.length === 0 ? {} : { clusters }),
    ...(process.stderr.isTTY ? { onProgress: (text) => process.stderr.write(`${terminal(text)}\n`) } : {}),
  }
}

function complain(problems: readonly Problem[], file: string): void {
  if (problems.length > 0) process.stderr.write(`${problemsText(problems, options(file, process.stderr))}\n`)
}

function options(file: string, stream: NodeJS.WriteStream): TerminalOptions {
  const colour = stream.isTTY === true && !process.env['NO_COLOR']
  return { file, docsUrl: (code) => `docs/problems/${code}.md`, colour }
}

function hasChanges({ plans }: Planned): boolean {
  return plans.some(({ changes }) => changes.length > 0)
}

async function confirmed(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    process.stderr.write('Nothing was applied: there is nobody to ask. Use --yes to apply without asking.\n')
    return false
  }
  const terminalInput = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminalInput.question('\nApply this? Only "yes" is accepted: ')
  terminalInput.close()
  if (answer.trim() === 'yes') return true
  process.stdout.write('Nothing was applied.\n')
  return false
}

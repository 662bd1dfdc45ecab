import { createInterface } from 'node:readline/promises'
import { ClusterError } from '../cluster/door.ts'
import { problemOf } from '../cluster/problem.ts'
import { openBackup } from '../files/backup-file.ts'
import { writeSnapshot } from '../files/write-snapshot.ts'
import {
  agreedByLooking,
  apply,
  isDone,
  type Planned,
  plan,
  type RunInput,
  readCluster,
  validate,
} from '../modes/run.ts'
import { messageOf } from '../problem/message.ts'
import { hasErrors } from '../problem/problem.ts'
import { terminal } from '../render/encode.ts'
import { outcomesText, plansText, problemsText } from '../render/terminal.ts'
import { VERSION } from '../version.ts'
import type { Command } from './arguments.ts'
import { HELP, readArguments } from './arguments.ts'
import { CHANGES, complain, DONE, FAILED, inputOf, options } from './streams.ts'

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
    case 'restore':
      return await runRestore(command)
    case 'explain':
      return await (await import('./questions.ts')).runExplain(command)
    case 'who-can':
      return await (await import('./questions.ts')).runWhoCan(command)
    case 'snapshot':
      return await runSnapshot(command)
  }
}

async function runValidate({ file, live }: Extract<Command, { name: 'validate' }>): Promise<number> {
  const check = live ? (await import('../modes/validate-live.ts')).validateLive : validate
  const { problems, desired } = await check(inputOf(file))
  complain(problems, file)
  if (hasErrors(problems)) return FAILED
  const clusters = desired.map(({ cluster }) => terminal(cluster.name)).join(', ')
  process.stdout.write(`${terminal(file)} is valid: ${clusters}.\n`)
  return DONE
}

async function runPlan(command: Extract<Command, { name: 'plan' }>): Promise<number> {
  const planned = await plan({ ...inputOf(command.file, command.clusters), repair: command.repair })
  complain(planned.access.problems, command.file)
  if (hasErrors(planned.access.problems)) return FAILED
  if (command.format === 'json') {
    const { planJson } = await import('../render/json.ts')
    process.stdout.write(planJson(planned.plans))
  } else process.stdout.write(plansText(planned.plans, options(command.file, process.stdout)))
  if (hasErrors(planned.problems)) return FAILED
  return command.detailedExitcode && hasChanges(planned) ? CHANGES : DONE
}

async function runApply(command: Extract<Command, { name: 'apply' }>): Promise<number> {
  const input = { ...applyInputOf(command), repair: command.repair }
  return await applyIfWanted(await plan(input), input, command)
}

async function runRestore(command: Extract<Command, { name: 'restore' }>): Promise<number> {
  const { planWayBack } = await import('../modes/restore.ts')
  const { planned, input } = await planWayBack(applyInputOf(command), command.from)
  return await applyIfWanted(planned, input, command)
}

type Applying = Extract<Command, { name: 'apply' | 'restore' }>

function applyInputOf({ file, clusters, waitForNodes, backup }: Applying): RunInput {
  return {
    ...inputOf(file, clusters),
    ...(waitForNodes === undefined ? {} : { waitForNodes }),
    ...(backup === undefined ? {} : { onBackup: openBackup(backup).keep }),
  }
}

/** Shows the plan, asks, and carries it out. */
async function applyIfWanted(planned: Planned, input: RunInput, command: Applying): Promise<number> {
  complain(planned.access.problems, command.file)
  if (hasErrors(planned.access.problems)) return FAILED
  process.stdout.write(plansText(planned.plans, options(command.file, process.stdout)))
  if (!(hasChanges(planned) || isUnfinished(planned))) return hasErrors(planned.problems) ? FAILED : DONE
  // To say in the ledger that an apply that died is finished now needs nobody's word.
  if (hasChanges(planned) && !(command.yes || (await confirmed()))) return FAILED
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
  const read = await readCluster(wanted, input)
  if ('problem' in read) {
    process.stderr.write(problemsText([read.problem], options('', process.stderr)))
    return FAILED
  }
  const count = await writeSnapshot(read.snapshot, command.output)
  process.stdout.write(
    `${count} objects of ${terminal(command.cluster)} are in ${terminal(command.output)}.\n`,
  )
  return DONE
}

function hasChanges({ plans }: Planned): boolean {
  return plans.some(({ changes }) => changes.length > 0)
}

function isUnfinished({ plans }: Planned): boolean {
  return plans.some(({ lastApplied, restores }) => lastApplied.begun !== undefined && restores !== true)
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

import { createInterface } from 'node:readline/promises'
import { openBackup } from '../../files/backup-file.ts'
import type { Asked } from '../../modes/registry.ts'
import { agreeToShown } from '../../modes/step/agree-to-shown.ts'
import { applyPlans } from '../../modes/step/apply-plans.ts'
import type { Planned } from '../../modes/step/plan-clusters.ts'
import type { RunInput } from '../../modes/step/run-input.ts'
import { CANCELLING, untilCancelled } from '../../modes/step/until-cancelled.ts'
import { isDrift } from '../../plan/drift/drift.ts'
import { isDone } from '../../plan/outcome.ts'
import type { Plan } from '../../plan/plan.ts'
import { hasErrors } from '../../problem/problem.ts'
import { outcomesText } from '../../render/screen/outcomes.ts'
import { plansText } from '../../render/screen/plans.ts'
import { type Around, complain, DONE, FAILED, inputOf, options, say } from './streams.ts'

type Applying = Asked<'apply'> | Asked<'restore'>

/** What an apply starts from, with where aws-auth is kept. */
export function applyInputOf(
  { file, cluster: clusters, waitForNodes, waitForEntries, backup }: Applying,
  around: Around,
): RunInput {
  return {
    ...inputOf(file, clusters, around),
    ...(waitForNodes === undefined ? {} : { waitForNodes }),
    ...(waitForEntries === undefined ? {} : { waitForEntries }),
    ...(backup === undefined ? {} : { onBackup: openBackup(backup).keep }),
  }
}

/** Shows the plan, asks, and carries it out. Gives the exit status. */
export async function applyIfWanted(planned: Planned, input: RunInput, asked: Applying): Promise<number> {
  const { plans, access, problems } = planned
  complain(access.problems, asked.file)
  if (hasErrors(access.problems)) return FAILED
  process.stdout.write(plansText(plans, options(asked.file, process.stdout)))
  // What is new in a cluster and in no file is remembered from now on, where the answer is known beforehand.
  const learns = asked.yes && plans.some(({ drift }) => isDrift(drift))
  if (!learns && !plans.some((plan) => hasChanges(plan) || isUnfinished(plan)))
    return hasErrors(problems) ? FAILED : DONE
  // To say in the ledger that an apply that died is finished now needs nobody's word.
  if (plans.some(hasChanges) && !(asked.yes || (await confirmed()))) return FAILED
  return await untilCancelled(
    async ({ signal, status }) => {
      const given = { provenance: {}, agreed: agreeToShown }
      const outcomes = await applyPlans(planned, { ...input, cancelled: signal }, given)
      process.stdout.write(`\n${outcomesText(outcomes, options(asked.file, process.stdout))}`)
      return outcomes.every(isDone) ? DONE : (status() ?? FAILED)
    },
    () => say(CANCELLING, process.stderr),
  )
}

function hasChanges({ changes }: Plan): boolean {
  return changes.length > 0
}

function isUnfinished({ lastApplied, restores }: Plan): boolean {
  return lastApplied.begun !== undefined && restores === undefined
}

async function confirmed(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    say('Nothing was applied: there is nobody to ask. Use --yes to apply without asking.', process.stderr)
    return false
  }
  const terminalInput = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminalInput.question('\nApply this? Only "yes" is accepted: ')
  terminalInput.close()
  if (answer.trim() === 'yes') return true
  say('Nothing was applied.', process.stdout)
  return false
}

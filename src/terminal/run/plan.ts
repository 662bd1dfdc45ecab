import type { Asked } from '../../modes/registry.ts'
import { loadAndBegin } from '../../modes/step/begun-readings.ts'
import { isDrift } from '../../plan/drift/drift.ts'
import type { Plan } from '../../plan/plan.ts'
import { hasErrors } from '../../problem/problem.ts'
import { type Around, CHANGES, complain, DONE, FAILED, inputOf, options } from './streams.ts'

/** Whether it is not as the file says, or has something new that the file does not have. */
function differs({ changes, drift }: Plan): boolean {
  return changes.length > 0 || isDrift(drift)
}

/** Shows the plan. */
export async function runPlan(asked: Asked<'plan'>, around: Around): Promise<number> {
  const { file, cluster: clusters, repair, format, detailedExitcode, permissions, yaml } = asked
  const input = { ...inputOf(file, clusters, around), repair }
  const { loaded, readings } = await loadAndBegin(input)
  // What plans and what writes a plan is loaded while the clusters answer.
  const { planLoaded } = await import('../../modes/step/plan-clusters.ts')
  const { plansText } = await import('../../render/screen/plans.ts')
  const planned = await planLoaded(loaded, input, readings)
  complain(planned.access.problems, file)
  if (hasErrors(planned.access.problems)) return FAILED
  if (format === 'json') {
    const { planJson } = await import('../../render/json/plan.ts')
    process.stdout.write(planJson(planned.plans))
  } else
    process.stdout.write(
      plansText(planned.plans, { ...options(file, process.stdout), details: { permissions, yaml } }),
    )
  if (hasErrors(planned.problems)) return FAILED
  return detailedExitcode && planned.plans.some(differs) ? CHANGES : DONE
}

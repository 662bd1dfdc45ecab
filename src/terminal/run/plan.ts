import type { Asked } from '../../modes/registry.ts'
import { planClusters } from '../../modes/step/plan-clusters.ts'
import { hasErrors } from '../../problem/problem.ts'
import { plansText } from '../../render/terminal.ts'
import { type Around, CHANGES, complain, DONE, FAILED, inputOf, options } from './streams.ts'

/** Shows the plan. */
export async function runPlan(asked: Asked<'plan'>, around: Around): Promise<number> {
  const { file, cluster: clusters, repair, format, detailedExitcode, permissions, yaml } = asked
  const planned = await planClusters({ ...inputOf(file, clusters, around), repair })
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
  return detailedExitcode && planned.plans.some(({ changes }) => changes.length > 0) ? CHANGES : DONE
}

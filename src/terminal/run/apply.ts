import type { Asked } from '../../modes/registry.ts'
import { planClusters } from '../../modes/step/plan-clusters.ts'
import { applyIfWanted, applyInputOf } from './apply-if-wanted.ts'
import type { Around } from './streams.ts'

/** Shows the plan of the file, asks, and carries it out. */
export async function runApply(asked: Asked<'apply'>, around: Around): Promise<number> {
  const input = { ...applyInputOf(asked, around), repair: asked.repair }
  return await applyIfWanted(await planClusters(input), input, asked)
}

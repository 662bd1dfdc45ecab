import type { Asked } from '../../modes/registry.ts'
import { planClusters } from '../../modes/step/plan-clusters.ts'
import type { OnRequest } from '../../trace/sent-request.ts'
import { applyIfWanted, applyInputOf } from './apply-if-wanted.ts'

/** Shows the plan of the file, asks, and carries it out. */
export async function runApply(asked: Asked<'apply'>, onRequest: OnRequest | undefined): Promise<number> {
  const input = { ...applyInputOf(asked, onRequest), repair: asked.repair }
  return await applyIfWanted(await planClusters(input), input, asked)
}

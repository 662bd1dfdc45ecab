import type { Asked } from '../../modes/registry.ts'
import { planRestores } from '../../modes/step/plan-restore.ts'
import type { OnRequest } from '../../trace/sent-request.ts'
import { applyIfWanted, applyInputOf } from './apply-if-wanted.ts'

/** Shows the plan back to a backup, asks, and carries it out. */
export async function runRestore(asked: Asked<'restore'>, onRequest: OnRequest | undefined): Promise<number> {
  const { planned, input } = await planRestores(applyInputOf(asked, onRequest), {
    from: asked.from,
    allowMasters: asked.masters !== undefined,
  })
  return await applyIfWanted(planned, input, asked)
}

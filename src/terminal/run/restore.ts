import type { Asked } from '../../modes/registry.ts'
import { planRestores } from '../../modes/step/plan-restore.ts'
import { applyIfWanted, applyInputOf } from './apply-if-wanted.ts'
import type { Around } from './streams.ts'

/** Shows the plan back to a backup, asks, and carries it out. */
export async function runRestore(asked: Asked<'restore'>, around: Around): Promise<number> {
  const { planned, input } = await planRestores(applyInputOf(asked, around), {
    from: asked.from,
    allowMasters: asked.masters !== undefined,
  })
  return await applyIfWanted(planned, input, asked)
}

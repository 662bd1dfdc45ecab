import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Plan } from '../plan/plan.ts'
import { planJson } from '../render/json/plan.ts'
import { writePrivateFile } from './private-file.ts'

/** Writes the plans as JSON where later steps of this job can pick them up, and no other user; gives the path. */
export async function writePlanFile(
  env: Readonly<Record<string, string | undefined>>,
  set: string,
  plans: readonly Plan[],
): Promise<string> {
  const path = join(env['RUNNER_TEMP'] || tmpdir(), `eks-access-plan-${set}.json`)
  await writePrivateFile(path, planJson(plans))
  return path
}

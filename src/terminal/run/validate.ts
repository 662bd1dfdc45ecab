import { loadAccess } from '../../files/load-access.ts'
import type { Asked } from '../../modes/registry.ts'
import { hasErrors } from '../../problem/problem.ts'
import { terminal } from '../../words/encode.ts'
import { type Around, complain, DONE, FAILED, inputOf, say } from './streams.ts'

/** Checks the file, with `--live` every cluster too. */
export async function runValidate({ file, live }: Asked<'validate'>, around: Around): Promise<number> {
  const check = live ? (await import('../../modes/step/lint-clusters.ts')).lintClusters : loadAccess
  const { problems, desired } = await check(inputOf(file, [], around))
  complain(problems, file)
  if (hasErrors(problems)) return FAILED
  const clusters = desired.map(({ cluster }) => terminal(cluster.name)).join(', ')
  say(`${terminal(file)} is valid: ${clusters}.`, process.stdout)
  return DONE
}

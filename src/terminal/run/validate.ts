import { loadAccess } from '../../files/load-access.ts'
import type { Asked } from '../../modes/registry.ts'
import { hasErrors } from '../../problem/problem.ts'
import { terminal } from '../../words/encode.ts'
import { type Around, complain, DONE, FAILED, questionOf, say } from './streams.ts'

/** Checks the file; with `--live`, every cluster too, or those alone that the options name. */
export async function runValidate({ about, live }: Asked<'validate'>, around: Around): Promise<number> {
  const { file, named } = about
  const input = questionOf(about, around)
  if (!live) {
    const { problems, desired } = await loadAccess(input)
    complain(problems, file)
    if (hasErrors(problems)) return FAILED
    const names = desired.map(({ cluster }) => terminal(cluster.name)).join(', ')
    say(`${terminal(file)} is valid: ${names}.`, process.stdout)
    return DONE
  }
  const { lintClusters } = await import('../../modes/step/lint-clusters.ts')
  const { problems, clusters } = await lintClusters(input)
  complain(problems, file)
  if (hasErrors(problems)) return FAILED
  const names = clusters.map((name) => terminal(name)).join(', ')
  const isChecked = named === undefined && !problems.some(({ code }) => code === 'empty-file')
  say(isChecked ? `${terminal(file)} is valid: ${names}.` : `${names}: no errors.`, process.stdout)
  return DONE
}

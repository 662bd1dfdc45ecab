import { loadAccess } from '../../files/load-access.ts'
import { writeSnapshot } from '../../files/write-snapshot.ts'
import type { Asked } from '../../modes/registry.ts'
import { readCluster } from '../../modes/step/read-cluster.ts'
import { hasErrors } from '../../problem/problem.ts'
import { problemsText } from '../../render/terminal.ts'
import { terminal } from '../../words/encode.ts'
import { type Around, complain, DONE, FAILED, inputOf, options } from './streams.ts'

/** Saves a live cluster as a directory of manifests. */
export async function runSnapshot(
  { file, cluster, output }: Asked<'snapshot'>,
  around: Around,
): Promise<number> {
  const input = inputOf(file, [], around)
  const { desired, problems } = await loadAccess(input)
  const wanted = desired.find((one) => one.cluster.name === cluster)
  if (wanted === undefined) {
    complain(problems, file)
    if (!hasErrors(problems)) process.stderr.write(`${terminal(file)} has no cluster ${terminal(cluster)}.\n`)
    return FAILED
  }
  const read = await readCluster(wanted, input)
  if ('problem' in read) {
    process.stderr.write(problemsText([read.problem], options('', process.stderr)))
    return FAILED
  }
  complain(read.snapshot.told ?? [], file)
  const count = await writeSnapshot(read.snapshot, output)
  process.stdout.write(`${count} objects of ${terminal(cluster)} are in ${terminal(output)}.\n`)
  return DONE
}

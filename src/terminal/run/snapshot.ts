import { loadAccess } from '../../files/load-access.ts'
import { writeSnapshot } from '../../files/write-snapshot.ts'
import { wantedOfAll } from '../../login/wanted-of-all.ts'
import type { Asked } from '../../modes/registry.ts'
import { chosenClusters } from '../../modes/step/chosen-clusters.ts'
import { readCluster } from '../../modes/step/read-cluster.ts'
import { snapshotGaps } from '../../modes/step/snapshot-gaps.ts'
import { terminal } from '../../words/encode.ts'
import { type Around, complain, DONE, FAILED, inputOf, say } from './streams.ts'

/** Saves a live cluster as a directory of manifests, and says what of it is not known. */
export async function runSnapshot(
  { file, cluster, output }: Asked<'snapshot'>,
  around: Around,
): Promise<number> {
  const input = inputOf(file, [cluster], around)
  const { desired, problems } = chosenClusters(await loadAccess(input), input)
  const [wanted] = desired
  if (wanted === undefined) {
    complain(problems, file)
    return FAILED
  }
  const read = await readCluster(wanted, input, wantedOfAll)
  if ('problem' in read) {
    complain([read.problem], file)
    return FAILED
  }
  const { told = [], facts } = read.snapshot
  complain([...told, ...snapshotGaps(cluster, facts)], file)
  const count = await writeSnapshot(read.snapshot, { cluster, folder: output })
  say(`${count} objects of ${terminal(cluster)} are in ${terminal(output)}.`, process.stdout)
  return DONE
}

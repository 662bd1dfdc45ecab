import { writeSnapshot } from '../../files/write-snapshot.ts'
import { wantedOfAll } from '../../login/wanted-of-all.ts'
import type { Asked } from '../../modes/registry.ts'
import { askedClusters } from '../../modes/step/asked-clusters.ts'
import { readCluster } from '../../modes/step/read-cluster.ts'
import { snapshotGaps } from '../../modes/step/snapshot-gaps.ts'
import { terminal } from '../../words/encode.ts'
import { type Around, complain, DONE, FAILED, questionOf, say } from './streams.ts'

/** Saves a live cluster as a directory of manifests, and says what of it is not known. */
export async function runSnapshot({ about, output }: Asked<'snapshot'>, around: Around): Promise<number> {
  const { file } = about
  const input = questionOf(about, around)
  const { desired, problems } = await askedClusters(input)
  complain(problems, file)
  const [wanted] = desired
  if (wanted === undefined) return FAILED
  const cluster = wanted.cluster.name
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

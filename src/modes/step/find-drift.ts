import type { Desired } from '../../access/desired.ts'
import type { LoadedAccess } from '../../files/load-access.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import type { Wanted, WantedOf } from '../../live/wanted.ts'
import { wantedOfAll } from '../../login/wanted-of-all.ts'
import { alsoForDrift } from '../../plan/drift/entries-read.ts'
import { type ClusterDrift, clusterDrift } from '../../plan/drift/findings.ts'
import { unreadablePlan } from '../../plan/make-plan.ts'
import { wantedForPlan } from '../../plan/wanted.ts'
import { chosenClusters } from './chosen-clusters.ts'
import { eachCluster } from './each-cluster.ts'
import { plannerOf } from './planner.ts'
import { readCluster } from './read-cluster.ts'
import type { RunInput } from './run-input.ts'

/** What was found in each cluster of the file. With errors in the file itself no cluster is read. */
export interface FoundDrift {
  readonly access: LoadedAccess
  readonly clusters: readonly ClusterDrift[]
}

/** Looks for drift in every chosen cluster of a file, several at once. What cannot be read of one is found in it. */
export async function findDrift(loaded: LoadedAccess, input: RunInput): Promise<FoundDrift> {
  const chosen = chosenClusters(loaded, input)
  const clusters = await eachCluster(chosen.desired, input, (desired) => findIn(desired, input))
  return { access: { ...loaded, problems: chosen.problems }, clusters }
}

async function findIn(desired: Desired, input: RunInput): Promise<ClusterDrift> {
  const planner = plannerOf(input)
  const wanted = also(alsoForDrift(wantedForPlan(desired, planner)), wantedOfAll)
  const read = await readCluster(desired, input, wanted)
  if ('problem' in read) return clusterDrift(unreadablePlan(desired, read.problem), undefined)
  return clusterDrift(planner(desired, read.snapshot), read.snapshot)
}

/** A plan asks IAM only about those whom it is about. */
function also(one: WantedOf, other: (snapshot: Snapshot) => Wanted): WantedOf {
  return (snapshot) => {
    const [first, second] = [one(snapshot), other(snapshot)]
    return {
      ...first,
      ...second,
      entries: [...(first.entries ?? []), ...(second.entries ?? [])],
      principals: [...(first.principals ?? []), ...(second.principals ?? [])],
    }
  }
}

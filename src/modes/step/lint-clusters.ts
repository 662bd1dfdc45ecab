import type { Desired } from '../../access/desired.ts'
import { lookOver } from '../../plan/look-over.ts'
import type { Problem } from '../../problem/problem.ts'
import { askedClusters } from './asked-clusters.ts'
import { eachCluster } from './each-cluster.ts'
import { today } from './planner.ts'
import { readCluster } from './read-cluster.ts'
import type { RunInput } from './run-input.ts'

/** What is wrong, and where it was looked for. */
export interface Linted {
  /** Names of the clusters that were to be read. */
  readonly clusters: readonly string[]
  readonly problems: readonly Problem[]
}

/**
 * Every cluster that is asked about as it is: all that a plan would say of it that changes nothing; and what is wrong
 * with the file, if there is one. A cluster that cannot be read is a problem of its own.
 */
export async function lintClusters(input: RunInput): Promise<Linted> {
  const { desired, problems } = await askedClusters(input, { checksFile: true })
  const found = await eachCluster(desired, input, (one) => lintCluster(one, input))
  return { clusters: desired.map(({ cluster }) => cluster.name), problems: [...problems, ...found.flat()] }
}

async function lintCluster(desired: Desired, input: RunInput): Promise<readonly Problem[]> {
  const read = await readCluster(desired, input)
  return 'problem' in read ? [read.problem] : lookOver(desired, read.snapshot, { today: today() })
}

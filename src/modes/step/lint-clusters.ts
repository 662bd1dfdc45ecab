import type { Desired } from '../../access/desired.ts'
import { type LoadedAccess, loadAccess } from '../../files/load-access.ts'
import { lookOver } from '../../plan/look-over.ts'
import { hasErrors, type Problem } from '../../problem/problem.ts'
import { today } from './planner.ts'
import { readCluster } from './read-cluster.ts'
import type { RunInput } from './run-input.ts'

/**
 * Reads the file and, where it is sound, every cluster as it is: all that a plan would say of it that changes nothing. A
 * cluster that cannot be read is a problem of its own.
 */
export async function lintClusters(input: RunInput): Promise<LoadedAccess> {
  const access = await loadAccess(input)
  if (hasErrors(access.problems)) return access
  const found = await Promise.all(access.desired.map((desired) => lintCluster(desired, input)))
  return { ...access, problems: [...access.problems, ...found.flat()] }
}

async function lintCluster(desired: Desired, input: RunInput): Promise<readonly Problem[]> {
  const read = await readCluster(desired, input)
  return 'problem' in read ? [read.problem] : lookOver(desired, read.snapshot, { today: today() })
}

import type { Desired } from '../../access/desired.ts'
import { decodeAwsAuth } from '../../aws-auth/decode.ts'
import { type LoadedAccess, loadAccess } from '../../files/load-access.ts'
import { lintLive } from '../../plan/lint/lint-live.ts'
import { hasErrors, type Problem } from '../../problem/problem.ts'
import { today } from './planner.ts'
import { readCluster } from './read-cluster.ts'
import type { RunInput } from './run-input.ts'

/**
 * Reads the file and, where it is sound, every cluster as it is: what is wrong with its aws-auth and its bindings. A
 * cluster that cannot be read is a problem of its own. Nothing is planned.
 */
export async function lintClusters(input: RunInput): Promise<LoadedAccess> {
  const access = await loadAccess(input)
  if (hasErrors(access.problems)) return access
  const found = await Promise.all(access.desired.map((desired) => lintCluster(desired, input)))
  return { ...access, problems: [...access.problems, ...found.flat()] }
}

async function lintCluster(desired: Desired, input: RunInput): Promise<readonly Problem[]> {
  const read = await readCluster(desired, input)
  if ('problem' in read) return [read.problem]
  const { snapshot } = read
  const state = { awsAuth: decodeAwsAuth(snapshot.awsAuth?.data), objects: snapshot }
  return lintLive({ desired, facts: snapshot.facts, before: state, after: state, today: today() })
}

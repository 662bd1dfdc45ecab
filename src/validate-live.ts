import type { Desired } from './access/desired.ts'
import { decodeAwsAuth } from './aws-auth/decode.ts'
import { ClusterError } from './cluster/door.ts'
import { problemOf } from './cluster/problem.ts'
import type { LoadedAccess } from './files/load-access.ts'
import { lintLive } from './plan/lint-live.ts'
import { hasErrors, type Problem } from './problem/problem.ts'
import { openReader, type RunInput, validate } from './run.ts'

/**
 * Reads the file and, where it is sound, every cluster as it is: what is wrong with its aws-auth and its bindings. A
 * cluster that cannot be read is a problem of its own. Nothing is planned.
 */
export async function validateLive(input: RunInput): Promise<LoadedAccess> {
  const access = await validate(input)
  if (hasErrors(access.problems)) return access
  const found = await Promise.all(access.desired.map((desired) => lintCluster(desired, input)))
  return { ...access, problems: [...access.problems, ...found.flat()] }
}

async function lintCluster(desired: Desired, input: RunInput): Promise<readonly Problem[]> {
  try {
    input.onProgress?.(`${desired.cluster.name}: reading`)
    const reader = await openReader(desired.cluster, input)
    try {
      const snapshot = await reader.snapshot(desired.set)
      const state = { awsAuth: decodeAwsAuth(snapshot.awsAuth?.data), objects: snapshot }
      const today = new Date().toISOString().slice(0, 10)
      return lintLive({ desired, facts: snapshot.facts, before: state, after: state, today })
    } finally {
      await reader.close()
    }
  } catch (error) {
    if (!(error instanceof ClusterError)) throw error
    return [problemOf(error)]
  }
}

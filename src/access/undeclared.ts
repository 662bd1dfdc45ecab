import type { ClusterEntry, Desired, Undeclared } from './desired.ts'
import { DEFAULT_GUARDS } from './guard/settings.ts'

/** A cluster of which nothing is known beside the way into it: for questions only, never for a plan that is applied. */
export function undeclaredCluster(cluster: ClusterEntry, why: Undeclared, set = 'default'): Desired {
  return {
    cluster,
    set,
    undeclared: why,
    principals: [],
    accounts: [],
    objects: [],
    removed: [],
    knownAccounts: [],
    unmanaged: 'keep',
    guards: DEFAULT_GUARDS,
    dangers: [],
  }
}

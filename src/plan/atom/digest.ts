import { createHash } from 'node:crypto'
import type { Plan } from '../plan.ts'
import type { Gain } from '../shown/gain.ts'
import { type Atom, atomKey } from './atom.ts'

/**
 * SHA-256, hex, of a cluster's atoms and of what anybody gains that is dangerous. It knows no resourceVersion, no key
 * order, no YAML style and no time: two plans have the same digest exactly when they change the same facts of the same
 * cluster and give the same.
 */
export function planDigest(cluster: string, atoms: readonly Atom[], gains: readonly Gain[]): string {
  const keys = atoms.map(atomKey).sort()
  const given = gains.map(({ told: _, ...gain }) => JSON.stringify(gain)).sort()
  return createHash('sha256')
    .update(JSON.stringify({ v: 2, cluster, atoms: keys, gains: given }))
    .digest('hex')
}

/** One digest for the plans of several clusters, whatever their order. */
export function setDigest(plans: readonly Plan[]): string {
  const digests = plans
    .map(({ cluster, digest }) => [cluster, digest])
    .sort(([one = ''], [other = '']) => (one < other ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(digests)).digest('hex')
}

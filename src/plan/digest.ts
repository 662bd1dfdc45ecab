import { createHash } from 'node:crypto'
import { type Atom, atomKey } from './atom.ts'
import type { Plan } from './plan.ts'

/**
 * SHA-256, hex, of a cluster's atoms. It knows no resourceVersion, no key order, no YAML style and no time: two
 * plans have the same digest exactly when they change the same facts of the same cluster.
 */
export function planDigest(cluster: string, atoms: readonly Atom[]): string {
  const keys = atoms.map(atomKey).sort()
  return createHash('sha256')
    .update(JSON.stringify({ v: 1, cluster, atoms: keys }))
    .digest('hex')
}

/** One digest for the plans of several clusters, whatever their order. */
export function setDigest(plans: readonly Plan[]): string {
  const digests = plans
    .map(({ cluster, digest }) => [cluster, digest])
    .sort(([one = ''], [other = '']) => (one < other ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(digests)).digest('hex')
}

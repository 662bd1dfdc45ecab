import { dataHash } from '../../live/data-hash.ts'
import type { Replaced } from '../../live/replaced.ts'

/** By cluster, `dataHash` of each aws-auth that was saved before a write of it, or of access entries. */
export class SavedAwsAuth {
  readonly #hashes = new Map<string, Set<string>>()

  keep(cluster: string, { awsAuth }: Pick<Replaced, 'awsAuth'>): void {
    if (awsAuth === undefined) return
    const { data = {} } = awsAuth
    const known = this.#hashes.get(cluster) ?? new Set()
    this.#hashes.set(cluster, known.add(dataHash(data)))
  }

  hashes(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries([...this.#hashes].map(([cluster, hashes]) => [cluster, [...hashes]]))
  }
}

import { dataHash } from '../../live/data-hash.ts'
import type { ConfigMap } from '../../live/snapshot.ts'

/** By cluster, `dataHash` of each aws-auth that was saved before a write. */
export class SavedAwsAuth {
  readonly #hashes = new Map<string, Set<string>>()

  keep(cluster: string, { data = {} }: ConfigMap): void {
    const known = this.#hashes.get(cluster) ?? new Set()
    this.#hashes.set(cluster, known.add(dataHash(data)))
  }

  hashes(): Readonly<Record<string, readonly string[]>> {
    return Object.fromEntries([...this.#hashes].map(([cluster, hashes]) => [cluster, [...hashes]]))
  }
}

import type { Desired, NamedCluster } from '../../../access/desired.ts'
import { type Place, samePlace } from '../../../problem/problem.ts'

type ForSome = { readonly clusters?: readonly string[] }

/** `clusters` of a new entry that is for one cluster of the file: absent where there is no other. */
export function newFor({ cluster }: Desired, file: readonly NamedCluster[]): ForSome {
  return file.length > 1 ? { clusters: [cluster.name] } : {}
}

/** `clusters` of an entry that stands in the file already, so that it stays for the same ones. */
export function clustersOf(file: readonly NamedCluster[], where: Place): ForSome {
  const sharing = file.filter(({ principals, objects }) =>
    [...principals, ...objects].some((one) => samePlace(one.where, where)),
  )
  return sharing.length === file.length ? {} : { clusters: sharing.map(({ cluster }) => cluster.name) }
}

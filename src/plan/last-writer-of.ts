import { type LastWriter, lastWriter } from '../live/last-writer.ts'
import type { Snapshot } from '../live/snapshot.ts'
import { objectId } from '../rbac/object.ts'
import type { Store } from './change/kind.ts'
import { storeOf } from './change/kinds.ts'

/** The last writer of the live object that an atom's subject stands in. */
export function lastWriterOf(subject: string, snapshot: Snapshot): LastWriter | undefined {
  const live = LIVE[storeOf(subject)](snapshot, subject)
  return live && lastWriter(live.metadata)
}

interface Live {
  readonly metadata: object
}

const LIVE: { readonly [S in Store]: (snapshot: Snapshot, subject: string) => Live | undefined } = {
  'aws-auth': ({ awsAuth }) => awsAuth,
  // EKS does not say who wrote an entry.
  'access-entries': () => undefined,
  rbac: ({ roles, clusterRoles, roleBindings, clusterRoleBindings }, subject) =>
    [...roles, ...clusterRoles, ...roleBindings, ...clusterRoleBindings].find(
      (object) => objectId(object) === subject,
    ),
  // Who wrote what we remember is no news.
  ledger: () => undefined,
}

import { resolve } from 'node:path'
import type { ClusterEntry } from '../access/desired.ts'
import type { OnRequest } from '../trace/sent-request.ts'
import type { Connection } from './connection.ts'
import type { ClusterDoor, ClusterReader } from './door.ts'
import type { AwsAccounts } from './eks/accounts.ts'
import type { EksAccount } from './eks/connect.ts'
import { type Workspace, workspaceOf } from './workspace.ts'

/** What a way in needs from the world around it. */
export interface Surroundings {
  /** The folder of access.yaml, or the current one: relative paths of clusters start there. */
  readonly folder: string
  /** Whoever runs the program names the way in, and no file that others could change: nothing of it is refused or told. */
  readonly named?: true
  /** Absolute: what pull requests change. A door that leads out of it is refused; absent: it is told. */
  readonly within?: string
  /** What clusters of one account share in a run; absent: nothing. */
  readonly accounts?: AwsAccounts
  /** Told of each request to AWS and to the API server. */
  readonly onRequest?: OnRequest
}

/**
 * The way into a cluster. Nothing is read, loaded or connected before a reader or a writer is
 * asked for, and then only what this way in needs: the AWS SDK and the Kubernetes client each take longer to
 * load than a whole plan takes to compute.
 */
export function openDoor(entry: ClusterEntry, surroundings: Surroundings): ClusterDoor {
  const connect = connection(entry, surroundings)
  return {
    name: entry.name,
    reader: async () => readerOnly(await connect()),
    writer: async () => connect(),
  }
}

function connection(entry: ClusterEntry, surroundings: Surroundings): () => Promise<Connection> {
  const { folder, accounts, onRequest } = surroundings
  switch (entry.door) {
    case 'directory':
      return async () => {
        const { connectFencedDirectory } = await import('./directory/fence.ts')
        const { name, where } = entry
        const place = { name, folder: resolve(folder, entry.directory), ...(where && { where }) }
        return await connectFencedDirectory({ ...place, ...(await fenceOf(surroundings)) })
      }
    case 'context':
      return async () => {
        const { connectContext } = await import('./kubeconfig/connect.ts')
        return connectContext({
          name: entry.name,
          context: entry.context,
          ...(await fenceOf(surroundings)),
          ...(entry.where && { where: entry.where }),
          ...(entry.kubeconfig === undefined ? {} : { kubeconfig: resolve(folder, entry.kubeconfig) }),
          ...(onRequest && { onRequest }),
        })
      }
    case 'eks': {
      let account: Promise<EksAccount> | undefined
      return async () => {
        const { connectEks, openAccount } = await import('./eks/connect.ts')
        account ??= openAccount(entry, { ...(accounts && { accounts }), ...(onRequest && { onRequest }) })
        return connectEks(await account)
      }
    }
  }
}

async function fenceOf(surroundings: Surroundings): Promise<{ readonly workspace?: Workspace }> {
  return surroundings.named === true ? {} : { workspace: await workspaceOf(surroundings) }
}

/** Plan mode gets an object that has no method to write with, not only a type that hides it. */
function readerOnly(connection: Connection): ClusterReader {
  const { may } = connection
  return {
    name: connection.name,
    snapshot: (set, wanted) => connection.snapshot(set, wanted),
    whoAmI: () => connection.whoAmI(),
    ...(may === undefined ? {} : { may }),
    nodes: () => connection.nodes(),
    close: () => connection.close(),
  }
}

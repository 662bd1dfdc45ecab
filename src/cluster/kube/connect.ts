import { LEDGER_LABEL, LEDGER_NAMESPACE, ledgerName } from '../../live/ledger.ts'
import type { ConfigMap } from '../../live/snapshot.ts'
import { objectId } from '../../rbac/object.ts'
import type { Connection } from '../connection.ts'
import { discovered } from '../discovered.ts'
import { ClusterError, type Writable, type WriteMode } from '../door.ts'
import { type JsonObject, plainJson } from '../json.ts'
import { withWanted } from '../with-wanted.ts'
import { type Cloud, NO_CLOUD, readFacts } from './facts.ts'
import { whoAmI } from './identity.ts'
import { listAll, listItems } from './list.ts'
import { may } from './may.ts'
import { listNodes } from './nodes.ts'
import { ask } from './request.ts'
import { collectionPath, objectUrlPath } from './resource.ts'
import type { KubeServer } from './server.ts'

/**
 * A cluster behind an API server.
 *
 * Objects travel as the JSON that the server sends: a typed client drops the fields that its version does not
 * know, and an update would then delete them in the cluster. See docs/adr/0002-raw-json-to-the-api-server.md.
 */
export function connectKube(server: KubeServer, cloud: Cloud = NO_CLOUD): Connection {
  return {
    name: server.cluster,

    snapshot: async (set, wanted) => {
      const requests = [
        configMap(server, 'aws-auth'),
        configMap(server, ledgerName(set)),
        listAll(server, 'Role'),
        listAll(server, 'ClusterRole'),
        listAll(server, 'RoleBinding'),
        listAll(server, 'ClusterRoleBinding'),
        readFacts(server, cloud.facts),
      ] as const
      // Whoever is refused closes the connection: requests that are under way would take that for a fault of the
      // network, and be made again for seconds after the answer.
      await Promise.allSettled(requests)
      const [awsAuth, ledger, roles, clusterRoles, roleBindings, clusterRoleBindings, facts] =
        await Promise.all(requests)
      const read = { awsAuth, ledger, roles, clusterRoles, roleBindings, clusterRoleBindings, facts }
      const wantedOf = await wanted
      if (wantedOf === undefined) return read
      const [whole, otherLedgers] = await Promise.all([
        withWanted(read, wantedOf, cloud.more),
        wantedOf(read).otherLedgers === true ? discovered(() => ledgersBut(server, set)) : undefined,
      ])
      return otherLedgers === undefined ? whole : { ...whole, otherLedgers }
    },

    whoAmI: () => whoAmI(server),

    may: (request) => may(server, request),

    nodes: () => listNodes(server),

    close: async () => server.agent.destroy(),

    create: (object, mode) =>
      write(server, object, {
        method: 'POST',
        path: `${collectionPath(object.kind, object.metadata.namespace)}${writeQuery(mode)}`,
        operation: `create ${objectId(object)}`,
        mode,
      }),

    update: (object, mode) =>
      write(server, object, {
        method: 'PUT',
        path: `${objectUrlPath(object)}${writeQuery(mode)}`,
        operation: `update ${objectId(object)}`,
        mode,
      }),

    delete: async (object, mode) => {
      const { uid, resourceVersion } = object.metadata
      await ask(server, {
        method: 'DELETE',
        path: objectUrlPath(object),
        // A delete takes its options in the body; what stands in the query is ignored beside it.
        body: {
          apiVersion: 'v1',
          kind: 'DeleteOptions',
          preconditions: { uid, resourceVersion },
          ...(mode === 'dry-run' ? { dryRun: ['All'] } : {}),
        },
        operation: `delete ${objectId(object)}`,
        repeatable: mode === 'dry-run',
      })
    },
  }
}

/** `undefined` when there is none. Asked for by name, so that no right to list ConfigMaps is needed. */
async function configMap(server: KubeServer, name: string): Promise<ConfigMap | undefined> {
  const at = { kind: 'ConfigMap', metadata: { name, namespace: LEDGER_NAMESPACE } } as const
  try {
    const object = await ask(server, {
      method: 'GET',
      path: objectUrlPath(at),
      operation: `get ${objectId(at)}`,
      repeatable: true,
    })
    return { ...object, apiVersion: 'v1', kind: 'ConfigMap' } as unknown as ConfigMap
  } catch (error) {
    if (error instanceof ClusterError && error.kind === 'not-found') return undefined
    throw error
  }
}

/** What other sets keep in the cluster. To list them is more than a plan may do. */
async function ledgersBut(server: KubeServer, set: string): Promise<readonly ConfigMap[]> {
  const items = await listItems(server, {
    path: collectionPath('ConfigMap', LEDGER_NAMESPACE),
    plural: `configmaps in ${LEDGER_NAMESPACE}`,
    labels: LEDGER_LABEL,
  })
  const all = items.map((item) => ({ ...item, apiVersion: 'v1', kind: 'ConfigMap' }) as unknown as ConfigMap)
  return all.filter(({ metadata }) => metadata.name !== ledgerName(set))
}

async function write<T extends Writable>(
  server: KubeServer,
  object: T,
  about: {
    readonly method: 'POST' | 'PUT'
    readonly path: string
    readonly operation: string
    readonly mode: WriteMode
  },
): Promise<T> {
  const { mode, ...request } = about
  const body = plainJson(object) as JsonObject
  return (await ask(server, { ...request, body, repeatable: mode === 'dry-run' })) as unknown as T
}

/** `Strict`: a field that the server does not know is an error and not silently lost. */
function writeQuery(mode: WriteMode): string {
  const query = new URLSearchParams({ fieldManager: 'eks-access', fieldValidation: 'Strict' })
  if (mode === 'dry-run') query.set('dryRun', 'All')
  return `?${query}`
}

import { LEDGER_LABEL, LEDGER_NAMESPACE, ledgerName } from '../../live/ledger.ts'
import type { ConfigMap, Snapshot } from '../../live/snapshot.ts'
import { objectId } from '../../rbac/object.ts'
import type { Connection } from '../connection.ts'
import type { Writable } from '../door.ts'
import { objectPath } from '../object-path.ts'
import { directoryError } from './directory-error.ts'
import { factsIn } from './facts/facts-in.ts'
import { folderStore } from './folder-store.ts'
import type { Inventory } from './inventory.ts'
import { checkDelete, checkUpdate } from './precondition.ts'
import { newFileText, rawUpdate } from './raw-object.ts'
import type { StoredObject } from './read-objects.ts'
import { directoryEntries } from './write-entries.ts'

type Located = StoredObject & { readonly path: string }

/** A folder of manifests as a cluster. `folder` is absolute. Nothing is read before it is asked for. */
export function connectDirectory(place: { readonly name: string; readonly folder: string }): Connection {
  const { name, folder } = place
  const store = folderStore(place)
  const { inTurn } = store

  /** The object as it stands now: another program may have edited its file since the folder was read. */
  const locate = async (id: string): Promise<Located | undefined> =>
    store.locate(({ objects }) => objects.get(id))

  const demand = async (id: string, operation: string): Promise<Located> => {
    const found = await locate(id)
    if (found !== undefined) return found
    throw directoryError(
      {
        kind: 'not-found',
        cluster: name,
        operation,
        fix: 'Plan again: it existed when the plan was made.',
      },
      `${id} does not exist in ${folder}.`,
    )
  }

  return {
    name,
    entries: directoryEntries(store),
    whoAmI: async () => undefined,
    nodes: () =>
      inTurn(async () => {
        const nodes = factsIn(await store.readAnew(), name)?.nodes
        return nodes?.kind === 'known' ? nodes.value : []
      }),
    close: async () => undefined,

    snapshot: async (set, later) => {
      // A folder answers at once, and others wait for their turn.
      const wanted = await later
      return await inTurn(async () => {
        const found = await store.readAnew()
        const facts = factsIn(found, name)
        const read = { ...snapshotOf(found, set), ...(facts && { facts }) }
        return wanted?.(read).otherLedgers === true
          ? { ...read, otherLedgers: { kind: 'known', value: ledgersBut(found, set) } }
          : read
      })
    },

    create: (object, mode) =>
      inTurn(async () => {
        const id = objectId(object)
        const operation = `create ${id}`
        if ((await locate(id)) !== undefined)
          throw directoryError(
            { kind: 'exists', cluster: name, operation, fix: 'Plan again: somebody else created it.' },
            `${id} already exists in ${folder}.`,
          )
        const { text, stored } = newFileText(object)
        await store.add({ path: objectPath(object), text, operation }, mode)
        return stored as typeof object
      }),

    update: (object, mode) =>
      inTurn(async () => {
        const operation = `update ${objectId(object)}`
        const found = await demand(objectId(object), operation)
        checkUpdate(object, found.object, { cluster: name, operation })
        const { raw, stored } = rawUpdate(object, found)
        await store.replace(found, raw, mode)
        return stored as typeof object
      }),

    delete: (object, mode) =>
      inTurn(async () => {
        const operation = `delete ${objectId(object)}`
        const found = await demand(objectId(object), operation)
        checkDelete(object, found.object, { cluster: name, operation })
        await store.replace(found, undefined, mode)
      }),
  }
}

function snapshotOf(inventory: Inventory, set: string): Snapshot {
  const objects = [...inventory.objects.values()]
    .map(({ object }) => object)
    .sort((left, right) => (objectId(left) < objectId(right) ? -1 : 1))
  const ofKind = <K extends Writable['kind']>(kind: K): Extract<Writable, { kind: K }>[] =>
    objects.filter((object): object is Extract<Writable, { kind: K }> => object.kind === kind)
  const configMap = (name: string): ConfigMap | undefined =>
    ofKind('ConfigMap').find(
      ({ metadata }) => metadata.namespace === LEDGER_NAMESPACE && metadata.name === name,
    )
  return {
    awsAuth: configMap('aws-auth'),
    ledger: configMap(ledgerName(set)),
    roles: ofKind('Role'),
    clusterRoles: ofKind('ClusterRole'),
    roleBindings: ofKind('RoleBinding'),
    clusterRoleBindings: ofKind('ClusterRoleBinding'),
  }
}

function ledgersBut({ objects }: Inventory, set: string): readonly ConfigMap[] {
  return [...objects.values()].flatMap(({ object }) => {
    const { name, namespace, labels } = object.metadata
    const isLedger =
      object.kind === 'ConfigMap' && namespace === LEDGER_NAMESPACE && labels?.[LEDGER_LABEL] !== undefined
    return isLedger && name !== ledgerName(set) ? [object] : []
  })
}

import { constants } from 'node:fs'
import { access, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ClusterFacts } from '../../live/facts.ts'
import { LEDGER_LABEL, LEDGER_NAMESPACE, ledgerName } from '../../live/ledger.ts'
import type { ConfigMap, Snapshot } from '../../live/snapshot.ts'
import { objectId } from '../../rbac/object.ts'
import type { Connection } from '../connection.ts'
import type { Writable, WriteMode } from '../door.ts'
import type { JsonObject } from '../json.ts'
import { objectPath } from '../object-path.ts'
import { directoryError } from './directory-error.ts'
import { editFile } from './edit-file.ts'
import { readFacts } from './facts/facts.ts'
import { faultyManifests } from './facts/faulty.ts'
import { type Inventory, takeInventory, withFile } from './inventory.ts'
import { checkNoLink } from './no-link.ts'
import { checkDelete, checkUpdate } from './precondition.ts'
import { newFileText, rawUpdate } from './raw-object.ts'
import type { StoredObject } from './read-objects.ts'
import { writeWholeFile } from './write-file.ts'

type Located = StoredObject & { readonly path: string }

/** A folder of manifests as a cluster. `folder` is absolute. Nothing is read before it is asked for. */
export function connectDirectory(place: { readonly name: string; readonly folder: string }): Connection {
  const { name, folder } = place
  let known: Inventory | undefined
  // One after the other: two writes may meet in one file.
  let queue: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work)
    queue = turn.catch(() => undefined)
    return turn
  }

  const inventory = async (): Promise<Inventory> => {
    known ??= await takeInventory(folder, name)
    return known
  }

  /** The object as it stands now: another program may have edited its file since the folder was read. */
  const locate = async (id: string): Promise<Located | undefined> => {
    const found = (await inventory()).objects.get(id)
    if (found !== undefined && (await textOf(join(folder, found.path))) === known?.files.get(found.path))
      return found
    known = undefined
    return (await inventory()).objects.get(id)
  }

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

  const replace = async (found: Located, after: JsonObject | undefined, mode: WriteMode): Promise<void> => {
    const text = (await inventory()).files.get(found.path) ?? ''
    const edited = editFile(text, found, after)
    const path = join(folder, found.path)
    await writing(name, `write ${found.path}`, async () => {
      if (mode === 'dry-run') return access(path, constants.W_OK)
      await (edited === undefined ? rm(path) : writeWholeFile(path, edited))
      known = withFile(await inventory(), { path: found.path, text: edited }, name)
    })
  }

  return {
    name,
    whoAmI: async () => undefined,
    nodes: () =>
      inTurn(async () => {
        known = undefined
        const nodes = factsIn(await inventory(), name)?.nodes
        return nodes?.kind === 'known' ? nodes.value : []
      }),
    close: async () => undefined,

    snapshot: (set, wanted) =>
      inTurn(async () => {
        known = undefined
        const found = await inventory()
        const facts = factsIn(found, name)
        const read = { ...snapshotOf(found, set), ...(facts && { facts }) }
        return wanted?.(read).otherLedgers === true
          ? { ...read, otherLedgers: { kind: 'known', value: ledgersBut(found, set) } }
          : read
      }),

    create: (object, mode) =>
      inTurn(async () => {
        const id = objectId(object)
        const operation = `create ${id}`
        if ((await locate(id)) !== undefined)
          throw directoryError(
            { kind: 'exists', cluster: name, operation, fix: 'Plan again: somebody else created it.' },
            `${id} already exists in ${folder}.`,
          )
        const path = freePath(object, await inventory())
        const { text, stored } = newFileText(object)
        await checkNoLink({ folder, path, cluster: name, operation })
        await writing(name, operation, async () => {
          if (mode === 'dry-run') return access(folder, constants.W_OK)
          await writeWholeFile(join(folder, path), text)
          known = withFile(await inventory(), { path, text }, name)
        })
        return stored as typeof object
      }),

    update: (object, mode) =>
      inTurn(async () => {
        const operation = `update ${objectId(object)}`
        const found = await demand(objectId(object), operation)
        checkUpdate(object, found.object, { cluster: name, operation })
        const { raw, stored } = rawUpdate(object, found)
        await replace(found, raw, mode)
        return stored as typeof object
      }),

    delete: (object, mode) =>
      inTurn(async () => {
        const operation = `delete ${objectId(object)}`
        const found = await demand(objectId(object), operation)
        checkDelete(object, found.object, { cluster: name, operation })
        await replace(found, undefined, mode)
      }),
  }
}

/** @throws ClusterError `misconfigured` with all that is wrong in the manifests */
function factsIn({ facts: manifests }: Inventory, cluster: string): ClusterFacts | undefined {
  const { facts, problems } = readFacts([...manifests.values()].flat())
  const faulty = faultyManifests(problems, cluster)
  if (faulty !== undefined) throw faulty
  return facts
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

/** The path of the layout, or one beside it when another object already stands there. */
function freePath(object: Writable, { files }: Inventory): string {
  const path = objectPath(object)
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? path : path.replace(/\.yaml$/, `~${count}.yaml`)
    if (!files.has(candidate)) return candidate
  }
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function writing(cluster: string, operation: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === undefined) throw error
    throw directoryError(
      { kind: 'forbidden', cluster, operation, fix: 'Make the folder and its files writable.', cause: error },
      `The file cannot be written (${code}).`,
    )
  }
}

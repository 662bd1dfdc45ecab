import {
  type ClusterDoor,
  ClusterError,
  type ClusterErrorKind,
  type ClusterReader,
  type ClusterWriter,
  type Writable,
  type WriteMode,
} from '../../src/cluster/door.ts'
import type { LiveNode } from '../../src/live/facts.ts'
import type { ConfigMap, Snapshot } from '../../src/live/snapshot.ts'
import { isBinding, objectId, type RbacObject } from '../../src/rbac/object.ts'

/**
 * A cluster in memory with the API server's rules for versions, uids, names that are taken, and roleRefs that
 * cannot change. `npm run e2e` holds the same scenarios against the real one.
 */
export interface MemoryCluster extends ClusterDoor {
  /** Every real write, `update ConfigMap/kube-system/aws-auth`, in order. */
  readonly writes: string[]
  /** Awaited before each request that writes is looked at: of several that are under way it decides which one is next. */
  turn: (() => Promise<void>) | undefined
  /** Called before each request that writes; may throw or change the cluster, as another client would. */
  beforeWrite: ((name: string, mode: WriteMode) => void) | undefined
  /** Called after each stored write. */
  afterWrite: ((name: string) => void) | undefined
  /** Called whenever something was stored or deleted, by whomever: what a watch would show. */
  afterStore: (() => void) | undefined
  now(set: string): Snapshot
  /** Stores an object as somebody else would. */
  put(object: Writable): void
  take(id: string): void
  /** The Node objects. */
  nodes: readonly LiveNode[]
  /** Called before each request that reads, by a login made after so many others; may throw, as a refusal does. */
  beforeRead:
    | ((about: { readonly login: number; readonly what: 'snapshot' | 'identity' | 'nodes' }) => void)
    | undefined
}

export function memoryCluster(name: string, start: readonly Writable[]): MemoryCluster {
  const objects = new Map<string, Writable>()
  let version = 0
  const store = <T extends Writable>(object: T, uid: string | undefined): T => {
    version++
    const { uid: _, resourceVersion: __, ...metadata } = object.metadata
    const stored = {
      ...object,
      metadata: { ...metadata, uid: uid ?? `uid-${version}`, resourceVersion: `${version}` },
    }
    objects.set(objectId(stored), structuredClone(stored))
    return stored
  }
  for (const object of start) store(object, undefined)

  const fail = (kind: ClusterErrorKind, operation: string, message: string): never => {
    throw new ClusterError({ kind, cluster: name, operation, fix: 'Read again.' }, message)
  }

  const precondition = (object: Writable, operation: string): Writable => {
    const live = objects.get(objectId(object))
    if (live === undefined) return fail('not-found', operation, `${objectId(object)} not found`)
    const { resourceVersion, uid } = object.metadata
    if (resourceVersion !== live.metadata.resourceVersion)
      return fail('conflict', operation, 'the object has been modified')
    if (uid !== undefined && uid !== live.metadata.uid) return fail('conflict', operation, 'another uid')
    return live
  }

  const writer: ClusterWriter = {
    create: async (object, mode) => {
      const operation = `create ${objectId(object)}`
      await cluster.turn?.()
      cluster.beforeWrite?.(operation, mode)
      if (objects.has(objectId(object))) fail('exists', operation, `${objectId(object)} already exists`)
      if (mode === 'dry-run') return object
      const stored = store(object, undefined)
      written(operation)
      return stored
    },
    update: async (object, mode) => {
      const operation = `update ${objectId(object)}`
      await cluster.turn?.()
      cluster.beforeWrite?.(operation, mode)
      const live = precondition(object, operation)
      if (isRbac(live) && isRbac(object) && isBinding(live) && isBinding(object)) {
        if (JSON.stringify(live.roleRef) !== JSON.stringify(object.roleRef))
          fail('invalid', operation, 'roleRef is immutable')
      }
      if (mode === 'dry-run') return object
      const stored = store(object, live.metadata.uid)
      written(operation)
      return stored
    },
    delete: async (object, mode) => {
      const operation = `delete ${objectId(object)}`
      await cluster.turn?.()
      cluster.beforeWrite?.(operation, mode)
      precondition(object, operation)
      if (mode === 'dry-run') return
      objects.delete(objectId(object))
      written(operation)
    },
  }

  const written = (operation: string): void => {
    cluster.writes.push(operation)
    cluster.afterStore?.()
    cluster.afterWrite?.(operation)
  }

  let logins = 0
  const reader = (): ClusterReader => {
    const login = logins++
    return {
      name,
      snapshot: async (set) => {
        cluster.beforeRead?.({ login, what: 'snapshot' })
        return cluster.now(set)
      },
      whoAmI: async () => {
        cluster.beforeRead?.({ login, what: 'identity' })
        return undefined
      },
      nodes: async () => {
        cluster.beforeRead?.({ login, what: 'nodes' })
        return cluster.nodes
      },
      close: async () => {},
    }
  }

  const cluster: MemoryCluster = {
    name,
    writes: [],
    nodes: [],
    turn: undefined,
    beforeWrite: undefined,
    beforeRead: undefined,
    afterWrite: undefined,
    afterStore: undefined,
    reader: async () => reader(),
    writer: async () => ({ ...reader(), ...writer }),
    now: (set) => structuredClone(snapshotOf([...objects.values()], set)),
    put: (object) => {
      store(object, objects.get(objectId(object))?.metadata.uid)
      cluster.afterStore?.()
    },
    take: (id) => {
      objects.delete(id)
    },
  }
  return cluster
}

function isRbac(object: Writable): object is RbacObject {
  return object.kind !== 'ConfigMap'
}

/** Lists are in the order of etcd's keys, `<namespace>/<name>`, as the API server answers, in whatever order they were stored. */
export function snapshotOf(stored: readonly Writable[], set: string): Snapshot {
  const objects = [...stored].sort((a, b) => Buffer.compare(etcdKey(a), etcdKey(b)))
  const configMap = (name: string): ConfigMap | undefined =>
    objects.find(
      (object): object is ConfigMap => object.kind === 'ConfigMap' && object.metadata.name === name,
    )
  return {
    awsAuth: configMap('aws-auth'),
    ledger: configMap(`eks-access-${set}`),
    roles: objects.filter((object) => object.kind === 'Role'),
    clusterRoles: objects.filter((object) => object.kind === 'ClusterRole'),
    roleBindings: objects.filter((object) => object.kind === 'RoleBinding'),
    clusterRoleBindings: objects.filter((object) => object.kind === 'ClusterRoleBinding'),
  }
}

function etcdKey({ metadata }: Writable): Buffer {
  return Buffer.from(`${metadata.namespace ?? ''}/${metadata.name}`)
}

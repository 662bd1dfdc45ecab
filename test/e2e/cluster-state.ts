import { isDeepStrictEqual } from 'node:util'
import type { Kubernetes, KubernetesObject } from './kubernetes.ts'
import { emptyCluster, list, notBootstrap, pathOf } from './live.ts'

const kinds = ['ConfigMap', 'ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'] as const

/** An object as somebody would write it: without what the server adds. */
export interface Written extends KubernetesObject {
  readonly kind: (typeof kinds)[number]
}

/** All that an apply may touch, by `Kind/namespace/name`: aws-auth, ledgers, and RBAC but that of Kubernetes itself. */
export type ClusterState = Readonly<Record<string, Written>>

export async function readState(admin: Kubernetes): Promise<ClusterState> {
  const found = await Promise.all(
    kinds.map(async (kind): Promise<Written[]> => {
      const path = kind === 'ConfigMap' ? pathOf(kind, 'kube-system') : pathOf(kind)
      const objects = await list(admin, `${path}?${notBootstrap}`)
      return objects.map(({ metadata, ...object }) => ({ ...object, kind, metadata: written(metadata) }))
    }),
  )
  const ours = found.flat().filter(({ kind, metadata: { name } }) => {
    return kind !== 'ConfigMap' || name === 'aws-auth' || name.startsWith('eks-access-')
  })
  return Object.fromEntries(ours.map((object) => [idOf(object), object]))
}

/** Makes the cluster be so, whatever it was. Its namespaces must be there. */
export async function restoreState(admin: Kubernetes, state: ClusterState): Promise<void> {
  await emptyCluster(admin)
  // A binding may be made before its role is there.
  await Promise.all(
    Object.values(state).map((object) =>
      admin.must('POST', pathOf(object.kind, object.metadata.namespace), object),
    ),
  )
}

export function idOf({ kind, metadata }: Pick<Written, 'kind' | 'metadata'>): string {
  return [kind, ...(metadata.namespace === undefined ? [] : [metadata.namespace]), metadata.name].join('/')
}

function written(metadata: KubernetesObject['metadata']): KubernetesObject['metadata'] {
  const fields = Object.entries(metadata).filter(([field]) => !ofServer.has(field))
  return Object.fromEntries(fields) as unknown as KubernetesObject['metadata']
}

const ofServer = new Set([
  'uid',
  'resourceVersion',
  'creationTimestamp',
  'generation',
  'managedFields',
  'selfLink',
])

/** Without what a ledger tells of the run that wrote it. */
export function withoutHistory(state: ClusterState): ClusterState {
  return Object.fromEntries(
    Object.entries(state).map(([id, object]) => {
      const { digest: _digest, commit: _commit, run: _run, ...data } = object.data ?? {}
      return [id, object.kind === 'ConfigMap' ? { ...object, data } : object]
    }),
  )
}

/** Where two states are not the same: `ConfigMap/kube-system/aws-auth mapRoles`. */
export function differencesOf(one: ClusterState, other: ClusterState): string[] {
  const ids = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return ids.flatMap((id) => {
    const [left, right] = [one[id], other[id]]
    if (left === undefined || right === undefined) return [`${id} is in one of them only`]
    const parts = (object: Written): Record<string, unknown> => ({
      ...object,
      ...object.data,
      data: undefined,
    })
    const keys = new Set([...Object.keys(parts(left)), ...Object.keys(parts(right))])
    return [...keys]
      .filter((key) => !isDeepStrictEqual(parts(left)[key], parts(right)[key]))
      .map((key) => `${id} ${key}`)
  })
}

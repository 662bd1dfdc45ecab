import type { Agent } from 'node:https'
import type { Facts } from './facts.ts'
import { type Kubernetes, type KubernetesObject, kubernetes } from './kubernetes.ts'

const rbacKinds = ['RoleBinding', 'ClusterRoleBinding', 'Role', 'ClusterRole'] as const
const configMaps = pathOf('ConfigMap', 'kube-system')
const awsAuth = `${configMaps}/aws-auth`

/** The tests' own hands on the cluster: they may do everything. `agent` keeps connections, for tests in a hurry. */
export function adminOf(facts: Facts, agent?: Agent): Kubernetes {
  return kubernetes({ ...facts, token: facts.adminToken, ...(agent === undefined ? {} : { agent }) })
}

/** `/api/v1/namespaces/kube-system/configmaps`; without a namespace, of all namespaces. */
export function pathOf(kind: string, namespace?: string): string {
  const group = kind.includes('Role') ? '/apis/rbac.authorization.k8s.io/v1' : '/api/v1'
  const within = namespace === undefined ? '' : `/namespaces/${namespace}`
  return `${group}${within}/${kind.toLowerCase()}s`
}

/** Takes away what other tests left: aws-auth, ledgers, and all RBAC but that of Kubernetes itself. */
export async function emptyCluster(admin: Kubernetes): Promise<void> {
  for (const { metadata } of await list(admin, configMaps)) {
    const ours = metadata.name === 'aws-auth' || metadata.name.startsWith('eks-access-')
    if (ours) await admin.must('DELETE', `${configMaps}/${metadata.name}`)
  }
  for (const kind of rbacKinds) {
    const left = await list(admin, `${pathOf(kind)}?${notBootstrap}`)
    const namespaces = new Set(left.map(({ metadata }) => metadata.namespace))
    for (const namespace of namespaces)
      await admin.must('DELETE', `${pathOf(kind, namespace)}?${notBootstrap}`)
  }
}

export const notBootstrap = `labelSelector=${encodeURIComponent('!kubernetes.io/bootstrapping')}`

export async function list(admin: Kubernetes, path: string): Promise<KubernetesObject[]> {
  return (await admin.must<{ items: KubernetesObject[] }>('GET', path)).items
}

/** Makes aws-auth, or gives it exactly this data, whoever wrote it last. */
export async function writeAwsAuth(admin: Kubernetes, data: Readonly<Record<string, string>>): Promise<void> {
  const configMap = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'aws-auth' }, data }
  const { status } = await admin.request('GET', awsAuth)
  if (status === 404) await admin.must('POST', configMaps, configMap)
  else await admin.must('PUT', awsAuth, configMap)
}

export async function readAwsAuth(admin: Kubernetes): Promise<Readonly<Record<string, string>>> {
  return (await admin.must('GET', awsAuth)).data ?? {}
}

export async function ensureNamespace(admin: Kubernetes, name: string): Promise<void> {
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name } }
  const { status, body } = await admin.request('POST', pathOf('Namespace'), namespace)
  if (status !== 201 && status !== 409) throw new Error(`namespace ${name}: ${status} ${body}`)
}

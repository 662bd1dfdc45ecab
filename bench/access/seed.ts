import type { RoleBinding } from '../../src/rbac/object.ts'
import type { Facts } from '../../test/e2e/facts.ts'
import { desiredIn } from '../../test/e2e/in-process.ts'
import { adminOf, ensureNamespace } from '../../test/e2e/live.ts'
import { folderWith } from '../../test/e2e/program.ts'
import { makeObjects, makeRows } from '../seed.ts'

export const BINDINGS_EACH = 5

const NAMESPACES = 40
const api = 'rbac.authorization.k8s.io'

/**
 * Three access files of one set: the cluster as it is (`access.yaml`), with one more rule in a role that everybody
 * holds (`role-changes.yaml`), and with another group for one principal (`row-changes.yaml`). The bindings are nobody's:
 * they are live and in no file.
 */
export function accessFolder(facts: Facts, principals: number): string {
  const cluster = `{ name: bench, context: admin, kubeconfig: ${facts.kubeconfig} }`
  const file = (role: string, changed?: number): string => `version: 1
clusters:
  - ${cluster}
principals:
${Array.from({ length: principals }, (_, index) => principal(index, changed === index ? index + 1 : index)).join('')}rbac:
  manifests: [${role}]
`
  return folderWith(facts, {
    'access.yaml': file('role.yaml'),
    'role-changes.yaml': file('more.yaml'),
    'row-changes.yaml': file('role.yaml', 0),
    'role.yaml': role(['get', 'list']),
    'more.yaml': role(['get', 'list', 'watch']),
  })
}

function principal(index: number, group: number): string {
  return `  - role: arn:aws:iam::111122223333:role/person-${index}\n    username: person-${index}\n    groups: [group-${group}]\n`
}

function role(verbs: readonly string[]): string {
  return `apiVersion: ${api}/v1
kind: ClusterRole
metadata: { name: bench-reader }
rules:
  - { apiGroups: [""], resources: [pods, services, configmaps], verbs: [${verbs.join(', ')}] }
`
}

/** Makes the cluster match `access.yaml` of the folder. What a smaller size has made is left as it is. */
export async function seedAccess(facts: Facts, folder: string, principals: number): Promise<void> {
  const admin = adminOf(facts)
  const wanted = await desiredIn(folder)
  await makeRows(admin, wanted)
  for (let index = 0; index < NAMESPACES; index++) await ensureNamespace(admin, namespace(index))
  await makeObjects(admin, [
    ...wanted.objects.map(({ object }) => object),
    ...Array.from({ length: principals }, (_, index) => bindingsOf(index)).flat(),
  ])
}

/**
 * Five bindings of a group that nobody else has, in five of the namespaces. Few principals have the same five, so that
 * few comparisons can be shared.
 */
function bindingsOf(index: number): RoleBinding[] {
  const step = 1 + (Math.floor(index / NAMESPACES) % 7)
  return Array.from({ length: BINDINGS_EACH }, (_, nth) => ({
    apiVersion: `${api}/v1`,
    kind: 'RoleBinding',
    metadata: { name: `person-${index}`, namespace: namespace((index + nth * step) % NAMESPACES) },
    roleRef: { apiGroup: api, kind: 'ClusterRole', name: nth % 2 === 0 ? 'bench-reader' : 'view' },
    subjects: [{ apiGroup: api, kind: 'Group', name: `group-${index}` }],
  }))
}

function namespace(index: number): string {
  return `bench-${index}`
}

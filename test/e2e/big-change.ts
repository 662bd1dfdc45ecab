import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Facts } from './facts.ts'
import { context, kubeconfigOf } from './kubeconfig.ts'
import type { Kubernetes } from './kubernetes.ts'
import { emptyCluster, readAwsAuth, writeAwsAuth } from './live.ts'
import { nodeRows, settle } from './people.ts'
import { folderWith } from './program.ts'
import type { Question } from './watched-access.ts'

/** A row of somebody else, with what a tool must not lose. */
export const operatorRow = `- rolearn: arn:aws:iam::111122223333:role/operator   # by hand, one night
  username: operator
  groups: [operators]
  ticket: OPS-7
`

/** What must never change by a byte. */
export const untouched = [nodeRows, operatorRow]

/** Two access files of one set, and all that is different between them. From one to the other takes 17 writes. */
export function bigChange(facts: Facts) {
  const start = folderOf(facts, {
    principals: startPrincipals,
    bindings: ['view'],
    manifests: startManifests,
  })
  const end = folderOf(facts, { principals: endPrincipals, bindings: ['edit'], manifests: endManifests })
  return { start, end }
}

/** An aws-auth with nodes and a row by hand, and nothing of ours. */
export async function beginAnew(admin: Kubernetes): Promise<void> {
  await emptyCluster(admin)
  await settle(admin)
  const data = await readAwsAuth(admin)
  await writeAwsAuth(admin, { ...data, mapRoles: `${data['mapRoles']}${operatorRow}` })
}

/** Gives the program in `folder` this way to the cluster. */
export function reachBy(
  url: string,
  { folder, facts }: { readonly folder: string; readonly facts: Facts },
): void {
  const kubeconfig = kubeconfigOf({ url, caFile: facts.caFile, token: facts.adminToken })
  writeFileSync(join(folder, 'kubeconfig'), kubeconfig)
}

/** What people are asked for at every moment. */
export const questions: readonly Question[] = ['pods', 'configmaps', 'services', 'secrets'].flatMap(
  (resource) => ['get', 'list', 'watch', 'create'].map((verb) => ({ verb, resource, namespace: 'team-a' })),
)

const arn = 'arn:aws:iam::111122223333'
const steady = ['one', 'two', 'three', 'four', 'five'].map(
  (name) => `- { role: "${arn}:role/${name}", groups: [viewers] }`,
)
const staying = [
  `- { role: "${arn}:role/platform", groups: [platform] }`,
  `- { role: "${arn}:role/reporting", groups: [reporting] }`,
  `- { user: "${arn}:user/bob", groups: [viewers] }`,
  ...steady,
]

const startPrincipals = [
  ...staying,
  `- { user: "${arn}:user/alice", groups: [testers] }`,
  `- { role: "${arn}:role/old-ci", groups: [deployers] }`,
  `- { user: "${arn}:user/old-hand", groups: [viewers] }`,
  '- { account: "111122223333" }',
]

const endPrincipals = [
  ...staying,
  `- { user: "${arn}:user/alice", groups: [developers] }`,
  `- { role: "${arn}:role/newcomer", groups: [developers] }`,
  `- { user: "${arn}:user/zoe", groups: [viewers] }`,
  '- { account: "444455556666" }',
]

const reader = role('Role', 'reader', '{ apiGroups: [""], resources: [pods], verbs: [get, list] }')
const startManifests = [
  reader,
  role('Role', 'deployer', '{ apiGroups: [""], resources: [services], verbs: [get, create] }'),
  binding('readers', 'Role/reader', ['reporting', 'testers']),
  binding('platform', 'ClusterRole/view', ['platform']),
  binding('deployers', 'Role/deployer', ['deployers']),
]

const endManifests = [
  role('Role', 'reader', '{ apiGroups: [""], resources: [pods, configmaps], verbs: [get, list, watch] }'),
  role('ClusterRole', 'auditor', '{ apiGroups: [""], resources: [services], verbs: [list] }'),
  binding('readers', 'Role/reader', ['reporting', 'developers']),
  binding('platform', 'ClusterRole/edit', ['platform']),
  binding('auditors', 'ClusterRole/auditor', ['developers']),
]

function role(kind: 'Role' | 'ClusterRole', name: string, rule: string): string {
  return `apiVersion: rbac.authorization.k8s.io/v1
kind: ${kind}
metadata: { name: ${name}${kind === 'Role' ? ', namespace: team-a' : ''} }
rules:
  - ${rule}
`
}

function binding(name: string, roleRef: string, groups: readonly string[]): string {
  const [kind, role] = roleRef.split('/')
  const subjects = groups.map(
    (group) => `  - { apiGroup: rbac.authorization.k8s.io, kind: Group, name: ${group} }\n`,
  )
  return `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: ${name}, namespace: team-a }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ${kind}, name: ${role} }
subjects:
${subjects.join('')}`
}

interface AccessFile {
  readonly principals: readonly string[]
  /** ClusterRoles of the group `viewers`. */
  readonly bindings: readonly string[]
  readonly manifests: readonly string[]
}

function folderOf(facts: Facts, { principals, bindings, manifests }: AccessFile): string {
  return folderWith(facts, {
    'access.yaml': `version: 1
clusters:
  - name: ${facts.name}
    context: ${context}
    kubeconfig: kubeconfig
principals:
${principals.map((line) => `  ${line}\n`).join('')}rbac:
  manifests: ["rbac/*.yaml"]
  bindings:
${bindings.map((name) => `    - { groups: [viewers], clusterRole: ${name}, namespaces: [team-a] }\n`).join('')}`,
    'rbac/all.yaml': manifests.join('---\n'),
  })
}

import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEksClusters } from '../../test/loopback/eks-cluster.ts'
import { awsAuthOf, NODE_ROW, row } from '../../test/plan/live.ts'
import { clusterRole, may } from '../../test/rbac/rbac-objects.ts'

const ROLE = 'arn:aws:iam::111122223333:role/'

/** What is in each cluster of a fleet of directories. */
export interface FleetSize {
  /** Of aws-auth. A tenth of them is declared by the file. */
  readonly rows: number
  /** RoleBindings, each of a group that a row has; none of them is declared. */
  readonly bindings: number
}

/**
 * A folder with an access file for so many clusters, each a directory of its own with the same objects. The plan of each
 * adds one row and one RoleBinding.
 */
export function directoryFleet(clusters: number, { rows, bindings }: FleetSize): string {
  const folder = mkdtempSync(join(tmpdir(), 'eks-access-fleet-'))
  const names = Array.from({ length: clusters }, (_, index) => `cluster-${index}`)
  const declared = Array.from({ length: Math.ceil(rows / 10) }, (_, index) => index)
  writeFileSync(
    join(folder, 'access.yaml'),
    `version: 1
clusters:
${names.map((name) => `  - { name: ${name}, directory: ${name} }\n`).join('')}principals:
${[...declared.map(roleName), 'newcomer'].map((name) => `  - { role: ${ROLE}${name}, username: ${name}, groups: [${groupOf(name)}] }\n`).join('')}rbac:
  bindings:
    - { groups: [newcomers], clusterRole: view, namespaces: [shop] }
`,
  )
  const files = {
    'view.yaml': VIEW,
    'aws-auth.yaml': awsAuth(rows),
    'ledger.yaml': ledger(declared),
    'bindings.yaml': Array.from({ length: bindings }, (_, index) => binding(index, rows)).join('---\n'),
  }
  for (const name of names) {
    mkdirSync(join(folder, name))
    for (const [file, text] of Object.entries(files)) {
      const path = join(folder, name, file)
      // One copy on the disk: a plan writes none of them.
      if (name === names[0]) writeFileSync(path, text)
      else linkSync(join(folder, 'cluster-0', file), path)
    }
  }
  return folder
}

/** Clusters of EKS that the program reaches with `env`, and a folder with an access file for all of them. */
export interface EksFleet {
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  readonly names: readonly string[]
  /** Whether its aws-auth has the row that the file declares. */
  hasRow(name: string): boolean
  close(): Promise<void>
}

/**
 * Clusters in one account and region, each with a node that stays Ready. The plan of each adds one row and one
 * RoleBinding.
 */
export async function eksFleet(clusters: number): Promise<EksFleet> {
  const names = Array.from({ length: clusters }, (_, index) => `cluster-${index}`)
  const caller = `${ROLE}access-apply`
  const fleet = await startEksClusters(
    names.map((name) => ({
      name,
      mode: 'CONFIG_MAP',
      caller,
      objects: [
        awsAuthOf({ mapRoles: NODE_ROW + row('access-apply', ['system:masters']) }),
        clusterRole('view', [may('get,list,watch', 'pods,services,configmaps')]),
      ],
      nodes: [{ name: 'web-1', ready: true, leaving: false, os: 'linux', nodeGroup: 'web' }],
    })),
    {
      nodegroups: names.map((clusterName) => ({
        clusterName,
        nodegroupName: 'web',
        nodeRole: `${ROLE}nodes`,
        amiType: 'AL2023_x86_64_STANDARD',
      })),
    },
  )
  const folder = mkdtempSync(join(tmpdir(), 'eks-access-fleet-'))
  writeFileSync(
    join(folder, 'access.yaml'),
    `version: 1
clusters:
${names.map((name) => `  - { name: ${name}, region: ap-northeast-1 }\n`).join('')}principals:
  - { role: ${ROLE}newcomer, username: newcomer, groups: [newcomers] }
rbac:
  bindings:
    - { groups: [newcomers], clusterRole: view, namespaces: [shop] }
`,
  )
  return {
    folder,
    env: fleet.env,
    names,
    hasRow: (name) => fleet.now(name).awsAuth?.data?.['mapRoles']?.includes('role/newcomer') === true,
    close: async () => {
      rmSync(folder, { recursive: true })
      await fleet.close()
    },
  }
}

function roleName(index: number): string {
  return `team-${index}`
}

function groupOf(name: string): string {
  return name === 'newcomer' ? 'newcomers' : `group-of-${name}`
}

const VIEW = `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: view }
rules:
  - { apiGroups: [''], resources: [pods, services, configmaps], verbs: [get, list, watch] }
`

function awsAuth(rows: number): string {
  const names = Array.from({ length: rows }, (_, index) => roleName(index))
  return `apiVersion: v1
kind: ConfigMap
metadata: { name: aws-auth, namespace: kube-system }
data:
  mapRoles: |
    - rolearn: ${ROLE}nodes
      username: system:node:{{EC2PrivateDNSName}}
      groups: [system:bootstrappers, system:nodes]
${names.map((name) => `    - rolearn: ${ROLE}${name}\n      username: ${name}\n      groups: [${groupOf(name)}]\n`).join('')}`
}

function ledger(declared: readonly number[]): string {
  return `apiVersion: v1
kind: ConfigMap
metadata:
  name: eks-access-default
  namespace: kube-system
  labels: { app.kubernetes.io/managed-by: eks-access, eks-access/set: default }
data:
  principals: |
${declared.map((index) => `    ${ROLE}${roleName(index)}\n`).join('')}`
}

function binding(index: number, rows: number): string {
  return `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: { name: binding-${index}, namespace: space-${index % 50} }
subjects:
  - { kind: Group, name: ${groupOf(roleName(index % rows))}, apiGroup: rbac.authorization.k8s.io }
roleRef: { kind: ClusterRole, name: view, apiGroup: rbac.authorization.k8s.io }
`
}

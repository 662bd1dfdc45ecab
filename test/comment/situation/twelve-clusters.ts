import { type ClusterAtFirst, REGION } from '../eks.ts'
import { awsAuth, NODE_ROWS, nodes, row } from '../live.ts'
import type { Situation } from '../world.ts'

const SAME = [
  'dev',
  'prod-ap-1',
  'prod-eu-1',
  'prod-eu-2',
  'prod-us-1',
  'stage-eu',
  'stage-us',
  'test',
  'tools',
]
const NAMES = [...SAME, 'prod-us-2', 'sandbox', 'stage-ap']

const REGIONS: Readonly<Record<string, string>> = {
  'prod-eu-1': 'eu-central-1',
  'prod-eu-2': 'eu-west-1',
  'prod-us-1': 'us-east-1',
  'prod-us-2': 'us-west-2',
  'stage-eu': 'eu-central-1',
  'stage-us': 'us-east-1',
}
const regionOf = (name: string): string => REGIONS[name] ?? REGION

const CLUSTERS = `version: 1
clusters:
${NAMES.map((name) => `  - { name: ${name}, region: ${regionOf(name)} }\n`).join('')}principals:
`
const CAROL = `  - user: arn:aws:iam::111122223333:user/carol
    username: carol
    groups: [testers]
`

const BEFORE = `${CLUSTERS}${CAROL}  - user: arn:aws:iam::111122223333:user/alice
    username: alice
    groups: [testers]
    clusters: [dev, "prod-*", "stage-*", test, tools]
rbac:
  bindings:
    - groups: [testers]
      clusterRole: view
      namespaces: [qa]
    - groups: [developers]
      clusterRole: view
      namespaces: [blog]
`

const AFTER = `${CLUSTERS}${CAROL}
  # Shows the clusters to everybody in the company.
  - role: arn:aws:iam::111122223333:role/console
    groups: [eks-console-dashboard-full-access-group]
  - user: arn:aws:iam::111122223333:user/alice
    username: alice
    groups: [developers]
rbac:
  presets: [console-full-access]
  bindings:
    - groups: [testers]
      clusterRole: view
      namespaces: [qa]
    - groups: [developers]
      clusterRole: view
      namespaces: [blog, shop]
`

const BREAK_GLASS = row('role/break-glass', 'break-glass', 'system:masters')

function cluster(name: string): ClusterAtFirst {
  const own: Readonly<Record<string, readonly object[]>> = {
    'prod-us-2': [
      row('role/console', 'arn:aws:sts::111122223333:assumed-role/console/{{SessionName}}', 'system:masters'),
    ],
    dev: [row('role/old-ci', 'old-ci', 'retired')],
    test: [row('role/old-ci', 'old-ci', 'retired')],
  }
  return {
    name,
    region: regionOf(name),
    nodes: nodes(3),
    manifests: awsAuth({ mapRoles: [...NODE_ROWS, BREAK_GLASS, ...(own[name] ?? [])] }),
    isUnreachable: name === 'stage-ap',
  }
}

/** The same change in 12 clusters: 9 are the same, 2 differ, 1 cannot be reached. */
export const TWELVE_CLUSTERS: Situation = {
  before: { 'access.yaml': BEFORE },
  head: { 'access.yaml': AFTER },
  clusters: NAMES.map(cluster),
}

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { RUN_TOKEN, workflowRun } from '../loopback/github-state.ts'
import { otherEvent } from './event.ts'
import type { ActionResult } from './run-action.ts'
import { runProgram } from './run-terminal.ts'
import { openWorld, type World } from './world.ts'

const RBAC = 'rbac.authorization.k8s.io'
const ROLE = 'arn:aws:iam::111122223333:role/'

const FILES = {
  'access.yaml': `version: 1
clusters: [{name: prod, directory: cluster, mapping: aws-auth}]
principals:
  - role: ${ROLE}dev
    username: dev
    groups: [devs]
rbac:
  bindings:
    - groups: [devs]
      clusterRole: view
      namespaces: [shop]
`,
  'cluster/aws-auth.yaml': `apiVersion: v1
kind: ConfigMap
metadata: {name: aws-auth, namespace: kube-system}
data:
  mapRoles: |
    - rolearn: ${ROLE}nodes
      username: system:node:{{EC2PrivateDNSName}}
      groups: [system:bootstrappers, system:nodes]
    - rolearn: ${ROLE}ops
      username: ops
      groups: [ops, system:masters]
  mapUsers: |
    - userarn: arn:aws:iam::111122223333:user/eve
      username: eve
      groups: [auditors]
  mapAccounts: |
    - "444455556666"
`,
  'cluster/eks.yaml': `apiVersion: eks.services.k8s.aws/v1alpha1
kind: Cluster
metadata: {name: prod}
spec: {name: prod, accessConfig: {authenticationMode: API_AND_CONFIG_MAP}}
status: {ackResourceMetadata: {arn: 'arn:aws:eks:eu-west-1:111122223333:cluster/prod'}}
`,
  'cluster/entry.yaml': `apiVersion: eks.services.k8s.aws/v1alpha1
kind: AccessEntry
metadata: {name: support}
spec:
  clusterName: prod
  principalARN: ${ROLE}support
  username: support
  kubernetesGroups: [auditors]
  tags: {team: x}
  accessPolicies:
    - policyARN: arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy
      accessScope: {type: namespace, namespaces: [shop]}
`,
  'cluster/rbac.yaml': `apiVersion: ${RBAC}/v1
kind: ClusterRole
metadata: {name: cluster-admin}
rules:
  - {apiGroups: ["*"], resources: ["*"], verbs: ["*"]}
---
apiVersion: ${RBAC}/v1
kind: ClusterRole
metadata: {name: view}
aggregationRule: {clusterRoleSelectors: [{matchLabels: {to-view: "true"}}]}
rules: []
---
apiVersion: ${RBAC}/v1
kind: ClusterRole
metadata: {name: part, labels: {to-view: "true"}}
rules:
  - {apiGroups: [""], resources: [pods], verbs: [get, list]}
---
apiVersion: ${RBAC}/v1
kind: ClusterRole
metadata: {name: secret-reader}
rules:
  - {apiGroups: [""], resources: [secrets], verbs: [get]}
---
apiVersion: ${RBAC}/v1
kind: RoleBinding
metadata: {name: by-somebody, namespace: bank}
roleRef: {apiGroup: ${RBAC}, kind: ClusterRole, name: view}
subjects:
  - {apiGroup: ${RBAC}, kind: Group, name: devs}
`,
} as const

const OPS = `    - rolearn: ${ROLE}ops
      username: ops
      groups: [ops, system:masters]
`
const DEVS = `  - {apiGroup: ${RBAC}, kind: Group, name: devs}
`
const PODS = '  - {apiGroups: [""], resources: [pods], verbs: [get, list]}\n'

type File = keyof typeof FILES

const binding = (kind: string, namespace: string, role: string): string => `---
apiVersion: ${RBAC}/v1
kind: ${kind}
metadata: {name: debug${namespace === '' ? '' : `, namespace: ${namespace}`}}
roleRef: {apiGroup: ${RBAC}, kind: ClusterRole, name: ${role}}
subjects:
  - {apiGroup: ${RBAC}, kind: Group, name: devs}
`

/** A file of the cluster, with one thing in it put in the place of another. */
const put =
  (file: File, from: string, to: string): Hand =>
  (files) => {
    const text = files[file].replace(from, () => to)
    if (text === files[file]) throw new Error(`${file} has no ${from}`)
    return { [file]: text }
  }
const more =
  (file: File, text: string): Hand =>
  (files) => ({ [file]: files[file] + text })

type Hand = (files: typeof FILES) => Partial<Record<File, string>>

let world: World
let applied: Readonly<Record<string, string>>

beforeAll(async () => {
  world = await openWorld()
  for (const path of Object.keys(await world.cluster())) await world.edit(`cluster/${path}`, () => '')
  await write(FILES)
  const ended = await runProgram(['apply', '--yes'], world.folder)
  if (ended.code !== 0) throw new Error(`${ended.stdout}${ended.stderr}`)
  applied = await world.cluster()
  world.state.identities[RUN_TOKEN] = { ...workflowRun, issues: 'write' }
})
afterAll(() => world.close())

async function write(files: Partial<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(world.folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text ?? '')
  }
}

/** What the schedule says after that hand, of a cluster that was as it should be. */
async function driftAfter(hand: Hand): Promise<ActionResult> {
  const now = Object.fromEntries(Object.entries(applied).map(([path, text]) => [`cluster/${path}`, text]))
  await write(now)
  await write(hand({ ...FILES, ...now } as typeof FILES))
  return await world.run(otherEvent(world.state, 'schedule'), { inputs: { mode: 'drift', issue: 'never' } })
}

test('after an apply the schedule is green', async () => {
  const found = await driftAfter(() => ({}))
  expect(found).toMatchObject({ code: 0, annotations: [], outputs: { changes: '0', 'unmanaged-new': '0' } })
})

describe('what is added by hand after an apply is named, and the schedule is not green:', () => {
  test.each<readonly [what: string, hand: Hand, told: readonly string[]]>([
    [
      'a row in mapRoles',
      put(
        'cluster/aws-auth.yaml',
        '  mapUsers',
        `    - rolearn: ${ROLE}evil\n      username: evil\n      groups: [devs]\n  mapUsers`,
      ),
      ['role/evil', 'devs'],
    ],
    [
      'a row in mapUsers',
      put(
        'cluster/aws-auth.yaml',
        '  mapAccounts',
        '    - userarn: arn:aws:iam::666666666666:user/m\n      username: m\n      groups: [devs]\n  mapAccounts',
      ),
      ['arn:aws:iam::666666666666:user/m', 'another account', 'devs'],
    ],
    [
      'an account',
      put('cluster/aws-auth.yaml', '- "444455556666"', '- "444455556666"\n    - "777788889999"'),
      ['account 777788889999, every principal in it'],
    ],
    [
      'an access entry',
      more(
        'cluster/entry.yaml',
        `---\napiVersion: eks.services.k8s.aws/v1alpha1\nkind: AccessEntry\nmetadata: {name: evil}\nspec: {clusterName: prod, principalARN: '${ROLE}evil', kubernetesGroups: [devs]}\n`,
      ),
      ['role/evil', 'access entry', 'devs'],
    ],
    [
      'an access policy',
      more(
        'cluster/entry.yaml',
        '    - policyARN: arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy\n      accessScope: {type: cluster}\n',
      ),
      ['role/support', 'AmazonEKSClusterAdminPolicy', 'admin'],
    ],
    [
      'a scope of an access policy',
      put('cluster/entry.yaml', 'namespaces: [shop]', 'namespaces: [shop, bank]'),
      ['role/support', 'AmazonEKSViewPolicy', 'bank'],
    ],
    [
      'a ClusterRoleBinding',
      more('cluster/rbac.yaml', binding('ClusterRoleBinding', '', 'cluster-admin')),
      ['devs', 'role/dev', 'ClusterRoleBinding debug', 'cluster-admin'],
    ],
    [
      'a RoleBinding',
      more('cluster/rbac.yaml', binding('RoleBinding', 'bank', 'secret-reader')),
      ['devs', 'role/dev', 'RoleBinding bank/debug', 'secret-reader'],
    ],
    [
      'a copy of a binding of the file, which stays when the file removes its own',
      more('cluster/rbac.yaml', binding('RoleBinding', 'shop', 'view')),
      ['devs', 'role/dev', 'RoleBinding shop/debug', 'ClusterRole view'],
    ],
    [
      'a subject',
      put(
        'cluster/rbac.yaml',
        'name: devs}\n',
        `name: devs}\n  - {kind: ServiceAccount, namespace: ci, name: robot}\n`,
      ),
      ['ServiceAccount ci/robot', 'RoleBinding bank/by-somebody'],
    ],
    [
      'a rule',
      put('cluster/rbac.yaml', 'resources: [pods]', 'resources: [pods, pods/exec]'),
      ['ClusterRole view', 'pods/exec'],
    ],
    [
      'an aggregation label',
      put('cluster/rbac.yaml', '{name: secret-reader}', '{name: secret-reader, labels: {to-view: "true"}}'),
      ['ClusterRole view', 'get secrets'],
    ],
  ])('%s', async (_, hand, told) => {
    const found = await driftAfter(hand)
    const { code, outputs } = found
    expect({ code, outputs }).toMatchObject({
      code: 1,
      outputs: { changes: '0', 'unmanaged-new': '1', 'failure-reason': 'drift' },
    })
    const [error] = found.annotations
    for (const text of [found.summary, found.stdout, error?.message ?? ''])
      for (const words of told)
        expect(text.replace(/[`*]|<\/?\w+>/g, '').replace(/\s+/g, ' ')).toContain(words)
    const plan = await runProgram(['plan', '--detailed-exitcode'], world.folder)
    expect(plan.code).toBe(2)
    for (const words of told) expect(plan.stdout.replace(/\s+/g, ' ')).toContain(words)
  })
})

describe('what gives nobody anything is green:', () => {
  test.each<readonly [what: string, hand: Hand]>([
    ['a comment', put('cluster/aws-auth.yaml', 'mapRoles: |\n', 'mapRoles: |\n    # who?\n')],
    [
      'a label of aws-auth',
      put('cluster/aws-auth.yaml', '{name: aws-auth', '{labels: {a: b}, name: aws-auth'),
    ],
    ['tags of an entry', put('cluster/entry.yaml', '{team: x}', '{team: blue}')],
    [
      'a policy that goes',
      put('cluster/entry.yaml', /accessPolicies:[\s\S]*/.exec(FILES['cluster/entry.yaml'])?.[0] ?? '', ''),
    ],
    [
      'a binding of a role that does not exist',
      more('cluster/rbac.yaml', binding('ClusterRoleBinding', '', 'nowhere')),
    ],
    ['white space', put('cluster/aws-auth.yaml', '    - rolearn', '\n    - rolearn')],
    ['quotes', put('cluster/aws-auth.yaml', 'username: ops', 'username: "ops"')],
    [
      'groups in another order',
      put('cluster/aws-auth.yaml', '[ops, system:masters]', '[system:masters, ops]'),
    ],
    ['a group twice', put('cluster/aws-auth.yaml', '[auditors]', '[auditors, auditors]')],
    ['an ARN in another case', put('cluster/aws-auth.yaml', 'user/eve', 'user/EVE')],
    ['a row twice', put('cluster/aws-auth.yaml', '  mapUsers', `${OPS}  mapUsers`)],
    [
      'a row that a later one replaces',
      put('cluster/aws-auth.yaml', OPS, `${OPS.replace('[ops', '[other')}${OPS}`),
    ],
    ['a row that goes', put('cluster/aws-auth.yaml', OPS, '')],
    [
      'a row of a role with a path, which never counts',
      put('cluster/aws-auth.yaml', '  mapUsers', `${OPS.replace('role/', 'role/path/')}  mapUsers`),
    ],
    ['another key of aws-auth', more('cluster/aws-auth.yaml', '  mapOthers: x\n')],
    ['a subject twice', put('cluster/rbac.yaml', DEVS, DEVS + DEVS)],
    [
      'the same binding under another name',
      put('cluster/rbac.yaml', 'name: by-somebody', 'name: by-somebody-else'),
    ],
    ['a rule twice', put('cluster/rbac.yaml', PODS, PODS + PODS)],
    ['a role that nobody has', put('cluster/rbac.yaml', 'verbs: [get]}', 'verbs: [get, list]}')],
    ['a rule that goes', put('cluster/rbac.yaml', 'verbs: [get, list]}', 'verbs: [get]}')],
  ])('%s', async (_, hand) => {
    const found = await driftAfter(hand)
    expect(found).toMatchObject({ code: 0, annotations: [], outputs: { 'unmanaged-new': '0' } })
  })
})

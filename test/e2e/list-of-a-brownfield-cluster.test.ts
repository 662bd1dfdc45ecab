import { Agent } from 'node:https'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import { AWS_AUTH } from '../comment/brownfield/aws-auth.ts'
import { BY_HAND, OF_HELM } from '../comment/brownfield/objects.ts'
import { aggregate } from './aggregate.ts'
import { tokenOf } from './aws.ts'
import { awsHas } from './aws-has.ts'
import { contradictedPrincipal, contradictedSubject, listedBy } from './entries/list-held.ts'
import type { Listed, PrincipalLine } from './entries/list-line.ts'
import { factsOfRun } from './facts.ts'
import { type Asking, askServer, of } from './forty-requests.ts'
import { type Kubernetes, kubernetes } from './kubernetes.ts'
import { documentedRows, grant } from './least-privilege.ts'
import { adminOf, emptyCluster, ensureNamespace, pathOf, readAwsAuth, writeAwsAuth } from './live.ts'
import { fileOfStranger } from './our-answers.ts'
import { applier, planner } from './people.ts'
import { actingAs, folderWith, runProgram } from './program.ts'
import { until } from './until.ts'

const facts = factsOfRun()
const agent = new Agent({ keepAlive: true, maxSockets: 20 })
const admin = adminOf(facts, agent)
const rbac = 'rbac.authorization.k8s.io'
const NAMESPACES = ['payments-prod', 'search-stage']

const REQUESTS: readonly Asking[] = [
  of('list pods', { verb: 'list', resource: 'pods' }),
  of('create pods', { verb: 'create', resource: 'pods' }),
  of('list nodes', { verb: 'list', resource: 'nodes' }),
  of('update configmaps', { verb: 'update', resource: 'configmaps' }),
  of('list secrets', { verb: 'list', resource: 'secrets' }),
  of('bind clusterroles', { verb: 'bind', group: rbac, resource: 'clusterroles' }),
  of('impersonate users', { verb: 'impersonate', resource: 'users' }),
  ...NAMESPACES.flatMap((namespace) => [
    of(`list pods -n ${namespace}`, { verb: 'list', resource: 'pods', namespace }),
    of(`delete pods -n ${namespace}`, { verb: 'delete', resource: 'pods', namespace }),
    of(`patch deployments -n ${namespace}`, {
      verb: 'patch',
      group: 'apps',
      resource: 'deployments',
      namespace,
    }),
    of(`get secrets -n ${namespace}`, { verb: 'get', resource: 'secrets', namespace }),
    of(`create pods/exec -n ${namespace}`, {
      verb: 'create',
      resource: 'pods',
      subresource: 'exec',
      namespace,
    }),
    of(`create rolebindings -n ${namespace}`, {
      verb: 'create',
      group: rbac,
      resource: 'rolebindings',
      namespace,
    }),
  ]),
]

let listed: Listed

beforeAll(async () => {
  await emptyCluster(admin)
  await grant(admin, '## Planning')
  const objects = [...OF_HELM, ...BY_HAND]
  const namespaces = new Set(objects.flatMap(({ metadata }) => metadata.namespace ?? []))
  await Promise.all([...namespaces].map((name) => ensureNamespace(admin, name)))
  // A binding can name a role that is not there yet, for an admin.
  await Promise.all(
    objects.map((object) => admin.must('POST', pathOf(object.kind, object.metadata.namespace), object)),
  )
  await aggregate(admin)
  const { data } = load(AWS_AUTH) as { readonly data: Readonly<Record<string, string>> }
  await awsHas(facts, iamOf(data))
  await writeAwsAuth(admin, { ...data, mapRoles: `${data['mapRoles']}${documentedRows()}` })
  const [first] = REQUESTS
  if (first === undefined) throw new Error('there are requests')
  await until('rows and bindings count', async () => {
    const says = await askServer(as('arn:aws:iam::111122223333:user/jenkins'), first)
    return says === 'allowed'
  })
  listed = await listedBy(planner.arn, facts, fileOfStranger(facts))
})
afterAll(async () => {
  await awsHas(facts)
  await emptyCluster(admin)
  await aggregate(admin)
  agent.destroy()
})

test('each principal has the power that the API server gives its token', async () => {
  const living = listed.clusters
    .flatMap(({ principals }) => principals)
    .filter(({ dead, givesNothing, isNode }) => dead === undefined && givesNothing === undefined && !isNode)
  expect(living.length).toBeGreaterThan(40)
  const wrong = await Promise.all(
    living.map((line) => contradictedPrincipal(line, as, loginOf(line), REQUESTS)),
  )
  expect(wrong.flat()).toEqual([])
})

test('each other subject has the power that the API server gives it', async () => {
  const subjects = listed.clusters.flatMap((cluster) => cluster.subjects)
  expect(subjects.length).toBeGreaterThan(30)
  const wrong = await Promise.all(subjects.map((line) => contradictedSubject(line, admin, REQUESTS)))
  expect(wrong.flat()).toEqual([])
})

test('a row that is said to give nothing gives its principal nothing', async () => {
  const idle = listed.clusters.flatMap(({ principals }) =>
    principals.filter(
      ({ givesNothing, arn }) => givesNothing === 'role-path' && /^arn:aws:iam::\d{12}:/.test(arn),
    ),
  )
  const [first] = REQUESTS
  if (first === undefined) throw new Error('there are requests')
  // Another row of the same role counts, where there is one.
  const others = new Set(
    listed.clusters.flatMap(({ principals }) =>
      principals.flatMap(({ arn, givesNothing }) => (givesNothing === undefined ? [arn] : [])),
    ),
  )
  const alone = idle.filter(({ arn }) => !others.has(arn.replace(/:role\/.*\//, ':role/')))
  expect(alone.length).toBeGreaterThan(0)
  const answers = await Promise.all(alone.map((line) => askServer(as(loginOf(line)), first)))
  expect(answers).toEqual(alone.map(() => 'not let in'))
})

describe('the file that import writes', () => {
  let folder: string
  const inFolder = (arn: string, exits: number, ...args: readonly string[]) =>
    runProgram({ args, exits, folder, env: actingAs(arn, facts) })

  beforeAll(async () => {
    await grant(admin, '## Applying')
    folder = folderWith(facts, {})
    const { stdout } = await inFolder(
      planner.arn,
      0,
      ...['import', '--region', facts.region, '--cluster', facts.name],
    )
    // Those of the brownfield cluster, and the two identities of this program.
    expect(stdout).toContain(`${facts.name}: 45 principals and `)
  })

  test('is only adopted by its plan, for an identity that reads', async () => {
    const { stdout } = await inFolder(planner.arn, 0, 'plan')
    expect(stdout).toMatch(/^Plan: \d+ to adopt as they are\.$/m)
  })

  test('is refused to an identity that may not grant what it declares, as the plan says, and nothing is written', async () => {
    const before = await readAwsAuth(admin)
    const planned = await inFolder(applier.arn, 0, 'plan')
    expect(planned.stdout + planned.stderr).toContain('warning may-not-grant')
    const refused = await inFolder(applier.arn, 1, 'apply', '--yes', '--wait-for-nodes', '0')
    expect(refused.stdout + refused.stderr).toMatch(/Access\s+policies\s+of\s+EKS\s+do\s+not\s+count/)
    expect(await readAwsAuth(admin)).toEqual(before)
    const { stdout } = await inFolder(planner.arn, 0, 'plan')
    expect(stdout).toMatch(/^Plan: \d+ to adopt as they are\.$/m)
  })

  test('is applied by one that may, and nobody has more or less power than before', async () => {
    await admin.must('POST', pathOf('ClusterRole'), {
      metadata: { name: 'applies-all' },
      rules: [{ apiGroups: [rbac], resources: ['clusterroles', 'roles'], verbs: ['bind', 'escalate'] }],
    })
    await admin.must('POST', pathOf('ClusterRoleBinding'), {
      metadata: { name: 'applies-all' },
      roleRef: { apiGroup: rbac, kind: 'ClusterRole', name: 'applies-all' },
      subjects: [{ apiGroup: rbac, kind: 'Group', name: 'eks-access-apply' }],
    })
    const before = await readAwsAuth(admin)
    await until('the identity may bind and escalate', async () => {
      const { stdout, stderr } = await inFolder(applier.arn, 0, 'plan')
      return !`${stdout}${stderr}`.includes('may-not-grant')
    })
    await inFolder(applier.arn, 0, 'apply', '--yes', '--wait-for-nodes', '0')
    expect(await readAwsAuth(admin)).toEqual(before)
    const { stdout } = await inFolder(planner.arn, 0, 'plan')
    expect(stdout).toContain(`No changes. ${facts.name} already has what access.yaml says.`)
    const now = await listedBy(planner.arn, facts, fileOfStranger(facts))
    expect(powersOf(now)).toEqual(powersOf(listed))
  })
})

/** Who has which power, but for the identity that was given more to apply. */
function powersOf({ clusters }: Listed): readonly string[] {
  return clusters
    .flatMap(({ principals, subjects }) => [
      ...principals.map(({ arn, by, power }) => JSON.stringify({ arn, by, power })),
      ...subjects.map(({ kind, namespace, name, power }) => JSON.stringify({ kind, namespace, name, power })),
    ])
    .filter((line) => !line.includes('access-apply'))
    .toSorted()
}

/** IAM has everybody of whom a row speaks, so that nobody is dead. */
function iamOf(data: Readonly<Record<string, string>>) {
  const CreateDate = new Date('2024-01-01')
  const arns = [...new Set([planner.arn, applier.arn, ...decodeAwsAuth(data).rows.map(({ arn }) => arn)])]
  const named = (kind: string): { readonly Arn: string; readonly name: string }[] =>
    arns
      .filter((arn) => arn.startsWith(`arn:aws:iam::111122223333:${kind}/`))
      .map((Arn) => ({ Arn, name: Arn.slice(Arn.lastIndexOf('/') + 1) }))
  return {
    roles: named('role').map(({ Arn, name }) => ({ Arn, RoleName: name, CreateDate })),
    users: named('user').map(({ Arn, name }) => ({ Arn, UserName: name, CreateDate })),
  }
}

function loginOf({ arn }: PrincipalLine): string {
  const [, account, name] = /^arn:aws:iam::(\d+):role\/(?:.*\/)?([^/]+)$/.exec(arn) ?? []
  return name === undefined ? arn : `arn:aws:sts::${account}:assumed-role/${name}/session`
}

function as(login: string): Kubernetes {
  return kubernetes({ ...facts, token: tokenOf(login, facts), agent })
}

import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { requestOf } from '../../src/explain/request.ts'
import { type WhoCan, whoCan } from '../../src/explain/who/who-can.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import { matchedName } from '../../src/rbac/access-subject.ts'
import type { ScopedRequest } from '../../src/rbac/permits.ts'
import { tokenOf } from './aws.ts'
import { factsOfRun } from './facts.ts'
import { makeFifty, unmakeFifty } from './fifty.ts'
import { FIFTY } from './fifty-people.ts'
import { kubernetes } from './kubernetes.ts'
import { adminOf } from './live.ts'
import { snapshotFor } from './our-answers.ts'
import { planner } from './people.ts'

/** The API server is asked about every subject of every binding, by a review that shares no code with the program. */
const facts = factsOfRun()
const admin = adminOf(facts)
const RBAC = '/apis/rbac.authorization.k8s.io/v1'
const EXTRA = 'who-can-subjects'

const REQUESTS = [
  '* *',
  '* * -n team-a',
  '* pods',
  'get *',
  'get *.apps -n team-a',
  'update */scale -n team-a',
  'list pods',
  'list pods -n team-a',
  'create pods/exec -n team-a',
  'get pods/log -n team-b',
  'get pods/web-1/log -n team-b',
  'get secrets/db',
  'get secrets/db -n team-a',
  'list secrets -n team-a',
  'list nodes',
  'get nodes/proxy',
  'list namespaces',
  'list pods.metrics.k8s.io -n team-a',
  'bind clusterroles/view -n team-a',
  'impersonate serviceaccounts -n team-a',
  'create selfsubjectaccessreviews.authorization.k8s.io',
  'get /metrics',
  'get /healthz/etcd',
  'post /metrics',
  '* /metrics',
]

let snapshot: Snapshot
let subjects: readonly Subject[]

interface Subject {
  readonly name: string
  readonly spec: { readonly user?: string; readonly groups?: readonly string[] }
}

beforeAll(async () => {
  await makeFifty(facts, admin, (login) => kubernetes({ ...facts, token: tokenOf(login, facts) }))
  await removeExtra()
  const metadata = { name: EXTRA }
  const rules = [
    { apiGroups: [''], resources: ['secrets'], resourceNames: ['db'], verbs: ['get'] },
    { apiGroups: ['*'], resources: ['*/scale'], verbs: ['update'] },
    { nonResourceURLs: ['/metrics', '/healthz/*'], verbs: ['get'] },
    { apiGroups: [''], resources: ['pods', 'pods/exec'], verbs: ['*'] },
  ]
  await admin.must('POST', `${RBAC}/clusterroles`, { metadata, rules })
  const apiGroup = 'rbac.authorization.k8s.io'
  await admin.must('POST', `${RBAC}/clusterrolebindings`, {
    metadata,
    roleRef: { apiGroup, kind: 'ClusterRole', name: EXTRA },
    subjects: [
      { kind: 'ServiceAccount', name: 'robot', namespace: 'ci' },
      { apiGroup, kind: 'User', name: 'oidc:mallory' },
      { apiGroup, kind: 'Group', name: 'system:serviceaccounts:monitoring' },
    ],
  })
  await admin.must('POST', `${RBAC}/namespaces/team-a/rolebindings`, {
    metadata,
    roleRef: { apiGroup, kind: 'ClusterRole', name: 'cluster-admin' },
    subjects: [{ kind: 'ServiceAccount', name: 'deployer', namespace: 'team-a' }],
  })
  snapshot = await snapshotFor(facts, planner.arn, FIFTY)
  subjects = subjectsOf(snapshot)
})
afterAll(async () => {
  await removeExtra()
  await unmakeFifty(facts, admin)
})

test.each(REQUESTS)('%s: exactly those subjects whom the API server permits it', async (text) => {
  const read = requestOf(text.split(' '), { anywhere: true })
  if (!read.ok) throw new Error(read.message)
  const { request } = read
  const answer = whoCan({ cluster: facts.name, snapshot, request })
  const named = new Set(namesOf(answer))
  const permitted = new Set<string>()
  for (const { name, spec } of subjects) if (await isPermitted(request, spec)) permitted.add(name)
  expect([...named].filter((name) => !permitted.has(name))).toEqual([])
  expect([...permitted].filter((name) => !named.has(name))).toEqual([])
})

test('the subjects are of all kinds, and some may and some may not', () => {
  expect(subjects.length).toBeGreaterThan(60)
  for (const kind of ['User', 'Group', 'ServiceAccount'])
    expect(subjects.filter(({ name }) => name.startsWith(`${kind} `)).length).toBeGreaterThan(3)
})

function namesOf({ subjects: able }: WhoCan): readonly string[] {
  return able.map(({ subject }) => `${subject.kind} ${matchedName(subject)}`)
}

function subjectsOf({ roleBindings, clusterRoleBindings }: Snapshot): readonly Subject[] {
  const all = [...clusterRoleBindings, ...roleBindings].flatMap((binding) =>
    (binding.subjects ?? []).map((subject): Subject => {
      const { kind, name, namespace = binding.metadata.namespace } = subject
      if (kind === 'Group') return { name: `Group ${name}`, spec: { groups: [name] } }
      const user = kind === 'User' ? name : `system:serviceaccount:${namespace}:${name}`
      return { name: `${kind} ${user}`, spec: { user } }
    }),
  )
  const masters = { name: 'Group system:masters', spec: { groups: ['system:masters'] } }
  return [...new Map([...all, masters].map((one) => [one.name, one])).values()]
}

async function isPermitted(request: ScopedRequest, spec: Subject['spec']): Promise<boolean> {
  const { status } = await admin.must<{ readonly status: { readonly allowed: boolean } }>(
    'POST',
    '/apis/authorization.k8s.io/v1/subjectaccessreviews',
    { spec: { ...spec, ...attributesOf(request) } },
  )
  return status.allowed
}

function attributesOf(request: ScopedRequest): object {
  if ('url' in request) return { nonResourceAttributes: { verb: request.verb, path: request.url } }
  return { resourceAttributes: request }
}

async function removeExtra(): Promise<void> {
  for (const path of [
    `${RBAC}/clusterroles/${EXTRA}`,
    `${RBAC}/clusterrolebindings/${EXTRA}`,
    `${RBAC}/namespaces/team-a/rolebindings/${EXTRA}`,
  ])
    await admin.request('DELETE', path)
}

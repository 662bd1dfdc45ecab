import fc from 'fast-check'
import type { AccessEntry } from '../../../src/live/facts.ts'
import type { Snapshot } from '../../../src/live/snapshot.ts'
import { clusterState, PRINCIPALS } from '../../login/cluster-state.ts'
import { ledgerWith } from '../../plan/entries.ts'
import { factsOf } from '../../plan/guard/cluster.ts'
import { awsAuthOf } from '../../plan/live.ts'
import { bindEverywhere, bindInNamespace, clusterRole, group, may, user } from '../../rbac/rbac-objects.ts'
import { ACCOUNT, FILE } from '../closed-loop.ts'

/** A question to explain, and the cluster and file that it is asked of. */
export interface Advised {
  readonly snapshot: Snapshot
  readonly file: string
  readonly principal: string
  /** Absent: the console. */
  readonly can?: string
}

const subject = fc.oneof(
  fc.constantFrom('dev', 'ops', 'admins', 'viewers', 'Dev', 'devs', 'new').map(group),
  fc.constantFrom('alice', 'x-me', 'new', `${ACCOUNT}:role/dev`).map(user),
)
const subjects = fc.uniqueArray(subject, { minLength: 1, maxLength: 2, selector: JSON.stringify })
const role = fc.constantFrom('view', 'edit', 'secret-reader', 'missing').map((name) => `ClusterRole/${name}`)

const ROLES = [
  clusterRole('view', [
    may('get,list,watch', 'pods,services,namespaces'),
    may('get,list,watch', 'apps:deployments,apps:daemonsets,apps:statefulsets,apps:replicasets'),
    may('get,list,watch', 'batch:jobs'),
  ]),
  clusterRole('edit', [may('get,list,watch,create,update,patch,delete', 'pods,secrets')]),
  clusterRole('secret-reader', [may('get,list', 'secrets')]),
]

const bindings = fc
  .record({
    everywhere: fc.array(fc.tuple(role, subjects), { maxLength: 2 }),
    within: fc.array(fc.tuple(fc.constantFrom('shop', 'ops'), role, subjects), { maxLength: 2 }),
    everybody: fc.boolean(),
    // A binding whose role is not there yet, of the name that a new role could get.
    dangling: fc.boolean(),
  })
  .map(({ everywhere, within, everybody, dangling }) => ({
    clusterRoleBindings: [
      bindEverywhere('robot', 'ClusterRole/secret-reader', user('system:serviceaccount:ops:robot')),
      ...everywhere.map(([to, all], index) => bindEverywhere(`everywhere-${index}`, to, ...all)),
      ...(everybody
        ? [bindEverywhere('everybody', 'ClusterRole/secret-reader', group('system:authenticated'))]
        : []),
      ...(dangling ? [bindEverywhere('dangling', 'ClusterRole/list-pods', group('ops'))] : []),
    ],
    roleBindings: within.map(([namespace, to, all], index) =>
      bindInNamespace(`${namespace}/within-${index}`, to, ...all),
    ),
  }))

/** A row that a file may not declare: it has the username of a service account. */
const ROBOT = `- rolearn: ${ACCOUNT}:role/robot\n  username: system:serviceaccount:ops:robot\n  groups: [dev]\n`

/** Who is in every file comes in by a row, by an access entry, by both, or not at all. */
const ELSE = `${ACCOUNT}:user/somebody-else`
const ROW_OF_ELSE = `- userarn: ${ELSE}\n  username: ${ELSE}\n  groups: [others]\n`
const ENTRY_OF_ELSE = {
  principalArn: ELSE,
  details: { type: 'STANDARD', username: ELSE, groups: ['others'], policies: [] },
}
const wayOfElse = fc.constantFrom('none', 'row', 'entry', 'entry', 'both')

function factsWithElse(facts: Snapshot['facts'], way: string): Pick<Snapshot, 'facts'> {
  if (facts === undefined) return {}
  const { accessEntries, authenticationMode } = facts
  const hasEntry = way === 'entry' || way === 'both'
  if (!hasEntry || accessEntries.kind !== 'known' || authenticationMode === 'CONFIG_MAP') return { facts }
  return {
    facts: { ...facts, accessEntries: { kind: 'known', value: [...accessEntries.value, ENTRY_OF_ELSE] } },
  }
}

/** As if the file had declared all of the entries until now. */
function owned(state: Snapshot): Snapshot {
  const { facts } = state
  if (facts?.accessEntries.kind !== 'known') return state
  const tags = { 'eks-access/set': 'default' }
  const value = facts.accessEntries.value.map(
    ({ principalArn, details }): AccessEntry => ({
      principalArn,
      ...(details === undefined ? {} : { details: { ...details, tags } }),
    }),
  )
  return {
    ...state,
    facts: { ...facts, accessEntries: { kind: 'known', value } },
    ledger: ledgerWith(value.map(({ principalArn }) => principalArn)),
  }
}

/** As if IAM had not been asked: with most of what it says, no plan can be made. */
function withoutIam(state: Snapshot): Snapshot {
  return state.facts === undefined ? state : { ...state, facts: { ...state.facts, iamPrincipals: new Map() } }
}

const cluster = fc
  .tuple(clusterState, fc.constantFrom(true, false, false), fc.constantFrom(true, false, false))
  .map(([state, isOurs, isAsked]) => {
    const asked = isAsked ? state : withoutIam(state)
    return isOurs ? owned(asked) : asked
  })

const snapshot = fc.tuple(cluster, bindings, wayOfElse).map(
  ([state, more, way]): Snapshot => ({
    ...state,
    ...factsWithElse(state.facts, way),
    awsAuth: awsAuthOf({
      ...state.awsAuth?.data,
      mapRoles: `${state.awsAuth?.data?.['mapRoles'] ?? ''}${ROBOT}`,
      mapUsers: `${state.awsAuth?.data?.['mapUsers'] ?? ''}${way === 'row' || way === 'both' ? ROW_OF_ELSE : ''}`,
    }),
    clusterRoles: [...state.clusterRoles, ...ROLES],
    clusterRoleBindings: [...state.clusterRoleBindings, ...more.clusterRoleBindings],
    roleBindings: more.roleBindings,
  }),
)

const DEV = `  - role: ${ACCOUNT}:role/dev\n    groups: [dev]\n`
const POLICIES = '    policies: [{ policy: AmazonEKSViewPolicy, namespaces: [ops, "team-*"] }]\n'

/** No file gives access policies where it also says that the cluster has rows. */
const file = fc
  .record({
    mapping: fc.option(fc.constantFrom('aws-auth', 'access-entries'), { freq: 3 }),
    dev: fc.constantFrom('', DEV),
    ops: fc.constantFrom(
      '',
      `  - role: ${ACCOUNT}:role/team/ops\n    username: ops\n    groups: [ops, new]\n`,
    ),
    alice: fc.constantFrom('', '', `  - user: ${ACCOUNT}:user/alice\n    groups: [viewers]\n`),
    account: fc.constantFrom('', '', '', '', '', '', '', `  - account: "${ACCOUNT.replace(/\D/g, '')}"\n`),
    policies: fc.constantFrom(true, true, false),
    binds: fc.boolean(),
    // Of many principals one is likely to have neither row nor entry, which alone is told then.
    isShort: fc.boolean(),
  })
  .map(({ mapping, dev, ops, alice, account, policies, binds, isShort }) => {
    const policed = (lines: string): string =>
      lines === '' || !policies || mapping === 'aws-auth' ? lines : `${lines}${POLICIES}`
    const people = isShort && mapping === null ? dev || alice : `${policed(dev)}${policed(ops)}${alice}`
    const accounts = mapping === 'access-entries' ? '' : account
    return `${withMapping(mapping)}${people}${accounts}${binds && people.includes('[ops') ? OPS_BINDING : ''}`
  })

const OPS_BINDING =
  'rbac:\n  bindings:\n    - groups: [ops]\n      clusterRole: view\n      namespaces: [shop]\n'

function withMapping(mapping: string | null): string {
  return mapping === null ? FILE : FILE.replace('principals:', `    mapping: ${mapping}\nprincipals:`)
}

const REQUESTS = [
  'get probes.example.com',
  'list pods',
  'list pods -n shop',
  'list pods.metrics.k8s.io -n shop',
  'get secrets/db -n shop',
  'create pods/exec -n shop',
  'get namespaces/shop',
  'list nodes',
  'get /metrics',
  'patch configmaps/aws-auth -n kube-system',
]

const anybody = fc.oneof(
  fc.constantFrom(`${ACCOUNT}:role/dev`, `${ACCOUNT}:role/ops`, `${ACCOUNT}:user/alice`, ELSE),
  fc.constantFrom(
    ...PRINCIPALS,
    `${ACCOUNT}:role/new`,
    `${ACCOUNT}:role/robot`,
    `${ACCOUNT}:role/team/new-one`,
  ),
)

const can = fc.option(fc.constantFrom(...REQUESTS), { freq: 4 })

/** The same cluster, where it is known who has which entry. */
function inMode(one: Snapshot, authenticationMode: 'API' | 'API_AND_CONFIG_MAP'): Snapshot {
  const { facts } = withoutIam(one)
  const { accessEntries } = facts ?? {}
  const entries = accessEntries?.kind === 'known' ? accessEntries.value : []
  return {
    ...one,
    facts: { ...(facts ?? factsOf()), authenticationMode, accessEntries: { kind: 'known', value: entries } },
  }
}

/** Of a file that declares its access entry. */
const ofDeclared = fc
  .tuple(snapshot, fc.constantFrom('', POLICIES), fc.constantFrom('API', 'API_AND_CONFIG_MAP'))
  .map(([one, policies, mode]) => ({
    snapshot: inMode(one, mode),
    file: `${withMapping(mode === 'API' ? null : 'access-entries')}${DEV}${policies}`,
    principal: `${ACCOUNT}:role/dev`,
  }))

/** In a cluster that allows both, of a file that does not say which. */
const ofUndecided = fc
  .record({
    one: snapshot,
    more: fc.constantFrom('', '', DEV),
    principal: fc.constantFrom(`${ACCOUNT}:role/new`, ELSE),
  })
  .map(({ one, more, principal }) => ({
    snapshot: inMode(one, 'API_AND_CONFIG_MAP'),
    file: `${FILE}${more}`,
    principal,
  }))

/** Of a file that declares none of the entries that there are. */
const ofUndeclared = fc
  .record({ one: snapshot, principal: fc.constantFrom(...PRINCIPALS) })
  .map(({ one, principal }) => ({ snapshot: inMode(one, 'API'), file: FILE, principal }))

export const advised: fc.Arbitrary<Advised> = fc
  .record({
    asked: fc.oneof(
      { weight: 4, arbitrary: fc.record({ snapshot, file, principal: anybody }) },
      { weight: 1, arbitrary: ofDeclared },
      { weight: 1, arbitrary: ofUndecided },
      { weight: 1, arbitrary: ofUndeclared },
    ),
    can,
  })
  .map(({ asked, can: request }) => (request === null ? asked : { ...asked, can: request }))

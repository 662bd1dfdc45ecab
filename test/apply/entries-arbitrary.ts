import fc from 'fast-check'
import type { Desired, DesiredPrincipal } from '../../src/access/desired.ts'
import { DEFAULT_GUARDS } from '../../src/access/guard/settings.ts'
import type { AccessEntry, AuthenticationMode } from '../../src/live/facts.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import { SET_TAG } from '../../src/login/mapping/access-entries/tag.ts'
import type { RbacObject } from '../../src/rbac/object.ts'
import { markOwned } from '../../src/rbac/ownership.ts'
import { snapshotOf } from '../loopback/memory-cluster.ts'
import { declared, declaredRole, declaredUser, desiredState } from '../plan/desired.ts'
import { entry, ledgerWith, mappedTo, mixed, withPolicies } from '../plan/entries.ts'
import { EVERYTHING, grantedTo } from '../plan/guard/cluster.ts'
import { awsAuthOf, NODE_ROW, role, roleBinding } from '../plan/live.ts'
import { held } from '../rbac/held-policy.ts'
import { user } from '../rbac/rbac-objects.ts'

/** A cluster in which principals get in by rows, by entries and by both, and a file that wants something else. */
export interface Case {
  readonly desired: Desired
  readonly snapshot: Snapshot
}

const GROUPS = ['dev', 'ops', 'admins']
const NAMES = ['a', 'team/b', 'c', 'd', 'user/e'] as const
const POLICIES = [
  held('AmazonEKSViewPolicy'),
  held('AmazonEKSViewPolicy', 'shop'),
  held('AmazonEKSEditPolicy', 'shop', 'ban*'),
  held('AmazonEKSEditPolicy', 'bank'),
  held('AmazonEKSClusterAdminPolicy'),
]

const policies = fc.uniqueArray(fc.constantFrom(...POLICIES), {
  maxLength: 2,
  selector: ({ policy }) => policy,
})
const groups = fc.subarray(GROUPS, { maxLength: 2 })
const username = fc.constantFrom('same', 'other:{{SessionName}}', 'system:row', 'row-{{AccountID}}')

/** How one principal gets in now, and what the file says of it. */
const principal = fc.record({
  row: fc.option(fc.record({ groups, username, masters: fc.boolean() }), { freq: 3 }),
  entry: fc.option(
    fc.record({
      groups,
      policies,
      username: fc.constantFrom('same', 'other:x'),
      owner: fc.constantFrom('us', 'nobody'),
    }),
    { freq: 2 },
  ),
  ownsRow: fc.boolean(),
  declared: fc.option(fc.record({ groups, policies, masters: fc.boolean(), defaultName: fc.boolean() }), {
    freq: 4,
  }),
  removed: fc.boolean(),
})

const file = fc.record({
  mode: fc.constantFrom<AuthenticationMode>(
    'API_AND_CONFIG_MAP',
    'API_AND_CONFIG_MAP',
    'API_AND_CONFIG_MAP',
    'API',
    'CONFIG_MAP',
  ),
  mapping: fc.constantFrom(undefined, 'aws-auth', 'access-entries', 'access-entries'),
  principals: fc.tuple(...NAMES.map(() => principal)),
  bindings: fc.tuple(fc.option(groups), fc.option(groups)),
})

function arnOf(name: string): string {
  return `arn:aws:iam::111122223333:${name.startsWith('user/') ? name : `role/${name}`}`
}

function nameOf(name: string): string {
  return name.replace(/.*\//, '')
}

const READER = role('shop', 'reader', ['get'])
const PROBER: RbacObject = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'Role',
  metadata: { name: 'prober', namespace: 'shop' },
  rules: [{ apiGroups: ['example.com'], resources: ['probes'], verbs: ['get'] }],
}
const ADMINS = grantedTo('admins', 'cluster-admin', EVERYTHING)

export const moving: fc.Arbitrary<Case> = file.map(({ mode, mapping, principals, bindings }) => {
  const all = principals.map((one, index) => ({ ...one, name: NAMES[index] ?? '' }))
  const hasEntries = mode !== 'CONFIG_MAP'
  const rows = all.flatMap(({ name, row }) => (row === null ? [] : [{ name, ...row }]))
  const rowText =
    (key: string) =>
    ({ name, groups: own, username: named, masters }: (typeof rows)[number]): string =>
      `- ${key}: ${arnOf(name).replace('team/', '')}\n  username: "${named === 'same' ? nameOf(name) : named}"\n  groups: ${JSON.stringify([...own, ...(masters ? ['system:masters'] : [])])}\n`
  const isUser = ({ name }: { readonly name: string }): boolean => name.startsWith('user/')
  const entries = all.flatMap(({ name, entry: one }): AccessEntry[] => {
    if (one === null || !hasEntries) return []
    const { owner, username: named, ...gives } = one
    return [
      entry(arnOf(name), {
        ...gives,
        username: named === 'same' ? nameOf(name) : named,
        createdAt: '2026-01-01T00:00:00.000Z',
        ...(owner === 'us' ? { tags: { [SET_TAG]: 'default' } } : {}),
      }),
    ]
  })
  const owned = all.flatMap(({ name, entry: one }) =>
    one?.owner === 'us' && hasEntries ? [arnOf(name)] : [],
  )
  const ownedRows = all.flatMap(({ name, row, ownsRow }) => (row !== null && ownsRow ? [arnOf(name)] : []))
  const [live = null, wanted = null] = bindings
  const bindingOf = (some: readonly string[]) =>
    roleBinding('shop', 'bound', some, { kind: 'Role', name: 'prober' })
  const snapshot: Snapshot = {
    ...snapshotOf(
      [
        awsAuthOf({
          mapRoles:
            NODE_ROW +
            rows
              .filter((one) => !isUser(one))
              .map(rowText('rolearn'))
              .join(''),
          mapUsers: rows.filter(isUser).map(rowText('userarn')).join(''),
        }),
        ledgerWith(owned, ownedRows),
        ...ADMINS,
        READER,
        PROBER,
        roleBinding('shop', 'readers', ['dev'], { kind: 'Role', name: 'reader' }),
        {
          ...roleBinding('shop', 'by-name', [], { kind: 'Role', name: 'reader' }),
          subjects: ['a', 'e', 'other:x', 'system:row', 'row-111122223333'].map(user),
        },
        ...(live === null || live.length === 0 ? [] : [markOwned(bindingOf(live), 'default')]),
      ],
      'default',
    ),
    facts: mixed(entries, { authenticationMode: mode }),
  }
  const byRow = mode === 'CONFIG_MAP' || (mode !== 'API' && mapping === 'aws-auth')
  const isDecided = ({ row, entry: one }: (typeof all)[number]): boolean =>
    mode !== 'API_AND_CONFIG_MAP' || mapping !== undefined || row !== null || one !== null
  const desiredPrincipals = all.flatMap((one): DesiredPrincipal[] => {
    if (one.declared === null || !isDecided(one)) return []
    const { groups: own, policies: some, masters, defaultName } = one.declared
    const asRow = byRow || (mode === 'API_AND_CONFIG_MAP' && mapping === undefined && one.entry === null)
    const make = isUser(one) ? declaredUser : declaredRole
    const made = make(nameOf(one.name), asRow && masters ? [...own, 'system:masters'] : own)
    const { username: _, ...nameless } = { ...made, arn: arnOf(one.name) }
    const base = defaultName ? nameless : { ...nameless, username: nameOf(one.name) }
    return [asRow ? base : withPolicies(base, ...some)]
  })
  const isDeclared = (arn: string): boolean => desiredPrincipals.some((one) => one.arn === arn)
  const cluster =
    mapping === undefined ||
    (mode === 'CONFIG_MAP' && mapping !== 'aws-auth') ||
    (mode === 'API' && mapping === 'aws-auth')
      ? { door: 'eks' as const, name: 'prod', region: 'eu-central-1' }
      : mappedTo(mapping)
  return {
    snapshot,
    desired: desiredState({
      cluster,
      principals: desiredPrincipals,
      objects: wanted === null || wanted.length === 0 ? [] : [declared(bindingOf(wanted))],
      removed: all.flatMap(({ name, removed }) =>
        removed && !isDeclared(arnOf(name))
          ? [{ kind: 'principal', arn: arnOf(name), destroy: true, where: { file: 'access.yaml', line: 30 } }]
          : [],
      ),
      guards: { ...DEFAULT_GUARDS, allowSystemMasters: true, maxRemovalPercent: 100, minAdmins: 0 },
    }),
  }
})

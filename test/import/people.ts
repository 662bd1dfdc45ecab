import fc from 'fast-check'
import type { EntryDetails } from '../../src/live/facts.ts'
import type { HeldPolicy } from '../../src/rbac/grant.ts'
import { held } from '../rbac/held-policy.ts'
import type { Unit, UnitRow } from './unit.ts'

export const HERE = 'arn:aws:iam::111122223333'
export const THERE = 'arn:aws:iam::444455556666'

const MADE = '2026-03-01T00:00:00.000Z'
const OLDER = '2026-01-01T00:00:00.000Z'
const YOUNGER = '2026-06-01T00:00:00.000Z'

/** Names that YAML finds hard are among the groups. */
const groups = fc.uniqueArray(fc.constantFrom('dev', 'ops', 'yes', '012', 'a: b', 'ä', '# x'), {
  maxLength: 2,
})

interface Person {
  readonly name: string
  readonly account: string
  readonly groups: readonly string[]
  readonly username: 'own' | 'default' | 'session'
}

/** Somebody whose name nobody else has; `g-NAME` is a group of theirs alone. */
const person = (name: string): fc.Arbitrary<Person> =>
  fc
    .record({
      account: fc.constantFrom(HERE, HERE, THERE),
      groups,
      username: fc.constantFrom('own', 'default', 'session'),
    })
    .map((rest) => ({ name, ...rest, groups: [`g-${name}`, ...rest.groups] }))

function usernameOf({ name, account, username }: Person): string {
  if (username === 'own') return name
  if (username === 'session') return `${name}:{{SessionName}}`
  return `${account.replace(':iam:', ':sts:')}:assumed-role/${name}/{{SessionName}}`
}

export function rowText(
  key: string,
  arn: string,
  username: string | undefined,
  list: readonly string[],
): string {
  const name = username === undefined ? '' : `  username: ${JSON.stringify(username)}\n`
  return `- ${key}: ${JSON.stringify(arn)}\n${name}  groups: ${JSON.stringify(list)}\n`
}

function roleRow(
  arn: string,
  username: string | undefined,
  list: readonly string[],
  fate: UnitRow['fate'],
  unreadFate?: UnitRow['fate'],
): UnitRow {
  const row = { key: 'mapRoles', text: rowText('rolearn', arn, username, list), arn, fate } as const
  return unreadFate === undefined ? row : { ...row, unreadFate }
}

/** `role arn username groups policies`, as the law compares it with what a file declares. */
export function meaningOf(about: {
  readonly kind: string
  readonly arn: string
  readonly username: string
  readonly groups: readonly string[]
  readonly policies?: readonly HeldPolicy[]
}): string {
  const { kind, arn, username, groups: list, policies = [] } = about
  const scopes = ({ scopes: all }: HeldPolicy): string =>
    all.map((scope) => (scope.kind === 'cluster' ? '*' : scope.namespace)).join('+')
  const shown = policies.map((one) => `${one.policy}@${scopes(one)}`).toSorted()
  return `${kind} ${arn} ${username} [${list.toSorted().join()}] [${shown.join()}]`
}

function declaredRole(
  arn: string,
  username: string,
  list: readonly string[],
  policies?: readonly HeldPolicy[],
) {
  return meaningOf({
    kind: 'role',
    arn,
    username,
    groups: list,
    ...(policies === undefined ? {} : { policies }),
  })
}

type Make = (one: Person) => Unit

const arnOf = ({ account, name }: Person): string => `${account}:role/${name}`

function details(one: Person, parts: Partial<EntryDetails> = {}): EntryDetails {
  return {
    type: 'STANDARD',
    createdAt: MADE,
    username: usernameOf(one),
    groups: one.groups,
    policies: [],
    ...parts,
  }
}

/** Those who have a row and no access entry. */
const BY_ROW: readonly Make[] = [
  (one) => ({
    rows: [roleRow(arnOf(one), usernameOf(one), one.groups, 'declared')],
    declared: [declaredRole(arnOf(one), usernameOf(one), one.groups)],
  }),
  (one) => ({
    rows: [roleRow(arnOf(one), usernameOf(one), [...one.groups, 'system:masters'], 'declared')],
    declared: [declaredRole(arnOf(one), usernameOf(one), [...one.groups, 'system:masters'])],
  }),
  // A user; the case of whose ARN is its own.
  (one) => {
    const arn = `${one.account}:user/people/${one.name}X`
    const text = rowText('userarn', arn, one.name, one.groups)
    return {
      rows: [{ key: 'mapUsers', text, arn, fate: 'declared' }],
      declared: [meaningOf({ kind: 'user', arn, username: one.name, groups: one.groups })],
    }
  },
  // The default username of a user is its ARN.
  (one) => {
    const arn = `${one.account}:user/${one.name}`
    const text = rowText('userarn', arn, arn, one.groups)
    return {
      rows: [{ key: 'mapUsers', text, arn, fate: 'declared' }],
      declared: [meaningOf({ kind: 'user', arn, username: arn, groups: one.groups })],
    }
  },
  // IAM knows the path.
  (one) => {
    const [arn, whole] = [`${HERE}:role/${one.name}`, `${HERE}:role/teams/a/${one.name}`]
    return {
      rows: [roleRow(arn, one.name, one.groups, 'declared')],
      records: [[arn, { kind: 'exists', arn: whole, createdAt: OLDER }]],
      declared: [declaredRole(whole, one.name, one.groups)],
    }
  },
  // IAM Identity Center.
  (one) => {
    const name = `AWSReservedSSO_${one.name}_0011223344556677`
    const arn = `${HERE}:role/${name}`
    const whole = `${HERE}:role/aws-reserved/sso.amazonaws.com/eu-central-1/${name}`
    return {
      rows: [roleRow(arn, `${one.name}:{{SessionName}}`, one.groups, 'declared')],
      records: [[arn, { kind: 'exists', arn: whole, createdAt: OLDER }]],
      declared: [declaredRole(whole, `${one.name}:{{SessionName}}`, one.groups)],
    }
  },
  // The last of several rows counts.
  (one) => ({
    rows: [
      roleRow(arnOf(one), 'earlier', ['earlier'], 'dead-row', 'dead-row'),
      roleRow(arnOf(one), usernameOf(one), one.groups, 'declared'),
    ],
    declared: [declaredRole(arnOf(one), usernameOf(one), one.groups)],
  }),
  // A role is compared without case: the last counts here too.
  (one) => ({
    rows: [
      roleRow(arnOf(one), 'earlier', ['earlier'], 'dead-row', 'dead-row'),
      roleRow(arnOf(one).replace(one.name, one.name.toUpperCase()), one.name, one.groups, 'declared'),
    ],
    declared: [declaredRole(arnOf(one).replace(one.name, one.name.toUpperCase()), one.name, one.groups)],
  }),
  (one) => ({
    rows: [roleRow(`${HERE}:role/team/${one.name}`, one.name, one.groups, 'dead-row', 'dead-row')],
  }),
  (one) => ({
    rows: [
      roleRow(
        `arn:aws:sts::111122223333:assumed-role/${one.name}/me`,
        one.name,
        one.groups,
        'dead-row',
        'dead-row',
      ),
    ],
  }),
  (one) => ({ rows: [roleRow(`${HERE}:role/<${one.name}>`, one.name, one.groups, 'dead-row', 'dead-row')] }),
  (one) => ({ rows: [roleRow(arnOf(one), undefined, one.groups, 'without-username')] }),
  // Whoever assumes the role chooses who it is.
  (one) => ({ rows: [roleRow(arnOf(one), '{{SessionName}}', one.groups, 'refused')] }),
  (one) => ({ rows: [roleRow(arnOf(one), `system:${one.name}`, one.groups, 'refused')] }),
  (one) => ({ rows: [roleRow(arnOf(one), one.name, [...one.groups, 'system:nodes'], 'refused')] }),
  (one) => ({
    rows: [roleRow(arnOf(one), one.name, [...one.groups, `${one.name}-{{SessionName}}`], 'refused')],
  }),
  (one) => ({ rows: [roleRow(arnOf(one), one.name, [...one.groups, ''], 'refused')] }),
  // Rows of a user whose ARNs differ in case.
  (one) => {
    const arns = [`${HERE}:user/${one.name}`, `${HERE}:user/${one.name.toUpperCase()}`]
    return {
      rows: arns.map((arn) => ({
        key: 'mapUsers',
        text: rowText('userarn', arn, one.name, one.groups),
        arn,
        fate: 'random',
      })),
    }
  },
  (one) => {
    const arn = `${HERE}:role/${one.name}`
    return { rows: [roleRow(arn, one.name, one.groups, 'gone')], records: [[arn, { kind: 'none' }]] }
  },
  (one) => ({ rows: [roleRow(arnOf(one), one.name, one.groups, 'other-set')], ofOtherSet: [arnOf(one)] }),
  (one) => ({
    rows: [
      roleRow(
        `${HERE}:role/${one.name}`,
        'system:node:{{EC2PrivateDNSName}}',
        ['system:bootstrappers', 'system:nodes'],
        'nodes',
        'nodes',
      ),
    ],
  }),
  (one) => ({
    rows: [
      {
        key: 'mapRoles',
        text: `- rolarn: ${arnOf(one)}\n  username: ${one.name}\n`,
        fate: 'unread',
        unreadFate: 'unread',
      },
    ],
  }),
]

const POLICIES: readonly (readonly HeldPolicy[])[] = [
  [],
  [held('AmazonEKSViewPolicy')],
  [held('AmazonEKSClusterAdminPolicy')],
  [held('AmazonEKSViewPolicy'), held('AmazonEKSEditPolicy', 'shop', 'team-*')],
]

/** Those who have an access entry, with a row or without. */
const BY_ENTRY: readonly ((one: Person, policies: readonly HeldPolicy[]) => Unit)[] = [
  (one, policies) => {
    const arn = `${one.account}:role/teams/${one.name}`
    return entry(arn, details(one, { policies }), 'declared', [
      declaredRole(arn, usernameOf(one), one.groups, policies),
    ])
  },
  (one, policies) => {
    const arn = `${one.account}:user/${one.name}`
    const said = details(one, { policies, username: arn })
    const declared = meaningOf({ kind: 'user', arn, username: arn, groups: one.groups, policies })
    return entry(arn, said, 'declared', [declared])
  },
  // A row beneath that says the same is declared with it.
  (one, policies) => {
    const arn = arnOf(one)
    const own = entry(arn, details(one, { policies }), 'declared', [
      declaredRole(arn, usernameOf(one), one.groups, policies),
    ])
    return { ...own, rows: [roleRow(arn, usernameOf(one), one.groups.toReversed(), 'declared')] }
  },
  // One that says something else would be changed.
  (one, policies) => {
    const arn = arnOf(one)
    const said = details(one, { policies })
    return {
      entries: [
        { entry: { principalArn: arn, details: said }, fate: 'differs-from-row', unreadFate: 'declared' },
      ],
      rows: [roleRow(arn, usernameOf(one), [...one.groups, 'more'], 'beneath')],
      declaredUnread: [declaredRole(arn, usernameOf(one), one.groups, policies)],
    }
  },
  (one) =>
    entry(
      arnOf(one),
      details(one, { type: 'EC2_LINUX', username: 'system:node:{{EC2PrivateDNSName}}' }),
      'nodes',
    ),
  (one) =>
    entry(
      `${HERE}:role/aws-service-role/batch.amazonaws.com/${one.name}`,
      details(one, { username: one.name }),
      'aws',
    ),
  (one) => entry(arnOf(one), details(one, { tags: { 'alpha.eksctl.io/cluster-name': 'prod' } }), 'tool'),
  (one) => entry(arnOf(one), details(one, { tags: { 'eks-access/set': 'others' } }), 'other-set'),
  (one) => ({
    ...entry(`${HERE}:role/${one.name}`, details(one), 'gone'),
    records: [[`${HERE}:role/${one.name}`, { kind: 'none' }]],
  }),
  (one) => ({
    ...entry(`${HERE}:role/${one.name}`, details(one), 'gone'),
    records: [
      [`${HERE}:role/${one.name}`, { kind: 'exists', arn: `${HERE}:role/${one.name}`, createdAt: YOUNGER }],
    ],
  }),
  // Its row is that of the new one, as far as EKS asks for it.
  (one) => ({
    ...entry(`${HERE}:role/${one.name}`, details(one), 'gone'),
    rows: [roleRow(`${HERE}:role/${one.name}`, usernameOf({ ...one, account: HERE }), one.groups, 'gone')],
    records: [
      [`${HERE}:role/${one.name}`, { kind: 'exists', arn: `${HERE}:role/${one.name}`, createdAt: YOUNGER }],
    ],
  }),
  (one) => entry(arnOf(one), undefined, 'entry-unread'),
  (one) => entry(arnOf(one), details(one, { groups: [...one.groups, 'eks:admins'] }), 'refused'),
]

function entry(
  principalArn: string,
  said: EntryDetails | undefined,
  fate: UnitRow['fate'],
  declared: readonly string[] = [],
): Unit {
  const one = { principalArn, ...(said === undefined ? {} : { details: said }) }
  return { entries: [{ entry: one, fate }], declared, declaredUnread: declared }
}

export function rowUnit(name: string): fc.Arbitrary<Unit> {
  return fc.tuple(person(name), fc.constantFrom(...BY_ROW)).map(([one, make]) => make(one))
}

export function entryUnit(name: string): fc.Arbitrary<Unit> {
  return fc
    .tuple(person(name), fc.constantFrom(...BY_ENTRY), fc.constantFrom(...POLICIES))
    .map(([one, make, policies]) => make(one, policies))
}

/** Accounts, each in a cluster once. */
export const accountUnit: fc.Arbitrary<Unit> = fc.constantFrom<Unit>(
  {},
  {
    accounts: [{ text: '- "555566667777"\n', fate: 'declared' }],
    declared: [meaningOf({ kind: 'account', arn: '555566667777', username: '', groups: [] })],
  },
  { accounts: [{ text: '- everybody\n', fate: 'unread' }] },
)

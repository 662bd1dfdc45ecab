import type { Somebody } from '../fifty-people.ts'
import type { Association } from './policy-rules.ts'

/** Somebody of a cluster with access entries, and the ways by which that one may log in. */
export interface Entered extends Somebody {
  /** The group of its row; its username is `row:NAME`. */
  readonly row?: string
  readonly entry?: {
    /** Left out, EKS gives the one that `as` says. */
    readonly username?: string
    readonly groups?: readonly string[]
    readonly policies?: readonly Association[]
    /** Who that is to Kubernetes. */
    readonly as: string
  }
  /** What IAM has of that name: another than the entry was created for, or none, so that nobody holds its token. */
  readonly iam?: 'made anew' | 'gone'
}

const account = '111122223333'
/** The account of the aws-auth of this cluster's `mapAccounts`. */
export const partner = '444455556666'

const allOf = (policy: string): Association => ({ policy, namespaces: 'all' })
const within = (policy: string, ...namespaces: readonly string[]): Association => ({ policy, namespaces })

export const FIFTY_WITH_ENTRIES: readonly Entered[] = [
  of('a role with a row alone', 'role/row-alone', { row: 'viewers' }),
  of('a role with a path with a row alone', 'role/team/row-with-path', { row: 'shop-editors' }),
  of('a user with a row alone', 'user/row-user', { row: 'viewers' }),
  of('a role that may do everything by its row', 'role/row-root', { row: 'system:masters' }),
  of('a role bound by the username of its row', 'role/row-by-name', { row: 'nothing' }),
  of('a role of a known account', 'role/partner-role', { of: partner }),
  of('a user of a known account, bound by its ARN', 'user/partner-user', { of: partner }),
  of('a role without any way', 'role/nobody'),
  of('a user without any way', 'user/nobody'),

  of('a role with a group', 'role/grouped', { entry: named('grouped', { groups: ['viewers'] }) }),
  of('a role with a path with a group', 'role/team/pathed', {
    entry: named('pathed', { groups: ['shop-editors'] }),
  }),
  of('a user with a group', 'user/grouped-user', { entry: named('grouped-user', { groups: ['viewers'] }) }),
  of('a user with a path with a group', 'user/team/pathed-user', {
    entry: named('pathed-user', { groups: ['shop-eu-admins'] }),
  }),
  of('a role with several groups', 'role/many', {
    entry: named('many', { groups: ['shop-editors', 'shop-eu-admins', 'pod-listers'] }),
  }),
  of('a role without a username, bound by the one that EKS gives', 'role/team/default-name', {
    entry: { as: `arn:aws:sts::${account}:assumed-role/default-name/session` },
  }),
  of('a user without a username, bound by the one that EKS gives', 'user/default-user', {
    entry: { as: `arn:aws:iam::${account}:user/default-user` },
  }),
  of('a role bound by its session', 'role/by-session', {
    session: 'ann@example.com',
    entry: { username: 'session:{{SessionName}}', as: 'session:ann-example.com' },
  }),
  of('a role bound by its session as it is', 'role/by-raw-session', {
    session: 'ann@example.com',
    entry: { username: 'raw:{{SessionNameRaw}}', as: 'raw:ann@example.com' },
  }),
  of('a role with an entry that gives nothing', 'role/nothing', { entry: named('nothing') }),
  of('a role of another account', 'role/abroad', {
    of: '777788889999',
    entry: named('abroad', { groups: ['pod-listers'], policies: [within('AmazonEKSViewPolicy', 'shop')] }),
  }),
  of('a role of a known account with an entry', 'role/partner-entry', {
    of: partner,
    entry: named('partner-entry', { policies: [allOf('AmazonEKSViewPolicy')] }),
  }),

  ...[
    ['cluster-admin', 'AmazonEKSClusterAdminPolicy'],
    ['admin-view', 'AmazonEKSAdminViewPolicy'],
    ['admin', 'AmazonEKSAdminPolicy'],
    ['edit', 'AmazonEKSEditPolicy'],
    ['view', 'AmazonEKSViewPolicy'],
    ['secret-reader', 'AmazonEKSSecretReaderPolicy'],
    ['secret-admin', 'AmazonEKSSecretAdminPolicy'],
    ['backup', 'AWSBackupFullAccessPolicyForBackup'],
    ['restore', 'AWSBackupFullAccessPolicyForRestore'],
    ['scaling', 'AmazonARCRegionSwitchScalingPolicy'],
  ].map(([name = '', policy = '']) =>
    of(`a role with ${policy}`, `role/all-${name}`, {
      entry: named(`all-${name}`, { policies: [allOf(policy)] }),
    }),
  ),
  of('a user with AmazonEKSViewPolicy', 'user/all-view-user', {
    entry: named('all-view-user', { policies: [allOf('AmazonEKSViewPolicy')] }),
  }),
  inNamespaces('a role that views one namespace', 'view-shop', within('AmazonEKSViewPolicy', 'shop')),
  inNamespaces('a role that views by a pattern', 'view-pattern', within('AmazonEKSViewPolicy', 'shop-*')),
  inNamespaces('a role that edits by both', 'edit-both', within('AmazonEKSEditPolicy', 'shop', 'shop-*')),
  inNamespaces('a role that is admin of one', 'admin-shop', within('AmazonEKSAdminPolicy', 'shop')),
  inNamespaces(
    'a role that may everything by a pattern',
    'root-pattern',
    within('AmazonEKSClusterAdminPolicy', 'shop-*'),
  ),
  inNamespaces(
    'a role that sees all by a pattern without a dash',
    'see-pattern',
    within('AmazonEKSAdminViewPolicy', 'shop*'),
  ),
  inNamespaces(
    'a role that reads Secrets of one',
    'secrets-shop',
    within('AmazonEKSSecretReaderPolicy', 'shop'),
  ),
  inNamespaces(
    'a role that owns Secrets of another',
    'secrets-workshop',
    within('AmazonEKSSecretAdminPolicy', 'workshop'),
  ),
  inNamespaces(
    'a role with two policies',
    'two',
    allOf('AmazonEKSViewPolicy'),
    within('AmazonEKSEditPolicy', 'shop-*'),
  ),
  inNamespaces(
    'a role with a policy for a namespace that is not there',
    'elsewhere',
    within('AmazonEKSAdminPolicy', 'cart'),
  ),
  of('a role with a group and a policy', 'role/both', {
    entry: named('both', { groups: ['shop-editors'], policies: [within('AmazonEKSViewPolicy', 'shop-*')] }),
  }),

  of('a role with a greater row beneath', 'role/beneath-root', {
    row: 'system:masters',
    entry: named('beneath-root', { policies: [allOf('AmazonEKSViewPolicy')] }),
  }),
  of('a role with a row beneath an entry that gives nothing', 'role/beneath-nothing', {
    row: 'viewers',
    entry: named('beneath-nothing'),
  }),
  of('a role with a path with a row beneath', 'role/team/beneath-path', {
    row: 'shop-editors',
    entry: named('beneath-path', { groups: ['shop-eu-admins'] }),
  }),
  of('a user with a row beneath', 'user/beneath-user', {
    row: 'pod-listers',
    entry: named('beneath-user', { policies: [within('AmazonEKSEditPolicy', 'shop')] }),
  }),

  of('a role made anew', 'role/anew', {
    iam: 'made anew',
    entry: named('anew', { policies: [allOf('AmazonEKSClusterAdminPolicy')] }),
  }),
  of('a role made anew with a row beneath', 'role/team/anew-with-row', {
    iam: 'made anew',
    row: 'viewers',
    entry: named('anew-with-row', { groups: ['shop-editors'], policies: [allOf('AmazonEKSAdminPolicy')] }),
  }),
  of('a user made anew with a row beneath', 'user/anew-user', {
    iam: 'made anew',
    row: 'pod-listers',
    entry: named('anew-user', { groups: ['viewers'] }),
  }),
  of('a role made anew with a greater row beneath', 'role/anew-greater', {
    iam: 'made anew',
    row: 'shop-eu-admins',
    entry: named('anew-greater'),
  }),
  of('a role that is gone', 'role/gone', {
    iam: 'gone',
    entry: named('gone', { policies: [allOf('AmazonEKSClusterAdminPolicy')] }),
  }),
  of('a role that is gone with a row beneath', 'role/gone-with-row', {
    iam: 'gone',
    row: 'viewers',
    entry: named('gone-with-row', { groups: ['shop-editors'] }),
  }),
  of('a user that is gone', 'user/gone-user', {
    iam: 'gone',
    entry: named('gone-user', { groups: ['viewers'] }),
  }),
]

/** The principals of whom there is one who could hold a token. */
export const HOLDERS = FIFTY_WITH_ENTRIES.filter(({ iam }) => iam !== 'gone')

function of(
  what: string,
  name: string,
  about: Omit<Entered, keyof Somebody> & { readonly session?: string; readonly of?: string } = {},
): Entered {
  const { session = 'session', of: owner = account, ...ways } = about
  const arn = `arn:aws:iam::${owner}:${name}`
  const assumed = `arn:aws:sts::${owner}:assumed-role/${name.slice(name.lastIndexOf('/') + 1)}/${session}`
  return { what, arn, login: name.startsWith('user/') ? arn : assumed, ...ways }
}

function named(
  name: string,
  given: Pick<NonNullable<Entered['entry']>, 'groups' | 'policies'> = {},
): NonNullable<Entered['entry']> {
  return { username: `entry:${name}`, as: `entry:${name}`, ...given }
}

function inNamespaces(what: string, name: string, ...policies: readonly Association[]): Entered {
  return of(what, `role/${name}`, { entry: named(name, { policies }) })
}

import { principalKey } from '../../aws-auth/arn-key.ts'
import { accountInArn } from '../../aws-auth/arn-parts.ts'
import { nearlyReadWords } from '../../aws-auth/near/odd-words.ts'
import type { MapKey } from '../../aws-auth/row.ts'
import { deadRowClause, otherPartition } from '../../login/dead-row/dead-row-words.ts'
import { deadRowsIn } from '../../login/dead-row/dead-rows.ts'
import { homeAccount } from '../../login/home-account.ts'
import { type HomePartition, homePartition } from '../../login/home-partition.ts'
import { knownAccounts } from '../../login/known-accounts.ts'
import { code } from '../../words/phrase.ts'
import type { ExplainedPrincipal, IamPrincipal } from '../principal.ts'
import { MADE_ANEW, otherRolesOfSet, withLine } from './made-anew.ts'
import { type MeantRow, passedOn, type Surroundings } from './meant-row.ts'
import type { NearRow } from './near-row.ts'
import { type NearMiss, nearRows } from './near-rows.ts'

/**
 * The rows that were most likely meant for the principal and give it nothing: dead, dropped, swallowed or nearly its
 * own, the surest first. Empty for a name of Kubernetes.
 */
export function meantRows(principal: ExplainedPrincipal, about: Surroundings): readonly MeantRow[] {
  if (principal.kind !== 'iam') return []
  const { awsAuth, snapshot, desired } = about
  const { facts } = snapshot
  const home = homePartition({ facts, awsAuth })
  const account = homeAccount({ desired, facts, awsAuth })
  const accounts = knownAccounts({ desired, facts, awsAuth, home: account })
  const dead = deadRowsIn({ awsAuth, facts })
  const known = { accounts, partition: home?.partition }
  const rows = nearRows(principal, { awsAuth, dead, known }).map((miss) => meantRow(miss, home))
  const sets = otherRolesOfSet(principal, about, new Set(rows.map(({ arn }) => principalKey(arn))))
  return [...rows, ...sets]
    .map((meant) => withLine(meant, about))
    .map((meant) => certainly(meant, principal, about))
}

function meantRow({ place, row, near, oddity }: NearMiss, home: HomePartition | undefined): MeantRow {
  const { arn, username, groups } = row
  return {
    place: { key: place.key, index: place.index },
    near,
    arn: row.sso === true ? 'sso' : arn,
    says: (oddity && nearlyReadWords(oddity)?.says) ?? [
      `row ${place.index + 1} of ${place.key} has `,
      code(row.sso === true ? 'sso' : arn),
      `: ${whyOf(near, place.key, arn, home)}`,
    ],
    ...passedOn({ username: OWN_NAME.has(near) ? username : '', groups }),
    isSure: SURE.has(near),
  }
}

/** Near misses that can only have been meant for this principal; what somebody else has is not passed on. */
const SURE: ReadonlySet<NearRow> = new Set([
  'role-path',
  'assumed-role',
  'never-matches',
  'user-path',
  'other-kind',
  'key-not-read',
  'swallowed-row',
  'made-anew',
  'slip',
  'other-partition',
  'instance-profile',
  'wildcard',
])

/** The username of any other such row is that of another ARN. */
const OWN_NAME: ReadonlySet<NearRow> = new Set([
  'role-path',
  'assumed-role',
  'never-matches',
  'user-path',
  'key-not-read',
  'swallowed-row',
  'made-anew',
  'slip',
  'other-partition',
  'instance-profile',
  'account-slip',
])

/** A row of an account that nobody else here has, one slip away from the cluster's own. */
function certainly(
  meant: MeantRow,
  { parsed }: IamPrincipal,
  { awsAuth, desired, snapshot }: Surroundings,
): MeantRow {
  if (meant.near !== 'account-slip') return meant
  const account = accountInArn(meant.arn)
  const others = awsAuth.rows.filter(({ arn }) => accountInArn(arn) === account)
  const isHome = homeAccount({ desired, facts: snapshot.facts, awsAuth }) === parsed.account
  return { ...meant, isSure: isHome && others.length === 1 && !desired.knownAccounts.includes(account ?? '') }
}

function whyOf(near: NearRow, key: MapKey, arn: string, home: HomePartition | undefined): string {
  switch (near) {
    case 'other-partition':
      return otherPartition(arn, home)
    case 'made-anew':
      return MADE_ANEW
    case 'slip':
    case 'instance-profile':
    case 'wildcard':
    case 'wrong-kind':
    case 'key-not-read':
    case 'swallowed-row':
      return deadRowClause('never-matches', { key, arn })
    default:
      return WHY[near]
  }
}

const WHY = {
  'role-path': 'AWS reports a role without its path, so this row never matches',
  'assumed-role': 'that is a session of the role, and only the ARN of the role itself matches',
  'other-account': 'the same name in another account, which is another principal',
  'account-slip':
    'the same name in another account, which is another principal; one digit of the account differs',
  'other-kind': 'a role and a user of the same name are not the same',
  'user-path': 'the path of a user must be exactly the same',
  'iam-group': 'nobody can sign in as an IAM group, so no member of it has access through this row',
  'never-matches': 'the white space or quotes are part of the ARN, and no principal has them',
  sso: 'sso rows need a feature that EKS does not enable',
  spelling: 'nearly the same name: one of the two may be misspelled',
} as const satisfies Partial<Record<NearRow, string>>

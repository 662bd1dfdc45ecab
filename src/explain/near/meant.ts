import type { Desired } from '../../access/desired.ts'
import { parseArn } from '../../aws-auth/arn.ts'
import { arnKey, principalKey } from '../../aws-auth/arn-key.ts'
import { nearlyReadWords } from '../../aws-auth/near/odd-words.ts'
import { isMadeAnew, permissionSetRole } from '../../aws-auth/near/permission-set.ts'
import type { AwsAuth, MapKey, RowMeaning } from '../../aws-auth/row.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { entriesOf } from '../../login/access-entries.ts'
import { iamRecord } from '../../login/dead.ts'
import { declaredRows } from '../../login/mapping/aws-auth/spell.ts'
import type { Place } from '../../problem/problem.ts'
import { code, type Phrase } from '../../words/phrase.ts'
import type { ExplainedPrincipal, IamPrincipal } from '../principal.ts'
import { type NearMiss, type NearRow, nearRows } from './near-rows.ts'

/** A row, or what was to be one, that was most likely meant for a principal and does not count for it. */
export interface MeantRow {
  /** `row 3 of mapRoles`: where it is, or which row it is a part of. Absent for an access entry and a line of the file. */
  readonly place?: { readonly key: MapKey; readonly index: number }
  readonly near: NearRow
  /** As it is written. */
  readonly arn: string
  /** Where it is, and why it gives this principal nothing: a clause. */
  readonly says: Phrase
  /** What it was to give, without `system:masters`; a username that belongs to another ARN is empty. */
  readonly meaning: RowMeaning
  /** It has `system:masters`, which is said and never passed on. */
  readonly masters: boolean
  /** It can only have been meant for this principal, so that what it gives may be passed on. */
  readonly isSure: boolean
  /** The entry of access.yaml that is the same row, and that the principal's entry is to replace. */
  readonly replaces?: Place
}

/** The state of the cluster that is explained, and what the file says of it. */
export interface Surroundings {
  readonly awsAuth: AwsAuth
  readonly snapshot: Snapshot
  readonly desired: Desired
}

/**
 * The rows that were most likely meant for the principal and give it nothing: dead, dropped, swallowed or nearly its
 * own, the surest first. Empty for a name of Kubernetes.
 */
export function meantRows(principal: ExplainedPrincipal, about: Surroundings): readonly MeantRow[] {
  if (principal.kind !== 'iam') return []
  const rows = nearRows(principal, about.awsAuth).map(meantRow)
  const sets = earlierRoles(principal, about, new Set(rows.map(({ arn }) => principalKey(arn))))
  return [...rows, ...sets].map((meant) => withLine(meant, about))
}

/** Roles of the same permission set that have an access entry, or only a line of the file. */
function earlierRoles(
  { parsed }: IamPrincipal,
  { snapshot, desired }: Surroundings,
  told: ReadonlySet<string>,
): readonly MeantRow[] {
  if (!('name' in parsed) || permissionSetRole(parsed.name) === undefined) return []
  const isEarlier = (arn: string): boolean => {
    const other = parseArn(arnKey(arn))
    return (
      'name' in other &&
      'account' in other &&
      other.account === parsed.account &&
      isMadeAnew(other.name, parsed.name) &&
      !told.has(principalKey(arn))
    )
  }
  const entries = [...entriesOf(snapshot.facts).values()].filter(({ principalArn }) =>
    isEarlier(principalArn),
  )
  const keys = new Set(entries.map(({ principalArn }) => principalKey(principalArn)))
  const lines = declaredRows(desired).filter(({ arn }) => isEarlier(arn) && !keys.has(principalKey(arn)))
  return [
    ...entries.map(({ principalArn, details }) =>
      meantFields(principalArn, ['an access entry has ', code(principalArn)], {
        username: details?.username ?? '',
        groups: details?.groups ?? [],
      }),
    ),
    ...lines.map((row) => meantFields(row.arn, ['the file has ', code(row.arn)], row)),
  ]
}

function meantFields(arn: string, has: Phrase, { username, groups }: RowMeaning): MeantRow {
  return {
    near: 'made-anew',
    arn,
    says: [...has, `: ${WHY['made-anew']}`],
    ...passedOn({ username, groups }),
    isSure: true,
  }
}

/** Of a role that was made anew, the entry of the file is the earlier one's, unless IAM still has that. */
function withLine(meant: MeantRow, about: Surroundings): MeantRow {
  if (meant.near !== 'made-anew') return meant
  const sure = { ...meant, isSure: isGone(about, meant) }
  const declared = declaredRows(about.desired).find(
    ({ arn }) => principalKey(arn) === principalKey(meant.arn),
  )
  if (declared === undefined) return sure
  const { line } = declared.where
  const says = line === undefined ? meant.says : [...meant.says, `; the file declares it on line ${line}`]
  return sure.isSure ? { ...sure, says, replaces: declared.where } : { ...sure, says }
}

/** Where IAM still has the other role, two Identity Centers may have a set of one name, and nothing is passed on. */
function isGone({ snapshot }: Surroundings, { arn }: MeantRow): boolean {
  return iamRecord(snapshot.facts, arn)?.kind !== 'exists'
}

function meantRow({ place, row, near, oddity }: NearMiss): MeantRow {
  const { arn, username, groups } = row
  return {
    place: { key: place.key, index: place.index },
    near,
    arn: row.sso === true ? 'sso' : arn,
    says: (oddity && nearlyReadWords(oddity)?.says) ?? [
      `row ${place.index + 1} of ${place.key} has `,
      code(row.sso === true ? 'sso' : arn),
      `: ${near === 'key-not-read' || near === 'swallowed-row' ? '' : WHY[near]}`,
    ],
    ...passedOn({ username: OWN_NAME.has(near) ? username : '', groups }),
    isSure: SURE.has(near),
  }
}

function passedOn({ username, groups }: RowMeaning): Pick<MeantRow, 'meaning' | 'masters'> {
  return {
    meaning: { username, groups: groups.filter((group) => group !== 'system:masters') },
    masters: groups.includes('system:masters'),
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
])

const WHY: Readonly<Record<Exclude<NearRow, 'key-not-read' | 'swallowed-row'>, string>> = {
  'role-path': 'AWS reports a role without its path, so this row never matches',
  'assumed-role': 'that is a session of the role, and only the ARN of the role itself matches',
  'other-account': 'the same name in another account, which is another principal',
  'other-kind': 'a role and a user of the same name are not the same',
  'made-anew':
    'that is another role of the same permission set: a set that is assigned anew gets a role with a new suffix',
  'user-path': 'the path of a user must be exactly the same',
  'iam-group': 'nobody can sign in as an IAM group, so no member of it has access through this row',
  'never-matches': 'the white space or quotes are part of the ARN, and no principal has them',
  sso: 'sso rows need a feature that EKS does not enable',
  spelling: 'nearly the same name: one of the two may be misspelled',
}

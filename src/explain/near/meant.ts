import type { Desired } from '../../access/desired.ts'
import type { AwsAuth, MapKey, RowMeaning } from '../../aws-auth/row.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import type { Place } from '../../problem/problem.ts'
import type { ExplainedPrincipal } from '../principal.ts'
import { type NearMiss, type NearRow, nearRows } from './near-rows.ts'

/** A row, or what was to be one, that was most likely meant for a principal and does not count for it. */
export interface MeantRow {
  /** `row 3 of mapRoles`: where it is, or which row it is a part of. */
  readonly place: { readonly key: MapKey; readonly index: number }
  readonly near: NearRow
  /** As it is written. */
  readonly arn: string
  /** Why it gives this principal nothing: a clause. */
  readonly why: string
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
  return nearRows(principal, about.awsAuth).map(meantRow)
}

function meantRow({ row, near }: NearMiss): MeantRow {
  const { key, index, arn, username, groups } = row
  return {
    place: { key, index },
    near,
    arn: row.sso === true ? 'sso' : arn,
    why: WHY[near],
    meaning: {
      username: OWN_NAME.has(near) ? username : '',
      groups: groups.filter((group) => group !== 'system:masters'),
    },
    masters: groups.includes('system:masters'),
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
])

/** The username of any other such row is that of another ARN. */
const OWN_NAME: ReadonlySet<NearRow> = new Set(['role-path', 'assumed-role', 'never-matches', 'user-path'])

const WHY: Readonly<Record<NearRow, string>> = {
  'role-path': 'AWS reports a role without its path, so this row never matches',
  'assumed-role': 'that is a session of the role, and only the ARN of the role itself matches',
  'other-account': 'the same name in another account, which is another principal',
  'other-kind': 'a role and a user of the same name are not the same',
  'user-path': 'the path of a user must be exactly the same',
  'iam-group': 'nobody can sign in as an IAM group, so no member of it has access through this row',
  'never-matches': 'the white space or quotes are part of the ARN, and no principal has them',
  sso: 'sso rows need a feature that EKS does not enable',
  spelling: 'nearly the same name: one of the two may be misspelled',
}

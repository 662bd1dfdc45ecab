import type { Desired } from '../../access/desired.ts'
import type { AwsAuth, MapKey, RowMeaning } from '../../aws-auth/row.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import type { Place } from '../../problem/problem.ts'
import type { Phrase } from '../../words/phrase.ts'
import type { NearRow } from './near-row.ts'

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

/** What of a row may be passed on, and what never is. */
export function passedOn({ username, groups }: RowMeaning): Pick<MeantRow, 'meaning' | 'masters'> {
  return {
    meaning: { username, groups: groups.filter((group) => group !== 'system:masters') },
    masters: groups.includes('system:masters'),
  }
}

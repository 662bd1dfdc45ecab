import type { Desired, DesiredPrincipal } from '../../../access/desired.ts'
import { pathOf, stripRolePath } from '../../../aws-auth/arn.ts'
import type { MapKey, RowMeaning } from '../../../aws-auth/row.ts'
import type { Place } from '../../../problem/problem.ts'
import { defaultUsername } from '../default-username.ts'

/** A declared principal as a row of aws-auth spells it. */
export interface DesiredRow extends RowMeaning {
  /** A role belongs into mapRoles, a user into mapUsers. */
  readonly key: MapKey
  /** As the authenticator sees it: a role without its path, a user with it. */
  readonly arn: string
  /** The path that was left out of a role's ARN, `my-team/`. */
  readonly strippedPath?: string
  /** An access entry counts in its place. */
  readonly isBeneath?: true
  readonly where: Place
}

/**
 * The row that lets a principal in.
 *
 * STS reports a role without its path, so that a row with one never matches (`pkg/arn/arn.go` of
 * aws-iam-authenticator); a user is reported with it.
 */
export function rowOf(principal: DesiredPrincipal): DesiredRow {
  const { kind, arn, username = defaultUsername(principal), groups, by, where } = principal
  const beneath = by === 'entry-over-row' ? { isBeneath: true as const } : {}
  if (kind === 'user') return { key: 'mapUsers', arn, username, groups, ...beneath, where }
  const path = pathOf(arn)
  return {
    key: 'mapRoles',
    arn: stripRolePath(arn),
    ...(path === '' ? {} : { strippedPath: path }),
    username,
    groups,
    ...beneath,
    where,
  }
}

// A plan and its guards ask several times, and a file may declare thousands.
const spelled = new WeakMap<Desired['principals'], readonly DesiredRow[]>()

/** The rows of all principals that are to have one, in the order of the file. */
export function declaredRows({ principals }: Pick<Desired, 'principals'>): readonly DesiredRow[] {
  const known = spelled.get(principals)
  if (known !== undefined) return known
  const rows = principals.filter(({ by }) => by !== 'entry' && by !== 'undecided').map(rowOf)
  spelled.set(principals, rows)
  return rows
}

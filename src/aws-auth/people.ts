import { parseArn } from './arn.ts'
import { deadRows, effectiveRow, isNodeRow } from './lookup.ts'
import type { AwsAuth, MapKey, Row } from './row.ts'

/** Somebody whom a row of aws-auth lets in, and as whom. */
export interface Person {
  /** As the row has it. */
  readonly arn: string
  /** May hold templates that are not known before the login; the others are filled in. */
  readonly username: string
  readonly groups: readonly string[]
  /** True where the row is one by which nodes join. */
  readonly isNode: boolean
  readonly key: MapKey
  /** Another row of the same ARN may apply instead, at random. */
  readonly uncertain?: true
}

/**
 * Everybody whom the rows let in, in the order of the text: one for each ARN, and one for each row where several
 * could apply. Rows that give nobody anything are left out. Who comes in by mapAccounts alone has no row.
 */
export function peopleOf(awsAuth: AwsAuth): readonly Person[] {
  const dead = deadRows(awsAuth)
  return awsAuth.rows
    .filter((row) => !dead.has(row))
    .map((row) => ({
      arn: row.arn,
      username: filled(row.username, row),
      groups: row.groups.map((group) => filled(group, row)),
      isNode: isNodeRow(row),
      key: row.key,
      ...(effectiveRow(awsAuth, row.arn).kind === 'random' ? { uncertain: true } : {}),
    }))
}

/**
 * Fills in what the ARN says already: the account, and that only sessions of a role have a name.
 *
 * Source: `renderTemplate` in `pkg/server/server.go`, `getIdentityFromSTSResponse` in `pkg/token/token.go`
 */
function filled(name: string, { arn }: Row): string {
  if (!name.includes('{{')) return name
  const parsed = parseArn(arn.toLowerCase())
  if (!('account' in parsed)) return name
  const known = name.replaceAll('{{AccountID}}', parsed.account)
  return parsed.kind === 'role' || parsed.kind === 'service-linked-role'
    ? known
    : known.replaceAll(/\{\{SessionName(Raw)?\}\}/g, '')
}

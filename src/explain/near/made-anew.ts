import { declaredPrincipal } from '../../access/desired.ts'
import { parseArn } from '../../aws-auth/arn.ts'
import { arnKey, principalKey } from '../../aws-auth/arn-key.ts'
import { isMadeAnew, permissionSetRole } from '../../aws-auth/near/permission-set.ts'
import type { RowMeaning } from '../../aws-auth/row.ts'
import { entriesOf } from '../../login/access-entries.ts'
import { iamRecord } from '../../login/dead.ts'
import { rowOf } from '../../login/mapping/aws-auth/spell.ts'
import { code, type Phrase } from '../../words/phrase.ts'
import type { IamPrincipal } from '../principal.ts'
import { type MeantRow, passedOn, type Surroundings } from './meant-row.ts'

/** Why the row of another role of the same permission set does not count. */
export const MADE_ANEW =
  'that is another role of the same permission set: a set that is assigned again gets a role with a new suffix'

/** Roles of the same permission set that have an access entry, or only a line of the file. */
export function otherRolesOfSet(
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
  const lines = desired.principals
    .map(rowOf)
    .filter(({ arn }) => isEarlier(arn) && !keys.has(principalKey(arn)))
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
    says: [...has, `: ${MADE_ANEW}`],
    ...passedOn({ username, groups }),
    isSure: true,
  }
}

/** Of a role that was made anew, the entry of the file is the earlier one's, unless IAM still has that. */
export function withLine(meant: MeantRow, about: Surroundings): MeantRow {
  if (meant.near !== 'made-anew') return meant
  const sure = { ...meant, isSure: isGone(about, meant) }
  const declared = declaredPrincipal(about.desired, meant.arn)
  if (declared === undefined) return sure
  const { line } = declared.where
  const says = line === undefined ? meant.says : [...meant.says, `; the file declares it on line ${line}`]
  // Access policies are not passed on, so that a line with some stays.
  const isWhole = declared.policies === undefined || declared.policies.length === 0
  return sure.isSure && isWhole ? { ...sure, says, replaces: declared.where } : { ...sure, says }
}

/** Where IAM still has the other role, two Identity Centers may have a set of one name, and nothing is passed on. */
function isGone({ snapshot }: Surroundings, { arn }: MeantRow): boolean {
  return iamRecord(snapshot.facts, arn)?.kind !== 'exists'
}

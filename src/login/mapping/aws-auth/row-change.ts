import type { Row, RowMeaning } from '../../../aws-auth/row.ts'
import type { Place } from '../../../problem/problem.ts'
import type { RowChange } from './change.ts'
import type { DesiredRow } from './spell.ts'

/** The row that the file asks for, where there is none. */
export function addition(wanted: DesiredRow): RowChange {
  return {
    kind: 'row',
    action: 'add',
    key: wanted.key,
    arn: wanted.arn,
    after: meaning(wanted),
    ...(wanted.strippedPath === undefined ? {} : { strippedPath: wanted.strippedPath }),
    ...(wanted.isBeneath === undefined ? {} : { isBeneath: true }),
    reason: 'declared',
    where: wanted.where,
  }
}

/** All rows of the ARN go, or a shadowed one would come into force. The last is the one that counts today. */
export function removal(
  live: readonly Row[],
  reason: 'no-longer-declared' | 'unmanaged' | 'removed',
  where?: Place,
): RowChange {
  const inForce = live.filter((row) => row.key === 'mapRoles').at(-1) ?? live.at(-1)
  if (inForce === undefined) throw new Error('a removal needs a row')
  return {
    kind: 'row',
    action: 'remove',
    key: inForce.key,
    arn: inForce.arn,
    before: meaning(inForce),
    reason,
    ...(where === undefined ? {} : { where }),
  }
}

/** The row without what is about its text. */
export function meaning({ username, groups }: RowMeaning): RowMeaning {
  return { username, groups }
}

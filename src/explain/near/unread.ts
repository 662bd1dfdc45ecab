import { arnKey } from '../../aws-auth/arn-key.ts'
import type { AwsAuth, Oddity } from '../../aws-auth/row.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import type { MappingCause } from '../cause.ts'
import type { IamPrincipal } from '../principal.ts'

/** Keys of aws-auth that are not read: misspelt, or broken, those first in whose text the principal stands. */
export function unreadKeys(
  { arn }: IamPrincipal,
  awsAuth: AwsAuth,
  { awsAuth: map }: Snapshot,
): MappingCause[] {
  if (map === undefined) return [{ kind: 'no-aws-auth' }]
  const misspelt = awsAuth.oddities
    .filter(({ kind }) => kind === 'data-key-not-read')
    .map(({ found, key: meant }) => ({ kind: 'key-misspelt', found, meant }) as const)
  const broken = awsAuth.broken.map((one) => {
    const named = one.seen.some((seen) => arnKey(seen.arn) === arnKey(arn))
    return { kind: 'broken-key', broken: one, named } as const
  })
  return [...broken.toSorted((one, other) => Number(other.named) - Number(one.named)), ...misspelt]
}

/** Rows without an ARN that speak of the principal all the same, and text that is not read at all. */
export function droppedRows({ parsed }: IamPrincipal, { oddities }: AwsAuth): MappingCause[] {
  const name = 'name' in parsed ? parsed.name.toLowerCase() : undefined
  // What was meant to be a row is told as one.
  const isTold = ({ key, index }: Oddity): boolean =>
    oddities.some(({ meant, ...other }) => meant !== undefined && other.key === key && other.index === index)
  const speaksOf = (oddity: Oddity): boolean =>
    oddity.kind === 'second-document' ||
    (oddity.kind === 'dropped-row' &&
      name !== undefined &&
      oddity.found
        .toLowerCase()
        .split(/[^\w+=,.@-]/)
        .includes(name) &&
      !isTold(oddity))
  return oddities.filter(speaksOf).map((oddity) => ({ kind: 'odd-row', oddity }))
}

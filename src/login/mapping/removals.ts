import type { Desired, DesiredRemoval } from '../../access/desired.ts'
import { principalKey } from '../../aws-auth/arn-key.ts'

/** A principal of `removed`: a role or user, or an account. */
export type PrincipalRemoval = Exclude<DesiredRemoval, { readonly kind: 'object' }>

// A plan asks for every principal of the ledger and for every row.
const known = new WeakMap<Desired['removed'], ReadonlyMap<string, PrincipalRemoval>>()

/** What `removed` says of principals, by `principalKey`. */
export function principalRemovals({
  removed,
}: Pick<Desired, 'removed'>): ReadonlyMap<string, PrincipalRemoval> {
  const earlier = known.get(removed)
  if (earlier !== undefined) return earlier
  const found = new Map(
    removed.flatMap((one) =>
      one.kind === 'object' ? [] : [[principalKey(nameOfRemoval(one)), one] as const],
    ),
  )
  known.set(removed, found)
  return found
}

/** Its ARN, as the file has it, or the id of the account. */
export function nameOfRemoval(removal: PrincipalRemoval): string {
  return removal.kind === 'principal' ? removal.arn : removal.account
}

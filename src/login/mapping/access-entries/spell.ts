import { type Desired, type DesiredPrincipal, isByEntry } from '../../../access/desired.ts'
import type { Place } from '../../../problem/problem.ts'
import { defaultUsername } from '../default-username.ts'
import type { EntryMeaning } from './change.ts'

/** A declared principal as an access entry spells it: with the path of a role, which EKS needs to find it. */
export interface DesiredEntry extends EntryMeaning {
  readonly arn: string
  readonly where: Place
}

/**
 * The entry that lets a principal in. A username that the file leaves out is the one that EKS would fill in, so that a
 * comparison sees no difference.
 */
export function entryOfPrincipal(principal: DesiredPrincipal): DesiredEntry {
  const { arn, username = defaultUsername(principal), groups, policies = [], where } = principal
  return {
    arn,
    username,
    groups,
    policies: policies.map(({ policy, scopes }) => ({ policy, scopes })),
    where,
  }
}

// A plan and its guards ask several times, and a file may declare thousands.
const spelled = new WeakMap<Desired['principals'], readonly DesiredEntry[]>()

/** The entries of all principals that are to have one, in the order of the file. */
export function declaredEntries({ principals }: Pick<Desired, 'principals'>): readonly DesiredEntry[] {
  const known = spelled.get(principals)
  if (known !== undefined) return known
  const entries = principals.filter(isByEntry).map(entryOfPrincipal)
  spelled.set(principals, entries)
  return entries
}

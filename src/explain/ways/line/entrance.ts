import {
  type ClusterEntry,
  type Desired,
  type DesiredPrincipal,
  declaredPrincipal,
  isByEntry,
} from '../../../access/desired.ts'
import { entryProblems } from '../../../access/entry-rules.ts'
import type { MappingName } from '../../../access/mapping.ts'
import type { AccessEntry, EntryDetails } from '../../../live/facts.ts'
import { assigned } from '../../../login/mapping/assigned.ts'
import { makePlan } from '../../../plan/make-plan.ts'
import { errorsOf } from '../../plan-errors.ts'
import type { IamPrincipal } from '../../principal.ts'
import type { State } from '../../state.ts'
import type { Lacking } from '../lacking.ts'

/** By what a principal gets its groups, where the file is to give it some. */
export type Entrance =
  /** Lines of the file. `mapping`: what has to be said of the cluster first, because it allows both. */
  | { readonly kind: 'row' | 'entry'; readonly mapping?: MappingWord }
  /** An access entry counts that the file does not declare: what the file says of the principal has no effect. */
  | { readonly kind: 'command'; readonly entry: AccessEntry & { readonly details: EntryDetails } }
  /** The file cannot let it in without a change of how others come in. */
  | { readonly kind: 'none' }

/** `mapping` of a cluster, which decides for all of its principals. */
export interface MappingWord {
  readonly cluster: string
  readonly name: MappingName
  /** Principals have a row and get an access entry, which gives the same. */
  readonly moves: boolean
}

/** @param planned what the plan of the file as it is makes of the cluster */
export function entranceOf(about: Lacking, planned: State): Entrance {
  const { principal, desired, live } = about
  if (principal.kind !== 'iam') return { kind: 'row' }
  const declared = declaredPrincipal(desired, principal.arn)
  const by = declared === undefined ? assignedTo(about, principal) : declared.by
  const { way } = planned.mapping
  if (way.kind === 'entry' && !(declared !== undefined && isByEntry(declared))) {
    const { details } = way.entry
    return details === undefined ? { kind: 'none' } : { kind: 'command', entry: { ...way.entry, details } }
  }
  if (by !== 'undecided') return { kind: isByEntry({ by }) ? 'entry' : 'row' }
  const mapping = wordFor(desired, live)
  if (mapping === undefined) return { kind: 'none' }
  return { kind: mapping.name === 'aws-auth' ? 'row' : 'entry', mapping }
}

/** What would let it in, if the file declared it. */
function assignedTo({ desired, live }: Lacking, { arn }: IamPrincipal): DesiredPrincipal['by'] {
  const kind = arn.includes(':user/') ? 'user' : 'role'
  const alone = { ...desired, principals: [{ kind, arn, groups: [], where: {} } as const] }
  return assigned(alone, live).principals[0]?.by
}

/** The word with which everybody else keeps what they have; `undefined` where neither is one. */
function wordFor(desired: Desired, live: Lacking['live']): MappingWord | undefined {
  const { cluster, principals, accounts } = desired
  if (!principals.some(isByEntry)) return { cluster: cluster.name, name: 'aws-auth', moves: false }
  const isFree = (principal: DesiredPrincipal): boolean =>
    entryProblems(principal, [cluster.name]).every(({ severity }) => severity !== 'error')
  if (accounts.length > 0 || !principals.every(isFree)) return undefined
  const word = {
    cluster: cluster.name,
    name: 'access-entries',
    moves: principals.some(({ by = 'row' }) => by === 'row'),
  } as const
  const before = errorsOf(makePlan(desired, live))
  const after = errorsOf(makePlan(withMapping(desired, word), live))
  return after.every((code) => before.includes(code)) ? word : undefined
}

/** The file with the word in it. */
export function withMapping(desired: Desired, word: Pick<MappingWord, 'name'> | undefined): Desired {
  const { cluster } = desired
  if (word === undefined || cluster.door === 'context') return desired
  const said: ClusterEntry = { ...cluster, mapping: { name: word.name, where: {} } }
  return { ...desired, cluster: said }
}

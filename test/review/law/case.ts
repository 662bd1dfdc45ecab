import fc from 'fast-check'
import type { MergeStyle } from '../../scenario/event.ts'
import { type Binding, type Edit, GROUPS, type HandEdit, PEOPLE, POWERS, ROLES } from './files.ts'

/** What somebody who may run workflows on branches of their own does to the comment of a pull request. */
export type Attack =
  | { readonly kind: 'none' }
  /** Lines that name people are taken out of the text; the record stays. */
  | { readonly kind: 'hides' }
  /** The record of what the next pull request shows is put under this one's text, and that one's comment is deleted. */
  | { readonly kind: 'launders'; readonly signedBy: SignedBy }
  /** The comment is deleted before the merge, and made again after it. */
  | { readonly kind: 'comes-late' }
  /** The text shows nothing before the merge, and the truth after it. */
  | { readonly kind: 'turns-true' }

/** Whose run signed what the attacker wrote: a run that planned this, nobody, or runs of an attacker's own. */
export const SIGNED_BY = ['kept', 'nobody', 'push', 'own-base', 'changed-workflow'] as const

export type SignedBy = (typeof SIGNED_BY)[number]

export interface PullCase {
  readonly edits: readonly Edit[]
  readonly attack: Attack
  /** What somebody does with kubectl between its plan and its merge. */
  readonly hand: HandEdit
  readonly style: MergeStyle
  /** GitHub drops the run of its merge. */
  readonly dropped: boolean
  /** The run of its merge is run again at the end. */
  readonly again: boolean
}

export interface Case {
  /** Whether jobs may ask for ID tokens. Where they may not, the file says `unsigned: allow`. */
  readonly signed: boolean
  readonly pulls: readonly PullCase[]
  /** In which they are merged. */
  readonly order: readonly number[]
}

const binding: fc.Arbitrary<Binding> = fc.record({
  group: fc.constantFrom(...GROUPS),
  role: fc.constantFrom(...ROLES, 'byhand' as const),
  namespace: fc.constantFrom('' as const, 'shop' as const),
})
const groups = fc.oneof(
  { weight: 5, arbitrary: fc.subarray([...GROUPS]) },
  { weight: 2, arbitrary: fc.constant(['system:masters' as const]) },
)
const powers = fc.subarray([...POWERS], { minLength: 1 })

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('row' as const), person: fc.constantFrom(...PEOPLE), groups }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('bind' as const), binding }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('unbind' as const), binding }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('role' as const), role: fc.constantFrom(...ROLES), powers }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('masters' as const), allowed: fc.constant(true) }) },
)

const hand: fc.Arbitrary<HandEdit> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ kind: 'none' as const }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('role' as const), powers }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('row' as const), group: fc.constantFrom(...GROUPS) }),
  },
)

const attack: fc.Arbitrary<Attack> = fc.oneof(
  { weight: 9, arbitrary: fc.constant({ kind: 'none' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'hides' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('launders' as const), signedBy: fc.constantFrom(...SIGNED_BY) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'comes-late' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'turns-true' as const }) },
)

const pull: fc.Arbitrary<PullCase> = fc.record({
  edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
  attack,
  hand,
  style: fc.constantFrom('merge', 'squash', 'rebase'),
  dropped: fc.boolean(),
  again: fc.boolean(),
})

const several: fc.Arbitrary<readonly PullCase[]> = fc.array(pull, { minLength: 2, maxLength: 3 })

/** Two that each show a harmless half: the row, which will not be applied, and the guard that lets it pass. */
const guarded: fc.Arbitrary<readonly PullCase[]> = fc
  .record({ person: fc.constantFrom(...PEOPLE), row: pull, guard: pull })
  .map(({ person, row, guard }) => [
    { ...row, attack: NOTHING, edits: [{ kind: 'row', person, groups: ['system:masters'] }] },
    { ...guard, attack: NOTHING, edits: [{ kind: 'masters', allowed: true }] },
  ])

/** One that does nothing covers what another one does, whose comment is gone. One run applies both. */
const laundered: fc.Arbitrary<readonly PullCase[]> = fc
  .record({
    person: fc.constantFrom('ben' as const, 'cleo' as const),
    signedBy: fc.constantFrom(...SIGNED_BY),
    cover: pull,
    covered: pull,
  })
  .map(({ person, signedBy, cover, covered }) => [
    {
      ...cover,
      dropped: true,
      attack: { kind: 'launders', signedBy },
      edits: [{ kind: 'masters', allowed: true }],
    },
    { ...covered, dropped: true, attack: NOTHING, edits: [{ kind: 'row', person, groups: ['red'] }] },
  ])

/** One whose grave gain is taken out of its text. */
const hidden: fc.Arbitrary<readonly PullCase[]> = fc
  .record({ one: pull, other: pull })
  .map(({ one, other }) => [
    { ...one, attack: { kind: 'hides' }, edits: [{ kind: 'role', role: 'one', powers: ['all'] }] },
    other,
  ])

const NOTHING: Attack = { kind: 'none' }

/** Pairs and triples of pull requests that are planned on one base, and merged in any order. */
export const aCase: fc.Arbitrary<Case> = fc
  .record({
    signed: fc.boolean(),
    pulls: fc.oneof(
      { weight: 6, arbitrary: several },
      { weight: 1, arbitrary: guarded },
      { weight: 2, arbitrary: laundered },
      { weight: 1, arbitrary: hidden },
    ),
    rank: fc.array(fc.nat(99), { minLength: 3, maxLength: 3 }),
  })
  .map(({ signed, pulls, rank }) => ({
    signed,
    pulls,
    order: pulls.map((_, index) => index).toSorted((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0)),
  }))

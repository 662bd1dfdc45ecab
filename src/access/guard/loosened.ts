import { arnKey } from '../../aws-auth/arn-key.ts'
import type { GuardSetting, ListSetting } from './setting.ts'
import { GUARD_SETTINGS, type GuardName, type Guards, type ListGuard, type ValueGuard } from './settings.ts'

/** What lets more pass than it did. */
export type Loosening = GuardLoosening | AccountLoosening

/** One setting under `guards`. */
export type GuardLoosening =
  | {
      readonly kind: 'value'
      readonly guard: ValueGuard
      readonly from: GuardValue
      readonly to: GuardValue
    }
  | ({ readonly kind: 'names' | 'no-longer-names'; readonly guard: ListGuard } & NamedArns)

/** `knownAccounts` names more: the first of them, and how many more there are. */
export interface AccountLoosening {
  readonly kind: 'known-accounts'
  readonly accounts: readonly string[]
  readonly more: number
}

/** The first ARNs, and how many more there are: what people read, and a comment remembers, must not grow. */
export interface NamedArns {
  readonly arns: readonly string[]
  readonly more: number
}

export type GuardValue = boolean | number | 'not set'

const NAMES = Object.keys(GUARD_SETTINGS) as GuardName[]

export const VALUE_GUARDS: readonly ValueGuard[] = NAMES.filter(
  (name): name is ValueGuard => GUARD_SETTINGS[name].kind !== 'list',
)

export const LIST_GUARDS: readonly ListGuard[] = NAMES.filter(
  (name): name is ListGuard => GUARD_SETTINGS[name].kind === 'list',
)

/** What `head` lets pass that `base` did not: nothing where it is as strict or stricter. */
export function loosened(base: Guards, head: Guards): readonly GuardLoosening[] {
  return [
    ...VALUE_GUARDS.filter((guard) => isLaxer(guard, base[guard], head[guard])).map(
      (guard): GuardLoosening => ({
        kind: 'value',
        guard,
        from: base[guard] ?? 'not set',
        to: head[guard] ?? 'not set',
      }),
    ),
    ...LIST_GUARDS.flatMap((guard) => loosenedList(guard, base[guard], head[guard])),
  ]
}

function isLaxer(guard: ValueGuard, base: Guards[ValueGuard], head: Guards[ValueGuard]): boolean {
  const setting: Exclude<GuardSetting, ListSetting> = GUARD_SETTINGS[guard]
  if (setting.kind === 'flag') return head === setting.laxer && base !== setting.laxer
  const laxity = setting.laxity as (value: unknown) => number
  return laxity(head) > laxity(base)
}

function loosenedList(
  guard: ListGuard,
  before: readonly string[],
  after: readonly string[],
): readonly GuardLoosening[] {
  const { names, noLongerNames } = GUARD_SETTINGS[guard].laxer({
    before,
    added: withoutThose(after, before),
    gone: withoutThose(before, after),
  })
  return [...named('names', guard, names), ...named('no-longer-names', guard, noLongerNames)]
}

function withoutThose(arns: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.map(arnKey))
  return arns.filter((arn) => !known.has(arnKey(arn)))
}

function named(
  kind: 'names' | 'no-longer-names',
  guard: ListGuard,
  arns: readonly string[],
): readonly GuardLoosening[] {
  if (arns.length === 0) return []
  const shown = someOf(arns)
  return [{ kind, guard, arns: shown, more: arns.length - shown.length }]
}

/** The accounts that `after` names and `before` did not: of their principals no plan warns any more. */
export function loosenedAccounts(
  before: readonly string[],
  after: readonly string[],
): readonly AccountLoosening[] {
  const added = after.filter((account) => !before.includes(account))
  if (added.length === 0) return []
  const accounts = someOf(added)
  return [{ kind: 'known-accounts', accounts, more: added.length - accounts.length }]
}

/** One more in full is shorter than "and 1 more". */
function someOf(names: readonly string[]): readonly string[] {
  return names.length > SHOWN + 1 ? names.slice(0, SHOWN) : names
}

const SHOWN = 5

import { arnKey } from '../../aws-auth/arn-key.ts'
import type { GuardSetting, ListSetting } from './setting.ts'
import { GUARD_SETTINGS, type GuardName, type Guards, type ListGuard, type ValueGuard } from './settings.ts'

/** One setting that lets more pass than it did. */
export type Loosening =
  | {
      readonly kind: 'value'
      readonly guard: ValueGuard
      readonly from: GuardValue
      readonly to: GuardValue
    }
  | ({ readonly kind: 'names' | 'no-longer-names'; readonly guard: ListGuard } & NamedArns)

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
export function loosened(base: Guards, head: Guards): readonly Loosening[] {
  return [
    ...VALUE_GUARDS.filter((guard) => isLaxer(guard, base[guard], head[guard])).map(
      (guard): Loosening => ({
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
): readonly Loosening[] {
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
): readonly Loosening[] {
  if (arns.length === 0) return []
  // One more in full is shorter than "and 1 more".
  const shown = arns.length > ARNS_SHOWN + 1 ? arns.slice(0, ARNS_SHOWN) : arns
  return [{ kind, guard, arns: shown, more: arns.length - shown.length }]
}

const ARNS_SHOWN = 5

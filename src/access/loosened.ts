import type { Guards } from './desired.ts'

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

export const VALUE_GUARDS = [
  'allowSystemMasters',
  'allowEmpty',
  'allowNewAwsAuth',
  'allowOwnAccessChange',
  'minAdmins',
  'maxRemovalPercent',
] as const satisfies readonly (keyof Guards)[]

export const LIST_GUARDS = [
  'allowNodeRowChanges',
  'requiredAdmins',
  'nodeRoles',
] as const satisfies readonly (keyof Guards)[]

export type ValueGuard = (typeof VALUE_GUARDS)[number]
export type ListGuard = (typeof LIST_GUARDS)[number]
export type GuardValue = boolean | number | 'not set'

/** What `head` lets pass that `base` did not: nothing where it is as strict or stricter. */
export function loosened(base: Guards, head: Guards): readonly Loosening[] {
  return [
    ...VALUE_GUARDS.filter((guard) => laxity(guard, head) > laxity(guard, base)).map(
      (guard): Loosening => ({
        kind: 'value',
        guard,
        from: base[guard] ?? 'not set',
        to: head[guard] ?? 'not set',
      }),
    ),
    ...LIST_GUARDS.flatMap((guard) => loosenedList(guard, base, head)),
  ]
}

/** Grows with what a setting lets pass. */
function laxity(guard: ValueGuard, guards: Guards): number {
  switch (guard) {
    case 'minAdmins':
      // Unset asks for one admin where there is one now: less than 1, and more than 0.
      return -(guards.minAdmins ?? 0.5)
    case 'maxRemovalPercent':
      return guards.maxRemovalPercent
    default:
      return guards[guard] ? 1 : 0
  }
}

function loosenedList(guard: ListGuard, base: Guards, head: Guards): readonly Loosening[] {
  const added = withoutThose(head[guard], base[guard])
  const gone = withoutThose(base[guard], head[guard])
  switch (guard) {
    case 'allowNodeRowChanges':
      return named('names', guard, added)
    case 'requiredAdmins':
      return named('no-longer-names', guard, gone)
    case 'nodeRoles': {
      // A list stands in for what cannot be found out of nodes; one that is there already only protects more by growing.
      const first = base.nodeRoles.length === 0 ? added : []
      return [...named('names', guard, first), ...named('no-longer-names', guard, gone)]
    }
  }
}

/** The authenticator compares ARNs without case. */
function withoutThose(arns: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others.map((arn) => arn.toLowerCase()))
  return arns.filter((arn) => !known.has(arn.toLowerCase()))
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

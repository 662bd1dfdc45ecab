import type { GuardSetting, ListSetting } from '../guard/setting.ts'
import { GUARD_NAMES, GUARD_SETTINGS, type Guards, isListGuard, type ValueGuard } from '../guard/settings.ts'
import { isLaxer, REVIEW_NAMES } from '../review/settings.ts'
import { takesMore } from '../unmanaged.ts'
import { NOT_SET, type PolicyValue, type PolicyValueKey, type ValueDifference } from './difference.ts'
import type { Policy } from './policy.ts'

/** The keys with one value that is not what it was, in the order of the docs. */
export function valueDifferences(before: Policy, after: Policy): readonly ValueDifference[] {
  return [
    ...GUARD_NAMES.flatMap((guard) => (isListGuard(guard) ? [] : guardDifference(guard, before, after))),
    ...REVIEW_NAMES.flatMap((name) => {
      const [was, is] = [before.review[name], after.review[name]]
      return difference(`review.${name}`, [was, is], isLaxer(name, is, was), after)
    }),
    ...difference(
      'unmanaged',
      [before.unmanaged, after.unmanaged],
      takesMore(after.unmanaged, before.unmanaged),
      after,
    ),
    // What the old set owns stays, and this file never takes it away again.
    ...difference('name', [before.set, after.set], true, after),
    ...difference(
      'moved-from',
      [before.movedFrom ?? NOT_SET, after.movedFrom ?? NOT_SET],
      after.movedFrom !== undefined,
      after,
    ),
  ]
}

function guardDifference(guard: ValueGuard, before: Policy, after: Policy): readonly ValueDifference[] {
  const [was, is] = [before.guards[guard], after.guards[guard]]
  return difference(`guards.${guard}`, [was ?? NOT_SET, is ?? NOT_SET], isLaxerGuard(guard, was, is), after)
}

function isLaxerGuard(guard: ValueGuard, base: Guards[ValueGuard], head: Guards[ValueGuard]): boolean {
  const setting: Exclude<GuardSetting, ListSetting> = GUARD_SETTINGS[guard]
  if (setting.kind === 'flag') return head === setting.laxer && base !== setting.laxer
  const laxity = setting.laxity as (value: unknown) => number
  return laxity(head) > laxity(base)
}

function difference(
  key: PolicyValueKey,
  [before, after]: readonly [PolicyValue, PolicyValue],
  loosens: boolean,
  { lineOf }: Policy,
): readonly ValueDifference[] {
  if (before === after) return []
  const line = lineOf(key.split('.'))
  return [{ kind: 'value', key, before, after, loosens, ...(line === undefined ? {} : { line }) }]
}

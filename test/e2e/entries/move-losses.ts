import type { Answered, Rest } from './move-watcher.ts'

/** What came of a change of which everybody was asked all the time. */
export interface Moved {
  readonly questions: number
  /** Of the mover that was asked least. */
  readonly perSecond: number
  /** Refused, although it was allowed before and is after. */
  readonly lost: readonly string[]
  /** Allowed, although it was neither before nor is after. */
  readonly gained: readonly string[]
  readonly failed: readonly string[]
}

export function movedBetween(
  before: Rest,
  after: Rest,
  { answered, seconds }: { readonly answered: readonly Answered[]; readonly seconds: number },
): Moved {
  const words = ({ key, says, at }: Answered): string => `${key}: ${says} after ${at} ms`
  const isBoth = (key: string, allowed: boolean): boolean =>
    [before, after].every((rest) => (rest.get(key) === 'allowed') === allowed)
  const counts = Object.values(Object.groupBy(answered, ({ arn }) => arn)).map((all) => all?.length ?? 0)
  const told = answered.filter(({ says }) => says !== 'failed')
  return {
    questions: answered.length,
    perSecond: Math.min(...counts) / seconds,
    lost: told.filter(({ key, says }) => says !== 'allowed' && isBoth(key, true)).map(words),
    gained: told.filter(({ key, says }) => says === 'allowed' && isBoth(key, false)).map(words),
    failed: answered.filter(({ says }) => says === 'failed').map(words),
  }
}

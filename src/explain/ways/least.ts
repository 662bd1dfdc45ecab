import { POWERS } from '../../plan/effect/held.ts'
import { mostOf, rememberedOf } from '../../plan/effect/most-held.ts'
import { accessDifference } from '../../rbac/gained.ts'
import type { Grant } from '../../rbac/grant.ts'
import type { Giving } from './existing.ts'

/**
 * The ways in such an order that none comes before one that gives less: what one gives beyond the other decides
 * (`accessDifference`). Of those that cannot be compared, `write` in one namespace and `read` in all, the lower power
 * comes first; of those that give the same, the order stays.
 */
export function* leastFirst(all: readonly Giving[]): Generator<Giving> {
  const most = rememberedOf(mostOf)
  const rank = ({ grants }: Giving): number => -POWERS.indexOf(most(grants)?.held.power ?? 'login')
  const left = all.toSorted((one, other) => rank(one) - rank(other))
  while (left.length > 0) {
    let least = 0
    for (const [at, one] of left.entries()) {
      const best = left[least]
      if (best !== undefined && givesLess(one.grants, best.grants)) least = at
    }
    yield* left.splice(least, 1)
  }
}

/** Whether the one gives nothing beyond the other, and the other something beyond it. */
function givesLess(one: readonly Grant[], other: readonly Grant[]): boolean {
  const { gained, lost } = accessDifference(other, one)
  return gained.length === 0 && lost.length > 0
}

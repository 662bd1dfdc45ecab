import { type Pause, type Stage, type Write, writeName } from '../../src/apply/order/write.ts'

/** What is done between two moments of a cluster. */
export type Single = Write | Pause

/**
 * One after the other: what may be done together in one of its orders, which the number chooses; 0 is the one in which
 * it is begun.
 */
export function oneByOne(stages: readonly Stage[], order = 0): readonly Single[] {
  return stages.flatMap((stage): readonly Single[] =>
    'pause' in stage ? [stage] : permuted(stage.together, order),
  )
}

/** `create Role/shop/reader`, `wait for entries` */
export function nameOf(single: Single): string {
  return 'pause' in single ? `wait for ${single.pause}` : writeName(single)
}

function permuted<T>(items: readonly T[], order: number): readonly T[] {
  if (order === 0) return items
  let left = order
  const rest = [...items]
  return items.map(() => {
    // A linear congruential generator: what is drawn depends on the number alone.
    left = (Math.imul(left, 1_664_525) + 1_013_904_223) >>> 0
    const [drawn] = rest.splice(left % rest.length, 1)
    return drawn as T
  })
}

import { AT_ONCE } from '../../cluster/at-once.ts'
import { someAtOnce } from '../../some-at-once.ts'

/**
 * Begins the items in their order, at most `AT_ONCE` at a time. Once one of them is refused, or throws, none is begun any
 * more, and those under way are awaited.
 *
 * @param attempt gives the refusal, if there is one
 * @returns all refusals in the order of the items; the first is the same in whatever order the answers come
 * @throws what one of them threw
 */
export async function allAtOnce<T, R>(
  items: readonly T[],
  attempt: (item: T) => Promise<R | undefined>,
): Promise<readonly R[]> {
  let isOver = false
  const refusals = await someAtOnce(items, AT_ONCE, async (item): Promise<R | undefined> => {
    if (isOver) return undefined
    const refusal = await attempt(item)
    isOver ||= refusal !== undefined
    return refusal
  })
  return refusals.filter((refusal) => refusal !== undefined)
}

import { AT_ONCE } from '../../cluster/at-once.ts'

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
  const refusals = new Map<number, R>()
  const left = items.entries()
  let isOver = false
  const untilOver = async (): Promise<void> => {
    try {
      for (const [index, item] of left) {
        const refusal = await attempt(item)
        if (refusal !== undefined) refusals.set(index, refusal)
        isOver ||= refusal !== undefined
        if (isOver) return
      }
    } catch (thrown) {
      isOver = true
      throw thrown
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, untilOver))
  for (const end of ended) if (end.status === 'rejected') throw end.reason
  return [...refusals].toSorted(([one], [other]) => one - other).map(([, refusal]) => refusal)
}

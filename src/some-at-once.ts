/**
 * Does one thing with each item, at most so many at once, and gives the results in the order of the items, whichever
 * ended first. They are begun in that order too.
 *
 * After an error no further item is begun; what is under way ends first, and then the first error is thrown.
 *
 * @param most at least 1
 */
export async function someAtOnce<T, R>(
  items: readonly T[],
  most: number,
  run: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Array<R>(items.length)
  let failure: { readonly error: unknown } | undefined
  let next = 0
  const runOneByOne = async (): Promise<void> => {
    while (next < items.length && failure === undefined) {
      const index = next++
      try {
        results[index] = await run(items[index] as T)
      } catch (error) {
        failure ??= { error }
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, runOneByOne))
  if (failure !== undefined) throw failure.error
  return results
}

/** Whoever asks through the same lane waits for a turn, first come, first served. */
export type Lane = <R>(run: () => Promise<R>) => Promise<R>

/**
 * A lane in which at most so many things are under way at once, whoever begins them.
 *
 * @param most at least 1
 */
export function laneOf(most: number): Lane {
  const waiting: (() => void)[] = []
  let free = most
  return async (run) => {
    if (free > 0) free--
    else await new Promise<void>((begin) => waiting.push(begin))
    try {
      return await run()
    } finally {
      const begin = waiting.shift()
      // The turn is passed on: nobody who comes meanwhile takes it.
      if (begin === undefined) free++
      else begin()
    }
  }
}

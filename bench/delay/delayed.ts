/**
 * Does each thing at the moment that `due` says when it is given, never before what was given earlier: timers of
 * different lengths may end out of order.
 *
 * @param due milliseconds on the clock of `performance`
 */
export function delayed(due: () => number): (action: () => void) => void {
  const waiting: { readonly at: number; readonly action: () => void }[] = []
  const next = (): void => {
    const [first] = waiting
    if (first === undefined) return
    const left = first.at - performance.now()
    if (left > 0) {
      // Timers of Node end up to a millisecond early or late.
      setTimeout(next, left)
      return
    }
    waiting.shift()
    first.action()
    next()
  }
  return (action) => {
    waiting.push({ at: due(), action })
    if (waiting.length === 1) next()
  }
}

/** The time, in whole milliseconds and later each time, so that no two writes are of the same time. */
export function laterEachTime(): () => Date {
  let last = 0
  return () => {
    last = Math.max(Date.now(), last + 1)
    return new Date(last)
  }
}

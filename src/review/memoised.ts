/** Asks once for each first argument, and gives the same promise to everybody who asks again. */
export function memoised<Key, Rest extends readonly unknown[], Result>(
  ask: (key: Key, ...rest: Rest) => Promise<Result>,
): (key: Key, ...rest: Rest) => Promise<Result> {
  const asked = new Map<Key, Promise<Result>>()
  return (key, ...rest) => {
    const known = asked.get(key)
    if (known !== undefined) return known
    const answer = ask(key, ...rest)
    asked.set(key, answer)
    return answer
  }
}

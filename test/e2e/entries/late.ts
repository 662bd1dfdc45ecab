/** Lets changes take effect late, as EKS does: each some while after it was made, and never an older one last. */
export interface Late {
  (change: () => void): void
  /** Forgets what has not taken effect. */
  stop(): void
}

/**
 * @param between milliseconds from which a delay is drawn
 * @param seed delays are the same for the same seed
 */
export function startLate(between: readonly [number, number], seed: number): Late {
  const next = randomOf(seed)
  const waiting = new Set<NodeJS.Timeout>()
  let made = 0
  let inEffect = 0
  const late = (change: () => void): void => {
    const number = ++made
    const timer = setTimeout(
      () => {
        waiting.delete(timer)
        if (number < inEffect) return
        inEffect = number
        change()
      },
      between[0] + next() * (between[1] - between[0]),
    )
    waiting.add(timer)
  }
  return Object.assign(late, {
    stop: () => {
      for (const timer of waiting) clearTimeout(timer)
    },
  })
}

/** From 0 to 1. Source: mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

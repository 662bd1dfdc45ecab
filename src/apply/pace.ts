/** Time, as far as an apply needs it. */
export interface Pace {
  wait(milliseconds: number): Promise<void>
  /** Milliseconds, from whenever. */
  now(): number
}

export const REAL_PACE: Pace = {
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  now: Date.now,
}

import type { Pace } from '../../src/apply/pace.ts'

/** A clock that moves by waiting only, and remembers how long. */
export function testPace(): Pace & { readonly waits: number[] } {
  const waits: number[] = []
  return {
    waits,
    wait: async (milliseconds) => {
      waits.push(milliseconds)
    },
    now: () => waits.reduce((sum, wait) => sum + wait, 0),
  }
}

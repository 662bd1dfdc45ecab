import type { Facts } from '../test/e2e/facts.ts'

/** What a chapter has to measure with. */
export interface Bench {
  /** Node and the built program. */
  readonly program: readonly string[]
  /** Pairs to measure; a chapter says where it measures fewer. */
  readonly runs: number
  readonly say: (line: string) => void
  /** Starts servers of its own for `work`, and ends them. */
  withCluster<T>(work: (facts: Facts) => Promise<T>): Promise<T>
}

export interface Chapter {
  /** As `npm run bench -- NAME` calls it. */
  readonly name: string
  /** Measures it, and gives its text: `## `, its aims, its figures. */
  measure(bench: Bench): Promise<string>
}

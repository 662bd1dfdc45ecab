import type { Problem } from './problem.ts'

/** What is wrong in one state of a cluster, so that it can be found again in another state. */
export interface Finding {
  readonly problem: Problem
  /**
   * What it is about: principals, rows, keys. The problem is the same one in two states if its code is, and each thing
   * that it is about; places and counts in its words may differ.
   */
  readonly about: readonly string[]
}

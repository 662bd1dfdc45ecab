import type { Kept } from './effect.ts'
import { losesAll } from './loses-all.ts'
import { mostOf } from './most-held.ts'
import type { Reached } from './reached.ts'

/** The most that somebody has left who loses something; nothing where that is no more than everybody has. */
export function keptBy(reached: Reached): Kept | undefined {
  const { after, difference } = reached
  return difference.lost.length === 0 || losesAll(reached) ? undefined : mostOf(after.grants)
}

import type { Power } from '../plan/effect/held.ts'

/**
 * The highest power of somebody in one word, in the order in which lines are sorted: what is not known may be admin,
 * and counts as the next to it.
 */
export const LEVELS = [
  'admin',
  'unknown',
  'way-to-admin',
  'write',
  'read',
  'part',
  'other',
  'login',
] as const satisfies readonly (Exclude<Power, 'all'> | 'unknown')[]

export type Level = (typeof LEVELS)[number]

/** Those that a list may be limited to. */
export const ASKED_LEVELS = ['admin', 'way-to-admin', 'write', 'read'] as const satisfies readonly Level[]

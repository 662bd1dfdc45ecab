import { type Memory, memoryKey } from '../../live/memory.ts'
import type { DriftPower, RememberedFact, What } from './drift.ts'

/** Something beside the file, before it is compared with what the last apply remembers. */
export interface Found {
  readonly what: What
  readonly power: () => DriftPower
  readonly facts: readonly Fact[]
  /** Of what is a part of something else: that is new anyway where this is not known yet. */
  readonly of?: Fact
}

/** One fact that is remembered. A change by hand that gives nobody anything changes no fact. */
export interface Fact {
  readonly key: string
  /** Keys of facts that give as much or more. Whoever had one of them gains nothing by this one. */
  readonly wider: () => readonly string[]
}

export function fact(...parts: readonly unknown[]): Fact {
  return { key: memoryKey(...parts), wider: nothingWider }
}

function nothingWider(): readonly string[] {
  return []
}

/** Whether a fact is remembered, where a memory has the facts of now. */
export function knownBy(memory: Memory | undefined, isSame: boolean): (one: Fact) => boolean {
  if (memory === undefined) return () => false
  if (memory.kind === 'digest') return () => isSame
  const { keys } = memory
  return ({ key, wider }) => keys.has(key) || wider().some((one) => keys.has(one))
}

export function remembered(isKnown: (one: Fact) => boolean): (one: Fact) => RememberedFact {
  return (one) => ({ key: one.key, isKnown: isKnown(one) })
}

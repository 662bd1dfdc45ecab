import { type Loosening, loosened } from './loosened.ts'
import { guardsOfText } from './read.ts'
import type { Guards } from './settings.ts'
import { DEFAULT_GUARDS } from './settings.ts'

/** What a pull request does to the guards, seen from the access file of its base branch. */
export type GuardComparison =
  | {
      readonly kind: 'compared'
      /** `part`: the base's file has errors, and what of it cannot be read counts as its default. */
      readonly with: 'file' | 'part' | 'defaults'
      readonly loosened: readonly Loosening[]
    }
  /** GitHub did not give the base's file. */
  | { readonly kind: 'unknown' }

/** @param base the text of the base's file; `undefined` where the base has none */
export function compareGuards(base: string | undefined, head: Guards): GuardComparison {
  if (base === undefined) {
    return { kind: 'compared', with: 'defaults', loosened: loosened(DEFAULT_GUARDS, head) }
  }
  const { guards, complete } = guardsOfText(base, 'base')
  return { kind: 'compared', with: complete ? 'file' : 'part', loosened: loosened(guards, head) }
}

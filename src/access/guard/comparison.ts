import { type Loosening, loosened, loosenedAccounts } from './loosened.ts'
import { guardsOfText } from './read.ts'
import { DEFAULT_GUARDS, type Guards } from './settings.ts'

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

/** What a file says about what may pass. */
export interface Lenience {
  readonly guards: Guards
  /** Twelve digits each. */
  readonly knownAccounts: readonly string[]
}

/** @param base the text of the base's file; `undefined` where the base has none */
export function compareGuards(base: string | undefined, head: Lenience): GuardComparison {
  if (base === undefined) return { kind: 'compared', with: 'defaults', loosened: loosenedBy(NOTHING, head) }
  const { complete, ...before } = guardsOfText(base, 'base')
  return { kind: 'compared', with: complete ? 'file' : 'part', loosened: loosenedBy(before, head) }
}

const NOTHING: Lenience = { guards: DEFAULT_GUARDS, knownAccounts: [] }

function loosenedBy(base: Lenience, head: Lenience): readonly Loosening[] {
  return [...loosened(base.guards, head.guards), ...loosenedAccounts(base.knownAccounts, head.knownAccounts)]
}

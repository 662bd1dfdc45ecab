import type { Phrase } from '../../words/phrase.ts'

/** A change in words, the same for every renderer. */
export interface Description {
  readonly symbol: ChangeSymbol
  /** `role/console`, `RoleBinding team-a/editors`. */
  readonly subject: Phrase
  /** What is there now, or before and after. */
  readonly words: Phrase
  /** What somebody loses by it, after the subject: `loses group x`; empty when nobody loses anything. */
  readonly loss: Phrase
}

/** Added, changed, removed, deleted and made anew, only the ledger. */
export type ChangeSymbol = '+' | '~' | '−' | '±' | '·'

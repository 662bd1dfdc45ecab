import type { Phrase } from '../../words/phrase.ts'

/** One thing to do, and the text to copy for it. */
export interface Remedy {
  readonly words: Phrase
  readonly copy?: { readonly language: 'yaml' | 'json' | 'sh'; readonly lines: readonly string[] }
}

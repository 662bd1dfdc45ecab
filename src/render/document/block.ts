import type { Phrase } from '../../words/phrase.ts'

/**
 * A text for people, whatever shows it: each renderer (Markdown, terminal) makes its own of the same blocks, so that
 * comment, summary and terminal say the same in the same words.
 */
export type Block =
  | { readonly kind: 'title'; readonly phrase: Phrase }
  | { readonly kind: 'heading'; readonly phrase: Phrase }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'paragraph'; readonly phrase: Phrase }
  /** Numbered from `first` on, where that is given. */
  | { readonly kind: 'list'; readonly items: readonly Item[]; readonly first?: number }
  /** What nobody must miss. Never more than one in a text. */
  | { readonly kind: 'caution'; readonly items: readonly Item[] }
  /** Hidden until somebody opens it, where that can be. */
  | { readonly kind: 'fold'; readonly summary: Phrase; readonly blocks: readonly Block[] }
  | { readonly kind: 'code'; readonly language: 'diff' | 'mermaid'; readonly lines: readonly string[] }
  /** Notes in small print. */
  | { readonly kind: 'small'; readonly phrases: readonly Phrase[] }

/** One of the lines at the top: `Merging` applies these 5 changes. */
export interface Fact {
  readonly lead: string
  /** Without a full stop at its end. */
  readonly phrase: Phrase
}

export interface Item {
  readonly phrase: Phrase
  readonly items?: readonly Item[]
  /** What stands in front of it in a terminal, in a colour. */
  readonly mark?: Mark
}

export type Mark = '+' | '~' | '-'

export function item(...phrase: Phrase): Item {
  return { phrase }
}

import { thousands } from './count.ts'
import { inlineCode, terminal } from './encode.ts'
import { shortened } from './list.ts'

/**
 * A piece of a sentence: this program's own words (letters, digits and `,;:()→` only), own words that nobody must
 * miss, or a text from outside, which each renderer shows as code in its own way.
 */
export type Piece = string | { readonly strong: string } | { readonly code: string }

export type Phrase = readonly Piece[]

export function code(text: string): Piece {
  return { code: text }
}

/** @param words of this program */
export function strong(words: string): Piece {
  return { strong: words }
}

export function phraseMarkdown(phrase: Phrase): string {
  return shown(phrase, { code: inlineCode, strong: (words) => `**${words}**` })
}

/** A text that could be taken for words of this program stands in quotes. */
export function phraseTerminal(phrase: Phrase): string {
  return shown(phrase, { code: quoted, strong: (words) => words })
}

function quoted(text: string): string {
  return /^[^\s"→]*[^\s",;→]$/.test(text) ? terminal(text) : `"${terminal(text.replaceAll('"', '\\"'))}"`
}

export function phraseText(phrase: Phrase): string {
  return shown(phrase, { code: (text) => text, strong: (words) => words })
}

interface Show {
  readonly code: (text: string) => string
  readonly strong: (words: string) => string
}

function shown(phrase: Phrase, { code, strong }: Show): string {
  return phrase
    .map((piece) => {
      if (typeof piece === 'string') return piece
      return 'code' in piece ? code(piece.code) : strong(piece.strong)
    })
    .join('')
}

/** `a, b, c`, `a; b; c`. Empty phrases are left out. */
export function join(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases
    .filter((phrase) => phrase.length > 0)
    .flatMap((phrase, index) => (index === 0 ? phrase : [separator, ...phrase]))
}

/** At most `limit` of the texts as code, and how many more there are. */
export function codes(texts: readonly string[], limit: number): Phrase {
  const { shown, more } = shortened(texts, limit)
  const list = join(
    shown.map((text) => [code(text)]),
    ', ',
  )
  return more === 0 ? list : [...list, ` and ${thousands(more)} more`]
}

import { thousands } from './count.ts'
import { htmlCode, inlineCode, link, plainMarkdown, terminal } from './encode.ts'
import { shortened } from './list.ts'

/**
 * A piece of a sentence: this program's own words (letters, digits and `,.;:()→` only), words that nobody must miss, a
 * text from outside, which each renderer shows as code in its own way, a whole sentence from outside, or a link.
 */
export type Piece =
  | string
  | { readonly strong: string | Phrase }
  | { readonly code: string }
  | { readonly sentence: string }
  | { readonly link: Phrase; readonly url: string }

export type Phrase = readonly Piece[]

export function code(text: string): Piece {
  return { code: text }
}

/** @param words of this program, or a phrase */
export function strong(words: string | Phrase): Piece {
  return { strong: words }
}

/** A message of a problem: text between backticks in it is code. */
export function sentence(text: string): Piece {
  return { sentence: text }
}

/** Without an address it is the words alone. */
export function linked(words: Phrase, url: string | undefined): Phrase {
  return url === undefined ? words : [{ link: words, url }]
}

export function phraseMarkdown(phrase: Phrase): string {
  return shown(phrase, {
    code: inlineCode,
    strong: (words) => `**${words}**`,
    sentence: plainMarkdown,
    link,
  })
}

/** Inside of an element of HTML, such as `<summary>`, where Markdown means nothing. */
export function phraseHtml(phrase: Phrase): string {
  return shown(phrase, {
    code: htmlCode,
    strong: (words) => `<b>${words}</b>`,
    sentence: htmlCode,
    link: (words) => words,
  })
}

/** A text that could be taken for words of this program stands in quotes. Links are left out. */
export function phraseTerminal(phrase: Phrase): string {
  return shown(phrase, { ...PLAIN, code: quoted, sentence: terminal })
}

function quoted(text: string): string {
  return /^[^\s"→]*[^\s",;→]$/.test(text) ? terminal(text) : `"${terminal(text.replaceAll('"', '\\"'))}"`
}

export function phraseText(phrase: Phrase): string {
  return shown(phrase, PLAIN)
}

interface Show {
  readonly code: (text: string) => string
  readonly strong: (words: string) => string
  readonly sentence: (text: string) => string
  readonly link: (words: string, url: string) => string
}

const asItIs = (text: string): string => text

const PLAIN: Show = { code: asItIs, strong: asItIs, sentence: asItIs, link: asItIs }

function shown(phrase: Phrase, show: Show): string {
  return phrase
    .map((piece) => {
      if (typeof piece === 'string') return piece
      if ('code' in piece) return show.code(piece.code)
      if ('sentence' in piece) return show.sentence(piece.sentence)
      if ('link' in piece) return show.link(shown(piece.link, show), piece.url)
      const { strong: words } = piece
      return show.strong(typeof words === 'string' ? words : shown(words, show))
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

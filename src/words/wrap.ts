/** Columns of a line where nobody says how many there are: in a pipe, in a log of CI. */
export const WIDTH = 80

export interface Lines {
  readonly width: number
  /** Before the first line. */
  readonly first?: string
  /** Before all others; absent: as many spaces as `first` is wide. */
  readonly rest?: string
}

/**
 * Text on lines of at most `width` columns, broken at spaces only: a word longer than a line, or what is in double
 * quotes or backticks, stays whole, so that it can be copied. Colours have no width.
 *
 * @param text one line, from `terminal` or `phraseTerminal`
 */
export function wrapped(
  text: string,
  { width, first = '', rest = ' '.repeat(columnsOf(first)) }: Lines,
): string[] {
  const lines: string[] = []
  let line = first
  let used = columnsOf(first)
  let isEmpty = true
  for (const [part, space = '', word = ''] of text.matchAll(WORD)) {
    const wide = columnsOf(part)
    if (isEmpty || used + wide <= width) {
      line += part
      used += wide
    } else {
      lines.push(line)
      line = rest + word
      used = columnsOf(rest) + wide - space.length
    }
    isEmpty = false
  }
  return [...lines, line]
}

/** How wide text is in a terminal. Colours and combining marks have no width; ideographs and emoji have two. */
export function columnsOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  return Array.from(text.replaceAll(COLOUR, '').replaceAll(/\p{M}/gu, ''), (character) =>
    WIDE.test(character) ? 2 : 1,
  ).reduce((sum, columns) => sum + columns, 0)
}

/** Spaces, then all up to the next space; what is between quotes is one word. */
const WORD = /( *)((?:"(?:\\.|[^"\\])*"|`[^`]*`|[^ ])+)/g

// biome-ignore lint/suspicious/noControlCharactersInRegex: what starts a colour; `terminal` lets none in from outside
const COLOUR = /\u001b\[[\d;]*m/g

/** Near enough to East_Asian_Width, of which JavaScript knows nothing. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u

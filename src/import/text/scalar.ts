import { asciiJson } from '../../words/ascii-json.ts'

/** Plain where YAML 1.1 and 1.2 both read it as that very text, also between the brackets of a list; else in quotes. */
export function scalar(text: string): string {
  const isPlain = /^[A-Za-z](?:[\w./:@+=-]*[A-Za-z0-9])?$/.test(text)
  return isPlain && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : asciiJson(text)
}

/** `[a, "b c"]` */
export function flowList(texts: readonly string[]): string {
  return `[${texts.map(scalar).join(', ')}]`
}

/** Text from outside for a line of a comment: it ends no line, and every character of it can be seen. */
export function commentText(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16)
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
  })
}

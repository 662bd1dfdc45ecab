import { yamlScalar } from '../../words/yaml-scalar.ts'

/** `[a, "b c"]` */
export function flowList(texts: readonly string[]): string {
  return `[${texts.map(yamlScalar).join(', ')}]`
}

/** Text from outside for a line of a comment: it ends no line, and every character of it can be seen. */
export function commentText(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16)
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
  })
}

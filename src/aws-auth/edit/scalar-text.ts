import { resolveScalar } from '../go-yaml/resolve.ts'
import type { ScalarStyle } from '../go-yaml/token.ts'

/**
 * Writes a string so that go-yaml v2 reads it back as the same string, in flow and in block context, on one line.
 * It is quoted whenever there is a doubt, so that other readers of YAML agree. `like` is the style of the text
 * that it takes the place of.
 */
export function scalarText(value: string, like: ScalarStyle | 'empty' = 'plain'): string {
  if (like === 'double' || !SINGLE.test(value)) return doubleQuoted(value)
  if (like !== 'single' && PLAIN.test(value) && resolveScalar('', value, 0).type === 'string') return value
  return `'${value.replaceAll("'", "''")}'`
}

/** `"…"`, which is JSON too unless the value has characters that JSON escapes in another way. */
export function doubleQuoted(value: string): string {
  const escaped = value
    .toWellFormed()
    .replaceAll(/["\\]/g, '\\$&')
    .replaceAll(UNPRINTABLE, (character) => {
      const code = character.charCodeAt(0)
      return ESCAPES[character] ?? `\\u${code.toString(16).padStart(4, '0')}`
    })
  return `"${escaped}"`
}

/** Begins with a letter, and has nothing that is an indicator anywhere or a comment, a key or a template. */
const PLAIN = /^[A-Za-z](?:[A-Za-z0-9_./@+=:-]*[A-Za-z0-9_./@+=-])?$/

const SINGLE = /^[\x20-\x7e\xa1-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u

const UNPRINTABLE = /[^\x20-\x7e\xa1-\u2027\u202a-\ufefe\uff00-\ufffd]/g

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

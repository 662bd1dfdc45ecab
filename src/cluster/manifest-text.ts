import { isJsonObject, type Json, type JsonObject } from './json.ts'

/**
 * A manifest as YAML in the style of `kubectl get -o yaml` (list items stand under their key, without indent),
 * with the keys that name the object first. It reads back as the same data in YAML 1.1 and 1.2.
 */
export function manifestText(object: JsonObject): string {
  const { apiVersion, kind, metadata, ...rest } = object
  return blockText({ apiVersion, kind, metadata, ...rest }, 0)
}

/** A value as block lines at `indent` columns, each with its line end. Scalars and empty collections: one line. */
export function blockText(value: Json, indent: number): string {
  const pad = ' '.repeat(indent)
  if (isFilledArray(value)) return value.map((item) => `${pad}- ${itemText(item, indent)}\n`).join('')
  if (isFilledObject(value))
    return definedEntries(value)
      .map(([key, item]) => `${pad}${scalarText(key)}:${textAfterColon(item, indent)}\n`)
      .join('')
  return `${pad}${scalarText(value as string)}\n`
}

/** What stands behind `key:` when the key starts at column `indent`: without the last line end. */
export function textAfterColon(value: Json, indent: number): string {
  if (isFilledArray(value)) return `\n${withoutLastLineEnd(blockText(value, indent))}`
  if (isFilledObject(value)) return `\n${withoutLastLineEnd(blockText(value, indent + 2))}`
  if (typeof value === 'string') {
    const literal = literalText(value, { parent: indent, content: indent + 2 })
    if (literal !== undefined) return ` ${withoutLastLineEnd(literal)}`
  }
  return ` ${scalarText(value as string)}`
}

/**
 * A string as a literal block, `|` and its lines with their line ends; `undefined` for a string of one line or
 * one that a literal block cannot hold. `parent` and `content` are columns.
 */
export function literalText(
  value: string,
  columns: { readonly parent: number; readonly content: number },
): string | undefined {
  // Blanks at the end cannot be told from the indent of what follows, so an edit could not find where it ends.
  if (!value.includes('\n') || !LITERAL.test(value) || /[ \t]\n*$/.test(value)) return undefined
  let end = value.length
  while (value[end - 1] === '\n') end--
  const text = value.slice(0, end)
  // Without a line to measure, and for go-yaml also before a tab, a reader has to be told the indent.
  const firstLine = text.slice(0, text.indexOf('\n') + 1 || text.length)
  const told = /^[ \t\n]/.test(firstLine) ? String(columns.content - columns.parent) : ''
  if (text.trim() === '' || told.length > 1) return undefined
  const ends = value.length - text.length
  const chomping = ends === 0 ? '-' : ends === 1 ? '' : '+'
  const pad = ' '.repeat(columns.content)
  const lines = `${text}${'\n'.repeat(Math.max(ends, 1))}`.replace(/^(?=[^\n])/gm, pad)
  return `|${told}${chomping}\n${lines}`
}

/** Characters that stand for themselves in a literal block in every YAML reader. */
const LITERAL = /^[\t\n\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]*$/u

/** A scalar on one line: plain where every YAML reader sees the same string in it, else in double quotes. */
export function scalarText(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  return PLAIN.test(value) && !WORD_WITH_A_TYPE.test(value) ? value : quotedText(value)
}

/** Starts with a letter or a slash, so it is no number or date; holds nothing that YAML gives a meaning. */
const PLAIN = /^[A-Za-z/](?:[\w./@+*=(),;'-]|:(?=[\w/.*-])|(?<! ) (?=[\w/(]))*$/

/** Booleans and nulls of YAML 1.1, whatever the case. */
const WORD_WITH_A_TYPE = /^(?:y|n|yes|no|on|off|true|false|null)$/i

/** A string in double quotes; JSON's escapes are YAML's too, but YAML has more characters to escape. */
export function quotedText(value: string): string {
  return JSON.stringify(value).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function itemText(item: Json, indent: number): string {
  if (isFilledArray(item) || isFilledObject(item))
    return withoutLastLineEnd(blockText(item, indent + 2).trimStart())
  return textAfterColon(item, indent).trimStart()
}

function isFilledArray(value: Json): value is readonly Json[] {
  return Array.isArray(value) && value.length > 0
}

function isFilledObject(value: Json): value is JsonObject {
  return isJsonObject(value) && definedEntries(value).length > 0
}

function definedEntries(object: JsonObject): [string, Json][] {
  return Object.entries(object).filter((entry): entry is [string, Json] => entry[1] !== undefined)
}

function withoutLastLineEnd(text: string): string {
  return text.replace(/\n$/, '')
}

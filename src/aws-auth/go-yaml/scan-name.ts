// Port of go-yaml, changed: notices/go-yaml.txt
import { isBlank, isBlankOrEnd, isBreak, isBreakOrEnd, isDigit, isHex, isWord } from './character-class.ts'
import type { Characters } from './characters.ts'
import { YamlError } from './error.ts'
import type { NameToken, TagDirectiveToken, TagToken, VersionToken } from './token.ts'

/** `&name` or `*name`. Source: `yaml_parser_scan_anchor`. @throws YamlError */
export function scanAnchor(text: Characters, type: 'anchor' | 'alias'): NameToken {
  const start = text.mark()
  text.skip()
  const name = takeWord(text)
  if (name === '' || !(isBlankOrEnd(text.at()) || AFTER_ANCHOR.has(text.at()))) {
    return fail(text, 'did not find expected alphabetic or numeric character')
  }
  return { type, start, end: text.mark(), name }
}

/** `!suffix`, `!!suffix`, `!handle!suffix`, `!<suffix>` or `!`. Source: `yaml_parser_scan_tag`. @throws YamlError */
export function scanTag(text: Characters): TagToken {
  const start = text.mark()
  text.cache(2)
  let handle = ''
  let suffix: string
  if (text.is('<', 1)) {
    text.skipMany(2)
    suffix = takeUri(text, '')
    if (!text.is('>')) return fail(text, "did not find the expected '>'")
    text.skip()
  } else {
    const head = takeHandle(text, false)
    if (head.length > 1 && head.endsWith('!')) {
      handle = head
      suffix = takeUri(text, '')
    } else {
      suffix = takeUri(text, head)
      handle = '!'
      // A lone `!` is a tag of its own.
      if (suffix === '') [handle, suffix] = ['', '!']
    }
  }
  text.cache(1)
  if (!isBlankOrEnd(text.at())) return fail(text, 'did not find expected whitespace or line break')
  return { type: 'tag', start, end: text.mark(), handle, suffix }
}

/** `%YAML 1.1` or `%TAG !handle! prefix`, with the end of its line. Source: `yaml_parser_scan_directive`. @throws YamlError */
export function scanDirective(text: Characters): VersionToken | TagDirectiveToken {
  const start = text.mark()
  text.skip()
  const name = takeWord(text)
  if (name === '') return fail(text, 'could not find expected directive name')
  if (!isBlankOrEnd(text.at())) return fail(text, 'found unexpected non-alphabetical character')
  let token: VersionToken | TagDirectiveToken
  if (name === 'YAML') {
    skipBlanks(text)
    const major = takeNumber(text)
    if (!text.is('.')) return fail(text, "did not find expected digit or '.' character")
    text.skip()
    const minor = takeNumber(text)
    token = { type: 'version-directive', start, end: text.mark(), major, minor }
  } else if (name === 'TAG') {
    skipBlanks(text)
    const handle = takeHandle(text, true)
    text.cache(1)
    if (!isBlank(text.at())) return fail(text, 'did not find expected whitespace')
    skipBlanks(text)
    const prefix = takeUri(text, '')
    text.cache(1)
    if (!isBlankOrEnd(text.at())) return fail(text, 'did not find expected whitespace or line break')
    token = { type: 'tag-directive', start, end: text.mark(), handle, prefix }
  } else return fail(text, 'found unknown directive name')
  skipBlanks(text)
  skipComment(text)
  if (!isBreakOrEnd(text.at())) return fail(text, 'did not find expected comment or line break')
  if (isBreak(text.at())) {
    text.cache(2)
    text.skipLine()
  }
  return token
}

/** From `#` to the end of the line. */
export function skipComment(text: Characters): void {
  if (!text.is('#')) return
  while (!isBreakOrEnd(text.at())) {
    text.skip()
    text.cache(1)
  }
}

const AFTER_ANCHOR: ReadonlySet<number> = codes('?:,]}%@`')
const URI: ReadonlySet<number> = codes(";/?:@&=+$,.!~*'()[]%")

function codes(characters: string): ReadonlySet<number> {
  return new Set([...characters].map((character) => character.charCodeAt(0)))
}

function fail(text: Characters, reason: string): never {
  throw new YamlError(reason, text.offset(text.position))
}

function skipBlanks(text: Characters): void {
  text.cache(1)
  while (isBlank(text.at())) {
    text.skip()
    text.cache(1)
  }
}

function takeWord(text: Characters): string {
  let word = ''
  text.cache(1)
  while (isWord(text.at())) {
    word += text.take()
    text.cache(1)
  }
  return word
}

function takeNumber(text: Characters): number {
  let digits = ''
  text.cache(1)
  while (isDigit(text.at())) {
    if (digits.length === 2) return fail(text, 'found extremely long version number')
    digits += text.take()
    text.cache(1)
  }
  if (digits === '') return fail(text, 'did not find expected version number')
  return Number(digits)
}

function takeHandle(text: Characters, directive: boolean): string {
  text.cache(1)
  if (!text.is('!')) return fail(text, "did not find expected '!'")
  const handle = text.take() + takeWord(text)
  if (text.is('!')) return handle + text.take()
  if (directive && handle !== '!') return fail(text, "did not find expected '!'")
  return handle
}

/** `head` is what was taken for a handle and is the beginning of the suffix. */
function takeUri(text: Characters, head: string): string {
  let uri = head.slice(1)
  let found = head !== ''
  text.cache(1)
  while (isWord(text.at()) || URI.has(text.at())) {
    uri += text.is('%') ? takeEscapes(text) : text.take()
    text.cache(1)
    found = true
  }
  if (!found) return fail(text, 'did not find expected tag URI')
  return uri
}

/** One character as `%C3%A9`. What it stands for is of no account: no tag that is known has one. */
function takeEscapes(text: Characters): string {
  let escapes = ''
  for (let left = -1; left !== 0; left--) {
    text.cache(3)
    if (!(text.is('%') && isHex(text.at(1)) && isHex(text.at(2))))
      return fail(text, 'did not find URI escaped octet')
    const digits = String.fromCodePoint(text.at(1), text.at(2))
    const octet = Number.parseInt(digits, 16)
    if (left < 0) {
      left = octet < 0x80 ? 1 : octet >> 5 === 6 ? 2 : octet >> 4 === 14 ? 3 : octet >> 3 === 30 ? 4 : 0
      if (left === 0) return fail(text, 'found an incorrect leading UTF-8 octet')
    } else if (octet >> 6 !== 2) return fail(text, 'found an incorrect trailing UTF-8 octet')
    escapes += octet < 0x80 ? String.fromCharCode(octet) : `%${digits}`
    text.skipMany(3)
  }
  return escapes
}

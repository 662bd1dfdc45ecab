// Port of go-yaml, changed: notices/go-yaml.txt
import { isBlank, isBlankOrEnd, isBreak, isHex } from './character-class.ts'
import type { Characters } from './characters.ts'
import { YamlError } from './error.ts'
import { LineFolding } from './line-folding.ts'
import type { ScalarToken } from './token.ts'

/** A quoted scalar, from its opening quote on. Source: `yaml_parser_scan_flow_scalar`. @throws YamlError */
export function scanQuoted(text: Characters, style: 'single' | 'double'): ScalarToken {
  const start = text.mark()
  const fail = (reason: string): never => {
    throw new YamlError(reason, text.offset(text.position))
  }
  const quote = style === 'single' ? "'" : '"'
  const folding = new LineFolding()
  let value = ''
  text.skip()
  for (;;) {
    text.cache(4)
    if (text.isDocumentMarker('-') || text.isDocumentMarker('.')) fail('found unexpected document indicator')
    if (text.at() === 0) fail('found unexpected end of stream')
    folding.begin()
    while (!isBlankOrEnd(text.at())) {
      if (style === 'single' && text.is("'") && text.is("'", 1)) {
        value += "'"
        text.skipMany(2)
      } else if (text.is(quote)) break
      else if (style === 'double' && text.is('\\') && isBreak(text.at(1))) {
        text.cache(3)
        text.skip()
        text.skipLine()
        folding.escapedBreak()
        break
      } else if (style === 'double' && text.is('\\')) value += scanEscape(text, fail)
      else value += text.take()
      text.cache(2)
    }
    text.cache(1)
    if (text.is(quote)) break
    while (isBlank(text.at()) || isBreak(text.at())) {
      folding.pass(text)
      text.cache(1)
    }
    value += folding.end()
  }
  text.skip()
  return { type: 'scalar', start, end: text.mark(), value, style }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  "'": "'",
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
}

const HEX_ESCAPES: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

function scanEscape(text: Characters, fail: (reason: string) => never): string {
  const name = String.fromCodePoint(text.at(1))
  const simple = ESCAPES[name]
  const digits = HEX_ESCAPES[name]
  if (simple === undefined && digits === undefined) return fail('found unknown escape character')
  text.skipMany(2)
  if (digits === undefined) return simple ?? ''
  text.cache(digits)
  let code = 0
  for (let digit = 0; digit < digits; digit++) {
    if (!isHex(text.at(digit))) return fail('did not find expected hexdecimal number')
    code = code * 16 + Number.parseInt(String.fromCodePoint(text.at(digit)), 16)
  }
  if ((code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff) {
    return fail('found invalid Unicode character escape code')
  }
  text.skipMany(digits)
  return String.fromCodePoint(code)
}

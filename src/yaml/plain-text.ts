import type { YamlScalar } from './node.ts'

/** The text has something that this reader does not know for certain. */
export class Unsure extends Error {
  override readonly name = 'Unsure'
}

/** Leaves the text to the parser that reads all of YAML. */
export function unsure(): never {
  throw new Unsure()
}

/**
 * A text of plain YAML, read from its beginning to its end, line by line. Its methods throw Unsure at everything that
 * is not certain.
 */
export class PlainText {
  /** With a line break at the end, so that each line has one. */
  private readonly text: string
  private readonly length: number
  /** Where reading goes on. */
  at = 0
  /** Of the first character of the line that reading goes on in; -1 at the end of a document. */
  column = -1

  constructor(source: string) {
    this.text = `${source}\n`
    this.length = source.length
    this.toContent(0)
  }

  get isOver(): boolean {
    return this.column < 0 && this.at >= this.length
  }

  codeAt(offset: number): number {
    return this.text.charCodeAt(offset)
  }

  /** The offset of what stands behind blanks. */
  pastBlanks(offset: number): number {
    let at = offset
    while (this.text.charCodeAt(at) === SPACE) at++
    return at
  }

  /** A `-` that begins an item. */
  isDash(offset: number): boolean {
    return this.text.charCodeAt(offset) === DASH && this.text.charCodeAt(offset + 1) === SPACE
  }

  /** Whether the line says nothing more from here on, blanks before it passed. */
  isLineEnd(offset: number): boolean {
    const code = this.text.charCodeAt(offset)
    return code === LF || (code === HASH && this.text.charCodeAt(offset - 1) === SPACE)
  }

  /** Goes on to the next line that says something; this one must not say anything more. */
  nextLine(): void {
    const at = this.pastBlanks(this.at)
    if (!this.isLineEnd(at)) unsure()
    this.toContent(this.text.indexOf('\n', at) + 1)
  }

  private toContent(lineStart: number): void {
    const { text, length } = this
    let start = lineStart
    while (start < length) {
      let at = start
      let code = text.charCodeAt(at)
      while (code === SPACE) code = text.charCodeAt(++at)
      if (code !== HASH && code !== LF) {
        this.at = at
        this.column = at - start
        if (this.column === 0 && this.isMarker(at)) this.column = -1
        return
      }
      start = text.indexOf('\n', at) + 1
    }
    this.at = length
    this.column = -1
  }

  private isMarker(at: number): boolean {
    if (this.text.startsWith('...', at)) unsure()
    if (!this.text.startsWith('---', at)) return false
    const behind = this.text.charCodeAt(at + 3)
    return behind === SPACE || behind === LF
  }

  /** The scalar that begins at `at`; reading goes on behind it, at the `:` where it is a key. */
  scalar(inFlow: boolean): YamlScalar {
    const code = this.text.charCodeAt(this.at)
    return code === DOUBLE || code === SINGLE ? this.quoted(code) : this.plain(code, inFlow)
  }

  /** Without escapes, on one line. */
  private quoted(quote: number): YamlScalar {
    const { text, at: start } = this
    let at = start + 1
    for (let code = text.charCodeAt(at); code !== quote; code = text.charCodeAt(++at))
      if (code === LF || (code === BACKSLASH && quote === DOUBLE)) unsure()
    this.at = at + 1
    // Two of them are one.
    if (quote === SINGLE && text.charCodeAt(at + 1) === SINGLE) unsure()
    const style = quote === DOUBLE ? 'double' : 'single'
    return { kind: 'scalar', value: text.slice(start + 1, at), style, start, end: at + 1 }
  }

  private plain(first: number, inFlow: boolean): YamlScalar {
    const { text, at: start } = this
    if (!mayBegin(first) && !(first === DASH && isWord(text.charCodeAt(start + 1)))) unsure()
    let at = start
    let end = start
    for (let code = first; code !== LF; code = text.charCodeAt(++at)) {
      if (code === SPACE) continue
      if (code === COLON) {
        const behind = text.charCodeAt(at + 1)
        if (behind === SPACE || behind === LF) break
        if (inFlow && isFlowIndicator(behind)) unsure()
      } else if (code === HASH) {
        if (text.charCodeAt(at - 1) === SPACE) break
      } else if (inFlow && isFlowIndicator(code)) {
        if (code === QUESTION) unsure()
        break
      }
      end = at + 1
    }
    this.at = at
    return { kind: 'scalar', value: text.slice(start, end), style: 'plain', start, end }
  }

  /** Behind the `:` of a key that was just read; a key is short, and its `:` stands at it. */
  passColon(key: YamlScalar, inFlow: boolean): void {
    const { at } = this
    if (this.text.charCodeAt(at) !== COLON || at !== key.end || at - key.start > LONGEST_KEY) unsure()
    const behind = this.text.charCodeAt(at + 1)
    if (behind !== SPACE && behind !== LF && !(inFlow && key.style !== 'plain')) unsure()
    this.at = this.pastBlanks(at + 1)
  }

  isColon(): boolean {
    return this.text.charCodeAt(this.at) === COLON
  }
}

/** A little below 1,024, the longest that a key without a `?` may be. */
const LONGEST_KEY = 1_000

const LF = 0x0a
const SPACE = 0x20
const DOUBLE = 0x22
const HASH = 0x23
const SINGLE = 0x27
const DASH = 0x2d
const COLON = 0x3a
const QUESTION = 0x3f
const BACKSLASH = 0x5c

/** Those that begin a plain scalar and never anything else: letters, digits, and `$ ( ) + . / ; < = \ ^ _ ~`. */
function mayBegin(code: number): boolean {
  return (
    isWord(code) ||
    code === 0x24 ||
    code === 0x28 ||
    code === 0x29 ||
    code === 0x2b ||
    code === 0x2e ||
    code === 0x2f ||
    (code >= 0x3b && code <= 0x3d) ||
    code === BACKSLASH ||
    code === 0x5e ||
    code === 0x7e
  )
}

/** `[0-9A-Za-z_]`, and all that is not ASCII. */
function isWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f ||
    code > 0x7f
  )
}

/** `, [ ] { }`, and `?`, which YAML 1.1 counts among them. */
function isFlowIndicator(code: number): boolean {
  return (
    code === 0x2c || code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d || code === QUESTION
  )
}

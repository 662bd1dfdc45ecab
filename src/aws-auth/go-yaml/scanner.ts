import { Characters, isBlank, isBlankOrEnd, isBreak, type Mark } from './characters.ts'
import { YamlError } from './error.ts'
import { scanBlockScalar } from './scan-block-scalar.ts'
import { scanAnchor, scanDirective, scanTag, skipComment } from './scan-name.ts'
import { scanPlain } from './scan-plain.ts'
import { scanQuoted } from './scan-quoted.ts'
import { type SimpleKey, SimpleKeys } from './simple-keys.ts'
import type { MarkToken, Token } from './token.ts'

/** `max_flow_level` and `max_indents` of scannerc.go. */
const MAX_DEPTH = 10_000

/**
 * Text → tokens as go-yaml v2's scanner makes them, on demand: what stands behind the last token that was asked
 * for is not read, so that errors there are never met. Source: `scannerc.go` of go.yaml.in/yaml/v2 v2.4.4,
 * which differs from gopkg.in/yaml.v2 v2.4.0 in its import path only.
 */
export class Scanner {
  readonly text: Characters
  private readonly queue: Token[] = []
  private head = 0
  /** Tokens handed out, so that a token has a number while it waits. */
  private parsed = 0
  private available = false
  private readonly keys: SimpleKeys
  private readonly indents: number[] = []
  private indent = -1
  private flowLevel = 0
  private keyAllowed = true

  constructor(source: string) {
    this.text = new Characters(source)
    this.keys = new SimpleKeys(this.text)
  }

  /** The next token; it stays. @throws YamlError */
  peek(): Token {
    if (!this.available) {
      while (this.needsMore()) this.fetch()
      this.available = true
    }
    const token = this.queue[this.head]
    if (token === undefined) throw new Error('the scanner was asked for a token behind the end')
    return token
  }

  /** Goes past the token that `peek` gave. */
  skip(): void {
    this.available = false
    this.parsed++
    this.head++
  }

  /** A token that may turn out to be a key cannot be given out before that is known. */
  private needsMore(): boolean {
    return this.head === this.queue.length || this.keys.mayBeKey(this.parsed)
  }

  private fetch(): void {
    const { text } = this
    text.cache(1)
    this.scanToNextToken()
    this.unroll(text.columnNow)
    text.cache(4)
    if (text.at() === 0) this.fetchStreamEnd()
    else if (text.columnNow === 0 && text.is('%')) this.fetchDirective()
    else if (text.isDocumentMarker('-')) this.fetchDocumentMarker('document-start')
    else if (text.isDocumentMarker('.')) this.fetchDocumentMarker('document-end')
    else if (!this.fetchIndicator() && !this.fetchNode()) {
      this.fail('found character that cannot start any token')
    }
  }

  private fetchIndicator(): boolean {
    const { text } = this
    // In a flow collection, `?` and `:` need no space behind them.
    const alone = this.flowLevel > 0 || isBlankOrEnd(text.at(1))
    if (text.is('[')) this.fetchFlowStart('flow-sequence-start')
    else if (text.is('{')) this.fetchFlowStart('flow-mapping-start')
    else if (text.is(']')) this.fetchFlowEnd('flow-sequence-end')
    else if (text.is('}')) this.fetchFlowEnd('flow-mapping-end')
    else if (text.is(',')) this.fetchFlowEntry()
    else if (text.is('-') && isBlankOrEnd(text.at(1))) this.fetchBlockEntry()
    else if (text.is('?') && alone) this.fetchKey()
    else if (text.is(':') && alone) this.fetchValue()
    else return false
    return true
  }

  private fetchNode(): boolean {
    const { text } = this
    const inFlow = this.flowLevel > 0
    if (!inFlow && (text.is('|') || text.is('>'))) {
      this.keys.remove()
      this.keyAllowed = true
      this.push(scanBlockScalar(text, text.is('|') ? 'literal' : 'folded', this.indent))
      return true
    }
    const begins = text.is('*') || text.is('&') || text.is('!') || text.is("'") || text.is('"')
    if (!begins && !this.plainBegins()) return false
    this.saveKey()
    this.keyAllowed = false
    if (text.is('*')) this.push(scanAnchor(text, 'alias'))
    else if (text.is('&')) this.push(scanAnchor(text, 'anchor'))
    else if (text.is('!')) this.push(scanTag(text))
    else if (text.is("'")) this.push(scanQuoted(text, 'single'))
    else if (text.is('"')) this.push(scanQuoted(text, 'double'))
    else {
      const { token, brokeLine } = scanPlain(text, { inFlow, parentIndent: this.indent })
      this.push(token)
      if (brokeLine) this.keyAllowed = true
    }
    return true
  }

  private plainBegins(): boolean {
    const { text } = this
    if (text.is('-')) return !isBlank(text.at(1))
    if (text.is('?') || text.is(':')) return this.flowLevel === 0 && !isBlankOrEnd(text.at(1))
    return !isBlankOrEnd(text.at()) && !CANNOT_BEGIN_PLAIN.has(text.at())
  }

  private scanToNextToken(): void {
    const { text } = this
    for (;;) {
      text.cache(1)
      if (text.columnNow === 0 && text.bufferBeginsWithMark()) text.skip()
      text.cache(1)
      while (text.is(' ') || ((this.flowLevel > 0 || !this.keyAllowed) && text.is('\t'))) {
        text.skip()
        text.cache(1)
      }
      skipComment(text)
      if (!isBreak(text.at())) return
      text.cache(2)
      text.skipLine()
      if (this.flowLevel === 0) this.keyAllowed = true
    }
  }

  private fetchStreamEnd(): void {
    this.text.finishLine()
    this.unroll(-1)
    this.keys.remove()
    this.keyAllowed = false
    const mark = this.text.mark()
    this.push({ type: 'stream-end', start: mark, end: mark })
  }

  private fetchDirective(): void {
    this.unroll(-1)
    this.keys.remove()
    this.keyAllowed = false
    this.push(scanDirective(this.text))
  }

  private fetchDocumentMarker(type: 'document-start' | 'document-end'): void {
    this.unroll(-1)
    this.keys.remove()
    this.keyAllowed = false
    this.pushIndicator(type, 3)
  }

  private fetchFlowStart(type: 'flow-sequence-start' | 'flow-mapping-start'): void {
    this.saveKey()
    this.keys.open()
    this.flowLevel++
    if (this.flowLevel > MAX_DEPTH) this.fail(`exceeded max depth of ${MAX_DEPTH}`)
    this.keyAllowed = true
    this.pushIndicator(type)
  }

  private fetchFlowEnd(type: 'flow-sequence-end' | 'flow-mapping-end'): void {
    this.keys.remove()
    if (this.flowLevel > 0) {
      this.flowLevel--
      this.keys.close()
    }
    this.keyAllowed = false
    this.pushIndicator(type)
  }

  private fetchFlowEntry(): void {
    this.keys.remove()
    this.keyAllowed = true
    this.pushIndicator('flow-entry')
  }

  private fetchBlockEntry(): void {
    if (this.flowLevel === 0) {
      if (!this.keyAllowed) this.fail('block sequence entries are not allowed in this context')
      this.rollHere('block-sequence-start')
    }
    this.keys.remove()
    this.keyAllowed = true
    this.pushIndicator('block-entry')
  }

  private fetchKey(): void {
    if (this.flowLevel === 0) {
      if (!this.keyAllowed) this.fail('mapping keys are not allowed in this context')
      this.rollHere('block-mapping-start')
    }
    this.keys.remove()
    this.keyAllowed = this.flowLevel === 0
    this.pushIndicator('key')
  }

  private fetchValue(): void {
    const key = this.keys.takeValid()
    if (key !== undefined) {
      this.insert(key.token, { type: 'key', start: key.mark, end: key.mark })
      this.roll('block-mapping-start', key)
      this.keyAllowed = false
    } else {
      if (this.flowLevel === 0) {
        if (!this.keyAllowed) this.fail('mapping values are not allowed in this context')
        this.rollHere('block-mapping-start')
      }
      this.keyAllowed = this.flowLevel === 0
    }
    this.pushIndicator('value')
  }

  private saveKey(): void {
    if (!this.keyAllowed) return
    const required = this.flowLevel === 0 && this.indent === this.text.columnNow
    this.keys.save(required, this.nextNumber())
  }

  private nextNumber(): number {
    return this.parsed + this.queue.length - this.head
  }

  private rollHere(type: MarkToken['type']): void {
    this.roll(type, { mark: this.text.mark(), token: this.nextNumber() })
  }

  /** Opens a block where the column is deeper than the open one's; its token goes in front of `place.token`. */
  private roll(type: MarkToken['type'], place: Pick<SimpleKey, 'mark' | 'token'>): void {
    if (this.flowLevel > 0 || this.indent >= place.mark.column) return
    this.indents.push(this.indent)
    this.indent = place.mark.column
    if (this.indents.length > MAX_DEPTH) this.fail(`exceeded max depth of ${MAX_DEPTH}`)
    this.insert(place.token, { type, start: place.mark, end: place.mark })
  }

  private unroll(column: number): void {
    if (this.flowLevel > 0) return
    while (this.indent > column) {
      const mark = this.text.mark()
      this.push({ type: 'block-end', start: mark, end: mark })
      this.indent = this.indents.pop() ?? -1
    }
  }

  private pushIndicator(type: MarkToken['type'], width = 1): void {
    const start: Mark = this.text.mark()
    this.text.skipMany(width)
    this.push({ type, start, end: this.text.mark() })
  }

  private push(token: Token): void {
    if (this.head > 1024) {
      this.queue.splice(0, this.head)
      this.head = 0
    }
    this.queue.push(token)
  }

  private insert(number: number, token: Token): void {
    this.queue.splice(this.head + number - this.parsed, 0, token)
  }

  private fail(reason: string): never {
    throw new YamlError(reason, this.text.offset(this.text.position))
  }
}

const CANNOT_BEGIN_PLAIN: ReadonlySet<number> = new Set(
  [...',[]{}#&*!|>\'"%@`'].map((character) => character.charCodeAt(0)),
)

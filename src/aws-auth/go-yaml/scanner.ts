// Port of go-yaml, changed: notices/go-yaml.txt
import { isBlankOrEnd, isBreak } from './character-class.ts'
import { Characters } from './characters.ts'
import { YamlError } from './error.ts'
import { scanBlockScalar } from './scan-block-scalar.ts'
import { scanAnchor, scanDirective, scanTag, skipComment } from './scan-name.ts'
import { plainBegins, scanPlain } from './scan-plain.ts'
import { scanQuoted } from './scan-quoted.ts'
import { Structure } from './structure.ts'
import type { Token } from './token.ts'

/**
 * Text → tokens as go-yaml v2's scanner makes them, on demand: what stands behind the last token that was asked
 * for is not read, so that errors there are never met. Source: `scannerc.go` of go.yaml.in/yaml/v2 v2.4.4,
 * which differs from gopkg.in/yaml.v2 v2.4.0 in its import path only.
 */
export class Scanner {
  readonly text: Characters
  private readonly structure: Structure
  private available = false

  constructor(source: string) {
    this.text = new Characters(source)
    this.structure = new Structure(this.text)
  }

  /** The next token; it stays. @throws YamlError */
  peek(): Token {
    if (!this.available) {
      while (this.structure.needsMore) this.fetch()
      this.available = true
    }
    return this.structure.tokens.current
  }

  /** Goes past the token that `peek` gave. */
  skip(): void {
    this.available = false
    this.structure.tokens.skip()
  }

  private fetch(): void {
    const { text, structure } = this
    text.cache(1)
    this.scanToNextToken()
    structure.unroll(text.columnNow)
    text.cache(4)
    if (text.at() === 0) this.fetchStreamEnd()
    else if (text.columnNow === 0 && text.is('%')) this.fetchDirective()
    else if (text.isDocumentMarker('-')) this.fetchDocumentMarker('document-start')
    else if (text.isDocumentMarker('.')) this.fetchDocumentMarker('document-end')
    else if (!this.fetchIndicator() && !this.fetchNode()) {
      throw new YamlError('found character that cannot start any token', text.offset(text.position))
    }
  }

  private scanToNextToken(): void {
    const { text, structure } = this
    for (;;) {
      text.cache(1)
      if (text.columnNow === 0 && text.bufferBeginsWithMark()) text.skip()
      text.cache(1)
      while (text.is(' ') || ((structure.inFlow || !structure.keyAllowed) && text.is('\t'))) {
        text.skip()
        text.cache(1)
      }
      skipComment(text)
      if (!isBreak(text.at())) return
      text.cache(2)
      text.skipLine()
      if (!structure.inFlow) structure.keyAllowed = true
    }
  }

  private fetchStreamEnd(): void {
    this.text.finishLine()
    this.structure.endBlocks()
    const mark = this.text.mark()
    this.structure.tokens.push({ type: 'stream-end', start: mark, end: mark })
  }

  private fetchDirective(): void {
    this.structure.endBlocks()
    this.structure.tokens.push(scanDirective(this.text))
  }

  private fetchDocumentMarker(type: 'document-start' | 'document-end'): void {
    this.structure.endBlocks()
    this.structure.indicator(type, 3)
  }

  private fetchIndicator(): boolean {
    const { text, structure } = this
    // In a flow collection, `?` and `:` need no space behind them.
    const alone = structure.inFlow || isBlankOrEnd(text.at(1))
    if (text.is('[')) structure.openFlow('flow-sequence-start')
    else if (text.is('{')) structure.openFlow('flow-mapping-start')
    else if (text.is(']')) structure.closeFlow('flow-sequence-end')
    else if (text.is('}')) structure.closeFlow('flow-mapping-end')
    else if (text.is(',')) structure.flowEntry()
    else if (text.is('-') && isBlankOrEnd(text.at(1))) structure.blockEntry()
    else if (text.is('?') && alone) structure.key()
    else if (text.is(':') && alone) structure.value()
    else return false
    return true
  }

  private fetchNode(): boolean {
    const { text, structure } = this
    const { inFlow } = structure
    const parentIndent = structure.blocks.column
    if (!inFlow && (text.is('|') || text.is('>'))) {
      structure.removeKey()
      structure.keyAllowed = true
      structure.tokens.push(scanBlockScalar(text, text.is('|') ? 'literal' : 'folded', parentIndent))
      return true
    }
    const begins = text.is('*') || text.is('&') || text.is('!') || text.is("'") || text.is('"')
    if (!begins && !plainBegins(text, inFlow)) return false
    structure.saveKey()
    structure.keyAllowed = false
    if (text.is('*')) structure.tokens.push(scanAnchor(text, 'alias'))
    else if (text.is('&')) structure.tokens.push(scanAnchor(text, 'anchor'))
    else if (text.is('!')) structure.tokens.push(scanTag(text))
    else if (text.is("'")) structure.tokens.push(scanQuoted(text, 'single'))
    else if (text.is('"')) structure.tokens.push(scanQuoted(text, 'double'))
    else {
      const { token, brokeLine } = scanPlain(text, { inFlow, parentIndent })
      structure.tokens.push(token)
      if (brokeLine) structure.keyAllowed = true
    }
    return true
  }
}

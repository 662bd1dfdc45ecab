// Port of go-yaml, changed: notices/go-yaml.txt
import { Blocks } from './blocks.ts'
import type { Characters } from './characters.ts'
import { YamlError } from './error.ts'
import { type SimpleKey, SimpleKeys } from './simple-keys.ts'
import type { MarkToken } from './token.ts'
import { TokenQueue } from './token-queue.ts'

/** `max_flow_level` of scannerc.go. */
const MAX_FLOW_LEVEL = 10_000

/**
 * Where collections and keys may begin and end: the half of the scanner that turns columns and indicators into
 * tokens. Source: the `fetch` functions of `scannerc.go`. Its methods throw YamlError.
 */
export class Structure {
  readonly tokens = new TokenQueue()
  readonly blocks = new Blocks()
  /** A key may begin here without a `?`. */
  keyAllowed = true
  private readonly text: Characters
  private readonly keys: SimpleKeys
  private flowLevel = 0

  constructor(text: Characters) {
    this.text = text
    this.keys = new SimpleKeys(text)
  }

  get inFlow(): boolean {
    return this.flowLevel > 0
  }

  /** A token that may turn out to be a key cannot be given out before that is known. */
  get needsMore(): boolean {
    return this.tokens.isEmpty || this.keys.mayBeKey(this.tokens.first)
  }

  /** Nothing before this can be a key any more. */
  removeKey(): void {
    this.keys.remove()
  }

  /** The end of a document: all blocks are closed. */
  endBlocks(): void {
    this.unroll(-1)
    this.keys.remove()
    this.keyAllowed = false
  }

  openFlow(type: 'flow-sequence-start' | 'flow-mapping-start'): void {
    this.saveKey()
    this.keys.open(this.tokens.next)
    this.flowLevel++
    if (this.flowLevel > MAX_FLOW_LEVEL) this.fail('brackets are nested too deeply')
    this.keyAllowed = true
    this.indicator(type)
  }

  closeFlow(type: 'flow-sequence-end' | 'flow-mapping-end'): void {
    this.keys.remove()
    if (this.flowLevel > 0) {
      this.flowLevel--
      this.keys.close()
    }
    this.keyAllowed = false
    this.indicator(type)
  }

  flowEntry(): void {
    this.keys.remove()
    this.keyAllowed = true
    this.indicator('flow-entry')
  }

  blockEntry(): void {
    if (this.flowLevel === 0) {
      if (!this.keyAllowed) this.fail('block sequence entries are not allowed in this context')
      this.rollHere('block-sequence-start')
    }
    this.keys.remove()
    this.keyAllowed = true
    this.indicator('block-entry')
  }

  key(): void {
    if (this.flowLevel === 0) {
      if (!this.keyAllowed) this.fail('mapping keys are not allowed in this context')
      this.rollHere('block-mapping-start')
    }
    this.keys.remove()
    this.keyAllowed = this.flowLevel === 0
    this.indicator('key')
  }

  value(): void {
    const key = this.keys.takeValid()
    if (key !== undefined) {
      this.tokens.insert(key.token, { type: 'key', start: key.mark, end: key.mark })
      this.roll('block-mapping-start', key)
      this.keyAllowed = false
    } else {
      if (this.flowLevel === 0) {
        if (!this.keyAllowed) this.fail('mapping values are not allowed in this context')
        this.rollHere('block-mapping-start')
      }
      this.keyAllowed = this.flowLevel === 0
    }
    this.indicator('value')
  }

  /** What begins here may turn out to be a key. */
  saveKey(): void {
    if (!this.keyAllowed) return
    const required = this.flowLevel === 0 && this.blocks.column === this.text.columnNow
    this.keys.save(required, this.tokens.next)
  }

  private rollHere(type: MarkToken['type']): void {
    this.roll(type, { mark: this.text.mark(), token: this.tokens.next })
  }

  /** Opens a block where the column is deeper than the open one's; its token goes in front of `place.token`. */
  private roll(type: MarkToken['type'], { mark, token }: Pick<SimpleKey, 'mark' | 'token'>): void {
    if (this.flowLevel > 0) return
    const opened = this.blocks.open(mark)
    if (opened === undefined) this.fail('blocks are nested too deeply')
    if (opened) this.tokens.insert(token, { type, start: mark, end: mark })
  }

  /** Closes the blocks that are deeper than `column`. */
  unroll(column: number): void {
    if (this.flowLevel > 0) return
    const mark = this.text.mark()
    while (this.blocks.closeAbove(column)) this.tokens.push({ type: 'block-end', start: mark, end: mark })
  }

  /** A token of `width` characters, and past them. */
  indicator(type: MarkToken['type'], width = 1): void {
    const start = this.text.mark()
    this.text.skipMany(width)
    this.tokens.push({ type, start, end: this.text.mark() })
  }

  private fail(reason: string): never {
    throw new YamlError(reason, this.text.offset(this.text.position))
  }
}

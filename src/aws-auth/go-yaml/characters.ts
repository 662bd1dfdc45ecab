// Port of go-yaml, changed: notices/go-yaml.txt
import { isAllowed, isBlankOrEnd, isBreak } from './character-class.ts'
import { YamlError } from './error.ts'

/**
 * A place in the text. `index` counts characters (code points), as go-yaml does; `Characters.offset` turns it
 * into UTF-16 units.
 */
export interface Mark {
  readonly index: number
  readonly line: number
  readonly column: number
}

/** go-yaml reads this many bytes at a time (`input_raw_buffer_size` in yamlprivateh.go). */
const CHUNK = 512

/**
 * The text as go-yaml's reader gives it to the scanner (`readerc.go`): a byte order mark at the start is left
 * out, control characters are errors once their chunk is read, and past the end stands NUL.
 *
 * That it reads in chunks can be seen from outside, which is why `cache` does the same: a control character
 * behind the end of the first document matters only when its chunk was read, and a second byte order mark makes
 * the scanner skip the first character of lines until the next chunk (`is_bom` looks at the buffer's start).
 */
export class Characters {
  private readonly codes: Uint32Array
  private readonly offsets: Uint32Array
  private readonly length: number
  private readonly prefix: number
  private index = 0
  private line = 0
  private column = 0
  /** Characters and bytes read so far, and where the buffer of the last reading begins. */
  private read = 0
  private bytes: number
  private bufferStart = 0

  constructor(text: string) {
    this.prefix = text.startsWith(BOM) ? 1 : 0
    this.bytes = this.prefix * 3
    this.codes = new Uint32Array(text.length + 8)
    this.offsets = new Uint32Array(text.length + 8)
    let count = 0
    for (let at = this.prefix; at < text.length; count++) {
      const code = text.codePointAt(at) ?? 0
      // A lone surrogate has no UTF-8; it reaches Go as the replacement character.
      this.codes[count] = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code
      this.offsets[count] = at
      at += code > 0xffff ? 2 : 1
    }
    this.length = count
    this.offsets.fill(text.length, count)
  }

  mark(): Mark {
    return { index: this.index, line: this.line, column: this.column }
  }

  at(ahead = 0): number {
    return this.codes[this.index + ahead] ?? 0
  }

  is(character: string, ahead = 0): boolean {
    return this.at(ahead) === character.charCodeAt(0)
  }

  get position(): number {
    return this.index
  }

  get columnNow(): number {
    return this.column
  }

  /** UTF-16 offset in the whole text. */
  offset(index: number): number {
    return this.offsets[Math.min(index, this.length)] ?? 0
  }

  /** Makes sure that `count` characters from here on were read. @throws YamlError on a control character */
  cache(count: number): void {
    if (this.read - this.index >= count) return
    this.bufferStart = this.index
    while (this.read - this.index < count && this.read < this.length) this.readChunk()
  }

  skip(): void {
    this.index++
    this.column++
  }

  skipMany(count: number): void {
    for (let done = 0; done < count; done++) this.skip()
  }

  /** Passes one line break, CRLF being one. */
  skipLine(): void {
    if (this.at() === CR && this.at(1) === LF) this.index += 2
    else if (isBreak(this.at())) this.index++
    else return
    this.column = 0
    this.line++
  }

  /** The character here, and past it. */
  take(): string {
    const character = String.fromCodePoint(this.at())
    this.skip()
    return character
  }

  /** The line break here as YAML reads it, and past it: `\n`, or the Unicode separators as they are. */
  takeLine(): string {
    const code = this.at()
    if (!isBreak(code)) return ''
    this.skipLine()
    return code === LS || code === PS ? String.fromCodePoint(code) : '\n'
  }

  /** At the first column, a document marker: three of `character`, then white space or the end. */
  isDocumentMarker(character: '-' | '.'): boolean {
    const code = character.charCodeAt(0)
    return (
      this.column === 0 &&
      this.at() === code &&
      this.at(1) === code &&
      this.at(2) === code &&
      isBlankOrEnd(this.at(3))
    )
  }

  bufferBeginsWithMark(): boolean {
    return this.codes[this.bufferStart] === BOM.charCodeAt(0)
  }

  /** The end of the text: at its last line's end go-yaml pretends a line break. */
  finishLine(): void {
    if (this.column === 0) return
    this.column = 0
    this.line++
  }

  private readChunk(): void {
    // The first chunk is read with the byte order mark that is left out.
    const end = (this.read === 0 ? 0 : this.bytes) + CHUNK
    while (this.read < this.length) {
      const code = this.codes[this.read] ?? 0
      const width = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
      if (this.bytes + width > end) return
      if (!isAllowed(code)) {
        throw new YamlError('control characters are not allowed', this.offset(this.read))
      }
      this.bytes += width
      this.read++
    }
  }
}

const BOM = '\uFEFF'
const LF = 0x0a
const CR = 0x0d
const LS = 0x2028
const PS = 0x2029

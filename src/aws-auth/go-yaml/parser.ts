import { YamlError } from './error.ts'
import type { GoDocument, GoEntry, GoItem, GoNode } from './node.ts'
import { Scanner } from './scanner.ts'
import { TagHandles } from './tag-handles.ts'
import type { Token } from './token.ts'

/**
 * Deeper than any real aws-auth by far, and shallow enough for the stack. go-yaml allows about 10,000: a text
 * between the two counts as one that cannot be read, and so is never written to.
 */
export const MAX_NESTING = 500

/**
 * Reads the first document as go-yaml v2 does: by the grammar of its state machine (`parserc.go`), into the tree
 * of its decoder (`parser` in `decode.go`). @throws YamlError
 */
export function parseFirstDocument(source: string): GoDocument {
  return new Parser(source).document()
}

class Parser {
  private readonly scanner: Scanner
  private readonly anchors = new Map<string, GoNode>()
  private tags = new TagHandles()
  private depth = 0

  constructor(source: string) {
    this.scanner = new Scanner(source)
  }

  document(): GoDocument {
    const first = this.scanner.peek()
    if (first.type === 'stream-end') return { root: undefined, begin: 0, end: this.from(first) }
    let begin = 0
    let root: GoNode
    const explicit =
      first.type === 'version-directive' || first.type === 'tag-directive' || first.type === 'document-start'
    if (explicit) {
      this.tags = this.directives()
      const marker = this.scanner.peek()
      if (marker.type !== 'document-start') this.fail('did not find expected <document start>', marker)
      begin = this.to(marker)
      this.scanner.skip()
      const token = this.scanner.peek()
      root = ENDS_DOCUMENT.has(token.type) ? this.empty(begin) : this.node({ block: true })
    } else {
      root = this.node({ block: true })
    }
    const after = this.scanner.peek()
    return { root, begin, end: this.from(after) }
  }

  private directives(): TagHandles {
    const tags = new TagHandles()
    let version = false
    for (;;) {
      const token = this.scanner.peek()
      if (token.type === 'version-directive') {
        if (version) this.fail('found duplicate %YAML directive', token)
        if (token.major !== 1 || token.minor !== 1) this.fail('found incompatible YAML document', token)
        version = true
      } else if (token.type === 'tag-directive') {
        if (!tags.define(token.handle, token.prefix)) this.fail('found duplicate %TAG directive', token)
      } else return tags
      this.scanner.skip()
    }
  }

  /** `indentless`: a sequence may stand at the column of the mapping that it is a value of. */
  private node({
    block,
    indentless = false,
  }: {
    readonly block: boolean
    readonly indentless?: boolean
  }): GoNode {
    if (++this.depth > MAX_NESTING) {
      this.fail(`nested more than ${MAX_NESTING} deep, more than this program reads`, this.scanner.peek())
    }
    const node = this.nodeWithin(block, indentless)
    this.depth--
    return node
  }

  private nodeWithin(block: boolean, indentless: boolean): GoNode {
    const first = this.scanner.peek()
    if (first.type === 'alias') {
      this.scanner.skip()
      const target = this.anchors.get(first.name)
      if (target === undefined) return this.fail(`unknown anchor '${first.name}' referenced`, first)
      const start = this.from(first)
      return { kind: 'alias', name: first.name, target, start, content: start, end: this.to(first) }
    }
    const { anchor, tag, end: propertiesEnd } = this.properties()
    const token = this.scanner.peek()
    const start = this.from(first)
    const content = this.from(token)
    const place = { start, content, ...(anchor === undefined ? {} : { anchor }) }
    const implicitTag = tag === ''
    switch (token.type) {
      case 'scalar':
        this.scanner.skip()
        return this.remember({
          kind: 'scalar',
          ...place,
          end: this.to(token),
          value: token.value,
          style: token.style,
          tag,
          implicit: (implicitTag && token.style === 'plain') || tag === '!',
        })
      case 'block-entry':
        if (indentless) return this.sequence(place, { flow: false, indentless: true })
        break
      case 'flow-sequence-start':
        return this.sequence(place, { flow: true })
      case 'flow-mapping-start':
        return this.mapping(place, { flow: true })
      case 'block-sequence-start':
        if (block) return this.sequence(place, { flow: false })
        break
      case 'block-mapping-start':
        if (block) return this.mapping(place, { flow: false })
        break
    }
    if (anchor === undefined && implicitTag) return this.fail('did not find expected node content', token)
    return this.remember({
      kind: 'scalar',
      ...place,
      content: propertiesEnd,
      end: propertiesEnd,
      value: '',
      style: 'empty',
      tag,
      implicit: implicitTag,
    })
  }

  private properties(): { anchor: string | undefined; tag: string; end: number } {
    let anchor: string | undefined
    let tag: string | undefined
    let end = 0
    // One anchor and one tag, in either order.
    for (let round = 0; round < 2; round++) {
      const token = this.scanner.peek()
      if (token.type === 'anchor' && anchor === undefined) anchor = token.name
      else if (token.type === 'tag' && tag === undefined) {
        tag = token.handle === '' ? token.suffix : this.tags.resolve(token.handle, token.suffix)
        if (tag === '') this.fail('found undefined tag handle', token)
      } else break
      end = this.to(token)
      this.scanner.skip()
    }
    return { anchor, tag: tag ?? '', end }
  }

  private sequence(
    place: { readonly start: number; readonly content: number; readonly anchor?: string },
    { flow, indentless = false }: { readonly flow: boolean; readonly indentless?: boolean },
  ): GoNode {
    const items: GoItem[] = []
    // Known before its items, so that an alias within finds it.
    const node = { kind: 'sequence' as const, ...place, end: place.content, flow, items }
    this.remember(node)
    if (flow) node.end = this.flowItems(items)
    else {
      if (!indentless) this.scanner.skip()
      this.blockItems(items, indentless)
      node.end = Math.max(node.end, ...items.slice(-1).map((item) => Math.max(item.node.end, item.start + 1)))
    }
    return node
  }

  private blockItems(items: GoItem[], indentless: boolean): void {
    for (;;) {
      const token = this.scanner.peek()
      if (token.type !== 'block-entry') {
        if (indentless) return
        if (token.type !== 'block-end') this.fail("did not find expected '-' indicator", token)
        this.scanner.skip()
        return
      }
      this.scanner.skip()
      const next = this.scanner.peek().type
      const absent =
        next === 'block-entry' || next === 'block-end' || (indentless && (next === 'key' || next === 'value'))
      const node = absent ? this.empty(this.to(token)) : this.node({ block: true })
      items.push({ node, start: this.from(token), afterComma: -1 })
    }
  }

  private flowItems(items: GoItem[]): number {
    this.scanner.skip()
    for (;;) {
      let token = this.scanner.peek()
      if (token.type !== 'flow-sequence-end' && items.length > 0) {
        if (token.type !== 'flow-entry') this.fail("did not find expected ',' or ']'", token)
        const last = items.pop()
        if (last !== undefined) items.push({ ...last, afterComma: this.to(token) })
        this.scanner.skip()
        token = this.scanner.peek()
      }
      if (token.type === 'flow-sequence-end') {
        this.scanner.skip()
        return this.to(token)
      }
      const node = token.type === 'key' ? this.pair(token) : this.node({ block: false })
      items.push({ node, start: node.start, afterComma: -1 })
    }
  }

  /** `[key: value]`: a mapping of one entry without braces. */
  private pair(keyToken: Token): GoNode {
    this.scanner.skip()
    const start = this.from(keyToken)
    let token = this.scanner.peek()
    let key: GoNode
    if (token.type === 'value' || token.type === 'flow-entry' || token.type === 'flow-sequence-end') {
      // go-yaml skips this token here, a `:` or the end of the item, whatever it is.
      key = this.empty(this.to(token))
      this.scanner.skip()
    } else key = this.node({ block: false })
    token = this.scanner.peek()
    let value: GoNode | undefined
    let afterColon = -1
    if (token.type === 'value') {
      afterColon = this.to(token)
      this.scanner.skip()
      const next = this.scanner.peek().type
      if (next !== 'flow-entry' && next !== 'flow-sequence-end') value = this.node({ block: false })
    }
    value ??= this.empty(afterColon < 0 ? key.end : afterColon)
    return {
      kind: 'mapping',
      flow: true,
      entries: [{ key, value, afterColon }],
      start,
      content: start,
      end: value.end,
    }
  }

  private mapping(
    place: { readonly start: number; readonly content: number; readonly anchor?: string },
    { flow }: { readonly flow: boolean },
  ): GoNode {
    const entries: GoEntry[] = []
    const node = { kind: 'mapping' as const, ...place, end: place.content, flow, entries }
    this.remember(node)
    this.scanner.skip()
    if (flow) node.end = this.flowEntries(entries)
    else {
      this.blockEntries(entries)
      const last = entries.at(-1)
      if (last !== undefined) node.end = Math.max(last.value.end, last.afterColon, last.key.end)
    }
    return node
  }

  private blockEntries(entries: GoEntry[]): void {
    const absent = (type: Token['type']): boolean =>
      type === 'key' || type === 'value' || type === 'block-end'
    for (;;) {
      const token = this.scanner.peek()
      if (token.type === 'block-end') {
        this.scanner.skip()
        return
      }
      if (token.type !== 'key') this.fail('did not find expected key', token)
      this.scanner.skip()
      const key = absent(this.scanner.peek().type)
        ? this.empty(this.to(token))
        : this.node({ block: true, indentless: true })
      const colon = this.scanner.peek()
      if (colon.type !== 'value') {
        entries.push({ key, value: this.empty(key.end), afterColon: -1 })
        continue
      }
      this.scanner.skip()
      const afterColon = this.to(colon)
      const value = absent(this.scanner.peek().type)
        ? this.empty(afterColon)
        : this.node({ block: true, indentless: true })
      entries.push({ key, value, afterColon })
    }
  }

  private flowEntries(entries: GoEntry[]): number {
    for (;;) {
      let token = this.scanner.peek()
      if (token.type !== 'flow-mapping-end' && entries.length > 0) {
        if (token.type !== 'flow-entry') this.fail("did not find expected ',' or '}'", token)
        this.scanner.skip()
        token = this.scanner.peek()
      }
      if (token.type === 'flow-mapping-end') {
        this.scanner.skip()
        return this.to(token)
      }
      if (token.type !== 'key') {
        const key = this.node({ block: false })
        entries.push({ key, value: this.empty(key.end), afterColon: -1 })
        continue
      }
      this.scanner.skip()
      const absent = (type: Token['type']): boolean => type === 'flow-entry' || type === 'flow-mapping-end'
      const next = this.scanner.peek()
      const key =
        next.type === 'value' || absent(next.type) ? this.empty(this.from(next)) : this.node({ block: false })
      const colon = this.scanner.peek()
      if (colon.type !== 'value') {
        entries.push({ key, value: this.empty(key.end), afterColon: -1 })
        continue
      }
      this.scanner.skip()
      const afterColon = this.to(colon)
      const value = absent(this.scanner.peek().type) ? this.empty(afterColon) : this.node({ block: false })
      entries.push({ key, value, afterColon })
    }
  }

  private empty(at: number): GoNode {
    const place = { start: at, content: at, end: at }
    return { kind: 'scalar', ...place, value: '', style: 'empty', tag: '', implicit: true }
  }

  private remember<T extends GoNode>(node: T): T {
    if (node.anchor !== undefined) this.anchors.set(node.anchor, node)
    return node
  }

  private from(token: Token): number {
    return this.scanner.text.offset(token.start.index)
  }

  private to(token: Token): number {
    return this.scanner.text.offset(token.end.index)
  }

  private fail(reason: string, token: Token): never {
    throw new YamlError(reason, this.from(token))
  }
}

const ENDS_DOCUMENT: ReadonlySet<Token['type']> = new Set([
  'version-directive',
  'tag-directive',
  'document-start',
  'document-end',
  'stream-end',
])

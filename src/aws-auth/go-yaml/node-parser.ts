// Port of go-yaml, changed: notices/go-yaml.txt
import { YamlError } from './error.ts'
import type { GoEntry, GoItem, GoNode } from './node.ts'
import type { NodeOptions, NodeReader } from './node-reader.ts'
import { readBlockEntries, readBlockItems, readIndentlessItems } from './parse-block.ts'
import { readFlowEntries, readFlowItems } from './parse-flow.ts'
import { Scanner } from './scanner.ts'
import { TagHandles } from './tag-handles.ts'
import type { Token } from './token.ts'

/**
 * Deeper than any real aws-auth by far, and shallow enough for the stack. go-yaml allows about 10,000: a text
 * between the two counts as one that cannot be read, and so is never written to.
 */
export const MAX_NESTING = 500

interface Place {
  readonly start: number
  readonly content: number
  readonly anchor?: string
}

/** Reads nodes, by the grammar of go-yaml's state machine. Its methods throw YamlError. */
export class NodeParser implements NodeReader {
  private readonly scanner: Scanner
  private readonly anchors = new Map<string, GoNode>()
  /** Those of the document. */
  tags = new TagHandles()
  private depth = 0

  constructor(source: string) {
    this.scanner = new Scanner(source)
  }

  peek(): Token {
    return this.scanner.peek()
  }

  skip(): void {
    this.scanner.skip()
  }

  node({ block, indentless = false }: NodeOptions): GoNode {
    if (++this.depth > MAX_NESTING) {
      this.fail(`nested more than ${MAX_NESTING} deep, which is more than eks-access reads`, this.peek())
    }
    const node = this.nodeWithin(block, indentless)
    this.depth--
    return node
  }

  private nodeWithin(block: boolean, indentless: boolean): GoNode {
    const first = this.peek()
    if (first.type === 'alias') {
      this.skip()
      const target = this.anchors.get(first.name)
      if (target === undefined) return this.fail(`unknown anchor '${first.name}' referenced`, first)
      const start = this.from(first)
      return { kind: 'alias', name: first.name, target, start, content: start, end: this.to(first) }
    }
    const { anchor, tag, end: propertiesEnd } = this.properties()
    const token = this.peek()
    const start = this.from(first)
    const content = this.from(token)
    const place = { start, content, ...(anchor === undefined ? {} : { anchor }) }
    const implicitTag = tag === ''
    switch (token.type) {
      case 'scalar':
        this.skip()
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
        if (indentless) return this.sequence(place, 'indentless')
        break
      case 'flow-sequence-start':
        return this.sequence(place, 'flow')
      case 'flow-mapping-start':
        return this.mapping(place, 'flow')
      case 'block-sequence-start':
        if (block) return this.sequence(place, 'block')
        break
      case 'block-mapping-start':
        if (block) return this.mapping(place, 'block')
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
      const token = this.peek()
      if (token.type === 'anchor' && anchor === undefined) anchor = token.name
      else if (token.type === 'tag' && tag === undefined) {
        tag = token.handle === '' ? token.suffix : this.tags.resolve(token.handle, token.suffix)
        if (tag === '') this.fail('found undefined tag handle', token)
      } else break
      end = this.to(token)
      this.skip()
    }
    return { anchor, tag: tag ?? '', end }
  }

  private sequence(place: Place, shape: 'flow' | 'block' | 'indentless'): GoNode {
    const items: GoItem[] = []
    // Known before its items, so that an alias within finds it.
    const node = this.remember({
      kind: 'sequence' as const,
      ...place,
      end: place.content,
      flow: shape === 'flow',
      items,
    })
    if (shape === 'flow') return this.ended(node, readFlowItems(this, items))
    if (shape === 'indentless') readIndentlessItems(this, items)
    else {
      this.skip()
      readBlockItems(this, items)
    }
    const last = items.at(-1)
    return this.ended(node, last === undefined ? node.end : Math.max(last.node.end, last.start + 1))
  }

  private mapping(place: Place, shape: 'flow' | 'block'): GoNode {
    const entries: GoEntry[] = []
    const node = this.remember({
      kind: 'mapping' as const,
      ...place,
      end: place.content,
      flow: shape === 'flow',
      entries,
    })
    if (shape === 'flow') return this.ended(node, readFlowEntries(this, entries))
    this.skip()
    readBlockEntries(this, entries)
    const last = entries.at(-1)
    return this.ended(
      node,
      last === undefined ? node.end : Math.max(last.value.end, last.afterColon, last.key.end),
    )
  }

  /** An alias may hold the node already: it is completed, not copied. */
  private ended(node: GoNode & { end: number }, end: number): GoNode {
    node.end = end
    return node
  }

  empty(at: number): GoNode {
    const place = { start: at, content: at, end: at }
    return { kind: 'scalar', ...place, value: '', style: 'empty', tag: '', implicit: true }
  }

  private remember<T extends GoNode>(node: T): T {
    if (node.anchor !== undefined) this.anchors.set(node.anchor, node)
    return node
  }

  from(token: Token): number {
    return this.scanner.text.offset(token.start.index)
  }

  to(token: Token): number {
    return this.scanner.text.offset(token.end.index)
  }

  fail(reason: string, token: Token): never {
    throw new YamlError(reason, this.from(token))
  }
}

// Port of go-yaml, changed: notices/go-yaml.txt
import type { GoDocument, GoNode } from './node.ts'
import { NodeParser } from './node-parser.ts'
import { TagHandles } from './tag-handles.ts'
import type { Token } from './token.ts'

/**
 * Reads the first document as go-yaml v2 does: by the grammar of its state machine (`parserc.go`), into the tree
 * of its decoder (`parser` in `decode.go`). @throws YamlError
 */
export function parseFirstDocument(source: string): GoDocument {
  const parser = new NodeParser(source)
  const first = parser.peek()
  if (first.type === 'stream-end') return { root: undefined, begin: 0, end: parser.from(first) }
  const { root, begin } = BEGINS_DOCUMENT.has(first.type)
    ? explicitDocument(parser)
    : { root: parser.node({ block: true }), begin: 0 }
  return { root, begin, end: parser.from(parser.peek()) }
}

function explicitDocument(parser: NodeParser): { root: GoNode; begin: number } {
  parser.tags = readDirectives(parser)
  const marker = parser.peek()
  if (marker.type !== 'document-start') parser.fail('did not find expected <document start>', marker)
  const begin = parser.to(marker)
  parser.skip()
  const isEmpty = ENDS_DOCUMENT.has(parser.peek().type)
  return { root: isEmpty ? parser.empty(begin) : parser.node({ block: true }), begin }
}

function readDirectives(parser: NodeParser): TagHandles {
  const tags = new TagHandles()
  let version = false
  for (;;) {
    const token = parser.peek()
    if (token.type === 'version-directive') {
      if (version) parser.fail('found duplicate %YAML directive', token)
      if (token.major !== 1 || token.minor !== 1) parser.fail('found incompatible YAML document', token)
      version = true
    } else if (token.type === 'tag-directive') {
      if (!tags.define(token.handle, token.prefix)) parser.fail('found duplicate %TAG directive', token)
    } else return tags
    parser.skip()
  }
}

const BEGINS_DOCUMENT: ReadonlySet<Token['type']> = new Set([
  'version-directive',
  'tag-directive',
  'document-start',
])

const ENDS_DOCUMENT: ReadonlySet<Token['type']> = new Set([...BEGINS_DOCUMENT, 'document-end', 'stream-end'])

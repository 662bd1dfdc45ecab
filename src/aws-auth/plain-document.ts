import type { YamlMapping, YamlNode, YamlScalar, YamlSequence } from '../yaml/node.ts'
import { parsePlainYaml } from '../yaml/plain-yaml.ts'
import type { GoDocument, GoEntry, GoItem, GoMapping, GoNode, GoScalar, GoSequence } from './go-yaml/node.ts'

/**
 * The document of a text that is plain YAML and has one document without `---`: what `parseFirstDocument` gives.
 * `undefined` for every other text. Within plain YAML, go-yaml and js-yaml read the same tree, and what is a number, a
 * boolean or null is read off the tree later, by the rules of go-yaml in either case.
 */
export function plainDocument(source: string): GoDocument | undefined {
  if (source.startsWith('---') || source.includes('\n---')) return undefined
  const root = parsePlainYaml(source)?.[0]
  return root && { root: nodeOf(source, root), begin: 0, end: source.length }
}

function nodeOf(source: string, node: YamlNode): GoNode {
  switch (node.kind) {
    case 'scalar':
      return scalarOf(node)
    case 'sequence':
      return sequenceOf(source, node)
    case 'mapping':
      return mappingOf(source, node)
  }
}

function scalarOf({ value, style, start, end }: YamlScalar): GoScalar {
  return { kind: 'scalar', start, content: start, end, value, style, tag: '', implicit: style === 'plain' }
}

function sequenceOf(source: string, { flow, items, start, end }: YamlSequence): GoSequence {
  const itemOf = (item: YamlNode, index: number): GoItem => {
    const node = nodeOf(source, item)
    if (!flow) return { node, start: source.lastIndexOf('-', item.start - 1), afterComma: -1 }
    const isLast = index === items.length - 1
    return { node, start: node.start, afterComma: isLast ? -1 : source.indexOf(',', item.end) + 1 }
  }
  const own = items.map(itemOf)
  return {
    kind: 'sequence',
    start,
    content: start,
    end: flow ? end : (own.at(-1)?.node.end ?? end),
    flow,
    items: own,
  }
}

function mappingOf(source: string, { flow, entries, start, end }: YamlMapping): GoMapping {
  const own = entries.map(({ key, value }): GoEntry => {
    // In plain YAML the colon stands at its key.
    const afterColon = key.end + 1
    return {
      key: nodeOf(source, key),
      value: value.start === value.end ? nothing(afterColon) : nodeOf(source, value),
      afterColon,
    }
  })
  return {
    kind: 'mapping',
    start,
    content: start,
    end: flow ? end : (own.at(-1)?.value.end ?? end),
    flow,
    entries: own,
  }
}

function nothing(at: number): GoScalar {
  return {
    kind: 'scalar',
    start: at,
    content: at,
    end: at,
    value: '',
    style: 'empty',
    tag: '',
    implicit: true,
  }
}

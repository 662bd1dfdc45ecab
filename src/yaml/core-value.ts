import type { YamlEntry, YamlMapping, YamlNode, YamlScalar } from './node.ts'

/** Something that the tree says and that plain data cannot say, or that its author surely did not mean. */
export interface YamlMistake {
  readonly kind: 'duplicate-key' | 'merge-key' | 'tag' | 'key' | 'template' | 'too-large'
  readonly node: YamlNode
  /** The key that stood first, for `duplicate-key`. */
  readonly first?: YamlNode
}

/** Plain data: null, booleans, numbers, strings, arrays, and objects without a prototype. */
export interface CoreValue {
  readonly value: unknown
  readonly mistakes: readonly YamlMistake[]
}

/**
 * How many values aliases may unfold to. A file that a person wrote has some thousands; a text of ten lines can
 * name a billion.
 */
const LARGEST = 1_000_000

/** And how many characters their texts may have: a text of 1 MB can name 50 GB by a long scalar and many aliases. */
const LONGEST = 32_000_000

/**
 * The data of a tree by the core schema of YAML 1.2 (chapter 10.3): `yes` and `on` are text, `0o17` is 15 and
 * `017` is 17. Of a key that stands twice, the first counts.
 */
export function coreValue(root: YamlNode): CoreValue {
  const mistakes: YamlMistake[] = []
  let count = 0
  let characters = 0
  const isTooLarge = (): boolean => count > LARGEST || characters > LONGEST

  const read = (node: YamlNode): unknown => {
    count++
    if (isTooLarge()) return null
    switch (node.kind) {
      case 'scalar':
        characters += node.value.length
        if (node.tag !== undefined && !isTextTag(node.tag)) mistakes.push({ kind: 'tag', node })
        return coreScalar(node)
      case 'sequence':
        if (node.tag !== undefined) mistakes.push({ kind: 'tag', node })
        return node.items.map(read)
      case 'mapping':
        if (node.tag !== undefined) mistakes.push({ kind: 'tag', node })
        return unquotedTemplate(node, mistakes) ?? readMapping(node)
    }
  }

  const readMapping = (node: YamlMapping): Record<string, unknown> => {
    const data: Record<string, unknown> = Object.create(null)
    let keys: ReadonlyMap<string, YamlNode> | undefined
    for (const { key, value } of node.entries) {
      if (key.kind !== 'scalar') mistakes.push({ kind: 'key', node: key })
      else if (isMerge(key)) mistakes.push({ kind: 'merge-key', node: key })
      else {
        characters += key.value.length
        const isFirst = !(key.value in data)
        const item = read(value)
        if (isFirst) data[key.value] = item
        else {
          keys ??= firstKeys(node)
          mistakes.push({ kind: 'duplicate-key', node: key, first: keys.get(key.value) ?? key })
        }
      }
    }
    return data
  }

  const value = read(root)
  if (isTooLarge()) return { value: null, mistakes: [{ kind: 'too-large', node: root }] }
  return { value, mistakes }
}

/** `{{SessionName}}` without quotes is a mapping whose key is a mapping: nobody means that. */
function unquotedTemplate(node: YamlMapping, mistakes: YamlMistake[]): string | undefined {
  const key = node.entries[0]?.key
  if (!node.flow || node.entries.length !== 1 || key?.kind !== 'mapping' || !key.flow) return undefined
  const word = key.entries[0]?.key
  if (key.entries.length !== 1 || word?.kind !== 'scalar') return undefined
  mistakes.push({ kind: 'template', node })
  return `{{${word.value}}}`
}

/** The node behind `path`, or the nearest one above it that is there; `key` is the node of its last key. */
export function nodeAt(
  root: YamlNode,
  path: readonly PropertyKey[],
): { readonly node: YamlNode; readonly key: YamlNode | undefined; readonly found: boolean } {
  let node = root
  let key: YamlNode | undefined
  for (const step of path) {
    const entry = child(node, step)
    if (entry === undefined) return { node, key, found: false }
    node = entry.value
    key = entry.key
  }
  return { node, key, found: true }
}

function child(
  node: YamlNode,
  step: PropertyKey,
): { readonly key: YamlNode | undefined; readonly value: YamlNode } | undefined {
  switch (node.kind) {
    case 'scalar':
      return undefined
    case 'sequence': {
      const value = typeof step === 'number' ? node.items[step] : undefined
      return value && { key: undefined, value }
    }
    case 'mapping':
      return typeof step === 'string' ? entriesOf(node).get(step) : undefined
  }
}

// Each key of a mapping may have a problem with a place of its own.
const entries = new WeakMap<YamlMapping, ReadonlyMap<string, YamlEntry>>()

/** The first entry of each key that is text. */
function entriesOf(node: YamlMapping): ReadonlyMap<string, YamlEntry> {
  const known = entries.get(node)
  if (known !== undefined) return known
  const found = new Map<string, YamlEntry>()
  for (const entry of node.entries) {
    const { key } = entry
    if (key.kind === 'scalar' && !found.has(key.value)) found.set(key.value, entry)
  }
  entries.set(node, found)
  return found
}

function isMerge({ value, style }: YamlScalar): boolean {
  return value === '<<' && style === 'plain'
}

/** Where each key stands first, `<<` apart. */
function firstKeys({ entries }: YamlMapping): ReadonlyMap<string, YamlNode> {
  const keys = new Map<string, YamlNode>()
  for (const { key } of entries)
    if (key.kind === 'scalar' && !isMerge(key) && !keys.has(key.value)) keys.set(key.value, key)
  return keys
}

function isTextTag(tag: string): boolean {
  return tag === '!' || tag === '!!str' || tag === '!<tag:yaml.org,2002:str>'
}

/** The value of a scalar by the core schema: only plain ones can be other than text. */
export function coreScalar({ value, style, tag }: YamlScalar): unknown {
  if (style !== 'plain' || (tag !== undefined && isTextTag(tag))) return value
  // Nearly all plain scalars are text, and most of them begin as nothing else does.
  if (/^[^-+.~\dntfNTF]/.test(value)) return value
  if (/^(null|Null|NULL|~|)$/.test(value)) return null
  if (/^(true|True|TRUE)$/.test(value)) return true
  if (/^(false|False|FALSE)$/.test(value)) return false
  if (/^0o[0-7]+$/.test(value)) return Number.parseInt(value.slice(2), 8)
  if (/^0x[0-9a-fA-F]+$/.test(value)) return Number.parseInt(value.slice(2), 16)
  if (/^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/.test(value)) return Number(value)
  if (/^[-+]?\.(inf|Inf|INF)$/.test(value)) return value.startsWith('-') ? -Infinity : Infinity
  if (/^\.(nan|NaN|NAN)$/.test(value)) return Number.NaN
  return value
}

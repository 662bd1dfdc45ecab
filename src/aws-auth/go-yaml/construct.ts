// Port of go-yaml, changed: notices/go-yaml.txt
import { YamlError } from './error.ts'
import type { GoMapping, GoNode, GoScalar } from './node.ts'
import { MAX_NESTING } from './node-parser.ts'
import { type Resolved, resolveScalar } from './resolve.ts'

/** What go-yaml v2 decodes into an `interface{}`. */
export type GoValue =
  | Resolved
  | { readonly type: 'list'; readonly items: readonly GoValue[] }
  | { readonly type: 'map'; readonly entries: readonly GoPair[] }

/** No two pairs of a map have the same key. */
export interface GoPair {
  /** Where the key stands. */
  readonly offset: number
  readonly key: Resolved
  readonly value: GoValue
}

/**
 * Decodes a document: aliases are followed, `<<` is merged, of equal keys the last counts.
 *
 * Source: `decoder` in `decode.go`. @throws YamlError for all that it refuses
 */
export function constructValue(root: GoNode): GoValue {
  const steps = new DecodingSteps()
  steps.enter(root)
  return construct(root, steps)
}

/** An element of a `[]string`, and the item of the list that it comes from. */
export interface GoString {
  readonly value: string
  readonly index: number
}

/**
 * Decodes a document into a `[]string`, as `yaml.Unmarshal` does for mapAccounts. Items that are no scalars are
 * left out. A refusal in the middle leaves what was read before it, and empty strings for the rest.
 */
export function constructStrings(root: GoNode): {
  readonly strings: readonly GoString[]
  readonly refused?: YamlError
} {
  const steps = new DecodingSteps()
  steps.enter(root)
  const strings: GoString[] = []
  let expected = 0
  try {
    const list = follow(root, steps)
    if (list.kind !== 'sequence') {
      if (list.kind === 'scalar' && resolve(list).type === 'null') return { strings }
      return { strings, refused: new YamlError('a list is required here', root.start) }
    }
    expected = list.items.length
    for (const [index, { node }] of list.items.entries()) {
      const item = follow(node, steps)
      if (item.kind !== 'scalar') continue
      const value = resolve(item)
      if (value.type === 'null') strings.push({ value: '', index })
      else strings.push({ value: value.type === 'string' ? value.value : item.value, index })
    }
    return { strings }
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
    while (strings.length < expected) strings.push({ value: '', index: strings.length })
    return { strings, refused: error }
  }
}

/**
 * What aliases may unfold to, beside what go-yaml counts: it counts nodes, however long they are, and a text of 1 MB can
 * name 50 GB. A text beyond that counts as one that cannot be read, and so is never written to.
 */
const MAX_UNFOLDED = 4_000_000

/** Counts what go-yaml counts, so that an alias bomb goes off here where it does there. */
class DecodingSteps {
  private all = 0
  private throughAliases = 0
  /** Of scalars, through aliases. */
  private characters = 0
  private aliasDepth = 0
  private depth = 0
  private readonly open = new Set<GoNode>()

  enter(node: GoNode): void {
    this.all++
    if (this.aliasDepth > 0) {
      this.throughAliases++
      if (node.kind === 'scalar') this.characters += node.value.length
      if (this.characters > MAX_UNFOLDED) {
        throw new YamlError(
          `its aliases expand to more than ${MAX_UNFOLDED} characters, which is more than eks-access reads`,
          node.start,
        )
      }
    }
    if (
      this.throughAliases > 100 &&
      this.all > 1000 &&
      this.throughAliases / this.all > allowedRatio(this.all)
    ) {
      throw new YamlError('document contains excessive aliasing', node.start)
    }
  }

  throughAlias<T>(alias: GoNode & { readonly kind: 'alias' }, decode: () => T): T {
    if (this.open.has(alias)) throw new YamlError(`anchor '${alias.name}' value contains itself`, alias.start)
    this.open.add(alias)
    this.aliasDepth++
    const value = decode()
    this.aliasDepth--
    this.open.delete(alias)
    return value
  }

  deeper<T>(node: GoNode, decode: () => T): T {
    if (++this.depth > MAX_NESTING) {
      throw new YamlError(
        `nested more than ${MAX_NESTING} deep, which is more than eks-access reads`,
        node.start,
      )
    }
    const value = decode()
    this.depth--
    return value
  }
}

function allowedRatio(steps: number): number {
  const [low, high] = [400_000, 4_000_000]
  if (steps <= low) return 0.99
  if (steps >= high) return 0.1
  return 0.99 - 0.89 * ((steps - low) / (high - low))
}

function construct(node: GoNode, steps: DecodingSteps): GoValue {
  steps.enter(node)
  return steps.deeper(node, () => {
    switch (node.kind) {
      case 'alias':
        return steps.throughAlias(node, () => construct(node.target, steps))
      case 'scalar':
        return resolve(node)
      case 'sequence':
        return { type: 'list', items: node.items.map((item) => construct(item.node, steps)) }
      case 'mapping': {
        const pairs = new Map<string, GoPair>()
        fill(pairs, node, steps)
        return { type: 'map', entries: [...pairs.values()] }
      }
    }
  })
}

function fill(pairs: Map<string, GoPair>, mapping: GoMapping, steps: DecodingSteps): void {
  for (const { key: keyNode, value: valueNode } of mapping.entries) {
    if (isMerge(keyNode)) {
      merge(pairs, valueNode, steps)
      continue
    }
    const key = construct(keyNode, steps)
    if (key.type === 'list' || key.type === 'map') throw new YamlError('invalid map key', keyNode.start)
    const value = construct(valueNode, steps)
    pairs.set(identity(key, pairs.size), { offset: keyNode.start, key, value })
  }
}

/** Merged keys take the place of those above them, and give way to those below: what comes later counts. */
function merge(pairs: Map<string, GoPair>, node: GoNode, steps: DecodingSteps): void {
  const mergeOne = (source: GoNode): void => {
    const mapping = source.kind === 'alias' ? source.target : source
    if (mapping.kind !== 'mapping') {
      throw new YamlError('map merge requires map or sequence of maps as the value', source.start)
    }
    steps.enter(source)
    steps.deeper(source, () => {
      if (source.kind === 'alias') {
        steps.throughAlias(source, () => {
          steps.enter(mapping)
          fill(pairs, mapping, steps)
        })
      } else fill(pairs, mapping, steps)
    })
  }
  if (node.kind === 'sequence') for (const item of node.items.toReversed()) mergeOne(item.node)
  else mergeOne(node)
}

/** True for the key `<<`. */
export function isMerge(key: GoNode): boolean {
  return (
    key.kind === 'scalar' && key.value === '<<' && (key.implicit || key.tag === 'tag:yaml.org,2002:merge')
  )
}

/** Equal for keys that Go holds for equal; not-a-number is equal to nothing. */
function identity(key: Resolved, unique: number): string {
  if (key.type === 'null') return 'null'
  if (key.type === 'float' && Number.isNaN(key.value)) return `NaN ${unique}`
  return `${key.type} ${key.value}`
}

function follow(node: GoNode, steps: DecodingSteps): Exclude<GoNode, { readonly kind: 'alias' }> {
  steps.enter(node)
  if (node.kind !== 'alias') return node
  steps.throughAlias(node, () => steps.enter(node.target))
  return node.target.kind === 'alias' ? follow(node.target, steps) : node.target
}

function resolve(node: GoScalar): Resolved {
  if (node.tag === '' && !node.implicit) return { type: 'string', value: node.value }
  return resolveScalar(node.tag, node.value, node.start)
}

/**
 * A YAML document as a tree that knows where each node stands in its source.
 *
 * Offsets count UTF-16 units from the start of the whole source text; `end` is exclusive. An alias appears as
 * the node that it points to, with `alias` set to the place of the `*name` itself.
 */
export type YamlNode = YamlScalar | YamlSequence | YamlMapping

interface NodeBase {
  readonly start: number
  readonly end: number
  /** An explicit tag as written, `!!str` or `!custom`. */
  readonly tag?: string
  readonly anchor?: string
  /** Where the alias stands through which this node was reached. */
  readonly alias?: { readonly start: number; readonly end: number }
}

/** `plain` scalars get their type from a schema (`1`, `yes`, `~`); all others are strings. */
export interface YamlScalar extends NodeBase {
  readonly kind: 'scalar'
  readonly value: string
  readonly style: 'plain' | 'single' | 'double' | 'literal' | 'folded'
}

export interface YamlSequence extends NodeBase {
  readonly kind: 'sequence'
  readonly flow: boolean
  readonly items: readonly YamlNode[]
}

export interface YamlMapping extends NodeBase {
  readonly kind: 'mapping'
  readonly flow: boolean
  /** In the order of the source; a duplicate key appears twice. */
  readonly entries: readonly YamlEntry[]
}

export interface YamlEntry {
  readonly key: YamlNode
  readonly value: YamlNode
}

/** The text is not YAML. `offset` is where the parser gave up. */
export interface YamlSyntaxError {
  readonly reason: string
  readonly offset: number
}

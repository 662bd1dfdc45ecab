// Port of go-yaml, changed: notices/go-yaml.txt
import type { ScalarStyle } from './token.ts'

/**
 * A YAML document as go-yaml v2 sees it, with the place of each node. Offsets count UTF-16 units of the whole
 * text; `end` is exclusive. `start` is where the node's tag or anchor begins, `content` where the node itself
 * does.
 */
export type GoNode = GoScalar | GoSequence | GoMapping | GoAlias

interface Placed {
  readonly start: number
  readonly content: number
  readonly end: number
  readonly anchor?: string
}

export interface GoScalar extends Placed {
  readonly kind: 'scalar'
  readonly value: string
  /** `empty`: nothing stands there. */
  readonly style: ScalarStyle | 'empty'
  /** In its long form, `tag:yaml.org,2002:str`; empty where there is none. */
  readonly tag: string
  /** Its type is read off its text (`plain_implicit` in parserc.go). */
  readonly implicit: boolean
}

export interface GoSequence extends Placed {
  readonly kind: 'sequence'
  readonly flow: boolean
  readonly items: readonly GoItem[]
}

export interface GoItem {
  readonly node: GoNode
  /** Of the `-`; in a flow sequence, of the node. */
  readonly start: number
  /** In a flow sequence: behind the comma that follows; -1 where none does. */
  readonly afterComma: number
}

export interface GoMapping extends Placed {
  readonly kind: 'mapping'
  readonly flow: boolean
  readonly entries: readonly GoEntry[]
}

export interface GoEntry {
  readonly key: GoNode
  readonly value: GoNode
  /** Behind the `:`; -1 where there is none. */
  readonly afterColon: number
}

export interface GoAlias extends Placed {
  readonly kind: 'alias'
  readonly name: string
  readonly target: GoNode
}

/** The first document of a text; go-yaml reads no further. `root` is undefined where the text has none. */
export interface GoDocument {
  readonly root: GoNode | undefined
  /** Behind its `---`; 0 where it has none. */
  readonly begin: number
  /** Where its end was seen: at the next marker, at what follows it, or at the end of the text. */
  readonly end: number
}

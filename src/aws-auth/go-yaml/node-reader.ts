// Port of go-yaml, changed: notices/go-yaml.txt
import type { GoNode } from './node.ts'
import type { Token } from './token.ts'

/** What the readers of collections need of the parser. */
export interface NodeReader {
  /** The next token; it stays. */
  peek(): Token
  /** Goes past the token that `peek` gave. */
  skip(): void
  /** The node that begins here. */
  node(options: NodeOptions): GoNode
  /** Nothing, where a node could be. */
  empty(offset: number): GoNode
  /** UTF-16 offsets of a token. */
  from(token: Token): number
  to(token: Token): number
  fail(reason: string, token: Token): never
}

export interface NodeOptions {
  /** Block collections may begin here. */
  readonly block: boolean
  /** A sequence may stand at the column of the mapping that it is a value of. */
  readonly indentless?: boolean
}

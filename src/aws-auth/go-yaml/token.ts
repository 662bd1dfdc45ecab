// Port of go-yaml, changed: notices/go-yaml.txt
import type { Mark } from './characters.ts'

/** What the scanner gives the parser (`yaml_token_t`). Marks count characters. */
export type Token = MarkToken | ScalarToken | NameToken | TagToken | VersionToken | TagDirectiveToken

interface TokenBase {
  readonly start: Mark
  readonly end: Mark
}

export interface MarkToken extends TokenBase {
  readonly type:
    | 'stream-end'
    | 'document-start'
    | 'document-end'
    | 'block-sequence-start'
    | 'block-mapping-start'
    | 'block-end'
    | 'block-entry'
    | 'flow-sequence-start'
    | 'flow-sequence-end'
    | 'flow-mapping-start'
    | 'flow-mapping-end'
    | 'flow-entry'
    | 'key'
    | 'value'
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded'

export interface ScalarToken extends TokenBase {
  readonly type: 'scalar'
  readonly value: string
  readonly style: ScalarStyle
}

export interface NameToken extends TokenBase {
  readonly type: 'anchor' | 'alias'
  readonly name: string
}

/** `!handle!suffix`; the verbatim `!<suffix>` has an empty handle. */
export interface TagToken extends TokenBase {
  readonly type: 'tag'
  readonly handle: string
  readonly suffix: string
}

export interface VersionToken extends TokenBase {
  readonly type: 'version-directive'
  readonly major: number
  readonly minor: number
}

export interface TagDirectiveToken extends TokenBase {
  readonly type: 'tag-directive'
  readonly handle: string
  readonly prefix: string
}

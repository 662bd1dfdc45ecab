import type { ProblemCode } from '../../problem/catalog.ts'

/** A key under `guards` of access.yaml. What it answers and risks is the text of its row in docs/access-yaml.md. */
interface About {
  /** The description of its key in the schema. */
  readonly description: string
  /** The codes of problems that it lets pass, or that tell of it. */
  readonly answers: readonly ProblemCode[]
  /** Continues the codes in the docs. */
  readonly meaning: string
  readonly risk: string
}

export interface FlagSetting extends About {
  readonly kind: 'flag'
  readonly default: false
  /** The value that lets more pass. */
  readonly laxer: true
}

export interface NumberSetting<Default extends number | undefined> extends About {
  readonly kind: 'number'
  readonly from: number
  readonly to?: number
  readonly default: Default
  /** What the docs say where no number is the default. */
  readonly defaultWords?: string
  /** Grows with what the setting lets pass. */
  readonly laxity: (value: number | Default) => number
}

export interface ListSetting extends About {
  readonly kind: 'list'
  /** What its ARNs may name. */
  readonly of: 'roles' | 'roles-and-users'
  readonly default: readonly string[]
  /** The ARNs whose coming, and those whose going, lets more pass. */
  readonly laxer: (change: ListChange) => {
    readonly names: readonly string[]
    readonly noLongerNames: readonly string[]
  }
}

export interface ListChange {
  readonly before: readonly string[]
  readonly added: readonly string[]
  readonly gone: readonly string[]
}

export type GuardSetting = FlagSetting | NumberSetting<number> | NumberSetting<undefined> | ListSetting

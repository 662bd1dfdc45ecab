import type { Reason } from '../../src/import/left-out.ts'
import type { AccessEntry, AuthenticationMode, IamRecord } from '../../src/live/facts.ts'
import type { RbacObject } from '../../src/rbac/object.ts'

/** What becomes of one thing of a generated cluster: declared, alone or with another one, or left out for a reason. */
export type Fate = 'declared' | Reason['kind']

/** A row, as it is written, with what must become of it in a cluster that reads aws-auth. */
export interface UnitRow {
  readonly key: 'mapRoles' | 'mapUsers'
  readonly text: string
  /** As the authenticator reads it; absent where it reads no row. */
  readonly arn?: string
  readonly fate: Fate
  /** In a cluster whose aws-auth EKS does not read; `not-read` where it is absent. */
  readonly unreadFate?: Fate
}

/** Something that stands in a generated cluster, built by what must become of it, and never judged by the program. */
export interface Unit {
  readonly rows?: readonly UnitRow[]
  readonly accounts?: readonly { readonly text: string; readonly fate: Fate }[]
  readonly entries?: readonly {
    readonly entry: AccessEntry
    readonly fate: Fate
    /** Where aws-auth is not read; as `fate` where it is absent. */
    readonly unreadFate?: Fate
  }[]
  readonly records?: readonly (readonly [arn: string, record: IamRecord])[]
  /** Principals of the ledger of another set. */
  readonly ofOtherSet?: readonly string[]
  /** Principals that the file must declare where aws-auth is read, as `kind arn username groups policies`. */
  readonly declared?: readonly string[]
  /** The same where it is not. */
  readonly declaredUnread?: readonly string[]
  readonly objects?: readonly { readonly object: RbacObject; readonly fate: Fate }[]
}

/** Whether a cluster in this mode has access entries, and whether it reads aws-auth. */
export const MODES: Readonly<
  Record<AuthenticationMode | 'none', { readonly entries: boolean; readonly rows: boolean }>
> = {
  none: { entries: false, rows: true },
  CONFIG_MAP: { entries: false, rows: true },
  API_AND_CONFIG_MAP: { entries: true, rows: true },
  API: { entries: true, rows: false },
}

import type { MappingName } from '../../access/mapping.ts'
import type { RowMeaning } from '../../aws-auth/row.ts'
import { compare } from '../../words/compare.ts'
import { ACCOUNT } from './account.ts'
import type { Change, ChangeOf } from './change.ts'
import { DEAD_ROW } from './dead-row.ts'
import { ENTRY } from './entry.ts'
import type { Before, ChangeKind, Store } from './kind.ts'
import { OBJECT } from './object.ts'
import { OWNERSHIP } from './ownership.ts'
import { ROW } from './row.ts'

/** Every kind of change, in the order in which they are shown. */
const KINDS = {
  row: ROW,
  account: ACCOUNT,
  entry: ENTRY,
  'dead-row': DEAD_ROW,
  object: OBJECT,
  ownership: OWNERSHIP,
} satisfies { readonly [K in Kind]: ChangeKind<ChangeOf<K>> }

type Kind = Change['kind']

/** The changes that are written to one store. */
export type ChangeTo<S extends Store> = ChangeOf<
  { readonly [K in Kind]: (typeof KINDS)[K]['store'] extends S ? K : never }[Kind]
>

const ORDER = Object.keys(KINDS)

/** What is known of the kind of this change. */
export function kindOf(change: Change): ChangeKind<Change> {
  return KINDS[change.kind]
}

/** Whether it changes what anybody may do: all but what is written to the ledger only. */
export function isAboutAccess(change: Change): boolean {
  return kindOf(change).store !== 'ledger'
}

/** Whether it lets a principal of IAM in, or no longer. */
export function isMapping(change: Change): change is ChangeTo<MappingName> {
  const { store } = kindOf(change)
  return store !== 'ledger' && store !== 'rbac'
}

/** The principal of IAM whose way in it changes: an ARN, or the id of an account. */
export function mappedPrincipal(change: Change): string | undefined {
  return isMapping(change) ? kindOf(change).principal(change) : undefined
}

/** What it changes, as its atoms name it. No two changes of a plan have the same. */
export function subjectOf(change: Change): string {
  return kindOf(change).subject(change)
}

/** Where that is written whose atoms have this subject. Those of objects begin with the kind of the object. */
export function storeOf(subject: string): Store {
  const [kind = ''] = subject.split('/')
  return isKind(kind) ? KINDS[kind].store : OBJECT.store
}

/** As whom a principal gets in by what it changes, before and after. */
export function identitiesOf(change: Change): Before<RowMeaning> {
  return kindOf(change).identities(change)
}

/** Those that are written to one store, in their order. */
export function changesTo<S extends Store>(store: S, changes: readonly Change[]): readonly ChangeTo<S>[] {
  return changes.filter((change): change is ChangeTo<S> => kindOf(change).store === store)
}

/** As they are shown: by kind, then by name. */
export function inOrder(changes: readonly Change[]): readonly Change[] {
  const named = changes.map((change) => ({ change, kind: ORDER.indexOf(change.kind), name: nameOf(change) }))
  return named
    .toSorted((one, other) => one.kind - other.kind || compare(one.name, other.name))
    .map(({ change }) => change)
}

function nameOf(change: Change): string {
  const kind = kindOf(change)
  return kind.principal(change) ?? kind.subject(change)
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(KINDS, kind)
}

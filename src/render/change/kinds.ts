import type { Change, ChangeOf } from '../../plan/change/change.ts'
import { ACCOUNT } from './account.ts'
import { DEAD_ROW } from './dead-row.ts'
import { ENTRY } from './entry.ts'
import { OBJECT } from './object.ts'
import { OWNERSHIP } from './ownership.ts'
import { ROW } from './row.ts'
import type { ToldKind } from './told.ts'

const TOLD: { readonly [K in Change['kind']]: ToldKind<ChangeOf<K>> } = {
  row: ROW,
  account: ACCOUNT,
  entry: ENTRY,
  'dead-row': DEAD_ROW,
  object: OBJECT,
  ownership: OWNERSHIP,
}

/** How this change is told. */
export function toldKind(change: Change): ToldKind<Change> {
  return TOLD[change.kind]
}

/** How the atoms of this subject are told. Those of objects begin with the kind of the object. */
export function toldSubject(subject: string): ToldKind<Change> {
  const [kind = ''] = subject.split('/')
  return isKind(kind) ? TOLD[kind] : OBJECT
}

function isKind(kind: string): kind is Change['kind'] {
  return Object.hasOwn(TOLD, kind)
}

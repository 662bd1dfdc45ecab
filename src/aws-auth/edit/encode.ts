import type { Problem } from '../../problem/problem.ts'
import type { MapKey, Row, RowMeaning } from '../row.ts'
import { editAccounts } from './edit-accounts.ts'
import { tooLarge } from './edit-problem.ts'
import { type EditedText, editRows } from './edit-rows.ts'
import type { RowEdits } from './write-rows.ts'

/** One thing to do to aws-auth. A `row` comes from `decodeAwsAuth` of the same data. */
export type AwsAuthEdit =
  | ({ readonly kind: 'add'; readonly key: MapKey; readonly arn: string } & RowMeaning)
  | ({ readonly kind: 'change'; readonly row: Row } & RowMeaning)
  /** Also an item that the authenticator drops. */
  | { readonly kind: 'remove'; readonly row: Pick<Row, 'key' | 'index'> }
  | { readonly kind: 'add-account' | 'remove-account'; readonly account: string }

export type EditedAwsAuth =
  | { readonly ok: true; readonly data: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * The most that the data of a ConfigMap may have, keys and values together, in bytes: `MaxSecretSize`, asked for
 * by `ValidateConfigMap` in Kubernetes' pkg/apis/core/validation/validation.go.
 */
export const MAX_DATA_BYTES = 1024 * 1024

/**
 * The data of aws-auth with the edits done; `undefined` stands for a ConfigMap that does not exist.
 *
 * Rows that no edit names keep every byte, comments and unknown fields within them too; other data keys stay. A
 * changed row keeps its unknown fields. New rows go to the end of the list, in its own style. What comes out was
 * read back as the authenticator reads it, and means exactly the wanted rows in order: or else there is a problem
 * and no data.
 *
 * Of comments around a removed row only those go that can be about nothing else (`block-list.ts`).
 */
export function editAwsAuth(
  data: Readonly<Record<string, string>> | undefined,
  edits: readonly AwsAuthEdit[],
): EditedAwsAuth {
  const edited = new Map<string, EditedText>()
  for (const key of ['mapRoles', 'mapUsers'] as const) {
    const rows = rowEdits(key, edits)
    if (rows !== undefined) edited.set(key, editRows(key, data?.[key], rows))
  }
  const accounts = accountEdits(edits)
  const { mapAccounts } = data ?? {}
  if (accounts !== undefined) edited.set('mapAccounts', editAccounts(mapAccounts, accounts))

  const problems = [...edited.values()].flatMap((key) => (key.ok ? [] : [key.problem]))
  if (problems.length > 0) return { ok: false, problems }
  const result: Record<string, string> = { ...data }
  for (const [key, text] of edited) if (text.ok) result[key] = text.text
  const bytes = byteLength(result)
  return bytes > MAX_DATA_BYTES && bytes > byteLength(data ?? {})
    ? { ok: false, problems: [tooLarge(bytes, MAX_DATA_BYTES)] }
    : { ok: true, data: result }
}

function rowEdits(key: MapKey, edits: readonly AwsAuthEdit[]): RowEdits | undefined {
  const added: RowEdits['added'][number][] = []
  const changed = new Map<number, RowMeaning>()
  const removed = new Set<number>()
  for (const edit of edits) {
    if (edit.kind === 'add' && edit.key === key) {
      added.push({ key, arn: edit.arn, username: edit.username, groups: edit.groups })
    } else if (edit.kind === 'change' && edit.row.key === key) {
      changed.set(edit.row.index, { username: edit.username, groups: edit.groups })
    } else if (edit.kind === 'remove' && edit.row.key === key) {
      removed.add(edit.row.index)
    }
  }
  for (const index of removed) changed.delete(index)
  return added.length + changed.size + removed.size === 0 ? undefined : { added, changed, removed }
}

function accountEdits(
  edits: readonly AwsAuthEdit[],
): { added: readonly string[]; removed: ReadonlySet<string> } | undefined {
  const added = edits.flatMap((edit) => (edit.kind === 'add-account' ? [edit.account] : []))
  const removed = edits.flatMap((edit) => (edit.kind === 'remove-account' ? [edit.account] : []))
  return added.length + removed.length === 0 ? undefined : { added, removed: new Set(removed) }
}

function byteLength(data: Readonly<Record<string, string>>): number {
  const encoder = new TextEncoder()
  return Object.entries(data).reduce(
    (sum, [key, value]) => sum + key.length + encoder.encode(value).length,
    0,
  )
}

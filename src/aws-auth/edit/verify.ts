import { itemEnd } from '../extent.ts'
import { foldName } from '../field.ts'
import type { JsonValue } from '../go-yaml/json.ts'
import type { KeyText, RowItem } from '../read-key.ts'
import { readRowItems } from '../read-key.ts'
import { type RowFields, readRow, rowOf } from '../read-row.ts'
import type { MapKey } from '../row.ts'
import { sameGroups } from './change-row.ts'
import type { RowEdits } from './write-rows.ts'

/** What an item of the edited list must be. */
export type WantedItem =
  /** The same bytes, with the same meaning. */
  | { readonly kind: 'untouched'; readonly item: RowItem }
  /** The same row with another username and groups. */
  | { readonly kind: 'changed'; readonly item: RowItem; readonly row: RowFields }
  | { readonly kind: 'added'; readonly row: RowFields }

/** The items that the list must have after the edits, in order. */
export function wantedItems(key: MapKey, items: readonly RowItem[], edits: RowEdits): WantedItem[] {
  const live = items.flatMap((item, index): WantedItem[] => {
    if (edits.removed.has(index)) return []
    const meaning = edits.changed.get(index)
    if (meaning === undefined) return [{ kind: 'untouched', item }]
    return [{ kind: 'changed', item, row: { ...rowOf(key, item.json), ...meaning } }]
  })
  return [...live, ...edits.added.map((row): WantedItem => ({ kind: 'added', row }))]
}

/** Reads the edited text as the authenticator will: true when it means exactly what was wanted, in order. */
export function meansWanted(
  key: MapKey,
  {
    before,
    after,
    wanted,
  }: { readonly before: string; readonly after: string; readonly wanted: readonly WantedItem[] },
): boolean {
  const read: KeyText<RowItem> = readRowItems(key, after)
  if (read.broken !== undefined || read.items.length !== wanted.length) return false
  return wanted.every((want, index) => {
    const found = read.items[index]
    return found !== undefined && isWanted(key, { before, after, want, found })
  })
}

function isWanted(
  key: MapKey,
  about: {
    readonly before: string
    readonly after: string
    readonly want: WantedItem
    readonly found: RowItem
  },
): boolean {
  const { before, after, want, found } = about
  switch (want.kind) {
    case 'untouched':
      return (
        itemText(before, want.item) === itemText(after, found) &&
        JSON.stringify(want.item.json) === JSON.stringify(found.json)
      )
    case 'changed':
      return isRow(key, found, want.row) && otherMembers(want.item) === otherMembers(found)
    case 'added':
      return isRow(key, found, want.row)
  }
}

function itemText(text: string, { item }: RowItem): string {
  return text.slice(item.start, itemEnd(text, item))
}

function isRow(key: MapKey, { json }: RowItem, wanted: RowFields): boolean {
  const row = readRow(key, json)
  return (
    row !== undefined &&
    row.arn === wanted.arn &&
    row.sso === wanted.sso &&
    row.username === wanted.username &&
    sameGroups(row.groups, wanted.groups)
  )
}

function otherMembers({ json }: RowItem): string {
  if (json.type !== 'object') return ''
  const members: (readonly [string, JsonValue])[] = json.members.filter(
    ([name]) => !['username', 'groups', 'rolearn', 'userarn'].includes(foldName(name)),
  )
  return JSON.stringify(members)
}

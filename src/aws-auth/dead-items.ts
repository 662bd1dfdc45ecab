import { createHash } from 'node:crypto'
import { arnKey } from './arn-key.ts'
import { decodeAwsAuth } from './decode.ts'
import { itemEnd } from './extent.ts'
import { deadRows } from './lookup.ts'
import { readRowItems } from './read-key.ts'
import type { DeadReason, MapKey, Row } from './row.ts'

/** An item of mapRoles or mapUsers that gives nobody anything. */
export interface DeadItem {
  readonly key: MapKey
  /** Position in its list. */
  readonly index: number
  /** Equal for items of a list that mean the same, wherever they are and however they are written. */
  readonly id: string
  readonly why: DeadReason | 'dropped'
  /** As the authenticator reads it; absent where it drops it. */
  readonly row?: Row
  /** What is written, from its first character to its last. */
  readonly text: string
}

const KEYS = ['mapRoles', 'mapUsers'] as const

/** All of them, in the order of the text; none of a key that cannot be read. */
export function deadItems(data: Readonly<Record<string, string>> | undefined): readonly DeadItem[] {
  const awsAuth = decodeAwsAuth(data)
  const rows = [...deadRows(awsAuth)].map(([row, why]): DeadItem => {
    const text = data?.[row.key]?.slice(row.start, row.end) ?? ''
    return { key: row.key, index: row.index, id: rowId(row), why, row, text }
  })
  const dropped = KEYS.flatMap((key): DeadItem[] => {
    const found = awsAuth.oddities.filter((oddity) => oddity.key === key && oddity.kind === 'dropped-row')
    if (found.length === 0) return []
    const { items } = readRowItems(key, data?.[key])
    return found.flatMap(({ index }): DeadItem[] => {
      const read = items[index]
      if (read === undefined) return []
      const text = data?.[key]?.slice(read.item.start, itemEnd(data[key] ?? '', read.item)) ?? ''
      return [{ key, index, id: hashOf([key, read.json]), why: 'dropped', text }]
    })
  })
  return [...rows, ...dropped].toSorted(
    (one, other) => KEYS.indexOf(one.key) - KEYS.indexOf(other.key) || one.index - other.index,
  )
}

/** Equal for rows of one list with the same ARN, username and groups. */
export function rowId({ key, arn, username, groups, sso }: Row): string {
  return hashOf([key, arnKey(arn), username, [...new Set(groups)].sort(), sso === true])
}

/** 48 bits: enough for the items of one ConfigMap. */
function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12)
}

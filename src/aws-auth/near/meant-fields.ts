import { foldName } from '../field.ts'
import type { JsonValue } from '../go-yaml/json.ts'
import { type RowFields, readRow } from '../read-row.ts'
import type { MapKey } from '../row.ts'
import { arnKeyOf, meantKey, type RowKey } from './meant-key.ts'

/** A key of a row that the authenticator does not read, and the one that was most likely meant. */
export interface KeySlip {
  readonly found: string
  readonly write: RowKey
  /** It has one value where a list is wanted. */
  readonly needsList: boolean
}

export interface MeantFields {
  /** The row that it would be; absent where it would be none even then, and where no key is meant otherwise. */
  readonly row?: RowFields
  readonly slips: readonly KeySlip[]
}

/** An item of mapRoles or mapUsers with the keys that were most likely meant. */
export function meantFields(key: MapKey, json: JsonValue): MeantFields {
  // A plan reads thousands of rows, and nearly all of them are right.
  if (json.type !== 'object' || json.members.every(([name]) => isRead(key, name))) return NONE
  const missing = new Set<RowKey>([arnKeyOf(key), 'username', 'groups'])
  const has = new Set(json.members.filter(([, { type }]) => type !== 'null').map(([name]) => foldName(name)))
  // A row of sso has no ARN of its own.
  if (has.has('sso')) missing.delete('rolearn')
  for (const field of [...missing]) if (has.has(field)) missing.delete(field)
  const slips: KeySlip[] = []
  const members = json.members.map(([name, value]): readonly [string, JsonValue] => {
    const write = isRead(key, name) ? undefined : meantKey(name, value, missing)
    if (write === undefined) return [name, value]
    missing.delete(write)
    const needsList = write === 'groups' && value.type !== 'array'
    slips.push({ found: name, write, needsList })
    return [write, needsList ? { type: 'array', items: [value] } : value]
  })
  if (slips.length === 0) return NONE
  const row = readRow(key, { type: 'object', members })
  return { slips, ...(row === undefined ? {} : { row }) }
}

const NONE: MeantFields = { slips: [] }

function isRead(key: MapKey, name: string): boolean {
  const field = foldName(name)
  return [arnKeyOf(key), 'username', 'groups', ...(key === 'mapRoles' ? ['sso'] : [])].includes(field)
}

import { readAccountItems, readRowItems } from '../read-key.ts'
import { readRow } from '../read-row.ts'
import type { BrokenKey } from '../row.ts'

/** An item of a list as the authenticator reads it, so far that two items can be compared. */
export interface AloneItem {
  /** Equal for equal items. */
  readonly meaning: string
  /** ARN of the row, or account id; absent for what is neither. */
  readonly principal?: string
  /** Has all that a row needs, so that nothing seems to have been cut off. */
  readonly complete: boolean
}

/** The items of a text; none for a text without a list. `undefined` where the authenticator cannot read it. */
export function readAlone(key: BrokenKey['key'], text: string): readonly AloneItem[] | undefined {
  if (key === 'mapAccounts') return readAccounts(text)
  const { items, broken } = readRowItems(key, text)
  if (broken !== undefined) return undefined
  return items.map(({ json }) => {
    const row = readRow(key, json)
    const complete =
      row !== undefined && row.username !== '' && row.groups.length > 0 && !row.groups.includes('')
    const named = row === undefined || row.sso === true ? {} : { principal: row.arn }
    return { meaning: JSON.stringify(json), complete, ...named }
  })
}

function readAccounts(text: string): readonly AloneItem[] | undefined {
  const { list, items, broken } = readAccountItems(text)
  if (broken !== undefined || (list?.items.length ?? 0) !== items.length) return undefined
  return items.map(({ value }) => ({ meaning: value, principal: value, complete: true }))
}

/** The ARNs of the rows of a text, or its account ids; of a text that cannot be read nothing. */
export function principalsOf(key: BrokenKey['key'], text: string): readonly string[] {
  return (readAlone(key, text) ?? []).flatMap(({ principal }) => principal ?? [])
}

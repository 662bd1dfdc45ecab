import { linesOf } from '../yaml/lines.ts'
import { ownText } from '../yaml/own-text.ts'
import { itemEnd } from './extent.ts'
import { findAccountOddities, findDataKeys, findRowOddities, findSecondDocument } from './oddity.ts'
import { readAccountItems, readRowItems } from './read-key.ts'
import { type RowFields, readRow } from './read-row.ts'
import type { AwsAuth, BrokenKey, MapKey, Oddity, Row } from './row.ts'

/**
 * Reads the data of the ConfigMap `kube-system/aws-auth` exactly as aws-iam-authenticator does. Never throws.
 *
 * Source: `ParseMap` in `pkg/mapper/configmap/configmap.go` (v0.7.18). Keys are case-sensitive, other keys are
 * nothing to it. Asked in the e2e run: its own answer to thousands of texts is the same.
 */
export function decodeAwsAuth(data: Readonly<Record<string, string>> | undefined): AwsAuth {
  const { mapRoles, mapUsers, mapAccounts } = data ?? {}
  const roles = decodeRows('mapRoles', mapRoles)
  const users = decodeRows('mapUsers', mapUsers)
  const accounts = decodeAccounts(mapAccounts)
  return {
    rows: [...roles.rows, ...users.rows],
    accounts: accounts.accounts,
    broken: [...roles.broken, ...users.broken, ...accounts.broken],
    oddities: [...findDataKeys(data ?? {}), ...roles.oddities, ...users.oddities, ...accounts.oddities],
  }
}

interface DecodedKey {
  readonly broken: readonly BrokenKey[]
  readonly oddities: readonly Oddity[]
}

/** One key alone. */
export function decodeRows(key: MapKey, text = ''): DecodedKey & { readonly rows: readonly Row[] } {
  const { document, items, broken } = readRowItems(key, text)
  if (broken !== undefined) return { rows: [], broken: [broken], oddities: [] }
  const rows: Row[] = []
  const oddities: Oddity[] = []
  const positionOf = linesOf(text)
  for (const [index, { item, json }] of items.entries()) {
    const fields = readRow(key, json)
    if (fields !== undefined)
      rows.push({ key, index, ...withOwnTexts(fields), start: item.start, end: itemEnd(text, item) })
    oddities.push(
      ...findRowOddities({ key, index, text, positionOf, item, json, dropped: fields === undefined }),
    )
  }
  return { rows, broken: [], oddities: [...oddities, ...findSecondDocument(key, text, document)] }
}

/** A plan keeps rows, of hundreds of clusters, and not the text that they are read from. */
function withOwnTexts({ arn, username, groups, ...others }: RowFields): RowFields {
  return { arn: ownText(arn), username: ownText(username), groups: groups.map(ownText), ...others }
}

function decodeAccounts(text = ''): DecodedKey & { readonly accounts: readonly string[] } {
  const { document, list, items, broken } = readAccountItems(text)
  return {
    accounts: items.map(({ value }) => ownText(value)),
    broken: broken === undefined ? [] : [broken],
    oddities: [...findAccountOddities(text, list), ...findSecondDocument('mapAccounts', text, document)],
  }
}

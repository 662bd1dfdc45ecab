import { linesOf } from '../../yaml/lines.ts'
import { arnKey } from '../arn-key.ts'
import { ACCOUNT_START, cutItems, type Piece } from '../cut-items.ts'
import { decodeAwsAuth } from '../decode.ts'
import { isSkippable } from '../read-key.ts'
import type { BrokenKey, MapKey, SeenPrincipal } from '../row.ts'
import { seenPrincipals } from '../seen.ts'
import { type ListSources, mendList } from './mend-list.ts'
import { principalsOf } from './read-alone.ts'

type Data = Readonly<Record<string, string>>

/** Where rows may come from whose own text cannot be read. */
export interface RepairSources {
  /** aws-auth as it was when it was known to be good. */
  readonly backup: Data | undefined
  /** What the file declares. */
  readonly rows: readonly { readonly key: MapKey; readonly arn: string }[]
  readonly accounts: readonly string[]
}

/** What was made of one key that could not be read. Counts are of rows, or of accounts in mapAccounts. */
export interface KeyRepair {
  readonly key: BrokenKey['key']
  /** The text can be read. Rows that come from the file are not in it: they are added like any other. */
  readonly text: string
  /** Byte for byte as they stood. */
  readonly kept: number
  readonly fromBackup: number
  readonly fromFile: number
  readonly leftOut: readonly LeftOut[]
  /** True where no row could be told from another, so that nothing of the text was kept. */
  readonly whole: boolean
}

/** Text that is in no row of the result. */
export interface LeftOut {
  /** 1-based, in the value of the key. */
  readonly line: number
  readonly text: string
  /** Whom it seems to speak of. */
  readonly principals: readonly Pick<SeenPrincipal, 'arn' | 'node'>[]
}

/**
 * The data of aws-auth with every key that the authenticator cannot read made readable. Other keys stay.
 *
 * A row that can be read alone keeps its bytes. One that cannot is the row of the same ARN in the backup; or it is
 * left to the file, which adds it; or it is left out. A text in which no row can be told from another is the whole
 * key of the backup, or nothing. No row comes from anywhere else.
 */
export function repairAwsAuth(
  data: Data,
  sources: RepairSources,
): { readonly data: Data; readonly keys: readonly KeyRepair[] } {
  const keys = decodeAwsAuth(data).broken.map(({ key }) => repairKey(key, data[key] ?? '', sources))
  return { data: { ...data, ...Object.fromEntries(keys.map(({ key, text }) => [key, text])) }, keys }
}

function repairKey(key: BrokenKey['key'], text: string, sources: RepairSources): KeyRepair {
  const list = listSources(key, sources)
  const cut = cutItems(text, key === 'mapAccounts' ? ACCOUNT_START : undefined)
  const mended = cut === undefined ? undefined : mendList(cut, list)
  const positionOf = linesOf(text)
  if (mended === undefined || mended.kept + mended.fromBackup === 0) return wholeKey(text, list)
  return {
    key,
    text: mended.text,
    kept: mended.kept,
    fromBackup: mended.fromBackup,
    fromFile: mended.fromFile,
    leftOut: mended.leftOut.map((piece) => leftOut(key, positionOf, piece)),
    whole: false,
  }
}

function listSources(key: BrokenKey['key'], { backup, rows, accounts }: RepairSources): ListSources {
  const text = backup?.[key]
  const usable = text !== undefined && decodeAwsAuth({ [key]: text }).broken.length === 0
  return {
    key,
    backup: usable ? text : undefined,
    declared: new Set(
      key === 'mapAccounts' ? accounts : rows.filter((row) => row.key === key).map(({ arn }) => arnKey(arn)),
    ),
  }
}

function wholeKey(text: string, { key, backup = '', declared }: ListSources): KeyRepair {
  const there = principalsOf(key, backup)
  const known = new Set(there.map(arnKey))
  const positionOf = linesOf(text)
  return {
    key,
    text: isSkippable(backup) ? '' : backup,
    kept: 0,
    fromBackup: there.length,
    fromFile: [...declared].filter((arn) => !known.has(arn)).length,
    leftOut: seenPrincipals(key, text)
      .filter(({ arn }) => !known.has(arnKey(arn)) && !declared.has(arnKey(arn)))
      .map((seen) => ({ line: positionOf(seen.offset).line, text: seen.arn, principals: [seen] })),
    whole: true,
  }
}

function leftOut(key: BrokenKey['key'], positionOf: ReturnType<typeof linesOf>, piece: Piece): LeftOut {
  const trimmed = piece.text.trim()
  return {
    line: positionOf(piece.start + piece.text.indexOf(trimmed.charAt(0))).line,
    text: trimmed,
    principals: seenPrincipals(key, piece.text),
  }
}

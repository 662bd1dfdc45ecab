import { arnKey } from '../arn-key.ts'
import type { Cut, Piece } from '../cut-items.ts'
import { decodeRows } from '../decode.ts'
import { blockRow } from '../edit/row-text.ts'
import { doubleQuoted } from '../edit/scalar-text.ts'
import { beginsLine, lineBreak, lineStart } from '../edit/splice.ts'
import type { BrokenKey, Row } from '../row.ts'
import { principalsIn } from '../seen.ts'
import { type AloneItem, principalsOf, readAlone } from './read-alone.ts'
import { type Part, siftList } from './sift-list.ts'

/** Where the rows of one key may come from that cannot be read. */
export interface ListSources {
  readonly key: BrokenKey['key']
  /** The key's text in the backup, which can be read. */
  readonly backup: string | undefined
  /** ARNs in lower case, or account ids. */
  readonly declared: ReadonlySet<string>
}

export interface MendedList {
  readonly text: string
  readonly kept: number
  readonly fromBackup: number
  readonly fromFile: number
  readonly leftOut: readonly Piece[]
}

/** Puts a list together again of its pieces and of rows of the backup; `undefined` where the result cannot be read. */
export function mendList(cut: Cut, sources: ListSources): MendedList | undefined {
  const parts = siftList(cut, sources.key)
  const around = { cut, sources, present: presentIn(parts), ...rowsOfBackup(sources) }
  const mended = parts.map((part) => ({ part, ...mendPart(part, around) }))
  const leftOut = mended.filter(({ isLeftOut }) => isLeftOut).map(({ part }) => part.piece)
  const text = joined(mended.flatMap(({ texts }) => texts))
  const items = mended.flatMap((one) => one.items)
  const sum = (count: (one: (typeof mended)[number]) => number): number =>
    mended.reduce((total, one) => total + count(one), 0)
  if (!sameMeanings(readAlone(sources.key, text), items)) return undefined
  return {
    text,
    kept: sum(({ part }) => (part.kind === 'kept' && part.item.principal !== undefined ? 1 : 0)),
    fromBackup: sum(({ part, items: all }) => (part.kind === 'broken' ? all.length : 0)),
    fromFile: sum(({ fromFile }) => fromFile),
    leftOut,
  }
}

/** What comes in the place of a part. */
interface MendedPart {
  readonly texts: readonly string[]
  readonly items: readonly AloneItem[]
  readonly fromFile: number
  readonly isLeftOut: boolean
}

interface Around {
  readonly cut: Cut
  readonly sources: ListSources
  /** In lower case. A row that is there takes no second one beside it. Grows. */
  readonly present: Set<string>
  /** Of the backup, by ARN in lower case; empty for mapAccounts. */
  readonly rows: ReadonlyMap<string, readonly Row[]>
  /** Of the backup; empty for the other keys. */
  readonly accounts: ReadonlySet<string>
}

function rowsOfBackup({ key, backup = '' }: ListSources): Pick<Around, 'rows' | 'accounts'> {
  if (key === 'mapAccounts') return { rows: new Map(), accounts: new Set(principalsOf(key, backup)) }
  const rows = Map.groupBy(decodeRows(key, backup).rows, ({ arn }) => arnKey(arn))
  return { rows, accounts: new Set() }
}

function presentIn(parts: readonly Part[]): Set<string> {
  const principals = parts.flatMap((part) => (part.kind === 'kept' ? (part.item.principal ?? []) : []))
  return new Set(principals.map(arnKey))
}

function mendPart(part: Part, around: Around): MendedPart {
  const { kind, piece } = part
  if (kind !== 'broken') {
    const items = kind === 'kept' ? [part.item] : []
    return { texts: [piece.text], items, fromFile: 0, isLeftOut: false }
  }
  const { sources, present } = around
  const seen = principalsIn(sources.key, piece.text).map(({ arn }) => arn)
  const rows = seen.map((arn) => {
    if (present.has(arnKey(arn))) return undefined
    const row = rowOfBackup(arn, around)
    if (row !== undefined) present.add(arnKey(arn))
    return row ?? (sources.declared.has(arnKey(arn)) ? ('file' as const) : undefined)
  })
  const mended = rows.filter((row) => row !== undefined && row !== 'file')
  return {
    texts: mended.map(({ text }) => text),
    items: mended.map(({ item }) => item),
    fromFile: rows.filter((row) => row === 'file').length,
    isLeftOut: piece.text.trim() !== '' && (rows.length === 0 || rows.includes(undefined)),
  }
}

/** The backup's item of that principal, of several the one that counts: its bytes where they fit in here. */
function rowOfBackup(
  arn: string,
  around: Around,
): { readonly text: string; readonly item: AloneItem } | undefined {
  const { cut, sources } = around
  const eol = lineBreak(cut.pieces[0]?.text ?? '')
  for (const lines of waysToWrite(arn, around)) {
    const text = `${lines}${eol}`
    const [item, second] = readAlone(sources.key, text) ?? []
    if (item?.principal !== undefined && arnKey(item.principal) === arnKey(arn) && second === undefined)
      return { text, item }
  }
  return undefined
}

function waysToWrite(arn: string, { cut, sources, rows, accounts }: Around): readonly string[] {
  const { key, backup = '' } = sources
  const { indent } = cut
  if (key === 'mapAccounts') return accounts.has(arn) ? [`${indent}- ${doubleQuoted(arn)}`] : []
  const same = rows.get(arnKey(arn)) ?? []
  const row = same.findLast((one) => one.arn === arn) ?? same.at(-1)
  if (row === undefined) return []
  const comment = /^[ \t]+#[^\r\n]*/.exec(backup.slice(row.end))?.[0] ?? ''
  const fits = backup.slice(lineStart(backup, row.start), row.start) === indent
  const lines = blockRow({ ...row, key }, 2).split('\n')
  return [
    ...(fits ? [`${indent}${backup.slice(row.start, row.end)}${comment}`] : []),
    lines.map((line) => `${indent}${line}`).join(lineBreak(backup)),
  ]
}

/** Each text begins a line. */
function joined(texts: readonly string[]): string {
  const eol = lineBreak(texts.join(''))
  const filled = texts.filter((text) => text !== '')
  return filled
    .map((text, at) => {
      const before = filled[at - 1] ?? ''
      return beginsLine(before, before.length) || before === BOM ? text : eol + text
    })
    .join('')
}

const BOM = '\uFEFF'

function sameMeanings(items: readonly AloneItem[] | undefined, wanted: readonly AloneItem[]): boolean {
  return items?.length === wanted.length && items.every(({ meaning }, at) => meaning === wanted[at]?.meaning)
}

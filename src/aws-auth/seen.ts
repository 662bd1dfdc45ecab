import { arnKey } from './arn-key.ts'
import { ACCOUNT_START, cutItems } from './cut-items.ts'
import type { BrokenKey, SeenPrincipal } from './row.ts'

/** Whom a text that cannot be read seems to speak of, each once, by the look of it alone. */
export function seenPrincipals(key: BrokenKey['key'], text: string): readonly SeenPrincipal[] {
  const seen = new Map<string, SeenPrincipal>()
  for (const { start, text: piece } of piecesOf(key, text)) {
    const node = /system:(?:node:|nodes\b|bootstrappers\b)/.test(piece)
    for (const { arn, offset } of principalsIn(key, piece))
      if (!seen.has(arnKey(arn))) seen.set(arnKey(arn), { arn, node, offset: start + offset })
  }
  return [...seen.values()]
}

/** The ARNs behind `rolearn` or `userarn`, or all where none is; the ids of accounts in mapAccounts. */
export function principalsIn(
  key: BrokenKey['key'],
  text: string,
): readonly { readonly arn: string; readonly offset: number }[] {
  const pattern = key === 'mapAccounts' ? /(?<!\d)\d{12}(?!\d)/g : ARN
  const found = [...text.matchAll(pattern)].map(({ 0: arn, index }) => {
    const before =
      text
        .slice(Math.max(0, index - FIELD), index)
        .split(/[\r\n{]/)
        .at(-1) ?? ''
    return { arn: withoutPunctuation(arn), offset: index, labelled: /(?:role|user)arn/i.test(before) }
  })
  const labelled = found.filter((one) => one.labelled)
  return labelled.length > 0 ? labelled : found
}

/** Without what ends a clause or a sentence behind it. */
function withoutPunctuation(arn: string): string {
  let end = arn.length
  while (end > 0 && (arn[end - 1] === ',' || arn[end - 1] === '.')) end--
  return arn.slice(0, end)
}

/** A field's name stands at most so many characters in front of its value. */
const FIELD = 200

const ARN = /arn:aws[a-z-]*:(?:iam|sts):[a-z0-9-]*:\d{12}:(?:role|user|assumed-role)\/[\w+=,.@/-]+/gi

function piecesOf(key: BrokenKey['key'], text: string): { start: number; text: string }[] {
  const cut = cutItems(text, key === 'mapAccounts' ? ACCOUNT_START : undefined)
  if (cut !== undefined) return cut.pieces.filter(({ kind }) => kind !== 'tail')
  // A list in brackets: what stands between two braces that open.
  let start = 0
  return text.split(/(?=\{)/).map((piece) => {
    const at = start
    start += piece.length
    return { start: at, text: piece }
  })
}

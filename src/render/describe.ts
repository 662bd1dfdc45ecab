import type { RowMeaning } from '../aws-auth/row.ts'
import type { AccountChange, RowChange, RowReason } from '../login/mapping/aws-auth/change.ts'
import type { OwnershipChange } from '../login/mapping/ownership-change.ts'
import type { Change } from '../plan/change/change.ts'
import type { Plan } from '../plan/plan.ts'
import { describeObject } from './describe-object.ts'
import type { Description } from './description.ts'
import { code, codes, join, type Phrase } from './phrase.ts'

/**
 * @param prefix what is left out of the front of ARNs, see `commonPrefix`
 */
export function describe(change: Change, prefix: string): Description {
  switch (change.kind) {
    case 'row':
      return describeRow(change, prefix)
    case 'account':
      return describeAccount(change)
    case 'object':
      return describeObject(change)
    case 'ownership':
      return describeOwnership(change, prefix)
  }
}

/**
 * The start that most of the principals' ARNs share, `arn:aws:iam::111122223333:`, or the empty text. What it is
 * must be said once, and a principal of any other account keeps its whole ARN.
 */
export function commonPrefix({ changes, effects }: Pick<Plan, 'changes' | 'effects'>): string {
  const changed = changes.map((change) =>
    change.kind === 'row' ? change.arn : change.kind === 'ownership' ? change.principal : '',
  )
  const reached = effects?.access.flatMap(({ principals }) => principals) ?? []
  const counts = new Map<string, number>()
  for (const arn of [...changed, ...reached]) {
    const prefix = /^arn:[a-z-]+:iam::\d{12}:(?=(role|user)\/)/.exec(arn)?.[0]
    if (prefix !== undefined) counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1))
  return most?.[0] ?? ''
}

function shortArn(arn: string, prefix: string): string {
  return prefix !== '' && arn.startsWith(prefix) ? arn.slice(prefix.length) : arn
}

function describeRow(change: RowChange, prefix: string): Description {
  const { before, after } = change
  const lostGroups = without(before?.groups ?? [], after?.groups ?? [])
  return {
    symbol: change.action === 'add' ? '+' : change.action === 'remove' ? '−' : '~',
    subject: [code(shortArn(change.arn, prefix))],
    words:
      before !== undefined && after !== undefined
        ? rowDifference(before, after)
        : join([meaning(after ?? before), reasonWords(change.reason, change.action)], '; '),
    loss:
      change.action === 'remove'
        ? ['is removed', ...(before?.groups.length ? [' and loses ', ...groupWords(before.groups)] : [])]
        : lostGroups.length > 0
          ? ['loses ', ...groupWords(lostGroups)]
          : [],
  }
}

function rowDifference(before: RowMeaning, after: RowMeaning): Phrase {
  const username: Phrase =
    before.username === after.username
      ? []
      : ['username ', code(before.username), ' → ', code(after.username)]
  const changed =
    without(before.groups, after.groups).length + without(after.groups, before.groups).length > 0
  const groups: Phrase = changed
    ? ['groups ', ...codesOrNone(before.groups), ' → ', ...codesOrNone(after.groups)]
    : []
  return join([username, groups], '; ')
}

function meaning(row: RowMeaning | undefined): Phrase {
  if (row === undefined) return []
  return [
    'username ',
    code(row.username),
    ', ',
    ...(row.groups.length === 0 ? ['no group'] : groupWords(row.groups)),
  ]
}

const GROUPS_SHOWN = 12

function groupWords(groups: readonly string[]): Phrase {
  return [groups.length === 1 ? 'group ' : 'groups ', ...codesOrNone(groups)]
}

function codesOrNone(groups: readonly string[]): Phrase {
  return groups.length === 0 ? ['none'] : codes([...groups].sort(), GROUPS_SHOWN)
}

function reasonWords(reason: RowReason, action: RowChange['action']): Phrase {
  switch (reason) {
    case 'declared':
      return []
    case 'no-longer-declared':
      return ['no longer in the file']
    case 'unmanaged':
      return ['nobody declared it, and the file says ', code('unmanaged: remove')]
    case 'nodes':
      return ['nodes join the cluster by it']
    case 'repaired':
      return ['stands in the text that cannot be read now']
    case 'restored':
      return [action === 'remove' ? 'was not there before' : 'as it was before']
  }
}

function describeAccount(change: AccountChange): Description {
  const added = change.action === 'add'
  return {
    symbol: added ? '+' : '−',
    subject: [code(`account/${change.account}`)],
    words: join(
      [['each of its users and roles by its own ARN, no group'], reasonWords(change.reason, change.action)],
      '; ',
    ),
    loss: added ? [] : ['is removed; its users and roles can no longer log in by it'],
  }
}

function describeOwnership(change: OwnershipChange, prefix: string): Description {
  return {
    symbol: '·',
    subject: [code(shortArn(change.principal, prefix))],
    words:
      change.action === 'adopt'
        ? ['has this access already; from now on it goes when it leaves the file']
        : ['neither in the cluster nor in the file; is forgotten'],
    loss: [],
  }
}

function without(texts: readonly string[], others: readonly string[]): string[] {
  return texts.filter((text) => !others.includes(text))
}

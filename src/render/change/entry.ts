import { principalKey } from '../../aws-auth/arn-key.ts'
import type { RowMeaning } from '../../aws-auth/row.ts'
import type { EntryChange, EntryMeaning } from '../../login/mapping/access-entries/change.ts'
import { policyKey } from '../../login/mapping/access-entries/same-entry.ts'
import type { HeldPolicy } from '../../rbac/grant.ts'
import { scopeKey } from '../../rbac/scope-key.ts'
import { code, codes, join, type Phrase } from '../../words/phrase.ts'
import { shortArn } from '../../words/short-arn.ts'
import { type Clean, cleanMeaning } from './clean.ts'
import { diffLines } from './diff-lines.ts'
import { groupsOf, rowDifference } from './row.ts'
import { addedOrRemoved, afterKind, type ToldKind } from './told.ts'
import { undoneWords } from './undone.ts'

export const ENTRY: ToldKind<EntryChange> = {
  words: entryWords,
  noun: () => 'access entry',
  name: ({ arn }, home) => shortArn(arn, home),
  diff: ({ arn, before, after, over }) => {
    const item = (meaning: EntryMeaning) => [{ principalArn: arn, ...cleanEntry(meaning) }]
    const lines = diffLines('access entry', before && item(before), after && item(after))
    // What the row gives is not removed: the entry counts in its place.
    return over === undefined ? lines : [...lines, '  # the row beneath stays']
  },
  json: ({ arn, before, after, over, uncovers, adopted, move, tool, reason }) => ({
    arn,
    before: before && cleanEntry(before),
    after: after && cleanEntry(after),
    row: rowOf(over ?? uncovers),
    adopted: adopted || undefined,
    move,
    tool,
    reason,
  }),
  atomSubject: (subject, home) => ['access entry ', code(shortArn(principalKey(afterKind(subject)), home))],
  exists: addedOrRemoved,
}

function rowOf(row: RowMeaning | undefined): Clean | undefined {
  return row && cleanMeaning(row)
}

function cleanEntry(meaning: EntryMeaning): Clean {
  const policies = meaning.policies
    .map(({ policy, scopes }) => {
      const namespaces = scopes
        .map(scopeKey)
        .filter((scope) => scope !== '')
        .toSorted()
      return namespaces.length === 0 ? { policy } : { policy, namespaces }
    })
    .toSorted((one, other) => (one.policy < other.policy ? -1 : 1))
  return { ...cleanMeaning(meaning), ...(policies.length === 0 ? {} : { policies }) }
}

function entryWords(change: EntryChange): Phrase {
  const { action, before, after, over, move, adopted, reason, bridge, uncovers, tool } = change
  const meaning = after ?? before
  const parts: Phrase[] = [
    MOVES[move ?? 'none'],
    action === 'replace'
      ? ['its principal was deleted and created again: the entry is deleted and created again']
      : [],
    before !== undefined && after !== undefined && action === 'change'
      ? difference(before, after)
      : over !== undefined && after !== undefined
        ? difference({ ...over, policies: [] }, after)
        : givesWords(meaning),
    uncovers === undefined
      ? []
      : ['its row of aws-auth, which the file does not have, then counts: ', ...groupsOf(uncovers)],
    action === 'release' ? ['stays as it is, and is no longer managed'] : [],
    adopted && action === 'change' ? ['becomes managed'] : [],
    tool === undefined || action === 'release' ? [] : undoneWords(tool, adopted),
    bridge?.carriesMasters
      ? [
          move === 'to-row'
            ? 'keeps its access through a temporary group bound to cluster-admin until its row counts'
            : 'keeps system:masters through a temporary group until its policies count',
        ]
      : [],
    reason === 'removed' ? ['named under ', code('removed')] : [],
    reason === 'restored' ? ['as in the backup'] : [],
  ]
  return join(parts, '; ')
}

const MOVES: Readonly<Record<NonNullable<EntryChange['move']> | 'none', Phrase>> = {
  'from-row': ['from its row of aws-auth, which stays beneath'],
  'to-row': ['removed, so that its row of aws-auth counts again'],
  none: [],
}

function givesWords(meaning: EntryMeaning | undefined): Phrase {
  if (meaning === undefined) return []
  const { groups, policies } = meaning
  if (policies.length === 0) return groupsOf(meaning)
  return join([groups.length === 0 ? [] : groupsOf(meaning), policyWords(policies)], '; ')
}

function difference(before: EntryMeaning, after: EntryMeaning): Phrase {
  const had = new Set(before.policies.map(policyKey))
  const has = new Set(after.policies.map(policyKey))
  const gained = after.policies.filter((policy) => !had.has(policyKey(policy)))
  const lost = before.policies.filter((policy) => !has.has(policyKey(policy)))
  return join(
    [
      rowDifference(before, after),
      gained.length === 0 ? [] : ['gains ', ...policyWords(gained)],
      lost.length === 0 ? [] : ['loses ', ...policyWords(lost)],
    ],
    '; ',
  )
}

/** `AmazonEKSEditPolicy in shop and shop-*` */
function policyWords(policies: readonly HeldPolicy[]): Phrase {
  return join(
    policies.map(({ policy, scopes }): Phrase => {
      const namespaces = scopes
        .map(scopeKey)
        .filter((scope) => scope !== '')
        .toSorted()
      return [code(policy), ...(namespaces.length === 0 ? [] : [' in ', ...codes(namespaces, NAMESPACES)])]
    }),
    ', ',
  )
}

const NAMESPACES = 6

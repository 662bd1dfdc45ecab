import type { RowMeaning } from '../../aws-auth/row.ts'
import type { RowChange } from '../../login/mapping/aws-auth/change.ts'
import { code, codes, join, type Phrase } from '../../words/phrase.ts'
import { shortArn } from '../../words/short-arn.ts'
import { cleanMeaning } from './clean.ts'
import { diffLines } from './diff-lines.ts'
import { reasonWords } from './reason-words.ts'
import { addedOrRemoved, afterKind, type ToldKind } from './told.ts'

export const ROW: ToldKind<RowChange> = {
  words: rowWords,
  noun: () => 'row',
  name: ({ arn }, home) => shortArn(arn, home),
  diff: ({ key, arn, before, after }) => {
    const named = key === 'mapRoles' ? 'rolearn' : 'userarn'
    const item = (meaning: RowMeaning) => [{ [named]: arn, ...cleanMeaning(meaning) }]
    return diffLines(key, before && item(before), after && item(after))
  },
  json: ({ key, arn, before, after, strippedPath, reason }) => ({
    key,
    arn,
    before: before && cleanMeaning(before),
    after: after && cleanMeaning(after),
    strippedPath,
    reason,
  }),
  atomSubject: (subject, home) => [code(shortArn(afterKind(subject), home))],
  exists: addedOrRemoved,
}

function rowWords({ before, after, reason, strippedPath, isBeneath, moves }: RowChange): Phrase {
  const path: Phrase =
    strippedPath === undefined
      ? []
      : ['path ', code(strippedPath), ' is left out, because aws-auth never matches it']
  const meaning = after ?? before
  return join(
    [
      before !== undefined && after !== undefined ? rowDifference(before, after) : groupsOf(meaning),
      isBeneath ? ['beneath its access entry, which counts in its place'] : [],
      moves ? ['in place of its access entry'] : [],
      reasonWords(reason),
      path,
    ],
    '; ',
  )
}

/** The username is told where it changes only. */
export function groupsOf(row: RowMeaning | undefined): Phrase {
  if (row === undefined) return []
  return row.groups.length === 0 ? ['no group'] : groupWords(row.groups)
}

/** `username a → b; groups x → y`; empty where both mean the same. */
export function rowDifference(before: RowMeaning, after: RowMeaning): Phrase {
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

const GROUPS_SHOWN = 12

function groupWords(groups: readonly string[]): Phrase {
  return [groups.length === 1 ? 'group ' : 'groups ', ...codesOrNone(groups)]
}

function codesOrNone(groups: readonly string[]): Phrase {
  return groups.length === 0 ? ['none'] : codes([...groups].sort(), GROUPS_SHOWN)
}

function without(texts: readonly string[], others: readonly string[]): string[] {
  return texts.filter((text) => !others.includes(text))
}

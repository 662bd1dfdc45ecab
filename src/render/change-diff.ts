import { dump } from 'js-yaml'
import type { RowChange } from '../login/mapping/aws-auth/change.ts'
import type { Change, ObjectChange } from '../plan/change/change.ts'
import { type Clean, cleanMeaning, cleanObject } from './clean.ts'
import { lineDiff } from './line-diff.ts'

/** What is written, before and after, as YAML in the lines of a diff; nothing for a change without text. */
export function changeDiff(change: Change): string[] {
  switch (change.kind) {
    case 'row':
      return [`@@ ${change.key} @@`, ...lineDiff(...rowTexts(change))]
    case 'object':
      return [`@@ ${change.id} @@`, ...lineDiff(...objectTexts(change))]
    case 'account':
      return ['@@ mapAccounts @@', `${change.action === 'add' ? '+' : '-'} - "${change.account}"`]
    case 'ownership':
      return []
  }
}

type Texts = [before: string[], after: string[]]

function rowTexts({ key, arn, before, after }: RowChange): Texts {
  const named = key === 'mapRoles' ? 'rolearn' : 'userarn'
  const lines = (meaning: typeof before): string[] =>
    meaning === undefined ? [] : yamlLines([{ [named]: arn, ...cleanMeaning(meaning) }])
  return [lines(before), lines(after)]
}

function objectTexts({ before, after }: ObjectChange): Texts {
  const lines = (object: typeof before): string[] =>
    object === undefined ? [] : yamlLines(cleanObject(object))
  return [lines(before), lines(after)]
}

function yamlLines(value: Clean | Clean[]): string[] {
  return dump(value, { lineWidth: -1, noRefs: true }).trimEnd().split('\n')
}

import type { Desired } from '../access/desired.ts'
import type { Snapshot } from '../live/snapshot.ts'
import { readsAwsAuth } from '../login/authentication-mode.ts'
import { declaredRows } from '../login/mapping/aws-auth/spell.ts'
import type { Problem } from '../problem/problem.ts'
import { hasWhole, keeperOf, makerOf } from '../tool/of-object.ts'
import { toolName, toolWords, UNDOES } from '../tool/words.ts'
import { phraseText } from '../words/phrase.ts'
import type { Change } from './change/change.ts'
import { changesTo } from './change/kinds.ts'

/**
 * That another tool writes aws-auth as a whole, and so removes the rows that it does not know: a warning of a plan that
 * writes it, and a notice where the file has rows that it will remove. Rows have no word: to leave some of them to
 * another tool is not possible.
 */
export function awsAuthOwner(about: {
  readonly desired: Desired
  readonly snapshot: Snapshot
  readonly changes: readonly Change[]
  /** It is written as it was: a key is rebuilt, or a backup is restored. */
  readonly isRewritten: boolean
}): readonly Problem[] {
  const { desired, snapshot, changes } = about
  const { awsAuth, facts } = snapshot
  const keeper = awsAuth && keeperOf(awsAuth)
  const tool = keeper ?? (awsAuth && makerOf(awsAuth))
  if (tool === undefined || !hasWhole(tool) || !readsAwsAuth(facts)) return []
  const writes = about.isRewritten || changesTo('aws-auth', changes).length > 0
  if (!writes && declaredRows(desired).length + desired.accounts.length === 0) return []
  const cluster = desired.cluster.name
  const by = toolName(tool)
  const what = writes ? 'This plan writes it' : 'The file has rows in it'
  return [
    {
      code: 'aws-auth-of-another-tool',
      severity: writes ? 'warning' : 'notice',
      brought: writes ? 'plan' : 'before',
      where: { cluster, object: 'ConfigMap/kube-system/aws-auth' },
      message:
        keeper === undefined
          ? `aws-auth in ${cluster} was made with ${phraseText(toolWords(tool))}. ${what}, and whatever still applies that removes the rows that it does not have.`
          : `aws-auth in ${cluster} belongs to ${phraseText(toolWords(tool))}. ${what}, and ${by} ${UNDOES[tool.tool]}: rows that it does not have lose their access.`,
      found: phraseText(toolWords(tool)),
      allowed: 'an aws-auth that no other tool writes as a whole',
      fix: `${keeper === undefined ? 'Let whatever applies aws-auth stop doing so' : `Let ${by} stop managing aws-auth`}, without deleting it, before this is applied. Or declare the rows there, and not here.`,
    },
  ]
}

import type { Counts, Plan } from '../plan/plan.ts'
import type { Problem, Severity } from '../problem/problem.ts'
import { counted, thousands } from '../words/count.ts'

/** `2 to add, 1 to change, 1 to remove`, or `no changes`. */
export function planCounts(counts: Counts): string {
  return countWords(counts, {
    add: 'to add',
    change: 'to change',
    remove: 'to remove',
    move: 'to move',
    adopt: 'to adopt as they are',
    adoptAndChange: 'to adopt and change',
  })
}

/** `2 added, 1 changed, 1 removed`. */
export function doneCounts(counts: Counts): string {
  return countWords(counts, {
    add: 'added',
    change: 'changed',
    remove: 'removed',
    move: 'moved',
    adopt: 'adopted as they are',
    adoptAndChange: 'adopted and changed',
  })
}

/** `1 error, 2 warnings`; empty without problems. */
export function problemCounts(problems: readonly Problem[], severities: readonly Severity[]): string {
  return severities
    .map((severity) => ({
      severity,
      count: problems.filter((problem) => problem.severity === severity).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => counted(count, severity))
    .join(', ')
}

/** Whether these plans follow a backup of aws-auth and not the file. */
export function isRestore(plans: readonly Pick<Plan, 'restores'>[]): boolean {
  return plans.some(({ restores }) => restores !== undefined)
}

/** What clusters do for which there is nothing to do: `already has what access.yaml says`. */
export function agreement(plans: readonly Pick<Plan, 'restores'>[], file: string): string {
  const have = plans.length === 1 ? 'has' : 'have'
  return isRestore(plans) ? `already ${have} what the backup has` : `already ${have} what ${file} says`
}

function countWords(counts: Counts, words: Readonly<Record<Exclude<keyof Counts, 'total'>, string>>): string {
  const { total, add, change, remove, move, adopt, adoptAndChange } = counts
  const parts = [
    { count: add, word: words.add },
    { count: change, word: words.change },
    { count: remove, word: words.remove },
    { count: move, word: words.move },
    { count: adopt, word: words.adopt },
    { count: adoptAndChange, word: words.adoptAndChange },
    { count: total - add - change - remove - move - adopt - adoptAndChange, word: 'in the ledger only' },
  ]
  const shown = parts.filter(({ count }) => count > 0)
  if (shown.length === 0) return 'no changes'
  return shown.map(({ count, word }) => `${thousands(count)} ${word}`).join(', ')
}

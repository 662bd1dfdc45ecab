import { type Counts, countChanges, type Plan } from '../plan/plan.ts'
import type { Problem, Severity } from '../problem/problem.ts'
import { counted, thousands } from '../words/count.ts'

/** `2 to add, 1 to change, 1 to remove`, or `no changes`. */
export function planCounts(counts: Counts): string {
  return countWords(counts, {
    add: 'to add',
    change: 'to change',
    remove: 'to remove',
    ledger: 'in the ledger only',
  })
}

/** `2 added, 1 changed, 1 removed`. */
export function doneCounts(counts: Counts): string {
  return countWords(counts, {
    add: 'added',
    change: 'changed',
    remove: 'removed',
    ledger: 'in the ledger only',
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

/** What a heading says of some plans: their changes, and that there are errors. */
export function headline(plans: readonly Plan[]): string {
  const errors = problemCounts(
    plans.flatMap((plan) => plan.problems),
    ['error'],
  )
  const counts = countChanges(plans)
  if (errors === '') return planCounts(counts)
  return counts.total === 0 ? errors : `${planCounts(counts)}, ${errors}`
}

/** Whether these plans follow a backup of aws-auth and not the file. */
export function goesBack(plans: readonly Pick<Plan, 'restores'>[]): boolean {
  return plans.some(({ restores }) => restores !== undefined)
}

/** What clusters do for which there is nothing to do: `matches access.yaml`. */
export function agreement(plans: readonly Pick<Plan, 'restores'>[], file: string): string {
  if (goesBack(plans)) return `${plans.length === 1 ? 'is' : 'are'} as the backup has it`
  return `${plans.length === 1 ? 'matches' : 'match'} ${file}`
}

interface CountWords {
  readonly add: string
  readonly change: string
  readonly remove: string
  readonly ledger: string
}

function countWords(counts: Counts, words: CountWords): string {
  const { total, add, change, remove } = counts
  const parts = [
    { count: add, word: words.add },
    { count: change, word: words.change },
    { count: remove, word: words.remove },
    { count: total - add - change - remove, word: words.ledger },
  ]
  const shown = parts.filter(({ count }) => count > 0)
  if (shown.length === 0) return 'no changes'
  return shown.map(({ count, word }) => `${thousands(count)} ${word}`).join(', ')
}

import type { Change } from '../plan/change/change.ts'
import type { ChangeOutcome } from '../plan/outcome.ts'
import { countChanges, type Plan } from '../plan/plan.ts'
import type { Problem } from '../problem/problem.ts'
import { counted, thousands } from '../words/count.ts'
import { fencedBlock, inlineCode, plainMarkdown, tableRow } from '../words/encode.ts'
import { phraseMarkdown } from '../words/phrase.ts'
import { toldKind } from './change/kinds.ts'
import { effectBlocks } from './effects.ts'
import { footnotes } from './footnotes.ts'
import type { Level } from './ladder.ts'
import type { MarkdownOptions } from './options.ts'
import { problemMarkdown } from './problem-lines.ts'
import { table } from './table.ts'
import { unmanagedBlocks } from './unmanaged.ts'
import { problemCounts } from './counts.ts'

/** One cluster's part of a comment: its changes, findings and footnotes, as blocks of Markdown. */
export interface Section {
  readonly plan: Plan
  /** After an apply that did not do everything: what became of each change, in the plan's order. */
  readonly results?: readonly ChangeOutcome[]
}

export function sectionBlocks({ plan, results }: Section, level: Level, options: MarkdownOptions): string[] {
  return [
    ...changeBlocks(plan, results, level),
    ...effectBlocks(plan, level, options),
    // Errors stand at the top.
    ...findings(
      plan.problems.filter(({ severity }) => severity !== 'error'),
      level,
      options,
    ),
    ...unmanagedBlocks(plan, level, options),
    ...(level === 'full' || level === 'tables' ? footnotes(plan) : []),
  ]
}

function changeBlocks(plan: Plan, results: Section['results'], level: Level): string[] {
  if (plan.changes.length === 0) return []
  switch (level) {
    case 'full':
      return [changeTable(plan, results), ...diffs(plan.changes)]
    case 'tables':
      return [changeTable(plan, results)]
    case 'names':
      return [nameTable(plan)]
    case 'counts':
    case 'brief':
      return [countTable(plan.changes)]
  }
}

function changeTable(plan: Plan, results: Section['results']): string {
  const home = plan.homeAccount
  const rows = plan.changes.map((change, index) => {
    const { symbol, subject, words } = toldKind(change).describe(change, home)
    const result = results === undefined ? [] : [resultCell(results[index])]
    return tableRow([symbol, phraseMarkdown(subject), phraseMarkdown(words), ...result])
  })
  return table(results === undefined ? ['', 'what', 'change'] : ['', 'what', 'change', 'result'], rows)
}

function resultCell(outcome: ChangeOutcome | undefined): string {
  switch (outcome?.result) {
    case 'applied':
      return 'done'
    case 'failed':
      return outcome.message === undefined ? '**failed**' : `**failed**: ${plainMarkdown(outcome.message)}`
    case 'taken-back':
      return '**taken back**'
    case 'not-tried':
    case undefined:
      return 'not tried'
  }
}

function diffs(changes: readonly Change[]): string[] {
  const lines = changes.flatMap((change) => toldKind(change).diff(change))
  if (lines.length === 0) return []
  return [
    `<details><summary>Before and after, as YAML</summary>\n\n${fencedBlock('diff', lines)}\n\n</details>`,
  ]
}

function nameTable(plan: Plan): string {
  const home = plan.homeAccount
  const names = new Map<string, { symbol: string; noun: string; names: string[] }>()
  for (const change of plan.changes) {
    const told = toldKind(change)
    const noun = told.noun(change)
    const { symbol } = told.describe(change, home)
    const entry = names.get(`${symbol} ${noun}`) ?? { symbol, noun, names: [] }
    entry.names.push(told.name(change, home))
    names.set(`${symbol} ${noun}`, entry)
  }
  const rows = [...names.values()].map((entry) =>
    tableRow([entry.symbol, counted(entry.names.length, entry.noun), entry.names.map(inlineCode).join(', ')]),
  )
  return table(['', 'what', 'which'], rows)
}

function countTable(changes: readonly Change[]): string {
  const kinds = [...new Set(changes.map(nounOf))]
  const rows = kinds.map((kind) => {
    const ofKind = changes.filter((change) => nounOf(change) === kind)
    const { add, change, remove } = countChanges([{ changes: ofKind }])
    return tableRow([kind, ...[add, change, remove].map(thousands)])
  })
  return table(['what', 'to add', 'to change', 'to remove'], rows)
}

/** A word of this program: the kinds are a closed list. */
function nounOf(change: Change): string {
  return toldKind(change).noun(change)
}

/** Warnings and notices as a list, or how many. */
export function findings(problems: readonly Problem[], level: Level, options: MarkdownOptions): string[] {
  if (problems.length === 0) return []
  if (level === 'counts' || level === 'brief') {
    return [`${problemCounts(problems, ['warning', 'notice'])}, not shown here.`]
  }
  return [problems.map((problem) => `- ${problemMarkdown(problem, options)}`).join('\n')]
}

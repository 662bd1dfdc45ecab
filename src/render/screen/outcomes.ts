import type { Outcome } from '../../plan/outcome.ts'
import { terminal } from '../../words/encode.ts'
import { wrapped } from '../../words/wrap.ts'
import type { Style } from '../colour.ts'
import { agreement } from '../counts.ts'
import type { Block } from '../document/block.ts'
import { terminalText } from '../document/terminal.ts'
import { changeItem, changeLines } from '../plan/change-lines.ts'
import { differenceBlocks } from '../record/differences.ts'
import { restoredBlocks } from '../record/restored.ts'
import { hasResults, outcomeWords, resultsOf } from '../record/results.ts'
import type { TerminalOptions } from './options.ts'
import { problemsText } from './problems.ts'

/** What became of each cluster's plan, and why not where it was not done. Ends with a line break. */
export function outcomesText(outcomes: readonly Outcome[], options: TerminalOptions): string {
  const parts = outcomes.flatMap((outcome) => {
    const { plan, problems, differences = [], restored } = outcome
    const home = plan.homeAccount
    const blocks = [
      ...(hasResults(outcome) ? resultBlocks(outcome, home) : []),
      ...differenceBlocks(differences, home),
      ...(restored === undefined ? [] : restoredBlocks(restored)),
    ]
    return [
      ...(blocks.length === 0 ? [] : [terminalText(blocks, options)]),
      ...(problems.length === 0 ? [] : [problemsText(problems, options).trimEnd()]),
      outcomeLines(outcome, options),
    ]
  })
  return `${parts.join('\n\n')}\n`
}

function resultBlocks(outcome: Outcome, home: string | undefined): Block[] {
  const lines = changeLines(outcome.plan.changes, home, resultsOf(outcome))
  return [
    { kind: 'heading', phrase: [{ code: outcome.plan.cluster }] },
    { kind: 'list', items: lines.map((line) => changeItem(line, 'record', {})) },
  ]
}

const STATUS_STYLE = {
  applied: 'green',
  partly: 'red',
  failed: 'red',
  refused: 'red',
  superseded: 'yellow',
  'nothing-to-do': 'green',
} as const satisfies Record<Outcome['status'], Style>

function outcomeLines(outcome: Outcome, { file, paint, width }: TerminalOptions): string {
  const cluster = terminal(outcome.plan.cluster)
  const text =
    outcome.status === 'nothing-to-do'
      ? `No changes. ${cluster} ${agreement([outcome.plan], terminal(file))}.`
      : `${cluster}: ${outcomeWords(outcome)}.`
  return wrapped(text, { width })
    .map((line) => paint(STATUS_STYLE[outcome.status], line))
    .join('\n')
}

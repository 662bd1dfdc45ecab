import type { ChangeOutcome, Outcome } from '../plan/outcome.ts'
import { countChanges, type Plan } from '../plan/plan.ts'
import { hasErrors, type Problem, placeText } from '../problem/problem.ts'
import { counted } from '../words/count.ts'
import { terminal } from '../words/encode.ts'
import { phraseTerminal } from '../words/phrase.ts'
import { wrapped } from '../words/wrap.ts'
import { toldKind } from './change/kinds.ts'
import { type Paint, SEVERITY_STYLE, type Style, SYMBOL_STYLE } from './colour.ts'
import { differencesTerminal } from './differences.ts'
import { effectsText } from './effects-text.ts'
import { footnotePhrases } from './footnotes.ts'
import type { MarkdownOptions } from './options.ts'
import { restoredTerminal } from './restored.ts'
import { hasResults, outcomeWords, resultsOf } from './results.ts'
import { unmanagedText } from './unmanaged.ts'
import { agreement, goesBack, planCounts, problemCounts } from './counts.ts'

export interface TerminalOptions extends Pick<MarkdownOptions, 'file' | 'pageOf'> {
  readonly paint: Paint
  /** Columns of a line. */
  readonly width: number
}

/** Plans as text: changes, findings, and a last line that says it all. Ends with a line break. */
export function plansText(plans: readonly Plan[], options: TerminalOptions): string {
  const { paint } = options
  const parts = plans.flatMap((plan) => [
    ...(plan.changes.length === 0 ? [] : [changesText(plan, paint)]),
    ...[effectsText(plan, paint)].filter((text) => text !== ''),
    ...[unmanagedText(plan, paint)].filter((text) => text !== ''),
    ...(plan.problems.length === 0 ? [] : [problemsText(plan.problems, options).trimEnd()]),
  ])
  return `${[...parts, lastLine(plans, options)].join('\n\n')}\n`
}

/** Problems, each with what to do and its page; empty without problems. Ends with a line break. */
export function problemsText(problems: readonly Problem[], options: TerminalOptions): string {
  return problems.map((problem) => `${problemLines(problem, options).join('\n')}\n`).join('\n')
}

/** What became of each cluster's plan, and why not where it was not done. Ends with a line break. */
export function outcomesText(outcomes: readonly Outcome[], options: TerminalOptions): string {
  const { paint } = options
  const parts = outcomes.flatMap((outcome) => {
    const problems = outcome.problems.length === 0 ? [] : [problemsText(outcome.problems, options).trimEnd()]
    const lines = hasResults(outcome) ? [resultsText(outcome, options)] : []
    const compared = differencesTerminal(
      { differences: outcome.differences ?? [], home: outcome.plan.homeAccount },
      options.width,
    )
    const table = compared.length === 0 ? [] : [compared.join('\n')]
    const states = outcome.restored === undefined ? [] : restoredTerminal(outcome.restored, paint)
    return [
      ...lines,
      ...problems,
      ...table,
      ...(states.length === 0 ? [] : [states.join('\n')]),
      outcomeLines(outcome, options),
    ]
  })
  return `${parts.join('\n\n')}\n`
}

/** Subjects wider than this do not push the changes of the others to the right. */
const WIDEST = 44

function changesText(plan: Plan, paint: Paint): string {
  const home = plan.homeAccount
  const rows = plan.changes.map((change) => {
    const { symbol, subject, words } = toldKind(change).describe(change, home)
    return { symbol, subject: phraseTerminal(subject), words: phraseTerminal(words) }
  })
  const widths = rows.map(({ subject }) => subject.length).filter((width) => width <= WIDEST)
  const width = Math.max(0, ...widths)
  const lines = rows.map(({ symbol, subject, words }) => {
    const space = subject.length > width ? `\n    ${' '.repeat(width)}` : ' '.repeat(width - subject.length)
    return `  ${paint(SYMBOL_STYLE[symbol], `${symbol} ${subject}`)}${space}  ${words}`
  })
  const notes = footnotePhrases(plan).map((note) => paint('dim', `  ${phraseTerminal(note)}`))
  const gap = notes.length === 0 ? [] : ['']
  return [paint('bold', terminal(plan.cluster)), ...lines, ...gap, ...notes].join('\n')
}

function problemLines(problem: Problem, { pageOf, paint, width }: TerminalOptions): string[] {
  const { severity, code, where, message, found, allowed, fix } = problem
  const place = placeText(where)
  const head = [
    `${paint(SEVERITY_STYLE[severity], severity)} ${code}`,
    ...(place === '' ? [] : [paint('bold', terminal(place))]),
  ]
  const fact = (name: string, text: string | undefined): string[] =>
    text === undefined ? [] : wrapped(terminal(text), { width, first: `  ${name.padEnd(7)}  ` })
  return [
    ...wrapped(head.join(', '), { width, rest: '  ' }),
    ...wrapped(`${terminal(message)} ${terminal(fix)}`, { width, first: '  ' }),
    // Most sentences name what they are about.
    ...(found !== undefined && message.includes(found) ? [] : fact('found', found)),
    ...fact('allowed', allowed),
    `  ${paint('dim', pageOf(problem))}`,
  ]
}

function lastLine(plans: readonly Plan[], { file, paint }: TerminalOptions): string {
  const counts = countChanges(plans)
  const problems = plans.flatMap((plan) => plan.problems)
  const errors = problemCounts(problems, ['error'])
  const head = goesBack(plans) ? 'The way back' : 'Plan'
  const changes = counts.total === 0 ? '' : paint('bold', `${head}: ${planCounts(counts)}.`)
  if (hasErrors(problems))
    return [changes, paint('red', `${notApplied(plans)} cannot be applied: ${errors}.`)].join(' ').trimStart()
  if (counts.total > 0) return changes
  const names = plans.map((plan) => terminal(plan.cluster)).join(', ')
  return `${paint('green', 'No changes.')} ${names} ${agreement(plans, terminal(file))}.`
}

function notApplied(plans: readonly Plan[]): string {
  if (plans.length === 1) return 'It'
  const failing = plans.filter((plan) => hasErrors(plan.problems)).length
  return `${failing} of ${counted(plans.length, 'cluster')}`
}

const RESULT = {
  applied: 'done',
  failed: 'failed',
  'not-tried': 'not tried',
  'taken-back': 'undone',
} as const

const RESULT_STYLE = {
  applied: 'green',
  failed: 'red',
  'not-tried': 'dim',
  'taken-back': 'red',
} as const satisfies Record<string, Style>

const STATUS_STYLE = {
  applied: 'green',
  partly: 'red',
  failed: 'red',
  refused: 'red',
  superseded: 'yellow',
  'nothing-to-do': 'green',
} as const satisfies Record<Outcome['status'], Style>

function resultsText(outcome: Outcome, options: TerminalOptions): string {
  const { plan } = outcome
  const lines = resultsOf(outcome).flatMap((change) => resultLines(change, plan.homeAccount, options))
  return [options.paint('bold', terminal(plan.cluster)), ...lines].join('\n')
}

/**
 * `done      + role/console`
 *
 * @param home see `shortArn`
 */
function resultLines(
  { change, result, message }: ChangeOutcome,
  home: string | undefined,
  { paint, width }: TerminalOptions,
): string[] {
  const { symbol, subject } = toldKind(change).describe(change, home)
  const first = `  ${paint(RESULT_STYLE[result], RESULT[result].padEnd(9))} ${paint(SYMBOL_STYLE[symbol], symbol)} `
  const more = message === undefined ? '' : `: ${terminal(message)}`
  return wrapped(`${phraseTerminal(subject)}${more}`, { width, first })
}

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

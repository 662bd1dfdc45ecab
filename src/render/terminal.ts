import type { Outcome } from '../plan/outcome.ts'
import { countChanges, type Plan } from '../plan/plan.ts'
import { type Head, headOf, homeOf } from '../plan/shown/head.ts'
import { hasErrors, type Problem, placeText } from '../problem/problem.ts'
import { counted } from '../words/count.ts'
import { terminal } from '../words/encode.ts'
import { wrapped } from '../words/wrap.ts'
import { SEVERITY_STYLE, type Style } from './colour.ts'
import { agreement, isRestore, planCounts, problemCounts } from './counts.ts'
import type { Block } from './document/block.ts'
import { type Screen, terminalText } from './document/terminal.ts'
import { factsBlock } from './head/facts.ts'
import { besideErrors } from './head/head.ts'
import { newcomerItems } from './head/newcomers.ts'
import type { MarkdownOptions } from './options.ts'
import { changeItem, changeLines } from './plan/change-lines.ts'
import type { Part } from './plan/fit.ts'
import { beforePart } from './plan/fold/before.ts'
import { permissionsBlocks } from './plan/fold/permissions.ts'
import { yamlBlocks } from './plan/fold/yaml.ts'
import { toldParts } from './plan/parts.ts'
import { toldOf } from './plan/told.ts'
import { differenceBlocks } from './record/differences.ts'
import { restoredBlocks } from './record/restored.ts'
import { hasResults, outcomeWords, resultsOf } from './record/results.ts'

export interface TerminalOptions extends Screen, Pick<MarkdownOptions, 'file' | 'pageOf'> {
  /** What is listed beside the plan itself. */
  readonly details?: { readonly permissions?: boolean; readonly yaml?: boolean }
}

/**
 * Plans as text: what an apply does, who gains and loses what, findings, and a last line that says it all. Ends with a
 * line break.
 */
export function plansText(plans: readonly Plan[], options: TerminalOptions): string {
  const { file } = options
  const merging = isRestore(plans) ? ({ kind: 'restore' } as const) : ({ kind: 'no-pull-request' } as const)
  const head = headOf(plans, { file, docs: '', merging })
  const problems = plans.flatMap((plan) => plan.problems)
  const parts = [
    terminalText([...headBlocks(head), ...bodyBlocks(plans, head, options)], options),
    ...(problems.length === 0 ? [] : [problemsText(problems, options).trimEnd()]),
    ...moreLines(plans, options),
    lastLine(plans, options),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** What else a person at a terminal can ask for; a log of CI cannot. */
function moreLines(plans: readonly Plan[], { details }: TerminalOptions): string[] {
  const has = plans.some(({ changes }) => changes.length > 0)
  if (!has || details === undefined || details.permissions === true || details.yaml === true) return []
  return ['More: --permissions (exact permissions), --yaml (before and after)']
}

/** Errors are told below, with all that is known of them. */
function headBlocks(head: Head): Block[] {
  const isIdle = head.clusters.every(({ counts, policy }) => counts.total === 0 && policy.length === 0)
  const items = isIdle ? newcomerItems(head) : besideErrors(head)
  return [
    ...(isIdle ? [] : [factsBlock(head)]),
    ...(items.length === 0 ? [] : [{ kind: 'caution', items } as const]),
  ]
}

function bodyBlocks(plans: readonly Plan[], head: Head, options: TerminalOptions): Block[] {
  const home = homeOf(head)
  const { details = {} } = options
  const told = plans.filter(({ changes }) => changes.length > 0).map((plan) => toldOf(plan, home))
  return [
    ...toldParts(plans, told, { home, options }).flatMap(readable),
    ...told.flatMap(({ plan, tense }) => [
      ...(details.permissions === true ? permissionsBlocks(plan, home, tense) : []),
      ...(details.yaml === true ? yamlBlocks(plan.changes) : []),
    ]),
    ...beforePart(plans, { home, named: NAMED }).whole,
  ]
}

/** So many of each kind are named. */
const NAMED = 20

/** More lines than these are read by nobody in a terminal. */
const MOST_LINES = 60

/** YAML is shown where somebody asks for it. */
function readable({ whole, shorter }: Part): readonly Block[] {
  const without = shorter.find(({ stage }) => stage === 'yaml')
  if (without !== undefined) return without.blocks
  const lines = whole.reduce((all, block) => all + (block.kind === 'list' ? block.items.length : 1), 0)
  return lines > MOST_LINES ? (shorter[0]?.blocks ?? whole) : whole
}

/** Problems, each with what to do and its page; empty without problems. Ends with a line break. */
export function problemsText(problems: readonly Problem[], options: TerminalOptions): string {
  return problems.map((problem) => `${problemLines(problem, options).join('\n')}\n`).join('\n')
}

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

function problemLines(problem: Problem, { pageOf, paint, width }: TerminalOptions): string[] {
  const { severity, code, danger, where, message, found, allowed, fix } = problem
  const place = placeText(where)
  const head = [
    `${paint(SEVERITY_STYLE[severity], severity)} ${danger?.rule ?? code}`,
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

function lastLine(plans: readonly Plan[], { file, paint, width }: TerminalOptions): string {
  const counts = countChanges(plans)
  const problems = plans.flatMap((plan) => plan.problems)
  const errors = problemCounts(problems, ['error'])
  const head = isRestore(plans) ? 'Restore' : 'Plan'
  const changes = counts.total === 0 ? '' : paint('bold', `${head}: ${planCounts(counts)}.`)
  if (hasErrors(problems))
    return [changes, paint('red', `${notApplied(plans)} cannot be applied: ${errors}.`)].join(' ').trimStart()
  if (counts.total > 0) return changes
  const names = plans.map((plan) => terminal(plan.cluster)).join(', ')
  return wrapped(`${paint('green', 'No changes.')} ${names} ${agreement(plans, terminal(file))}.`, {
    width,
  }).join('\n')
}

function notApplied(plans: readonly Plan[]): string {
  if (plans.length === 1) return 'It'
  const failing = plans.filter((plan) => hasErrors(plan.problems)).length
  return `${failing} of ${counted(plans.length, 'cluster')}`
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

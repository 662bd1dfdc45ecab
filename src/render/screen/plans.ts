import { countChanges, type Plan } from '../../plan/plan.ts'
import { type Head, headOf, homeOf } from '../../plan/shown/head.ts'
import { hasErrors } from '../../problem/problem.ts'
import { counted } from '../../words/count.ts'
import { terminal } from '../../words/encode.ts'
import { wrapped } from '../../words/wrap.ts'
import { agreement, isRestore, planCounts, problemCounts } from '../counts.ts'
import type { Block } from '../document/block.ts'
import { terminalText } from '../document/terminal.ts'
import { factsBlock } from '../head/facts.ts'
import { besideErrors } from '../head/head.ts'
import { newcomerItems } from '../head/newcomers.ts'
import type { Part } from '../plan/fit.ts'
import { beforePart } from '../plan/fold/before.ts'
import { permissionsBlocks } from '../plan/fold/permissions.ts'
import { yamlBlocks } from '../plan/fold/yaml.ts'
import { toldParts } from '../plan/parts.ts'
import { toldOf } from '../plan/told.ts'
import type { TerminalOptions } from './options.ts'
import { problemsText } from './problems.ts'

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

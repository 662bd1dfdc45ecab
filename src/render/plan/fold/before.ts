import { isDrift } from '../../../plan/drift/drift.ts'
import { WHAT_COUNTS } from '../../../plan/effect/limits.ts'
import type { Plan } from '../../../plan/plan.ts'
import type { Problem } from '../../../problem/problem.ts'
import { counted } from '../../../words/count.ts'
import { code, codes, join, type Phrase, sentence } from '../../../words/phrase.ts'
import { problemCounts } from '../../counts.ts'
import { type Block, type Item, item } from '../../document/block.ts'
import { type FindingsAbout, findingItems } from '../findings.ts'
import type { Part } from '../fit.ts'
import { ALL } from './all.ts'
import { adminsWords, entriesItem, entriesOfDrift, newItems, newWords } from './drift-items.ts'
import { bindingsItem } from './unmanaged-bindings.ts'
import { powersWords, rowsItem, unmanagedRows } from './unmanaged-rows.ts'

export interface BeforeAbout {
  /** The account whose principals are named without it. */
  readonly home: string | undefined
  /** How many of each kind are named. */
  readonly named: number
  /** Absent where findings are told elsewhere, with more of each. */
  readonly about?: FindingsAbout
}

/** What clusters had before the pull request, folded: what is wrong with them, and what no file declares. */
export function beforePart(plans: readonly Plan[], about: BeforeAbout): Part {
  const found = plans.map((plan) => beforeOf(plan, about)).filter(({ isNothing }) => !isNothing)
  const [first, ...others] = found
  if (first === undefined) return { whole: [], shorter: [] }
  if (others.length === 0 && plans.length === 1)
    return {
      whole: [fold(first.summary, first.items(about.named))],
      shorter: [
        { stage: 'before', blocks: [fold(first.summary, first.items(3))] },
        { stage: 'subjects', blocks: [{ kind: 'paragraph', phrase: [...first.summary, '.'] }] },
      ],
    }
  const problems = found.flatMap((one) => one.problems)
  const counts = problems.length === 0 ? 'no warnings' : problemCounts(problems, ['warning', 'notice'])
  const summary: Phrase = [`Before this pull request, in ${counted(found.length, 'cluster')}: ${counts}`]
  return {
    whole: [fold(summary, clusterItems(found, about.named))],
    shorter: [
      { stage: 'before', blocks: [fold(summary, clusterItems(found, 3))] },
      { stage: 'subjects', blocks: [{ kind: 'paragraph', phrase: [...summary, '.'] }] },
    ],
  }
}

function fold(summary: Phrase, items: readonly Item[]): Block {
  return { kind: 'fold', summary, blocks: [{ kind: 'list', items }] }
}

/** Clusters of which the same is told share their lines. */
function clusterItems(found: readonly Before[], limit: number): Item[] {
  const told = found.map(({ cluster, items }) => ({ cluster, items: items(limit) }))
  const alike = Map.groupBy(told, ({ items }) => JSON.stringify(items))
  return [...alike.values()].map((same) => ({
    phrase: codes(
      same.map(({ cluster }) => cluster),
      limit,
    ),
    items: same[0]?.items ?? [],
  }))
}

interface Before {
  readonly cluster: string
  readonly isNothing: boolean
  readonly problems: readonly Problem[]
  readonly summary: Phrase
  readonly items: (limit: number) => readonly Item[]
}

function beforeOf(plan: Plan, { home, about }: BeforeAbout): Before {
  const { cluster, unmanaged, kept, lastApplied, drift } = plan
  const entries = entriesOfDrift(drift)
  const rows = unmanagedRows(plan, home)
  const problems = plan.problems.filter(
    ({ brought, severity }) => about !== undefined && brought === 'before' && severity !== 'error',
  )
  const counts = [
    ...(about === undefined
      ? []
      : [[problems.length === 0 ? 'no warnings' : problemCounts(problems, ['warning', 'notice'])]]),
    ...(rows.length === 0 ? [] : [[counted(rows.length, 'unmanaged row'), ...powersWords(rows)]]),
    ...(unmanaged.bindings.length === 0
      ? []
      : [[counted(unmanaged.bindings.length, 'unmanaged binding'), ...bindingPowers(plan, home)]]),
    ...(entries.length === 0
      ? []
      : [[counted(entries.length, 'unmanaged access entry'), ...adminsWords(entries, home)]]),
    ...(about === undefined && kept.nodes > 0 ? [[`${kept.nodes} of nodes`]] : []),
    newWords(drift),
  ]
  const isFirst = Object.keys(lastApplied).length === 0
  return {
    cluster,
    isNothing:
      problems.length + rows.length + unmanaged.bindings.length + kept.nodes + entries.length === 0 &&
      !isDrift(drift),
    problems,
    summary: [
      'In ',
      code(cluster),
      about === undefined ? ', not in the file: ' : ' before this pull request: ',
      ...join(counts, ', '),
    ],
    items: (limit) => [
      ...newItems(drift, home, limit),
      ...(about === undefined
        ? []
        : findingItems(problems, Math.max(1, Math.floor(limit / 20)), { ...about, isShort: limit < ALL })),
      ...(rows.length === 0 ? [] : [rowsItem(rows, limit)]),
      ...(unmanaged.bindings.length === 0 ? [] : [bindingsItem(unmanaged.bindings, limit)]),
      ...(entries.length === 0 ? [] : [entriesItem(entries, home, limit)]),
      ...(kept.nodes === 0 ? [] : [item(`Rows of nodes: ${kept.nodes}.`)]),
      ...(isFirst ? [item('This file was never applied here before.')] : []),
      item('Not counted: ', ...join(limitsOf(plan), ' ')),
    ],
  }
}

/** Whom bindings that are listed make an admin, or more than that. */
function bindingPowers({ unmanaged, drift }: Plan, home: string | undefined): Phrase {
  const listed = new Set(unmanaged.bindings.map(({ id }) => id))
  const held = drift.items.filter(
    ({ what }) => what.kind === 'binding' && what.bindings.some((id) => listed.has(id)),
  )
  return adminsWords(held, home)
}

/** What nobody can count, and what could not be read. */
export function limitsOf({ effects, hidesCreator }: Pick<Plan, 'effects' | 'hidesCreator'>): Phrase[] {
  const own = (effects?.limits ?? [])
    .filter((limit) => limit !== WHAT_COUNTS)
    .map((limit): Phrase => [sentence(limit)])
  const creator =
    hidesCreator === true ? 'the principal that created the cluster (an admin that no list shows), ' : ''
  return [[`${creator}other identity providers, the node authorizer, admission control.`], ...own]
}

import { arnKey } from '../../../aws-auth/arn-key.ts'
import type { Kept } from '../../../plan/effect/effect.ts'
import { byPower } from '../../../plan/effect/held.ts'
import { ONLY_RBAC } from '../../../plan/effect/limits.ts'
import type { Plan } from '../../../plan/plan.ts'
import type { UnmanagedBinding } from '../../../plan/unmanaged.ts'
import type { Problem } from '../../../problem/problem.ts'
import { counted } from '../../../words/count.ts'
import { shortened } from '../../../words/list.ts'
import { code, codes, join, type Phrase, sentence, strong } from '../../../words/phrase.ts'
import { contentWords } from '../../change/object-words.ts'
import { problemCounts } from '../../counts.ts'
import { type Block, type Item, item } from '../../document/block.ts'
import { scopeWords } from '../../head/gains.ts'
import { principalWords } from '../../head/subject.ts'
import { heldWords } from '../../held-words.ts'
import { type FindingsAbout, findingItems } from '../findings.ts'
import type { Part } from '../fit.ts'

/** Where there is room for everything. */
export const ALL = 1_000

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
  const { cluster, unmanaged, kept, effects, lastApplied } = plan
  const rows = unmanagedRows(plan, home)
  const problems = plan.problems.filter(
    ({ brought, severity }) => about !== undefined && brought === 'before' && severity !== 'error',
  )
  const counts = [
    ...(about === undefined
      ? []
      : [[problems.length === 0 ? 'no warnings' : problemCounts(problems, ['warning', 'notice'])]]),
    ...(rows.length === 0 ? [] : [[counted(rows.length, 'unmanaged row'), ...powersWords(rows)]]),
    ...(unmanaged.bindings.length === 0 ? [] : [[counted(unmanaged.bindings.length, 'unmanaged binding')]]),
    ...(about === undefined && kept.nodes > 0 ? [[`${kept.nodes} of nodes`]] : []),
  ]
  const isFirst = Object.keys(lastApplied).length === 0
  return {
    cluster,
    isNothing: problems.length + rows.length + unmanaged.bindings.length + kept.nodes === 0,
    problems,
    summary: [
      'In ',
      code(cluster),
      about === undefined ? ', not in the file: ' : ' before this pull request: ',
      ...join(counts, ', '),
    ],
    items: (limit) => [
      ...(about === undefined
        ? []
        : findingItems(problems, Math.max(1, Math.floor(limit / 20)), { ...about, isShort: limit < ALL })),
      ...(rows.length === 0 ? [] : [rowsItem(rows, limit)]),
      ...(unmanaged.bindings.length === 0 ? [] : [bindingsItem(unmanaged.bindings, limit)]),
      ...(kept.nodes === 0 ? [] : [item(`Rows of nodes: ${kept.nodes}.`)]),
      ...(isFirst ? [item('This file was never applied here before.')] : []),
      item('Not counted: ', ...join(limitsOf(effects), ' ')),
    ],
  }
}

/** What nobody can count, and what could not be read. */
function limitsOf(effects: Plan['effects']): Phrase[] {
  const own = (effects?.limits ?? [])
    .filter((limit) => limit !== ONLY_RBAC)
    .map((limit): Phrase => [sentence(limit)])
  return [
    [
      'the principal that created the cluster (an admin that no list shows), access policies of EKS, other identity providers, the node authorizer, admission control.',
    ],
    ...own,
  ]
}

interface UnmanagedRow {
  readonly words: Phrase
  readonly held: Kept | undefined
  readonly isBack: boolean
}

/** The highest power first. */
function unmanagedRows({ unmanaged, held }: Plan, home: string | undefined): readonly UnmanagedRow[] {
  const back = new Set(unmanaged.returned)
  const last = new Map(unmanaged.rows.map(({ arn }, index) => [arnKey(arn), index]))
  const rows = [
    ...unmanaged.rows.map(({ arn, groups }, index) => ({
      principal: arn,
      groups,
      isReplaced: last.get(arnKey(arn)) !== index,
    })),
    ...unmanaged.accounts.map((account) => ({ principal: account, groups: [], isReplaced: false })),
  ].map(({ principal, groups, isReplaced }) => {
    const power = isReplaced ? undefined : held.get(principal)
    const isMaster = !isReplaced && groups.includes('system:masters')
    return {
      words: [
        ...principalWords(principal, home),
        ', ',
        ...(isReplaced ? ['replaced by a later row'] : keptWords(power)),
        ...(isMaster ? [' (group ', code('system:masters'), ')'] : []),
        ...(back.has(principal) ? [', added again by a restore'] : []),
      ],
      held: power,
      isBack: back.has(principal),
    }
  })
  const none = { power: 'login' } as const
  return rows.toSorted(
    (one, other) =>
      Number(other.isBack) - Number(one.isBack) || byPower(one.held?.held ?? none, other.held?.held ?? none),
  )
}

/** `**admin**`, `read in shop` */
function keptWords(kept: Kept | undefined): Phrase {
  if (kept === undefined) return ['no access']
  const words = heldWords(kept.held)
  const { power } = kept.held
  const isHigh = power === 'admin' || power === 'way-to-admin'
  return [
    isHigh ? strong(words) : words,
    ...(kept.scopes.length === 0 || (power === 'admin' && kept.scopes[0] === '')
      ? []
      : [' ', ...scopeWords(kept.scopes, 3)]),
  ]
}

/** ` (admin: role/legacy-admin; a way to admin: role/build)` */
function powersWords(rows: readonly UnmanagedRow[]): Phrase {
  const parts = (['admin', 'way-to-admin'] as const).flatMap((power): Phrase[] => {
    const some = rows.filter(({ held }) => held?.held.power === power && held.scopes[0] === '')
    if (some.length === 0) return []
    const { shown, more } = shortened(some, 5)
    return [
      [
        strong(power === 'admin' ? 'admin' : 'a way to admin'),
        ': ',
        ...join(
          shown.map(({ words }) => words.slice(0, 1)),
          ', ',
        ),
        ...(more > 0 ? [` and ${more} more`] : []),
      ],
    ]
  })
  return parts.length === 0 ? [] : [' (', ...join(parts, '; '), ')']
}

function rowsItem(rows: readonly UnmanagedRow[], limit: number): Item {
  const { shown, more } = shortened(rows, limit)
  return item(
    'Unmanaged rows: ',
    ...join(
      shown.map(({ words }) => words),
      '; ',
    ),
    ...(more > 0 ? [`; and ${counted(more, 'more row')}`] : []),
  )
}

function bindingsItem(bindings: readonly UnmanagedBinding[], limit: number): Item {
  const ranked = bindings.toSorted((one, other) => rank(one) - rank(other))
  const lead = 'Unmanaged bindings that reach what the file declares, or that are dangerous: '
  if (limit < ALL)
    return item(
      lead,
      ...codes(
        ranked.map(({ id }) => id.slice(id.indexOf('/') + 1)),
        limit,
      ),
    )
  return { phrase: [lead], items: ranked.map((one) => item(...bindingWords(one))) }
}

function bindingWords({ id, object, reaches, danger }: UnmanagedBinding): Phrase {
  const [kind = '', ...name] = id.split('/')
  const why = join(
    [
      reaches.length === 0 ? [] : ['reaches ', ...codes(reaches, 5), ' of the file'],
      danger === undefined ? [] : ['danger ', code(danger.rule), ` (${danger.severity})`],
    ],
    '; ',
  )
  return [`${kind} `, code(name.join('/')), ': ', ...contentWords(object), '; ', ...why]
}

function rank({ danger, reaches }: UnmanagedBinding): number {
  if (danger?.severity === 'critical') return reaches.length > 0 ? 0 : 1
  return reaches.length > 0 ? 2 : 3
}

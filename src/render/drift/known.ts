import type { DriftItem } from '../../plan/drift/drift.ts'
import { counted, sum } from '../../words/count.ts'
import { shortened } from '../../words/list.ts'
import { codes, join, type Phrase } from '../../words/phrase.ts'
import { type Block, type Item, item } from '../document/block.ts'
import type { Part } from '../plan/fit.ts'
import { limitsOf } from '../plan/fold/before.ts'
import { adminsWords, itemWords } from '../plan/fold/drift-items.ts'
import { problemWords } from '../problem-words.ts'
import { type DriftReport, nameOf } from './report.ts'

/** What no file declares and was there before, folded, with each admin of it by name; and what is not counted. */
export function knownPart(report: DriftReport): Part {
  const { clusters } = report
  const summary = summaryWords(report)
  const lines = alike(
    clusters.flatMap((one) =>
      one.known.map((known) => ({ cluster: nameOf(one), words: itemWords(known, report.home) })),
    ),
  )
  const deleted = clusters.flatMap((one) => one.deleted)
  // Of some clusters is enough for the words of all.
  const hidden = clusters.some(({ plan }) => plan.hidesCreator === true)
    ? { hidesCreator: true as const }
    : {}
  const fold = (limit: number): Block[] => {
    const { shown, more } = shortened(lines, limit)
    const some = shortened(deleted, limit)
    const items: Item[] = [
      ...shown,
      ...(more > 0 ? [item(`and ${counted(more, 'more')}`)] : []),
      ...some.shown.map((problem) => item(...problemWords(problem, report.options))),
      ...(some.more > 0 ? [item(`and ${counted(some.more, 'more deleted principal')}`)] : []),
      ...nodesItems(report),
      item('Not counted: ', ...join(limitsOf(hidden), ' ')),
    ]
    return [{ kind: 'fold', summary, blocks: [{ kind: 'list', items }] }]
  }
  return {
    whole: fold(200),
    shorter: [
      { stage: 'before', blocks: fold(10) },
      { stage: 'subjects', blocks: [{ kind: 'paragraph', phrase: [...summary, '.'] }] },
    ],
  }
}

/** `Known before, and unchanged: 4 unmanaged rows, 1 unmanaged binding (admin: role/break-glass)` */
function summaryWords({ clusters, home }: DriftReport): Phrase {
  const known = clusters.flatMap((one) => one.known)
  const counts = KINDS.flatMap(({ kinds, noun }) => {
    const count = known.filter(({ what }) => kinds.includes(what.kind)).length
    return count === 0 ? [] : [counted(count, noun)]
  })
  const words = counts.length === 0 ? 'nothing unmanaged' : counts.join(', ')
  const isCompared = clusters.every(({ plan }) => ['each', 'same'].includes(plan.drift.compared))
  const lead = isCompared ? 'Known before, and unchanged' : 'Also in no file'
  return [`${lead}: ${words}`, ...adminsWords(known, home)]
}

const KINDS: readonly { readonly kinds: readonly DriftItem['what']['kind'][]; readonly noun: string }[] = [
  { kinds: ['row'], noun: 'unmanaged row' },
  { kinds: ['account'], noun: 'unmanaged account' },
  { kinds: ['entry'], noun: 'unmanaged access entry' },
  { kinds: ['binding'], noun: 'unmanaged binding' },
]

/** `prod, stage: role/break-glass, row with group system:masters: admin` */
function alike(told: readonly { readonly cluster: string; readonly words: Phrase }[]): readonly Item[] {
  const same = Map.groupBy(told, ({ words }) => JSON.stringify(words))
  return [...same.values()].flatMap((some): Item[] => {
    const words = some[0]?.words ?? []
    return [item(...codes([...new Set(some.map(({ cluster }) => cluster))], 10), ': ', ...words)]
  })
}

/** `Rows of nodes: 3 in prod, 2 in stage.` */
function nodesItems({ clusters }: DriftReport): Item[] {
  const nodes = clusters.map((one) => ({ cluster: nameOf(one), count: one.plan.kept.nodes }))
  const total = sum(nodes.map(({ count }) => count))
  if (total === 0) return []
  const some = nodes.filter(({ count }) => count > 0)
  if (some.length > 10) return [item(`Rows of nodes: ${total} in ${counted(some.length, 'cluster')}.`)]
  const each = some.map(({ cluster, count }): Phrase => [`${count} in `, ...codes([cluster], 1)])
  return [item('Rows of nodes: ', ...join(each, ', '), '.')]
}

import type { ClusterHead } from '../../plan/shown/cluster-head.ts'
import type { Head } from '../../plan/shown/head.ts'
import type { Phrase } from '../../words/phrase.ts'
import type { Block, Fact } from '../document/block.ts'
import { failingFacts, invalidFacts } from './failing-facts.ts'
import { mergingFact } from './merging-fact.ts'
import { grantedWords, takenWords } from './power-words.ts'
import { fails, totals } from './title.ts'

/** What merging does, whom it gives and takes what, and how it is undone: always there, also where that is nothing. */
export function factsBlock(head: Head): Block {
  return { kind: 'facts', facts: factsOf(head) }
}

function factsOf(head: Head): Fact[] {
  const planned = head.clusters.filter((one) => !fails(one))
  if (head.errors.length > 0) return invalidFacts(head)
  if (head.clusters.length > 0 && planned.length === 0) return failingFacts(head)
  const grants = grantedWords(planned.flatMap((one) => one.grants))
  const takes = takenWords(planned.flatMap((one) => one.takes))
  const isIdle = planned.every(({ counts }) => counts.total === 0)
  return [
    mergingFact(head),
    ...(isIdle
      ? [{ lead: 'Grants, takes', phrase: ['nothing now', ...laterWords(planned)] }]
      : [
          { lead: 'Grants', phrase: [grants] },
          { lead: 'Takes', phrase: [takes] },
        ]),
    { lead: 'Undo', phrase: undoWords(head) },
  ]
}

/** What a looser guard lets pass is in no count. */
function laterWords(planned: readonly ClusterHead[]): Phrase {
  const looser = planned.flatMap(({ policy }) =>
    policy.filter(({ loosens, kind }) => loosens && kind !== 'base'),
  )
  return looser.some(({ kind }) => kind === 'value' || kind === 'list')
    ? ['. Later plans may do what is refused today, also plans that are merged already']
    : []
}

function undoWords(head: Head): Phrase {
  const { clusters, merging } = head
  if (merging.kind === 'restore') return ['by merging a pull request, or by restoring the backup of this run']
  const by =
    merging.kind === 'no-pull-request' ? 'by applying the file as it was' : 'by reverting this pull request'
  const { total, adopt } = totals({ clusters: clusters.filter((one) => !fails(one)) })
  const adopts = clusters.some(({ adopts: { rows, objects, entries = 0 } }) => rows + objects + entries > 0)
  const rest = total - adopt > 0
  if (adopts && !rest) return ['is not possible by reverting: see Caution']
  const removed = clusters.some(
    ({ unmanagedRemoved, objectsRemoved = 0, entriesRemoved = 0 }) =>
      unmanagedRemoved + objectsRemoved + entriesRemoved > 0,
  )
  return [adopts || removed ? `${by}, but for what Caution names as not undone` : by]
}

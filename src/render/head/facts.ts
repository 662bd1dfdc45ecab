import type { ClusterHead } from '../../plan/shown/cluster-head.ts'
import type { Head } from '../../plan/shown/head.ts'
import type { Phrase } from '../../words/phrase.ts'
import type { Block, Fact } from '../document/block.ts'
import { failingFacts, invalidFacts } from './failing-facts.ts'
import { mergingFact } from './merging-fact.ts'
import { grantedWords, takenWords } from './power-words.ts'
import { fails } from './title.ts'
import { undoWords } from './undo.ts'

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
    { lead: 'Undo', phrase: undoPhrase(head, planned) },
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

function undoPhrase({ merging }: Head, planned: readonly ClusterHead[]): Phrase {
  switch (merging.kind) {
    case 'restore':
      return ['by merging a pull request, or by restoring the backup of this run']
    case 'no-pull-request':
      return undoWords(planned, { by: 'by applying the file as it was', caution: 'Caution' })
    default:
      return undoWords(planned, { by: 'by reverting this pull request', caution: 'Caution' })
  }
}

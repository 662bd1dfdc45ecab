import type { PolicyDifference } from '../../access/policy/difference.ts'
import type { Plan } from '../../plan/plan.ts'
import type { ShownRepository } from '../../plan/shown/head.ts'
import { codes, type Phrase, phraseTerminal, strong } from '../../words/phrase.ts'
import { type Item, item } from '../document/block.ts'
import { placesWords, placeWords } from '../head/place.ts'
import { type GainOfSubject, policyNote } from './note.ts'

/** What is told about how strict a run is, cluster by cluster. */
export interface PolicyShown {
  /** The access file, as the input names it. */
  readonly file: string
  readonly repository?: ShownRepository
  readonly clusters: readonly PolicyOfCluster[]
}

export interface PolicyOfCluster {
  readonly cluster: string
  /** The account whose principals are told without it. */
  readonly home?: string
  readonly policy: readonly PolicyDifference[]
  /** What of the plan is dangerous, where that is known. */
  readonly gains?: readonly GainOfSubject[]
}

/** A line of the caution: a fixed beginning, what it is about, and where that is written. */
interface Note {
  readonly lead: Phrase
  readonly phrase: Phrase
}

export function policyShown(plans: readonly Plan[], file: string): PolicyShown {
  return { file, clusters: plans.map(policyOfPlan) }
}

function policyOfPlan({ cluster, homeAccount, policy }: Plan): PolicyOfCluster {
  return { cluster, ...(homeAccount === undefined ? {} : { home: homeAccount }), policy }
}

/** The lines of the caution about what makes a run less strict, or leads it elsewhere; none where nothing does. */
export function policyItems(shown: PolicyShown): Item[] {
  return notes(shown).map(({ lead, phrase }) => item(strong([...lead, ':']), ' ', ...phrase))
}

/** The same for the log. Every line ends with a line break; empty where there is nothing to say. */
export function policyText(shown: PolicyShown): string {
  return notes(shown)
    .map(({ lead, phrase }) => `${phraseTerminal(lead)}: ${phraseTerminal(phrase)}\n`)
    .join('')
}

function notes(shown: PolicyShown): Note[] {
  return inOrder(shown).map((told) => noteOf(told, shown))
}

/** One difference, and the clusters that have it. */
interface Told {
  readonly difference: PolicyDifference
  readonly clusters: readonly PolicyOfCluster[]
}

/** Each difference that people are told, once for all clusters, by what it is about. */
function inOrder({ clusters }: PolicyShown): Told[] {
  const found = new Map<string, Told>()
  for (const one of clusters) {
    for (const difference of one.policy) {
      if (!difference.loosens) continue
      const key = JSON.stringify(difference)
      found.set(key, { difference, clusters: [...(found.get(key)?.clusters ?? []), one] })
    }
  }
  return [...found.values()].toSorted((one, other) => rank(one.difference) - rank(other.difference))
}

const ORDER = [
  'guards',
  'knownAccounts',
  'review',
  'exception',
  'unmanaged',
  'name',
  'moved-from',
  'target',
  'dropped',
  'added',
  'not-compared',
  'base',
]

function rank(difference: PolicyDifference): number {
  const { kind } = difference
  return ORDER.indexOf(kind === 'value' || kind === 'list' ? (difference.key.split('.')[0] ?? '') : kind)
}

function noteOf({ difference, clusters }: Told, shown: PolicyShown): Note {
  const { file, clusters: all } = shown
  const homes = new Set(clusters.map(({ home }) => home))
  const gains = clusters.flatMap((one) => one.gains ?? [])
  const { lead, phrase } = policyNote(difference, {
    file,
    home: homes.size === 1 ? [...homes][0] : undefined,
    gains,
  })
  const isEverywhere = clusters.length === all.length || difference.kind === 'target'
  const where: Phrase = isEverywhere
    ? []
    : [
        ', for ',
        ...codes(
          clusters.map(({ cluster }) => cluster),
          clusters.length,
        ),
      ]
  return { lead, phrase: [...phrase, ...where, ...whereWords(difference, shown)] }
}

/** ` (access.yaml:58)`; of what is gone, ` (access.yaml:9 before)`, which is no line of this commit. */
function whereWords({ line, kind }: PolicyDifference, { file, repository }: PolicyShown): Phrase {
  if (line === undefined) return []
  if (kind === 'dropped') return [' (', ...placeWords({ file, line }, {}), ' before)']
  return placesWords([{ file, line }], repository === undefined ? {} : { repository })
}

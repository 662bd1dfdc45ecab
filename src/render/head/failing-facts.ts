import type { Head } from '../../plan/shown/head.ts'
import { plural, thousands } from '../../words/count.ts'
import type { Phrase } from '../../words/phrase.ts'
import type { Fact } from '../document/block.ts'
import { placedAll } from './placed.ts'
import { grantedWords, takenWords } from './power-words.ts'
import { errorCount } from './title.ts'

/** Where the file has errors, so that there is no plan. */
export function invalidFacts(head: Head): Fact[] {
  const count = errorCount(head)
  return [
    {
      lead: 'Do not merge:',
      phrase: [`nothing is applied to any cluster until ${allOf(count)} fixed, by this merge or a later one`],
    },
    { lead: 'Grants, takes:', phrase: ['not known, because there is no plan for this commit'] },
    { lead: 'Review:', phrase: ['nothing of this commit counts as reviewed'] },
  ]
}

function allOf(errors: number): string {
  return errors === 1
    ? 'the error is'
    : errors === 2
      ? 'both errors are'
      : `all ${thousands(errors)} errors are`
}

/** Where every plan has errors, or no cluster could be read. */
export function failingFacts(head: Head): Fact[] {
  const unread = head.clusters.every((one) => one.unread === true)
  const names = placedAll(head.clusters)
  if (!isPullRequest(head)) return failingWithoutMerge(head, names, unread)
  if (unread)
    return [
      { lead: 'Do not merge:', phrase: ['there is no plan for ', ...names] },
      { lead: 'Grants, takes:', phrase: ['not known'] },
      { lead: 'Review:', phrase: ['nothing counts as reviewed. Run the plan again'] },
    ]
  return [
    {
      lead: 'Do not merge:',
      phrase: [
        'nothing is applied to ',
        ...names,
        ` until ${allOf(errorCount(head))} fixed, by this merge or a later one`,
      ],
    },
    ...wouldFacts(head),
    {
      lead: 'Review:',
      phrase: [
        `nothing below counts as reviewed. The pull request that fixes the ${plural(errorCount(head), 'error')} shows it again`,
      ],
    },
  ]
}

function isPullRequest({ merging }: Head): boolean {
  return merging.kind !== 'no-pull-request' && merging.kind !== 'restore'
}

function failingWithoutMerge(head: Head, names: Phrase, unread: boolean): Fact[] {
  return unread
    ? [{ lead: 'Not planned:', phrase: names }]
    : [
        {
          lead: 'Applies nothing',
          phrase: ['to ', ...names, ` until ${allOf(errorCount(head))} fixed`],
        },
        ...wouldFacts(head),
      ]
}

function wouldFacts({ clusters }: Head): Fact[] {
  return [
    { lead: 'Would grant', phrase: [grantedWords(clusters.flatMap(({ grants }) => grants))] },
    { lead: 'Would take', phrase: [takenWords(clusters.flatMap(({ takes }) => takes))] },
  ]
}

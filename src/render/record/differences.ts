import type { Atom } from '../../plan/atom/atom.ts'
import type { Difference } from '../../plan/atom/difference.ts'
import { counted } from '../../words/count.ts'
import { shortened } from '../../words/list.ts'
import { code, join, type Phrase, strong } from '../../words/phrase.ts'
import { factWords, subjectWords, withoutTrifles } from '../change/atom-words.ts'
import { type Block, item } from '../document/block.ts'

const SUBJECTS = 50
const FACTS = 8

/**
 * Reviewed and now, for each thing that would now be done otherwise. Nothing where nothing was reviewed: then the plan
 * says it all.
 *
 * @param home see `shortArn`
 */
export function differenceBlocks(differences: readonly Difference[], home: string | undefined): Block[] {
  if (!differences.some(({ reviewed }) => reviewed === undefined || reviewed.length > 0)) return []
  const { shown, more } = shortened(differences, SUBJECTS)
  return [
    { kind: 'heading', phrase: ['What was reviewed, and what would be done now'] },
    {
      kind: 'list',
      items: [
        ...shown.map((difference) => ({
          phrase: subjectWords(difference.subject, home),
          items: [
            item('reviewed: ', ...reviewedWords(difference)),
            item('now: ', ...nowWords(difference)),
            ...writerWords(difference),
          ],
        })),
        ...(more > 0 ? [item(`and ${counted(more, 'more subject')}`)] : []),
      ],
    },
  ]
}

function reviewedWords({ reviewed }: Difference): Phrase {
  if (reviewed === undefined) return ['not recorded, because the plan was too long']
  const words = factWords(withoutTrifles(reviewed, NONE))
  return words.length === 0 ? ['nothing'] : join(cut(words), '; ')
}

const NONE: ReadonlySet<Atom> = new Set()

/** What nobody reviewed comes first, so that it is not what is cut off. */
function nowWords({ now, extra }: Difference): Phrase {
  const unseen = new Set(extra)
  const seen = withoutTrifles(now, unseen).filter((atom) => !unseen.has(atom))
  return join(
    [
      ...cut(factWords(extra)).map((words): Phrase => [strong('not reviewed:'), ' ', ...words]),
      ...cut(factWords(seen)),
    ],
    '; ',
  )
}

function cut(words: readonly Phrase[]): readonly Phrase[] {
  const { shown, more } = shortened(words, FACTS)
  return more > 0 ? [...shown, [`and ${more} more`]] : shown
}

function writerWords({ lastWriter }: Difference): ReturnType<typeof item>[] {
  if (lastWriter === undefined) return []
  return [
    item('the live object was last written by ', code(lastWriter.manager), ' at ', code(lastWriter.time)),
  ]
}

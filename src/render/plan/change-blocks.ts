import type { Phrase } from '../../words/phrase.ts'
import type { Block, Item } from '../document/block.ts'
import type { Located } from '../head/place.ts'
import { adoptedBlocks } from './adopted.ts'
import { changeItem, countItems, groupedItems } from './change-lines.ts'
import type { Part } from './fit.ts'
import { movedBlocks } from './moved.ts'
import type { Told } from './told.ts'

export interface ChangesAbout extends Located {
  readonly title: Phrase
  readonly home: string | undefined
  /** How many names of what is adopted as it is are in a list. */
  readonly names: number
}

/** The changes of a plan, a line each, and what it moves or adopts as it is. */
export function changesPart({ lines, tense, adopted, moved }: Told, about: ChangesAbout): Part {
  const { home } = about
  if (lines.length + adopted.changes.length + moved.length === 0) return { whole: [], shorter: [] }
  const titled = (items: readonly Item[]): readonly Block[] => [
    { kind: 'heading', phrase: about.title },
    ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
  ]
  const all = titled(lines.map((line) => changeItem(line, tense, about)))
  const grouped = titled(groupedItems(lines, tense, about))
  const asTheyAre = (names: number): readonly Block[] => [
    ...movedBlocks(moved, home, names),
    ...adoptedBlocks(adopted, home, names),
  ]
  const [named, counted] = [asTheyAre(about.names), asTheyAre(0)]
  return {
    whole: [...all, ...named],
    shorter: [
      { stage: 'visible', blocks: [...grouped, ...named] },
      { stage: 'adopted', blocks: [...grouped, ...counted] },
      { stage: 'changes', blocks: [...titled(countItems(lines, tense)), ...counted] },
    ],
  }
}

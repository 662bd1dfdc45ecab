import { sameMeaning } from '../../aws-auth/same-meaning.ts'
import type { EntryChange } from '../../login/mapping/access-entries/change.ts'
import type { Change } from '../../plan/change/change.ts'
import { counted } from '../../words/count.ts'
import { codes, type Phrase } from '../../words/phrase.ts'
import { shortArn } from '../../words/short-arn.ts'
import type { Block } from '../document/block.ts'

/** Whether an access entry takes over from a row, and gives exactly what that gives: nobody's access changes. */
export function isMovedAsIs(change: Change): change is EntryChange {
  if (change.kind !== 'entry' || change.move !== 'from-row') return false
  const { over, after } = change
  return over !== undefined && after !== undefined && after.policies.length === 0 && sameMeaning(over, after)
}

/**
 * Those who move as they are: one folded line, whatever it is long.
 *
 * @param names how many are named; 0: they are counted only
 */
export function movedBlocks(moved: readonly EntryChange[], home: string | undefined, names: number): Block[] {
  if (moved.length === 0) return []
  const summary: Phrase = [
    `Moved as they are, from rows to access entries: ${counted(moved.length, 'principal')}`,
  ]
  if (names === 0) return [{ kind: 'paragraph', phrase: [...summary, '.'] }]
  return [
    {
      kind: 'fold',
      summary,
      blocks: [
        {
          kind: 'paragraph',
          phrase: [
            'Same username and groups. Their rows stay beneath, and count again if an entry is removed.',
          ],
        },
        {
          kind: 'list',
          items: [
            {
              phrase: codes(
                moved.map(({ arn }) => shortArn(arn, home)),
                names,
              ),
            },
          ],
        },
      ],
    },
  ]
}

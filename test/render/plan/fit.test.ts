import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Block } from '../../../src/render/document/block.ts'
import { markdown } from '../../../src/render/document/markdown.ts'
import { droppable, fitted, fixed, type Part, type Shorter, STAGES } from '../../../src/render/plan/fit.ts'
import { rounds } from '../../rounds.ts'

/** A paragraph of so many characters. */
function text(length: number, letter = 'a'): readonly Block[] {
  return length === 0 ? [] : [{ kind: 'paragraph', phrase: [letter.repeat(length)] }]
}

function folded(length: number, letter = 'a'): readonly Block[] {
  return [{ kind: 'fold', summary: [letter], blocks: text(length, letter) }]
}

const NOTICE: readonly Block[] = [{ kind: 'paragraph', phrase: ['Shortened to fit.'] }]

function inRoom(parts: readonly Part[], size: number, visible = Number.POSITIVE_INFINITY): string {
  return fitted(parts, { size, measure: (one) => one.length, visible }, NOTICE)
}

/** How much of each letter is left. */
function left(shown: string, ...letters: readonly string[]): readonly number[] {
  return letters.map((letter) => shown.replace('Shortened to fit.', '').split(letter).length - 1)
}

test('all of it is there where there is room, with an empty line between, and no notice', () => {
  expect(inRoom([fixed(text(3)), droppable('yaml', text(4, 'b')), fixed([])], 100)).toBe('aaa\n\nbbbb')
})

test('the stages come in their order, whatever the order of the parts', () => {
  const parts = STAGES.filter((stage) => stage !== 'visible')
    .map((stage, index) => droppable(stage, text(100, 'bcdefghjklmno'[index])))
    .toReversed()
  const letters = 'bcdefghjklm'.split('')
  for (const [gone, size] of [1_200, 1_100, 1_000, 900, 800, 700, 600, 500, 400, 300, 200].entries()) {
    const shown = inRoom(parts, size)
    expect(left(shown, ...letters)).toEqual(letters.map((_, index) => (index < gone ? 0 : 100)))
    expect(shown.startsWith('Shortened to fit.')).toBe(gone > 0)
  }
})

test('in a stage the longest part gives way first, and the others stay whole as long as they can', () => {
  const parts = [30, 500, 40].map((length, index) => droppable('yaml', text(length, 'xyz'[index])))
  expect(left(inRoom(parts, 300), 'x', 'y', 'z')).toEqual([30, 0, 40])
  expect(left(inRoom(parts, 70), 'x', 'y', 'z')).toEqual([30, 0, 0])
})

test('a part has a form of its own for each of its stages, and the first that fits is shown', () => {
  const part: Part = {
    whole: text(400),
    shorter: [
      { stage: 'yaml', blocks: text(200) },
      { stage: 'subjects', blocks: text(100) },
    ],
  }
  expect([500, 300, 150].map((size) => left(inRoom([part], size), 'a')[0])).toEqual([400, 200, 100])
})

describe('the stage `visible`', () => {
  const part = (length: number, letter: string): Part => ({
    whole: text(length, letter),
    shorter: [
      { stage: 'visible', blocks: folded(length, letter) },
      { stage: 'yaml', blocks: [] },
    ],
  })

  test('folds, and takes nothing away, so that nothing is said of it', () => {
    const shown = inRoom([part(300, 'x'), part(200, 'z')], 10_000, 260)
    // The longest first; each summary has the letter once more.
    expect(left(shown, 'x', 'z')).toEqual([301, 200])
    expect(shown).toContain('<details>')
    expect(shown).not.toContain('Shortened')
  })

  test('is not for what a reader may see', () => {
    expect(inRoom([part(300, 'x')], 10_000, 300)).not.toContain('<details>')
  })

  test('is also the first that is tried where there is no room', () => {
    const short: Part = { whole: text(300, 'x'), shorter: [{ stage: 'visible', blocks: text(100, 'x') }] }
    expect(left(inRoom([short, droppable('yaml', text(100, 'y'))], 250), 'x', 'y')).toEqual([100, 100])
  })
})

describe('whatever the parts are', () => {
  const length = fc.nat(400)
  const blocks = fc.oneof(
    length.map((one) => text(one)),
    length.map((one) => folded(one)),
  )
  const shorter: fc.Arbitrary<readonly Shorter[]> = fc
    .record({
      stages: fc.subarray([...STAGES]),
      forms: fc.array(blocks, { minLength: STAGES.length, maxLength: STAGES.length }),
    })
    .map(({ stages, forms }) => stages.map((stage, index) => ({ stage, blocks: forms[index] ?? [] })))
  const parts: fc.Arbitrary<readonly Part[]> = fc.array(fc.record({ whole: blocks, shorter }), {
    minLength: 1,
    maxLength: 8,
  })
  const sizeOf = (all: readonly (readonly Block[])[]): number =>
    all.reduce((sum, one) => sum + markdown(one).length + 2, 0)
  const shortest = (all: readonly Part[]): number =>
    sizeOf([...all.map(({ whole, shorter: forms }) => forms.at(-1)?.blocks ?? whole), NOTICE])
  /** What each part would have to be for this to be the text. */
  const formsOf = ({ whole, shorter: forms }: Part): readonly string[] =>
    [whole, ...forms.map((one) => one.blocks)].map(markdown)

  test('the text fits where the shortest forms do', () => {
    fc.assert(
      fc.property(parts, length, fc.integer({ min: 0, max: 2_000 }), (all, more, visible) => {
        const size = shortest(all) + more
        expect(inRoom(all, size, visible).length).toBeLessThanOrEqual(size)
      }),
      { numRuns: rounds(300) },
    )
  })

  test('nothing is left out where all of it fits', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const size = sizeOf(all.map(({ whole }) => whole))
        expect(inRoom(all, size)).toBe(
          all
            .map(({ whole }) => markdown(whole))
            .filter((one) => one !== '')
            .join('\n\n'),
        )
      }),
    )
  })

  test('nothing is left out without the notice', () => {
    // With one letter of its own each part is found again in the text.
    fc.assert(
      fc.property(
        fc.array(fc.tuple(length, fc.constantFrom(...STAGES)), { maxLength: 8 }),
        fc.nat(3_000),
        (all, size) => {
          const own = all.map(([count, stage], index) => droppable(stage, text(count, 'qrstuvwx'[index])))
          const shown = inRoom(own, size)
          const isWhole = all.every(
            ([count, stage], index) =>
              stage === 'visible' || left(shown, 'qrstuvwx'[index] ?? '')[0] === count,
          )
          if (!shown.startsWith('Shortened to fit.')) expect(isWhole).toBe(true)
        },
      ),
      { numRuns: rounds(300) },
    )
  })

  test('the more room, the more is shown of a part that is the only one', () => {
    fc.assert(
      fc.property(parts, length, length, ([only], one, other) => {
        if (only === undefined) return
        const forms = formsOf(only)
        const at = (size: number): number => {
          const shown = inRoom([only], size).replace(/^Shortened to fit\.\n*/, '')
          return forms.indexOf(shown)
        }
        const [small, large] = [Math.min(one, other), Math.max(one, other)]
        expect(at(large)).toBeLessThanOrEqual(at(small))
      }),
    )
  })
})

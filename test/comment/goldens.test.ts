import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { expectGoldenFile } from '../golden.ts'
import { ADOPTION } from './situation/adoption.ts'
import { ENTRY_OVER_A_ROW, MOVE_TO_ENTRIES, POLICY_GIVES_LESS } from './situation/entries.ts'
import { ERRORS, INVALID_FILE } from './situation/errors.ts'
import { GUARD_LOOSENED } from './situation/guard-loosened.ts'
import { ROLLED_BACK } from './situation/rolled-back.ts'
import { SIX_HUNDRED_CHANGES } from './situation/six-hundred-changes.ts'
import { SMALL_CHANGE } from './situation/small-change.ts'
import { TWELVE_CLUSTERS } from './situation/twelve-clusters.ts'
import { visibleText } from './visible.ts'
import { type OpenSituation, openSituation, type Situation } from './world.ts'

interface Shown {
  readonly situation: Situation
  /** The exit status of the plan. */
  readonly code: number
  /** How many characters a reviewer sees before a click, at most. */
  readonly visible: number
  /** Where the summary and the terminal say more than the comment, and are not too long to be read. */
  readonly places: readonly ('summary' | 'terminal')[]
}

const SITUATIONS: Readonly<Record<string, Shown>> = {
  'small-change': { situation: SMALL_CHANGE, code: 0, visible: 2500, places: ['summary', 'terminal'] },
  adoption: { situation: ADOPTION, code: 0, visible: 2500, places: ['summary', 'terminal'] },
  errors: { situation: ERRORS, code: 1, visible: 2500, places: ['summary', 'terminal'] },
  'invalid-file': { situation: INVALID_FILE, code: 1, visible: 2500, places: ['summary', 'terminal'] },
  'twelve-clusters': { situation: TWELVE_CLUSTERS, code: 1, visible: 4500, places: ['summary'] },
  'six-hundred-changes': { situation: SIX_HUNDRED_CHANGES, code: 0, visible: 4500, places: [] },
  'move-to-entries': { situation: MOVE_TO_ENTRIES, code: 0, visible: 2500, places: ['terminal'] },
  'policy-gives-less': { situation: POLICY_GIVES_LESS, code: 0, visible: 2500, places: ['terminal'] },
  'entry-over-a-row': { situation: ENTRY_OVER_A_ROW, code: 0, visible: 2500, places: ['terminal'] },
  'guard-loosened': { situation: GUARD_LOOSENED, code: 0, visible: 2500, places: ['terminal'] },
}

describe.each(Object.entries(SITUATIONS))('%s', (name, { situation, code, visible, places }) => {
  let open: OpenSituation
  beforeAll(async () => {
    open = await openSituation(situation)
  }, 120_000)
  afterAll(() => open.close())

  test('is shown in a comment', () => {
    expect(open.planned.code).toBe(code)
    expectGolden(`${name}.md`, open.still(open.comment()))
  })

  test(`has ${visible} visible characters at most`, () => {
    expect(visibleText(open.comment()).length).toBeLessThanOrEqual(visible)
  })

  if (places.includes('summary'))
    test('is shown in the summary of the run', () => {
      expectGolden(`${name}.summary.md`, open.still(open.planned.summary))
    })

  if (places.includes('terminal'))
    test('is shown in a terminal', async () => {
      expectGolden(`${name}.txt`, open.still(await open.terminal('plan')))
    }, 60_000)
})

describe('after the merge of the small change', () => {
  test.each([
    { name: 'applied', situation: SMALL_CHANGE, code: 0 },
    { name: 'rolled-back', situation: ROLLED_BACK, code: 1 },
  ])(
    'the record of a plan that is $name',
    async ({ name, situation, code }) => {
      const open = await openSituation(situation)
      try {
        expect((await open.merge('carol')).code).toBe(code)
        expectGolden(`${name}.md`, open.still(open.record()))
      } finally {
        await open.close()
      }
    },
    120_000,
  )
})

function expectGolden(file: string, text: string): void {
  expectGoldenFile(`test/comment/golden/${file}`, text)
}

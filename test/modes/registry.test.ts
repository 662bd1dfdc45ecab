import { expect, test } from '@jest/globals'
import { inTerminal as declaredInTerminal, type Mode } from '../../src/modes/mode.ts'
import { INPUTS } from '../../src/modes/parameter/inputs.ts'
import { OPTIONS } from '../../src/modes/parameter/options.ts'
import { ACTION_MODES, inAction, optionsOf, TERMINAL_MODES } from '../../src/modes/registry.ts'

test('no option is one that no mode takes', () => {
  const taken = new Set(TERMINAL_MODES.flatMap((mode) => optionsOf(mode)))
  expect(new Set(Object.keys(OPTIONS))).toEqual(taken)
})

test('no input is one that no mode reads; file, token, timeout and parallelism are for all', () => {
  const read = new Set(ACTION_MODES.flatMap((mode) => [...inAction(mode).inputs]))
  expect(new Set(Object.keys(INPUTS))).toEqual(new Set(['file', 'token', 'timeout', 'parallelism', ...read]))
})

test.each(ACTION_MODES)('what %s cannot do without is one of its inputs', (mode) => {
  const { needs = [], inputs } = inAction(mode)
  expect(inputs).toEqual(expect.arrayContaining([...needs]))
})

test('a mode that leaves an answer out does not compile', () => {
  const more = { exits: { 0: 'said' }, examples: ['say'] }
  const terminal = declaredInTerminal({ about: 'say something', options: ['file'], ...more })
  // @ts-expect-error: whether the action has it
  const silent = { terminal } satisfies Mode
  const action = { chosen: 'by-name', starts: () => ({ may: true }), inputs: [] } as const
  // @ts-expect-error: how it is refused where the workflow names it and the event does not allow it
  const unrefused = { terminal, action } satisfies Mode
  // @ts-expect-error: an option that there is not
  declaredInTerminal({ about: 'say something', options: ['colour'], ...more })
  expect([silent, unrefused]).toHaveLength(2)
})

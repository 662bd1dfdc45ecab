import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { actionWithInputs } from '../../scripts/action-file.ts'

const action = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')

describe('actionWithInputs', () => {
  test('gives action.yml as it is', () => {
    expect(actionWithInputs(action)).toBe(action)
  })

  test('brings back an input that is gone, and leaves what is not of the modes', () => {
    const broken = action
      .replace(/\n {2}repair:\n.*?(?=\n {2}restore-masters:)/s, '')
      .replace('`restore`, `explain`. Empty', '`restore`. Empty')
      .replace('icon: key', 'icon: lock')
    expect(load(broken)).not.toEqual(load(action))
    expect(actionWithInputs(broken)).toBe(action.replace('icon: key', 'icon: lock'))
  })

  test.each(['inputs:\n', 'outputs:\n', '  mode:\n    description: What the run did'])(
    'stops where the file has no %j',
    (part) => {
      expect(() => actionWithInputs(action.replaceAll(part, ''))).toThrow('action.yml has no')
    },
  )
})

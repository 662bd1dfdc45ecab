import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { readInputs } from '../../src/action/inputs.ts'

const given = { INPUT_TOKEN: 'ghs_loopback-run' }

describe('readInputs', () => {
  test('takes the defaults of action.yml', () => {
    const action = load(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
      inputs: Record<string, { default: string }>
    }
    const defaults = Object.entries(action.inputs)
      .filter(([name]) => name !== 'token')
      .map(([name, input]) => [`INPUT_${name.toUpperCase()}`, input.default])
    const inputs = {
      file: 'access.yaml',
      mode: 'auto',
      token: 'ghs_loopback-run',
      unreviewed: 'refuse',
      requireApprovalAfterPlan: false,
    }
    expect(readInputs({ ...given, ...Object.fromEntries(defaults) })).toEqual({ ok: true, inputs })
    expect(readInputs(given)).toEqual({ ok: true, inputs })
  })

  test('takes what is given', () => {
    const env = { ...given, INPUT_FILE: ' ./infra/access.yaml ', INPUT_MODE: 'plan' }
    expect(readInputs(env)).toMatchObject({
      ok: true,
      inputs: { file: 'infra/access.yaml', mode: 'plan' },
    })
  })

  test.each([
    ['INPUT_MODE', 'Apply'],
    ['INPUT_MODE', 'drift'],
    ['INPUT_MODE', 'PLAN'],
    ['INPUT_CONFIRM-DIGEST', 'abc'],
    ['INPUT_UNREVIEWED', 'fail'],
    ['INPUT_REQUIRE-APPROVAL-AFTER-PLAN', 'yes'],
    ['INPUT_FILE', '/etc/access.yaml'],
    ['INPUT_FILE', '../access.yaml'],
    ['INPUT_FILE', 'a/../../access.yaml'],
    ['INPUT_FILE', 'a\\..\\..\\access.yaml'],
    ['INPUT_FILE', 'C:\\access.yaml'],
    ['INPUT_FILE', './/etc/access.yaml'],
  ])('says what %s %j should be', (name, value) => {
    const read = readInputs({ ...given, [name]: value })
    expect(read).toMatchObject({
      ok: false,
      problems: [
        { code: 'input-invalid', severity: 'error', found: expect.any(String), allowed: expect.any(String) },
      ],
    })
  })

  test('reports all at once, and never the token', () => {
    const read = readInputs({ INPUT_TOKEN: '  ', INPUT_MODE: 'x', INPUT_FILE: '/x' })
    expect(read).toMatchObject({ ok: false, problems: [{}, {}, {}] })
    expect(JSON.stringify(readInputs({ ...given, INPUT_MODE: 'x' }))).not.toContain(given.INPUT_TOKEN)
  })
})

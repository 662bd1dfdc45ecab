import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { readInputs } from '../../../src/action/job/inputs.ts'

const given = { INPUT_TOKEN: 'ghs_loopback-run' }

describe('readInputs', () => {
  test('takes the defaults of action.yml', () => {
    const action = load(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8')) as {
      inputs: Record<string, { default: string }>
    }
    const defaults = Object.entries(action.inputs)
      .filter(([name]) => name !== 'token')
      .map(([name, input]) => [`INPUT_${name.toUpperCase()}`, input.default])
    const inputs = {
      file: 'access.yaml',
      mode: 'auto',
      token: 'ghs_loopback-run',
      waitForNodes: 60,
      timeout: 300,
      repair: false,
      restoreClusters: [],
      restoreMasters: '',
      principal: '',
      asOf: 'live',
    }
    expect(readInputs({ ...given, ...Object.fromEntries(defaults) })).toEqual({ ok: true, inputs })
    // The runner always passes the default; what is empty is no digest, and not what the default says.
    expect(readInputs(given)).toEqual({ ok: true, inputs: { ...inputs, confirmDigest: '' } })
  })

  test.each([
    ['none', undefined],
    [' NONE ', undefined],
    ['', ''],
    [' ', ''],
    ['D'.repeat(64), 'd'.repeat(64)],
  ])('reads confirm-digest %j: what did not arrive is not what was never to be confirmed', (text, digest) => {
    const read = readInputs({ ...given, 'INPUT_CONFIRM-DIGEST': text })
    expect(read.ok && read.inputs.confirmDigest).toBe(digest)
  })

  test('takes what is given', () => {
    const env = {
      ...given,
      INPUT_FILE: ' ./infra/access.yaml ',
      INPUT_MODE: 'plan',
      'INPUT_WAIT-FOR-NODES': '0',
    }
    expect(readInputs(env)).toMatchObject({
      ok: true,
      inputs: { file: 'infra/access.yaml', mode: 'plan', waitForNodes: 0 },
    })
  })

  test.each([
    ['INPUT_MODE', 'Apply'],
    ['INPUT_MODE', 'drift'],
    ['INPUT_MODE', 'PLAN'],
    ['INPUT_CONFIRM-DIGEST', 'abc'],
    ['INPUT_WAIT-FOR-NODES', '60s'],
    ['INPUT_WAIT-FOR-NODES', '-1'],
    ['INPUT_WAIT-FOR-NODES', '1.5'],
    ['INPUT_WAIT-FOR-NODES', '3601'],
    ['INPUT_REPAIR', 'yes'],
    ['INPUT_RESTORE-CLUSTERS', 'prod'],
    ['INPUT_PRINCIPAL', 'role/console'],
    ['INPUT_CAN', 'list pods'],
    ['INPUT_AS-OF', 'plan'],
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

  test.each([
    ['INPUT_RESTORE-CLUSTERS', 'prod', 'restore'],
    ['INPUT_CAN', 'list pods', 'explain'],
  ])('says which mode %s is for', (name, value, mode) => {
    expect(readInputs({ ...given, [name]: value })).toMatchObject({
      problems: [{ found: value, allowed: `nothing, unless mode is ${mode}` }],
    })
  })

  test('takes in every mode what an event may come to need', () => {
    const env = { ...given, INPUT_MODE: 'validate', INPUT_REPAIR: 'true' }
    expect(readInputs(env)).toMatchObject({ ok: true, inputs: { repair: true } })
  })

  test('takes what a question needs', () => {
    const env = { ...given, INPUT_MODE: 'explain', INPUT_CAN: 'list pods -n shop' }
    expect(readInputs({ ...env, INPUT_PRINCIPAL: 'role/console' })).toMatchObject({
      inputs: { principal: 'role/console', asOf: 'live', can: { verb: 'list', namespace: 'shop' } },
    })
    expect(readInputs(env)).toMatchObject({
      problems: [{ message: 'The input principal is not one that this action knows.', found: '' }],
    })
    expect(readInputs({ ...env, INPUT_PRINCIPAL: 'me', INPUT_CAN: 'pods' })).toMatchObject({
      problems: [{ found: 'pods', message: expect.stringMatching(/^The input can: Write a verb/) }],
    })
  })

  test('takes what a restore needs', () => {
    const env = {
      ...given,
      INPUT_MODE: 'restore',
      'INPUT_RESTORE-CLUSTERS': 'prod, lab\n',
    }
    expect(readInputs(env)).toMatchObject({
      ok: true,
      inputs: { mode: 'restore', restoreClusters: ['prod', 'lab'] },
    })
  })

  test('reports all at once, and never the token', () => {
    const read = readInputs({ INPUT_TOKEN: '  ', INPUT_MODE: 'x', INPUT_FILE: '/x' })
    expect(read).toMatchObject({ ok: false, problems: [{}, {}, {}] })
    expect(JSON.stringify(readInputs({ ...given, INPUT_MODE: 'x' }))).not.toContain(given.INPUT_TOKEN)
  })
})

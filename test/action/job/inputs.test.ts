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
      waitForEntries: 60,
      timeout: 300,
      parallelism: 20,
      clusters: [],
      comment: 'always',
      repair: false,
      onDrift: 'fail',
      issue: 'keep',
      principal: '',
      asOf: 'live',
      unmanaged: false,
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

  test.each(['true', 'True', 'TRUE'])("reads %s as GitHub's toolkit does", (word) => {
    expect(readInputs({ ...given, INPUT_REPAIR: word })).toMatchObject({ inputs: { repair: true } })
  })

  test.each(['false', 'False', 'FALSE', ''])("reads %j as GitHub's toolkit does", (word) => {
    expect(readInputs({ ...given, INPUT_REPAIR: word })).toMatchObject({ inputs: { repair: false } })
  })

  // By input: a mode that takes it, what is allowed, and values that are not. Without values: any text will do.
  const TRUTHS = 'true, True, TRUE, false, False, FALSE'
  const SECONDS = 'whole seconds from 0 to 3600'
  const INSIDE = 'a path inside the workspace, such as access.yaml or infra/access.yaml'
  const REFUSED: Readonly<Record<string, readonly [mode: string, allowed: string, ...values: string[]]>> = {
    file: [
      'auto',
      INSIDE,
      ...[
        '/etc/access.yaml',
        '../access.yaml',
        'a/../../access.yaml',
        'a\\..\\..\\access.yaml',
        'C:\\access.yaml',
      ],
    ],
    mode: ['', 'auto, validate, plan, apply, restore, drift, explain, list', 'inventory', '1'],
    token: ['auto', 'a GitHub token'],
    comment: ['auto', 'always, changes, never', 'yes', 'true', 'none'],
    'confirm-digest': [
      'auto',
      'none, or the output plan-digest of an earlier run, 64 hex digits',
      ...['abc', 'g'.repeat(64), 'a'.repeat(65)],
    ],
    clusters: ['auto', 'names or globs, separated by commas, spaces or line breaks', ',', ', ,'],
    'wait-for-nodes': ['auto', SECONDS, '60s', '-1', '1.5', '3601', '1m', '0x10'],
    'wait-for-entries': ['auto', SECONDS, '60s', '-1'],
    timeout: ['auto', SECONDS, '5m', '1e3', '99999'],
    parallelism: ['auto', 'a whole number from 1 to 1000', '0', '-1', '1.5', '1001', 'all', '1e2', '010'],
    repair: ['auto', TRUTHS, 'yes', '1', 'on', 'y', 'null'],
    'on-drift': ['drift', 'fail, warn', 'true', 'ignore'],
    issue: ['drift', 'keep, never', 'always', 'true'],
    'restore-masters': ['restore', 'system:masters', 'true', 'yes'],
    principal: ['explain', 'the ARN of a role or user, or a Kubernetes username'],
    can: ['explain', 'a request such as "list pods -n shop"', 'pods', 'list unheard-of', 'get pods -n'],
    'as-of': ['explain', 'live, plan', 'now', '2026-01-01'],
    power: ['list', 'admin, way-to-admin, write, read', 'exec', '1'],
    unmanaged: ['list', TRUTHS, 'yes', '1'],
  }
  const variable = (name: string): string => `INPUT_${name.toUpperCase()}`
  const refusals = Object.entries(REFUSED).flatMap(([name, [mode, allowed, ...values]]) =>
    values.map((value) => ({ name, mode, allowed, value })),
  )

  test('there are values that are refused for every input of action.yml that does not take any text', () => {
    const action = load(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8')) as {
      inputs: Record<string, unknown>
    }
    expect(Object.keys(REFUSED)).toEqual(Object.keys(action.inputs))
    const free = Object.keys(REFUSED).filter((name) => !refusals.some((refused) => refused.name === name))
    expect(free).toEqual(['token', 'principal'])
  })

  test.each(refusals)('$name: $value is refused, with what is allowed', ({ name, mode, allowed, value }) => {
    const env = { ...given, INPUT_MODE: mode, INPUT_PRINCIPAL: mode === 'explain' ? 'me' : '' }
    const read = readInputs({ ...env, [variable(name)]: value })
    expect(read).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'input-invalid',
          severity: 'error',
          message: expect.stringContaining(`"${value}" is not allowed for the input ${name}.`),
          found: value,
          allowed,
          fix: `Correct ${name} under with: in the workflow.`,
        },
      ],
    })
  })

  test.each([
    ['mode', 'Plan', 'plan'],
    ['mode', 'aply', 'apply'],
    ['comment', 'change', 'changes'],
    ['comment', 'Never', 'never'],
    ['repair', 'tRUE', 'true'],
    ['repair', 'flase', 'false'],
  ])('%s: %s is near to a word that is allowed, and it is named', (name, value, near) => {
    expect(readInputs({ ...given, [variable(name)]: value })).toMatchObject({
      problems: [
        {
          message: `"${value}" is not allowed for the input ${name}; did you mean "${near}"?`,
          fix: `Write ${name}: ${near} under with: in the workflow.`,
        },
      ],
    })
  })

  test.each([
    ['restore-masters', 'system:masters', 'restore'],
    ['principal', 'role/console', 'explain'],
    ['can', 'list pods', 'explain'],
    ['as-of', 'plan', 'explain'],
  ])('says which mode %s is for', (name, value, mode) => {
    expect(readInputs({ ...given, [variable(name)]: value })).toMatchObject({
      problems: [
        {
          message: `The input ${name} is only for mode: ${mode}.`,
          found: value,
          allowed: `nothing, unless the workflow has mode: ${mode}`,
          fix: `Remove ${name} from the workflow, or set mode: ${mode}.`,
        },
      ],
    })
  })

  test('says nothing of the mode that an input is for where the mode cannot be read', () => {
    const env = { ...given, INPUT_MODE: 'Restore', 'INPUT_RESTORE-MASTERS': 'system:masters' }
    expect(readInputs(env)).toMatchObject({ problems: [{ message: expect.stringContaining('"restore"?') }] })
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
      problems: [
        {
          message: 'The input principal is empty, and mode: explain needs it.',
          allowed: 'the ARN of a role or user, or a Kubernetes username',
          fix: 'Set principal under with: in the workflow.',
        },
      ],
    })
    expect(readInputs({ ...env, INPUT_PRINCIPAL: 'me', INPUT_CAN: 'pods' })).toMatchObject({
      problems: [{ found: 'pods', message: expect.stringMatching(/ for the input can\. Write a verb/) }],
    })
  })

  test.each(['restore', 'plan', 'apply', 'explain', 'validate', 'auto'])(
    'takes names and globs of clusters in mode %s, one a line or with commas',
    (mode) => {
      const env = { ...given, INPUT_MODE: mode, INPUT_PRINCIPAL: mode === 'explain' ? 'me' : '' }
      expect(readInputs({ ...env, INPUT_CLUSTERS: 'prod, lab\n  dev-*\n' })).toMatchObject({
        ok: true,
        inputs: { mode, clusters: ['prod', 'lab', 'dev-*'] },
      })
    },
  )

  test('reports all at once, and never the token', () => {
    const bad = refusals.filter(({ name, mode }, index) => {
      const isFirst = refusals.findIndex((refused) => refused.name === name) === index
      return isFirst && mode !== '' && mode !== 'restore'
    })
    const env = Object.fromEntries(bad.map(({ name, value }) => [variable(name), value]))
    const read = readInputs({
      ...env,
      INPUT_TOKEN: '  ',
      INPUT_MODE: 'explain',
    })
    const found = read.ok
      ? []
      : read.problems.flatMap(({ message }) => / input ([a-z-]+)/.exec(message)?.[1] ?? [])
    expect(found.toSorted()).toEqual(
      Object.keys(REFUSED)
        .filter((name) => name !== 'mode' && name !== 'restore-masters')
        .toSorted(),
    )
    expect(JSON.stringify(readInputs({ ...given, INPUT_MODE: 'x' }))).not.toContain(given.INPUT_TOKEN)
  })
})

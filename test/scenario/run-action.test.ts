import { realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type LoopbackGitHub, startGitHub } from '../loopback/github.ts'
import { RUN_TOKEN } from '../loopback/github-state.ts'
import { pushEvent } from './event.ts'
import { runAction } from './run-action.ts'

/** What libuv gives each process on Windows, whatever the environment that was asked for. */
const WINDOWS =
  process.platform === 'win32'
    ? /^(HOMEDRIVE|HOMEPATH|LOGONSERVER|SYSTEMDRIVE|SYSTEMROOT|TEMP|USERDOMAIN|USERNAME|WINDIR)$/i
    : /^$/

let github: LoopbackGitHub

beforeEach(async () => {
  github = await startGitHub()
})
afterEach(() => github.close())

test('the stand-in for the runner passes and reads what the runner does', async () => {
  const event = pushEvent(github.state, 'c'.repeat(40))
  const result = await runAction({
    event,
    github,
    cwd: tmpdir(),
    inputs: { mode: 'plan' },
    env: { AWS_REGION: 'eu-west-1' },
    main: 'test/fixtures/action/says-what-it-got.js',
  })
  expect(result).toMatchObject({ code: 1, stderr: '', summary: '# Summary\n' })
  expect(JSON.parse(result.outputs['event'] ?? '')).toEqual(event.payload)
  expect(result.outputs['inputs']).toBe(`access.yaml\nplan\n${RUN_TOKEN}`)
  expect(result.outputs['cwd']).toBe(realpathSync(tmpdir()))
  const own =
    /^(CI|PATH|HOME|USERPROFILE|AWS_REGION|ACTIONS_ID_TOKEN_REQUEST_(URL|TOKEN)|(GITHUB|RUNNER|INPUT)_[\w-]+)$/
  expect(
    result.outputs['variables']?.split('\n').filter((name) => !own.test(name) && !WINDOWS.test(name)),
  ).toEqual([])
  expect(result.annotations).toEqual([
    {
      level: 'warning',
      message: 'one,\ntwo: 100%',
      properties: { file: 'access.yaml', line: '3', col: '5', title: 'a, b: c' },
    },
    { level: 'error', message: 'failed on purpose', properties: {} },
  ])
})

test('an input that action.yml does not have is a mistake in the scenario', async () => {
  const event = pushEvent(github.state, 'c'.repeat(40))
  await expect(runAction({ event, github, cwd: tmpdir(), inputs: { modus: 'plan' } })).rejects.toThrow(
    'modus',
  )
})

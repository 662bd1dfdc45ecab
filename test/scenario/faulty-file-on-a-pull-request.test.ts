import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const twoFaults = (text: string): string =>
  text
    .replace('user: arn:aws:iam::111122223333:user/alice', 'user: arn:aws:iam::111122223333:role/alice')
    .replace('version: 1', 'version: 1\nunmangaed: keep')

test('a faulty file is shown on its lines, in red, and the comment says that there is no plan', async () => {
  const before = await world.cluster()
  await world.edit('access.yaml', twoFaults)
  const result = await world.pushToPullRequest()

  expect(result.code).toBe(1)
  const places = result.annotations.map(({ level, properties }) => [
    level,
    properties['file'],
    properties['line'],
  ])
  expect(places).toEqual([
    ['error', 'access.yaml', '3'],
    ['error', 'access.yaml', '13'],
    ['error', undefined, undefined],
  ])
  expect(result.stdout).toContain('error unknown-key, access.yaml:3:1')
  expect(result.outputs).toMatchObject({
    mode: 'plan',
    changes: '',
    'plan-digest': '',
    'plan-file': '',
    applied: 'false',
    'failure-reason': 'file-invalid',
    'comment-url': expect.stringContaining('/pull/7#issuecomment-'),
  })
  expect(world.state.comments).toHaveLength(1)
  const body = world.state.comments[0]?.body
  expect(body).toContain('### EKS access plan · access.yaml is not valid: 2 errors')
  expect(body).toContain(
    '**Do not merge:** nothing is applied to any cluster until both errors are fixed, by this merge or a later one.',
  )
  expect(body).toMatch(
    /^> - \*\*Error\*\* \[`principal-wrong-key`\].*\(\[access\.yaml:13\]\(http.*#L13\)\)$/m,
  )
  expect(result.summary).toContain('is not valid: 2 errors')
  expect(await world.cluster()).toEqual(before)
})

test.each([
  ['a wrong key', twoFaults],
  ['text that is not YAML', () => 'principals: [\n'],
])('the plan of an earlier commit does not stand any more after %s', async (_words, fault) => {
  await world.edit('access.yaml', (text) => `name: platform\n${text}`)
  await world.pushToPullRequest()
  expect(world.state.comments[0]?.body).toContain('8 to add')

  await world.edit('access.yaml', fault)
  await world.pushToPullRequest()
  expect(world.state.comments).toHaveLength(1)
  expect(world.state.comments[0]?.body).not.toContain('8 to add')
  expect(world.state.comments[0]?.body).toContain('is not valid')
})

test('a file that is mended gets its plan again, in the same comment', async () => {
  await world.edit('access.yaml', twoFaults)
  await world.pushToPullRequest()
  await world.edit('access.yaml', (text) =>
    text.replace('\nunmangaed: keep', '').replace('role/alice', 'user/alice'),
  )
  const result = await world.pushToPullRequest()
  expect(result.code).toBe(0)
  expect(world.state.comments).toHaveLength(1)
  expect(world.state.comments[0]?.body).toContain('8 to add')
})

test('a file that is not there is named', async () => {
  const result = await world.pushToPullRequest({ inputs: { file: 'infra/access.yaml' } })
  expect(result.code).toBe(1)
  expect(result.annotations[0]).toMatchObject({
    level: 'error',
    message: expect.stringContaining('infra/access.yaml cannot be read: it does not exist.'),
  })
  expect(result.outputs['failure-reason']).toBe('file-invalid')
})

test('a faulty manifest is shown on its own line', async () => {
  await world.edit('rbac/deployers.yaml', (text) => text.replace('kind: RoleBinding', 'kind: Deployment'))
  const result = await world.pushToPullRequest()
  expect(result.code).toBe(1)
  expect(result.annotations[0]).toMatchObject({ properties: { file: 'rbac/deployers.yaml', line: '13' } })
})

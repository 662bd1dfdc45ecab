import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { badGateway } from '../loopback/github-faults.ts'
import { editComment, RUN_TOKEN, sha, workflowRun } from '../loopback/github-state.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const ADMIN = 'arn:aws:iam::111122223333:role/admin'
const GUARDS = `guards:\n  minAdmins: 2\n  requiredAdmins: [${ADMIN}]\n  maxRemovalPercent: 50\n`

/** What the base branch has, and what the pull request makes of it. */
async function change(base: string | undefined, head: string): Promise<void> {
  const text = world.state.files[sha('main')]?.['access.yaml'] ?? ''
  world.state.files[sha('main')] = base === undefined ? {} : { 'access.yaml': `${text}${base}` }
  await world.edit('access.yaml', (access) => `${access}${head}`)
}

const body = (): string => world.state.comments[0]?.body ?? ''

test('a pull request that loosens guards says which, in comment, summary and log', async () => {
  await change(GUARDS, 'guards:\n  minAdmins: 0\n  maxRemovalPercent: 100\n')
  const result = await world.pushToPullRequest()

  expect(result).toMatchObject({ code: 0, stderr: '', annotations: [] })
  for (const text of [body(), result.summary]) {
    expect(text).toContain(
      [
        '> [!CAUTION]',
        '> - **This pull request loosens a guard:** `guards.minAdmins` 2 → 0',
        '> - **This pull request loosens a guard:** `guards.maxRemovalPercent` 50 → 100',
        `> - **This pull request loosens a guard:** \`guards.requiredAdmins\` no longer names \`${ADMIN}\``,
        '> - **prod**: `role/console` gains read access in the whole cluster, **including Secrets**',
        '> - **prod**: `role/old-ci` is removed',
      ].join('\n'),
    )
  }
  expect(result.stdout).toContain('This pull request loosens a guard: guards.minAdmins 2 → 0\n')
  expect(result.stdout).toContain(`guards.requiredAdmins no longer names ${ADMIN}\n`)
})

test('what was said about guards is what was reviewed, and it is applied', async () => {
  await change(GUARDS, 'guards:\n  minAdmins: 0\n')
  await world.pushToPullRequest()
  expect(body()).toContain('loosens a guard')
  const merged = await world.merge()
  expect(merged).toMatchObject({ code: 0, stderr: '' })
  expect(merged.outputs).toMatchObject({ applied: 'true' })
})

test.each([
  ['somebody else', 'mallory', /edited by somebody else \(mallory\)/],
  ['the identity of the run', 'github-actions[bot]', /is not the text that was written there/],
])('a comment is refused out of which %s edited that line', async (_words, editor, why) => {
  await change(GUARDS, 'guards:\n  minAdmins: 0\n')
  await world.pushToPullRequest()
  const [comment] = world.state.comments
  if (comment === undefined) throw new Error('there is no comment')
  const edited = comment.body.replace(/> - .*loosens a guard.*`guards\.minAdmins`.*\n/, '')
  expect(edited).not.toBe(comment.body)
  editComment(world.state, comment, { editor, body: edited })
  const before = await world.cluster()
  const merged = await world.merge()
  expect(merged.code).toBe(1)
  expect(merged.annotations.map(({ message }) => message).join('\n')).toMatch(why)
  expect(await world.cluster()).toEqual(before)
})

test('guards that are as they were, or stricter, are not worth a line', async () => {
  await change(
    `guards:\n  allowEmpty: true\n  allowNodeRowChanges: [${ADMIN}]\n  maxRemovalPercent: 80\n`,
    `guards:\n  allowEmpty: true\n  allowNodeRowChanges: [arn:aws:iam::111122223333:role/ADMIN]\n  maxRemovalPercent: 60\n`,
  )
  const result = await world.pushToPullRequest()
  expect(result.code).toBe(0)
  expect(body()).toContain('> [!CAUTION]')
  expect(`${body()}${result.stdout}`).not.toContain('loosens')
})

test('a first access file is compared with the defaults, and says so where it is looser', async () => {
  await change(undefined, 'guards:\n  maxRemovalPercent: 60\n')
  await world.pushToPullRequest()
  expect(body()).toContain(
    '> - **This pull request loosens a guard:** `guards.maxRemovalPercent` 25 → 60\n' +
      '> - **Compared with the defaults:** the base branch has no `access.yaml`\n',
  )
})

test('a base branch whose file has errors is never passed over in silence', async () => {
  await change('guards: [\n', '')
  await world.pushToPullRequest()
  expect(body()).toContain(
    '**Not every guard could be compared:** `access.yaml` of the base branch has errors',
  )
})

describe('where GitHub does not give the file of the base branch', () => {
  test.each([
    [
      'because it is down',
      () => world.state.faults.push(badGateway(/GET .*contents/, 9)),
      'GitHub answered 502',
    ],
    [
      'because the token may not read it',
      () => {
        world.state.identities[RUN_TOKEN] = { ...workflowRun, contents: 'none' }
      },
      '`contents: read`',
    ],
  ])(
    '%s, comment, summary, log and a warning say that it could not be checked',
    async (_words, spoil, why) => {
      spoil()
      await change(GUARDS, '')
      const result = await world.pushToPullRequest()
      const unchecked = 'Whether this pull request loosens a guard could not be checked'
      for (const text of [body(), result.summary, result.stdout]) expect(text).toContain(unchecked)
      expect(result.code).toBe(0)
      expect(result.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining(why) }])
      world.state.identities[RUN_TOKEN] = workflowRun
      world.state.faults.splice(0)
      expect(await world.merge()).toMatchObject({ code: 0, outputs: { applied: 'true' } })
    },
    60_000,
  )
})

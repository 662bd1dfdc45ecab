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
  const { 'access.yaml': _, ...others } = world.state.files[sha('main')] ?? {}
  world.state.files[sha('main')] =
    base === undefined ? others : { ...others, 'access.yaml': `${text}${base}` }
  await world.edit('access.yaml', (access) => `${access}${head}`)
}

const body = (): string => world.state.comments[0]?.body ?? ''

test('a pull request that loosens guards says which, in comment and summary', async () => {
  await change(GUARDS, 'guards:\n  minAdmins: 0\n  maxRemovalPercent: 100\n')
  const result = await world.pushToPullRequest()

  expect(result).toMatchObject({ code: 0, stderr: '', annotations: [] })
  for (const text of [body(), result.summary]) {
    expect(text).toMatch(
      new RegExp(
        [
          '> - \\*\\*Loosens a guard:\\*\\* `guards.minAdmins` 2 → 0: no admin is then needed .*',
          '> - \\*\\*Loosens a guard:\\*\\* `guards.maxRemovalPercent` 50 → 100: one apply may then remove the rows, or all access, of 100 % of the managed principals .*',
          `> - \\*\\*Loosens a guard:\\*\\* \`guards.requiredAdmins\` no longer names \`${ADMIN}\``,
        ].join('\n'),
      ),
    )
  }
})

test('what was said about guards is what was reviewed, and it is applied', async () => {
  await change(GUARDS, 'guards:\n  minAdmins: 0\n')
  await world.pushToPullRequest()
  expect(body()).toContain('Loosens a guard')
  const merged = await world.merge()
  expect(merged).toMatchObject({ code: 0, stderr: '' })
  expect(merged.outputs).toMatchObject({ applied: 'true' })
})

test.each([
  ['somebody else', 'mallory', /edited by somebody else \(mallory\)/],
  ['the identity of the run', 'github-actions[bot]', /begins with something other than its record says/],
])('a comment is refused out of which %s edited that line', async (_words, editor, why) => {
  await change(GUARDS, 'guards:\n  minAdmins: 0\n')
  await world.pushToPullRequest()
  const [comment] = world.state.comments
  if (comment === undefined) throw new Error('there is no comment')
  const edited = comment.body.replace(/> - .*Loosens a guard.*`guards\.minAdmins`.*\n/, '')
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
  expect(`${body()}${result.stdout}`).not.toContain('Loosens')
})

test('a first access file is compared with the defaults, and says so where it is looser', async () => {
  await change(undefined, 'guards:\n  maxRemovalPercent: 60\n')
  await world.pushToPullRequest()
  expect(body()).toMatch(/\*\*Loosens a guard:\*\* `guards\.maxRemovalPercent` 25 → 60: /)
  expect(body()).toContain('> - **Compared with the defaults:** there was no `access.yaml` before\n')
})

test('a base branch whose file has errors is never passed over in silence', async () => {
  await change('guards: [\n', '')
  await world.pushToPullRequest()
  expect(body()).toContain('**Not compared:** all of `access.yaml`. As it was before, it has errors')
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
    '%s, comment, summary and a warning say that it was not compared, and what then is looser was not reviewed',
    async (_words, spoil, why) => {
      spoil()
      await change(GUARDS, '')
      const result = await world.pushToPullRequest()
      const unchecked = '**Not compared:** whether a guard or the review is loosened'
      for (const text of [body(), result.summary]) expect(text).toContain(unchecked)
      expect(result.code).toBe(0)
      expect(result.annotations).toMatchObject([{ level: 'warning', message: expect.stringContaining(why) }])
      world.state.identities[RUN_TOKEN] = workflowRun
      world.state.faults.splice(0)
      const before = await world.cluster()
      const merged = await world.merge()
      expect(merged).toMatchObject({
        code: 1,
        outputs: { applied: 'false', 'failure-reason': 'plan-refused' },
      })
      expect(merged.summary).toContain('**Loosens a guard:** `guards.minAdmins` 2 → not set: ')
      expect(await world.cluster()).toEqual(before)
    },
    60_000,
  )
})

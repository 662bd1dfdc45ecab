import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readBody } from '../../src/github/body.ts'
import { createGitHub } from '../../src/github/client.ts'
import { findComment, upsertComment, type WantedComment } from '../../src/github/comment.ts'
import { type CommentRecord, readMarker, writeMarker } from '../../src/github/marker.ts'
import type { GitHub } from '../../src/github/port.ts'
import { textHash } from '../../src/github/record.ts'
import { VERSION } from '../../src/version.ts'
import { type LoopbackGitHub, startGitHub } from '../loopback/github.ts'
import { badGateway } from '../loopback/github-faults.ts'
import { addComment, editComment, type Identity, RUN_TOKEN } from '../loopback/github-state.ts'
import { planAdding } from './shown.ts'

const record: CommentRecord = {
  file: 'access.yaml',
  head: 'a'.repeat(40),
  run: '12.1',
  done: false,
}
const BOT = 'github-actions[bot]'

let loopback: LoopbackGitHub
let github: GitHub

beforeEach(async () => {
  loopback = await startGitHub()
  github = connect()
})
afterEach(() => loopback.close())

describe('upsertComment', () => {
  test('creates the comment, with the marker on its first line', async () => {
    const upserted = await upsertComment(github, { ...saying('### Plan\n'), record })
    expect(upserted).toMatchObject({
      action: 'created',
      url: expect.stringContaining('/pull/7#issuecomment-'),
    })
    expect(bodies()).toEqual([`${writeMarker(record)}\n### Plan\n`])
  })

  test('updates that comment for a new head, and makes no second one', async () => {
    const first = await upsertComment(github, { ...saying('one'), record })
    const second = await upsertComment(connect(), { ...saying('two'), record: { ...record, head: 'b' } })
    expect(second).toEqual({ ...first, action: 'updated' })
    expect(bodies()).toEqual([`${writeMarker({ ...record, head: 'b' })}\ntwo\n`])
  })

  test('writes nothing when the comment says the same already', async () => {
    await upsertComment(github, { ...saying('same\ntext'), record })
    const comment = only()
    editComment(loopback.state, comment, { editor: 'alice', body: comment.body.replaceAll('\n', '\r\n') })
    loopback.requests.length = 0
    await expect(upsertComment(github, { ...saying('same\ntext'), record })).resolves.toMatchObject({
      action: 'unchanged',
    })
    expect(writes()).toEqual([])
  })

  test('leaves a comment alone that the caller wants to keep', async () => {
    await upsertComment(github, { ...saying('applied'), record: { ...record, done: true } })
    const keeps = ({ done }: CommentRecord): boolean => done
    const kept = await upsertComment(github, { ...saying('nothing to do'), record, keeps })
    expect(kept).toMatchObject({ id: only().id, action: 'unchanged' })
    expect(only().body).toContain('applied')
  })

  test('writes over what somebody else made of it', async () => {
    await upsertComment(github, { ...saying('truth'), record })
    editComment(loopback.state, only(), { editor: 'mallory', body: `${writeMarker(record)}\nlie` })
    await upsertComment(github, { ...saying('truth'), record })
    expect(only().body).toBe(`${writeMarker(record)}\ntruth\n`)
  })

  test('makes a new comment after somebody deleted it', async () => {
    await upsertComment(github, { ...saying('one'), record })
    loopback.state.comments.length = 0
    await expect(upsertComment(github, { ...saying('one'), record })).resolves.toMatchObject({
      action: 'created',
    })
  })

  test('keeps one comment for each access file', async () => {
    await upsertComment(github, { ...saying('a'), record })
    await upsertComment(github, { ...saying('b'), record: { ...record, file: 'team-b.yaml' } })
    await upsertComment(github, { ...saying('a2'), record })
    expect(bodies().map((body) => [readMarker(body)?.file, body.split('\n')[1]])).toEqual([
      ['access.yaml', 'a2'],
      ['team-b.yaml', 'b'],
    ])
  })

  test.each(['-->', 'a" b', '<!--', '\n', '@team', '$(id)'])(
    'keeps one comment for a file named %j',
    async (file) => {
      await upsertComment(github, { ...saying('one'), record: { ...record, file } })
      await upsertComment(github, { ...saying('two'), record: { ...record, file } })
      expect(bodies()).toEqual([`${writeMarker({ ...record, file })}\ntwo\n`])
    },
  )

  test('leaves comments with its marker alone that somebody else wrote', async () => {
    const forged = `${writeMarker(record)}\nAll is well.`
    for (const author of ['mallory', 'other-app[bot]', 'github-actions']) {
      addComment(loopback.state, { pullRequest: 7, author, body: forged })
    }
    await upsertComment(github, { ...saying('truth'), record })
    expect(bodies().slice(0, 3)).toEqual([forged, forged, forged])
    expect(loopback.state.comments.at(-1)).toMatchObject({ author: BOT })
  })

  test('finds its comment behind 250 others, with three requests for the list', async () => {
    for (let index = 0; index < 250; index++) {
      addComment(loopback.state, { pullRequest: 7, author: 'alice', body: `comment ${index}` })
    }
    await upsertComment(github, { ...saying('one'), record })
    loopback.requests.length = 0
    await upsertComment(github, { ...saying('two'), record })
    expect(loopback.state.comments).toHaveLength(251)
    expect(loopback.requests.filter(({ path }) => path.includes('/issues/7/comments'))).toHaveLength(3)
  })

  test('updates the newest of several copies', async () => {
    const old = addComment(loopback.state, {
      pullRequest: 7,
      author: BOT,
      body: `${writeMarker(record)}\nold`,
    })
    const young = addComment(loopback.state, {
      pullRequest: 7,
      author: BOT,
      body: `${writeMarker(record)}\nyoung`,
    })
    loopback.state.comments.reverse()
    await expect(upsertComment(github, { ...saying('now'), record })).resolves.toMatchObject({
      id: young.id,
    })
    expect(old.body).toContain('old')
    expect(young.body).toContain('now')
  })

  test('makes no second comment when the answer to the first was lost', async () => {
    loopback.state.faults.push({ ...badGateway(/^POST .*comments/, 1), stored: true })
    const upserted = await upsertComment(github, { ...saying('one'), record })
    expect(upserted).toMatchObject({ id: only().id, action: 'unchanged' })
  })

  test('asks once more when the comment was not stored', async () => {
    loopback.state.faults.push(badGateway(/^POST .*comments/, 1))
    await expect(upsertComment(github, { ...saying('one'), record })).resolves.toMatchObject({
      action: 'created',
    })
    expect(bodies()).toHaveLength(1)
  })
})

describe('what a comment remembers of a plan', () => {
  const NOW = '2030-01-01T00:00:00.000Z'
  const LATER = '2030-01-02T00:00:00.000Z'
  const shown = (names: readonly string[], now = NOW) =>
    ({ kind: 'shown', plans: [planAdding('prod', names)], context: null, now }) as const
  const put = (about: Partial<WantedComment>) =>
    upsertComment(github, { pr: 7, text: () => '### Plan', record, reviewed: { kind: 'carried' }, ...about })
  const remembered = () => readBody(only().body)?.review

  test('is its atoms, its head and run, its text, and since when', async () => {
    await put({ reviewed: shown(['console']) })
    expect(remembered()).toMatchObject({
      head: record.head,
      run: record.run,
      since: NOW,
      plan: textHash('### Plan'),
      body: textHash('### Plan'),
      version: VERSION,
      clusters: [
        { cluster: 'prod', shown: { kind: 'atoms', digest: planAdding('prod', ['console']).digest } },
      ],
    })
    expect(readBody(only().body)?.text).toBe('### Plan')
  })

  test('is since the same plan appeared, whatever head and text it has by now', async () => {
    await put({ reviewed: shown(['console']) })
    await put({ reviewed: shown(['console'], LATER), record: { ...record, head: 'b' }, text: () => 'same' })
    expect(remembered()).toMatchObject({ head: 'b', since: NOW })
    await put({ reviewed: shown(['other'], LATER) })
    expect(remembered()).toMatchObject({ since: LATER })
    await put({ reviewed: shown(['console'], '2030-01-03T00:00:00.000Z') })
    expect(remembered()).toMatchObject({ since: '2030-01-03T00:00:00.000Z' })
  })

  test('is nothing any more when the file became invalid', async () => {
    await put({ reviewed: shown(['console']) })
    await put({ reviewed: { ...shown([], LATER), plans: [] } })
    expect(remembered()).toMatchObject({ since: LATER, clusters: [] })
  })

  test('is carried through what an apply writes over it', async () => {
    await put({ reviewed: shown(['console']) })
    const before = remembered()
    await put({ text: () => '### Applied', record: { ...record, run: '13.1', done: true } })
    expect(remembered()).toEqual({ ...before, body: textHash('### Applied') })
    expect(readBody(only().body)).toMatchObject({ marker: { run: '13.1', done: true }, text: '### Applied' })
  })

  test('is nothing in an apply’s comment where there was no plan', async () => {
    await put({ text: () => '### Applied' })
    expect(remembered()).toBeUndefined()
  })

  test.each([
    ['short', ['console']],
    ['as long as it may be', Array.from({ length: 900 }, (_, index) => `team-${index}-deployer`)],
  ])('leaves the text all the room that GitHub gives where it is %s', async (_words, names) => {
    const rooms: number[] = []
    const text = (room: number): string => {
      rooms.push(room)
      return 'x'.repeat(room)
    }
    await put({ text, reviewed: shown(names) })
    await put({ text, record: { ...record, run: '13.1' } })
    expect(rooms).toHaveLength(2)
    expect(Math.min(...rooms)).toBeGreaterThan(65_536 - 24_000 - 1_000)
    expect(only().body.length).toBeGreaterThan(64_500)
    expect(only().body.length).toBeLessThanOrEqual(65_000)
    expect(remembered()?.body).toBe(textHash('x'.repeat(rooms[1] ?? 0)))
  })
})

describe('findComment', () => {
  test('gives back what the comment remembers', async () => {
    await upsertComment(github, { ...saying('one'), record })
    await expect(findComment(github, { pr: 7, file: 'access.yaml' })).resolves.toMatchObject({
      marker: record,
      text: 'one',
    })
    await expect(findComment(github, { pr: 7, file: 'other.yaml' })).resolves.toBeUndefined()
  })

  const identities: [string, Identity, 'answers' | 'refuses'][] = [
    ['the token of a run', { login: BOT, type: 'Bot', pullRequests: 'write' }, 'answers'],
    ['the token of a run where GraphQL leaves out [bot]', bot(BOT, 'github-actions'), 'answers'],
    ['the token of a run where GraphQL is refused', bot(BOT), 'refuses'],
    ['an app', bot('access-app[bot]', 'access-app'), 'answers'],
    ['a person', { login: 'Octocat', type: 'User', pullRequests: 'write' }, 'answers'],
    [
      'a person where GraphQL is refused',
      { login: 'octocat', type: 'User', pullRequests: 'write' },
      'refuses',
    ],
  ]
  test.each(identities)('knows its own comment with %s', async (_words, identity, graphql) => {
    loopback.state.identities[RUN_TOKEN] = identity
    loopback.state.graphql = graphql
    await upsertComment(connect(), { ...saying('one'), record })
    await upsertComment(connect(), { ...saying('two'), record })
    expect(bodies()).toHaveLength(1)
  })

  test('takes no person for an app of the same name', async () => {
    loopback.state.identities[RUN_TOKEN] = bot('access-app[bot]', 'access-app')
    const person: Identity = { login: 'access-app', type: 'User', pullRequests: 'write' }
    loopback.state.identities['ghp_loopback-person'] = person
    await upsertComment(connect('ghp_loopback-person'), { ...saying('one'), record })
    expect(only().author).toBe('access-app')
    expect(await findComment(connect(), { pr: 7, file: 'access.yaml' })).toBeUndefined()
  })
})

function connect(token = RUN_TOKEN): GitHub {
  return createGitHub({ token, owner: 'your-org', repo: 'cluster-access', apiUrl: loopback.url, secondMs: 1 })
}

/** A comment that never showed a plan. */
function saying(text: string) {
  return { pr: 7, text: () => text, reviewed: { kind: 'carried' } as const }
}

function bot(login: string, viewerLogin = login): Identity {
  return { login, viewerLogin, type: 'Bot', pullRequests: 'write' }
}

function bodies(): string[] {
  return loopback.state.comments.map((comment) => comment.body)
}

function only() {
  const [comment, ...rest] = loopback.state.comments
  if (comment === undefined || rest.length > 0) throw new Error(`${rest.length + 1} comments, not one`)
  return comment
}

function writes(): string[] {
  return loopback.requests.filter(({ method }) => method === 'PATCH').map(({ path }) => path)
}

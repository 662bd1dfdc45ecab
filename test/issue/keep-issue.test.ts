import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createGitHub } from '../../src/github/client.ts'
import type { GitHub } from '../../src/github/port.ts'
import { keepIssue, type WantedIssue } from '../../src/issue/keep-issue.ts'
import { readIssueMarker, writeIssueMarker } from '../../src/issue/marker.ts'
import { memoryKey } from '../../src/live/memory.ts'
import { type LoopbackGitHub, startGitHub } from '../loopback/github.ts'
import { badGateway } from '../loopback/github-faults.ts'
import { addIssue, type Identity, type IssueState, RUN_TOKEN, workflowRun } from '../loopback/github-state.ts'

let loopback: LoopbackGitHub
let github: GitHub

beforeEach(async () => {
  loopback = await startGitHub()
  may({ issues: 'write' })
  github = createGitHub({
    token: RUN_TOKEN,
    owner: 'your-org',
    repo: 'cluster-access',
    apiUrl: loopback.url,
    secondMs: 1,
  })
})
afterEach(() => loopback.close())

const OWN = 'github-actions[bot]'
const OF = { repository: '1296269', path: 'access.yaml' }

function may(rights: Partial<Identity>): void {
  loopback.state.identities[RUN_TOKEN] = { ...workflowRun, pullRequests: 'none', ...rights }
}

function wanted(found: readonly string[], more: Partial<WantedIssue> = {}): WantedIssue {
  const keys = new Set(found.map((one) => memoryKey(one)))
  return {
    of: OF,
    title: 'EKS access drift: access.yaml',
    keys,
    text: () => `found ${found.join(', ')}`,
    news: (isNew) =>
      `new: ${isNew === undefined ? 'unknown' : found.filter((one) => isNew(memoryKey(one))).join(', ')}`,
    ...more,
  }
}

function markedBody(of: WantedIssue['of'] = OF): string {
  return `${writeIssueMarker({ ...of, found: { kind: 'keys', keys: new Set() } })}\nfound nothing\n`
}

function issues(): Pick<IssueState, 'number' | 'state' | 'stateReason'>[] {
  return loopback.state.issues.map(({ number, state, stateReason }) => ({ number, state, stateReason }))
}

function texts(): string[] {
  return loopback.state.issues.map(({ body }) => body.slice(body.indexOf('\n') + 1).trim())
}

function comments(): string[] {
  return loopback.state.comments.map(({ body }) => body)
}

function asked(): string[] {
  return loopback.requests.map(({ method, path }) => `${method} ${path.replace(/\?.*/, '')}`)
}

describe('the issue about a file', () => {
  test('is opened, brought up to date, closed and opened again, and is always the same one', async () => {
    expect(await keepIssue(github, wanted(['a']))).toMatchObject({ did: 'opened' })
    expect(await keepIssue(github, wanted(['b']))).toMatchObject({ did: 'updated' })
    expect(texts()).toEqual(['found b'])
    expect(await keepIssue(github, wanted([]))).toMatchObject({ did: 'closed' })
    expect(issues()).toEqual([{ number: 8, state: 'closed', stateReason: 'completed' }])
    expect(await keepIssue(github, wanted(['c']))).toMatchObject({ did: 'reopened' })
    expect(issues()).toEqual([{ number: 8, state: 'open', stateReason: 'reopened' }])
    expect(texts()).toEqual(['found c'])
  })

  test('is not made where all is well, and costs two requests then', async () => {
    expect(await keepIssue(github, wanted([]))).toBeUndefined()
    expect(issues()).toEqual([])
    expect(asked()).toEqual(['POST /graphql', 'GET /repos/your-org/cluster-access/issues'])
  })

  test('that somebody closed while something is found is opened again', async () => {
    await keepIssue(github, wanted(['a']))
    const [issue] = loopback.state.issues
    Object.assign(issue ?? {}, { state: 'closed', stateReason: 'not_planned' })
    expect(await keepIssue(github, wanted(['a']))).toMatchObject({ did: 'reopened' })
    expect(issues()).toMatchObject([{ number: 8, state: 'open' }])
  })

  test.each([
    ['of somebody else with this marker', { author: 'mallory', body: markedBody() }],
    ['of an app with this marker', { author: 'other-app[bot]', body: markedBody() }],
    ['about another file', { author: OWN, body: markedBody({ ...OF, path: 'other.yaml' }) }],
    [
      'that was moved here from another repository',
      { author: OWN, body: markedBody({ ...OF, repository: '1' }) },
    ],
    ['with the marker below its first line', { author: OWN, body: `text\n${markedBody()}` }],
    ['of its own without a marker', { author: OWN, body: 'EKS access drift' }],
  ])('an issue %s is left alone', async (_words, issue) => {
    const other = addIssue(loopback.state, { title: 'EKS access drift: access.yaml', ...issue })
    const before = { ...other }
    expect(await keepIssue(github, wanted(['a']))).toMatchObject({ did: 'opened' })
    expect(await keepIssue(github, wanted([]))).toMatchObject({ did: 'closed' })
    expect(other).toEqual(before)
  })

  test('of two that are open the older one stays', async () => {
    for (const _ of [1, 2]) addIssue(loopback.state, { author: OWN, title: 'x', body: markedBody() })
    await keepIssue(github, wanted(['a']))
    expect(issues()).toEqual([
      { number: 8, state: 'open', stateReason: null },
      { number: 9, state: 'closed', stateReason: 'not_planned' },
    ])
  })

  test('is found behind three hundred others, and no page behind its own is asked for', async () => {
    const old = addIssue(loopback.state, { author: OWN, title: 'x', body: markedBody(), state: 'closed' })
    for (let index = 0; index < 150; index++)
      addIssue(loopback.state, { author: OWN, title: 'x', body: 'x', state: 'closed' })
    await keepIssue(github, wanted(['a']))
    expect(old.state).toBe('open')
    const middle = addIssue(loopback.state, {
      author: OWN,
      title: 'x',
      body: markedBody(OF),
      state: 'closed',
    })
    old.state = 'closed'
    loopback.requests.length = 0
    await keepIssue(github, wanted(['a']))
    expect(middle.state).toBe('open')
    expect(asked().filter((one) => one.endsWith('/issues'))).toHaveLength(2)
  })

  test('is made once where the answer is lost', async () => {
    loopback.state.faults.push({ ...badGateway(/POST .*\/issues$/, 1), stored: true })
    expect(await keepIssue(github, wanted(['a']))).toMatchObject({ did: 'opened' })
    expect(issues()).toHaveLength(1)
  })

  test('those who follow it are told what is new in it, and nothing where nothing is', async () => {
    await keepIssue(github, wanted(['a']))
    await keepIssue(github, wanted(['a']))
    expect(comments()).toEqual([])
    await keepIssue(github, wanted(['a', 'b', 'c']))
    expect(comments()).toEqual(['new: b, c'])
    await keepIssue(github, wanted(['b']))
    expect(comments()).toEqual(['new: b, c'])
  })

  test('with more than it can remember they are told that something is new', async () => {
    const many = Array.from({ length: 600 }, (_, index) => `${index}`)
    await keepIssue(github, wanted(many))
    await keepIssue(github, wanted(many))
    expect(comments()).toEqual([])
    await keepIssue(github, wanted([...many, 'more']))
    expect(comments()).toEqual(['new: unknown'])
  })

  test('fits, whatever is found', async () => {
    const many = Array.from({ length: 500 }, (_, index) => `${index}`)
    await keepIssue(github, wanted(many, { text: (room) => 'x'.repeat(room) }))
    expect(loopback.state.issues[0]?.body.length).toBeLessThanOrEqual(65_002)
  })

  test.each([
    ['none', 'forbidden', 'issues: read'],
    ['read', 'forbidden', 'issues: write'],
  ] as const)('a token that may %s of issues names what is missing', async (rights, kind, line) => {
    may({ issues: rights })
    await expect(keepIssue(github, wanted(['a']))).rejects.toMatchObject({
      kind,
      fix: expect.stringContaining(`\`${line}\``),
    })
  })

  test('a repository without issues says that they are turned off', async () => {
    loopback.state.hasIssues = false
    await expect(keepIssue(github, wanted(['a']))).rejects.toMatchObject({
      kind: 'no-issues',
      fix: expect.stringContaining('Turn issues on'),
    })
    expect(await keepIssue(github, wanted([]))).toBeUndefined()
  })
})

describe('the marker', () => {
  test.each(['access.yaml', 'a -->b.yaml', '<!-- x', 'ünï.yaml', 'a"b\\c.yaml', '@team'])(
    'reads back %j, and cannot be ended by it',
    (path) => {
      const marker = {
        repository: '1',
        path,
        found: { kind: 'keys' as const, keys: new Set([memoryKey('a')]) },
      }
      const line = writeIssueMarker(marker)
      expect(line.slice(0, -3)).not.toContain('--' + '>')
      expect(line).toMatch(/^[ -~]+$/)
      expect(readIssueMarker(`${line}\nrest`)).toEqual(marker)
    },
  )
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readEvent } from '../../src/github/event.ts'

describe('readEvent', () => {
  test('reduces a pull request to what decides', () => {
    expect(readEvent({ GITHUB_EVENT_NAME: 'pull_request' }, eventFile('pull-request'))).toEqual({
      kind: 'pull-request',
      owner: 'your-org',
      repo: 'cluster-access',
      number: 7,
      headSha: 'a'.repeat(40),
      baseRef: 'main',
      defaultBranch: 'main',
      baseSha: 'b'.repeat(40),
      sameRepository: true,
      author: 'alice',
      fromDependabot: false,
      closed: false,
    })
  })

  test.each([
    ['a fork', 'pull-request-from-fork', { sameRepository: false, author: 'mallory' }],
    ['a fork that is deleted', 'pull-request-from-deleted-fork', { sameRepository: false }],
    ['a close', 'pull-request-closed', { closed: true }],
  ])('knows %s', (_words, file, expected) => {
    expect(readEvent({ GITHUB_EVENT_NAME: 'pull_request' }, eventFile(file))).toMatchObject(expected)
  })

  test('goes by who started the run, not by who wrote the branch, to know Dependabot', () => {
    const json = eventFile('pull-request-from-dependabot')
    const startedBy = (actor: string) =>
      readEvent({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_ACTOR: actor }, json)
    expect(startedBy('dependabot[bot]')).toMatchObject({ fromDependabot: true })
    expect(startedBy('alice')).toMatchObject({ fromDependabot: false, author: 'dependabot[bot]' })
  })

  test('reduces a push to what decides', () => {
    expect(readEvent({ GITHUB_EVENT_NAME: 'push' }, eventFile('push-to-default-branch'))).toEqual({
      kind: 'push',
      owner: 'your-org',
      repo: 'cluster-access',
      ref: 'refs/heads/main',
      defaultBranch: 'main',
      before: 'b'.repeat(40),
      after: 'c'.repeat(40),
      onDefaultBranch: true,
    })
  })

  test.each([
    ['another branch', 'push-to-other-branch'],
    ['a tag with the name of the default branch', 'push-of-tag'],
  ])('does not take %s for the default branch', (_words, file) => {
    expect(readEvent({ GITHUB_EVENT_NAME: 'push' }, eventFile(file))).toMatchObject({
      onDefaultBranch: false,
    })
  })

  test.each([
    ['merge_group', { kind: 'merge-group' }],
    ['schedule', { kind: 'schedule' }],
    ['release', { kind: 'other', name: 'release' }],
    ['constructor', { kind: 'other', name: 'constructor' }],
  ])('needs no payload for %s', (name, expected) => {
    expect(readEvent({ GITHUB_EVENT_NAME: name }, '')).toEqual(expected)
  })

  test.each([
    ['refs/heads/main', true],
    ['refs/heads/try-this', false],
    ['refs/heads/main/2', false],
    ['refs/tags/main', false],
    [undefined, false],
  ])('knows whether a run by hand on %s is on the default branch', (ref, onDefaultBranch) => {
    const env = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: ref }
    expect(readEvent(env, eventFile('workflow-dispatch'))).toEqual({
      kind: 'workflow-dispatch',
      typed: [''],
      defaultBranch: 'main',
      onDefaultBranch,
    })
  })

  test('does not read a run by hand without its repository', () => {
    const event = readEvent({ GITHUB_EVENT_NAME: 'workflow_dispatch' }, '{"inputs":{}}')
    expect(event).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining('repository') })
  })

  test.each(['pull_request_target', 'issue_comment', 'workflow_run'])('refuses %s with a reason', (name) => {
    const event = readEvent({ GITHUB_EVENT_NAME: name }, '')
    expect(event).toMatchObject({ kind: 'refused', name })
    expect(event.kind === 'refused' && event.reason.length).toBeGreaterThan(40)
  })

  test.each([
    ['a missing head commit', eventFile('pull-request-without-head-sha'), 'pull_request.head.sha'],
    ['a payload of another event', eventFile('push-to-default-branch'), 'pull_request'],
    ['a list', '[]', 'the file'],
    ['null', 'null', 'the file'],
    ['what is not JSON', '{"action":', 'not JSON'],
    ['an empty file', '', 'not JSON'],
  ])('says what is wrong with %s', (_words, json, named) => {
    const event = readEvent({ GITHUB_EVENT_NAME: 'pull_request' }, json)
    expect(event).toMatchObject({ kind: 'unreadable', name: 'pull_request' })
    expect(event.kind === 'unreadable' && event.reason).toContain(named)
  })

  test('is unreadable outside GitHub Actions', () => {
    expect(readEvent({}, '{}')).toMatchObject({ kind: 'unreadable', name: '' })
  })
})

function eventFile(name: string): string {
  return readFileSync(new URL(`../fixtures/events/${name}.json`, import.meta.url), 'utf8')
}

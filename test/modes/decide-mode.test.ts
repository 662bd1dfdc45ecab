import { describe, expect, test } from '@jest/globals'
import type { GitHubEvent, PullRequestEvent, PushEvent } from '../../src/github/event.ts'
import { decideMode, type ModeInput } from '../../src/modes/decide-mode.ts'
import type { ActionMode } from '../../src/modes/registry.ts'

const pullRequest: PullRequestEvent = {
  kind: 'pull-request',
  owner: 'your-org',
  repo: 'cluster-access',
  number: 7,
  headSha: 'a'.repeat(40),
  baseRef: 'main',
  defaultBranch: 'main',
  baseSha: 'd'.repeat(40),
  sameRepository: true,
  author: 'alice',
  fromDependabot: false,
  closed: false,
}
const push: PushEvent = {
  kind: 'push',
  owner: 'your-org',
  repo: 'cluster-access',
  ref: 'refs/heads/main',
  defaultBranch: 'main',
  before: 'b'.repeat(40),
  after: 'c'.repeat(40),
  onDefaultBranch: true,
}
const events = {
  'pull request': pullRequest,
  'pull request from a fork': { ...pullRequest, sameRepository: false },
  'pull request of Dependabot': { ...pullRequest, fromDependabot: true },
  'closed pull request': { ...pullRequest, closed: true },
  'push to the default branch': push,
  'push to another branch': { ...push, ref: 'refs/heads/x', onDefaultBranch: false },
  'merge queue': { kind: 'merge-group' },
  schedule: { kind: 'schedule' },
  'run by hand': { kind: 'workflow-dispatch', typed: [], defaultBranch: 'main', onDefaultBranch: true },
  'run by hand on another branch': {
    kind: 'workflow-dispatch',
    typed: [],
    defaultBranch: 'main',
    onDefaultBranch: false,
  },
  'unknown event': { kind: 'other', name: 'pull_request_review' },
  'refused event': { kind: 'refused', name: 'issue_comment', reason: 'anybody may comment' },
  'unreadable event': { kind: 'unreadable', name: 'push', reason: 'it is not JSON' },
} as const satisfies Record<string, GitHubEvent>

type Answer = ActionMode | 'apply-refused' | 'event-refused' | 'event-unreadable'

// What each event gives for the inputs auto, validate, plan and apply; `!` stands for a notice.
const table: Record<keyof typeof events, readonly [string, string, string, string]> = {
  'pull request': ['plan', 'validate', 'plan', 'apply-refused'],
  'pull request from a fork': ['validate!', 'validate!', 'validate!', 'apply-refused'],
  'pull request of Dependabot': ['validate!', 'validate!', 'validate!', 'apply-refused'],
  'closed pull request': ['validate!', 'validate!', 'validate!', 'apply-refused'],
  'push to the default branch': ['apply', 'validate', 'plan', 'apply'],
  'push to another branch': ['plan!', 'validate', 'plan!', 'apply-refused'],
  'merge queue': ['plan', 'validate', 'plan', 'apply-refused'],
  schedule: ['plan', 'validate', 'plan', 'apply-refused'],
  'run by hand': ['plan', 'validate', 'plan', 'apply-refused'],
  'run by hand on another branch': ['plan', 'validate', 'plan', 'apply-refused'],
  'unknown event': ['validate!', 'validate!', 'validate!', 'apply-refused'],
  'refused event': ['event-refused', 'event-refused', 'event-refused', 'event-refused'],
  'unreadable event': ['event-unreadable', 'event-unreadable', 'event-unreadable', 'event-unreadable'],
}
const inputs: readonly ModeInput[] = ['auto', 'validate', 'plan', 'apply']
const cases = Object.entries(table).flatMap(([words, answers]) =>
  inputs.map((input, index) => [words as keyof typeof events, input, answers[index] ?? ''] as const),
)

describe('decideMode', () => {
  test.each(cases)('on a %s with mode %s gives %s', (words, input, expected) => {
    const decision = decideMode(events[words], input)
    const answer: Answer | undefined =
      'refused' in decision ? (decision.refused.code as Answer) : decision.mode
    expect(`${answer}${'notice' in decision ? '!' : ''}`).toBe(expected)
  })

  test.each([
    ['without a digest only a push to the default branch', false, ['push to the default branch']],
    [
      'with a confirmed digest only that and a run by hand on the default branch',
      true,
      ['push to the default branch', 'run by hand'],
    ],
  ])('%s ever applies', (_words, confirmed, expected) => {
    const applying = cases.filter(([words, input]) => {
      const decision = decideMode(events[words], input, confirmed)
      return 'mode' in decision && decision.mode === 'apply'
    })
    expect([...new Set(applying.map(([words]) => words))]).toEqual(expected)
  })

  test.each(inputs)('a confirmed digest lets mode %s raise no other event', (input) => {
    for (const words of Object.keys(events) as (keyof typeof events)[]) {
      if (words === 'run by hand') continue
      expect(decideMode(events[words], input, true)).toEqual(decideMode(events[words], input, false))
    }
  })

  test.each([
    ['auto', 'apply'],
    ['validate', 'validate'],
    ['plan', 'plan'],
    ['apply', 'apply'],
  ] as const)('a run by hand that confirms a digest gives for mode %s: %s', (input, mode) => {
    expect(decideMode(events['run by hand'], input, true)).toEqual({ mode })
  })

  test('a schedule and a run by hand on the default branch look for drift, and nothing else does', () => {
    for (const words of Object.keys(events) as (keyof typeof events)[]) {
      const decision = decideMode(events[words], 'drift')
      if (words === 'schedule' || words === 'run by hand') expect(decision).toEqual({ mode: 'drift' })
      else expect('refused' in decision ? decision.refused.code : '').toMatch(/^(drift|event)-/)
    }
  })

  test('a run by hand on any branch and a schedule explain, and nothing else does', () => {
    const explaining = ['schedule', 'run by hand', 'run by hand on another branch']
    for (const words of Object.keys(events) as (keyof typeof events)[]) {
      const decision = decideMode(events[words], 'explain')
      if (explaining.includes(words)) expect(decision).toEqual({ mode: 'explain' })
      else expect('refused' in decision ? decision.refused.code : '').toMatch(/^(explain|event)-/)
    }
  })

  test('only a run by hand on the default branch restores, with or without a digest', () => {
    for (const words of Object.keys(events) as (keyof typeof events)[]) {
      for (const confirmed of [false, true]) {
        const decision = decideMode(events[words], 'restore', confirmed)
        if (words === 'run by hand') expect(decision).toEqual({ mode: 'restore' })
        else
          expect('refused' in decision && decision.refused.code).toMatch(
            /^(restore-refused|event-refused|event-unreadable)$/,
          )
      }
    }
  })

  test('a refusal names the event, its reason and what to use instead', () => {
    const decision = decideMode(events['refused event'], 'auto')
    expect('refused' in decision && decision.refused).toMatchObject({
      severity: 'error',
      message: 'A run on issue_comment is refused: anybody may comment.',
      fix: expect.stringContaining('pull_request'),
    })
  })
})

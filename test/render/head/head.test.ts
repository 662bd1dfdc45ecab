import { describe, expect, test } from '@jest/globals'
import { unreadablePlan } from '../../../src/plan/make-plan.ts'
import { type Head, headOf, type Merging } from '../../../src/plan/shown/head.ts'
import { headMarkdown } from '../../../src/render/head/head.ts'
import { desiredState } from '../../plan/desired.ts'
import { foreignNodes } from '../foreign.ts'
import { nodesOf, readMarkdown } from '../markdown.ts'
import { ABOUT, HOSTILE_TEXTS, NO_CHANGES, problem } from '../plans.ts'
import { cautionOf, clusterHead, gain, headWith, loss, principal } from './heads.ts'

test('what a reviewer must not miss has an order', () => {
  const error = { code: 'node-row', message: 'A row.', fix: 'Fix it.', place: 'access.yaml:1:2' } as const
  const head = headWith(
    [
      clusterHead({
        errors: [error],
        moreErrors: 2,
        gains: [gain({})],
        losses: [loss({ subjects: [principal('ops')] })],
        unmanagedRemoved: 2,
        policy: [{ kind: 'value', key: 'guards.minAdmins', before: 2, after: 1, loosens: true }],
        isFirst: true,
      }),
    ],
    {
      merging: { kind: 'applies', signed: false },
      replaces: { why: 'has no record', by: ['mallory'] },
      repairs: true,
      leavesNodes: true,
    },
  )
  expect(cautionOf(head).map((line) => line.split(/[:[]/)[0]?.trim())).toEqual([
    'Error',
    'and 2 errors more, in the log of the run',
    'Gains admin in the whole cluster',
    'Loses all access',
    'Not undone by a revert',
    'Loosens a guard',
    'First apply of this set to prod',
    'Repairs aws-auth',
    'Does not watch nodes',
    'Not signed by GitHub',
    'Replaces a comment that did not count',
  ])
})

describe('the first line says what merging does', () => {
  test.each<[Merging, string]>([
    [{ kind: 'applies', signed: true }, '**Merging** applies this change to `prod` (`eu-central-1`).'],
    [{ kind: 'gate' }, '**Merging** applies nothing now: '],
    [
      { kind: 'other-branch', base: 'next', applied: 'main' },
      '**Merging** applies nothing: this pull request is for `next`, and only `main` is applied.',
    ],
    [{ kind: 'unsigned' }, '**Merging** applies nothing, because this comment is not signed by GitHub: '],
    [
      { kind: 'too-long', grave: 3_000 },
      '**Merging** applies nothing, because 3,000 grave grants do not fit into this comment. Split the pull request, or have its plan released by its digest',
    ],
    [{ kind: 'no-pull-request' }, '**An apply** of this plan makes this change to `prod` (`eu-central-1`).'],
    [{ kind: 'restore' }, '**Restoring** aws-auth makes this change to `prod` (`eu-central-1`).'],
  ])('%j', (merging, line) => {
    expect(headMarkdown(headWith([clusterHead()], { merging })).split('\n')[2]).toContain(line)
  })

  test('nothing where there is nothing to do, in the words of what merging does', () => {
    const counts = { total: 0, add: 0, change: 0, remove: 0 }
    const head = headWith([clusterHead({ counts })])
    expect(headMarkdown(head)).toContain('**Merging** changes nothing in `prod`, which already has')
    const restored = headMarkdown({ ...head, merging: { kind: 'restore' } })
    expect(restored).not.toContain('access.yaml')
  })

  test('which clusters an error keeps from being applied', () => {
    const error = { code: 'node-row', message: 'A row.', fix: 'Fix it.', place: '' } as const
    const bad = clusterHead({ cluster: 'stage', errors: [error] })
    const all = headMarkdown(headWith([bad]))
    expect(all).toContain('**Do not merge:** 1 error, so nothing would be applied.')
    expect(headMarkdown(headWith([clusterHead(), bad]))).toContain(
      '**Do not merge:** 1 error, so nothing would be applied to `stage`.',
    )
    expect(all).toContain('**Would grant** nothing to anybody.')
    expect(all).toContain('**Review** the plan of the commit in which the errors are corrected.')
  })
})

test('a cluster that was not read, or in which nothing changes, is no first apply', () => {
  const unread = unreadablePlan(desiredState(), problem({ severity: 'error' }))
  for (const plan of [unread, NO_CHANGES])
    expect(cautionOf(headOf([plan], ABOUT)).join()).not.toContain('First')
})

test('a plan whose effects are not known has the four lines all the same', () => {
  const { effects: _, ...plan } = NO_CHANGES
  expect(headMarkdown(headOf([plan], ABOUT)).split('\n')).toHaveLength(6)
})

describe('no text from outside becomes mark-up', () => {
  test.each([...HOSTILE_TEXTS, '![x](https://evil.example)', '[x](https://evil.example)', '**x**'])(
    '%j',
    (text) => {
      const error = { code: 'node-row', message: text, fix: text, place: text } as const
      const keys = ['principal', 'user', 'group', 'serviceAccount', 'object', 'nothing'].map(
        (kind) => `${kind} ${text}`,
      )
      const head: Head = headWith(
        [
          clusterHead({
            cluster: text,
            target: { cluster: text, door: 'context', context: text, region: text, directory: text },
            errors: [error],
            gains: keys.map((subject) =>
              gain({ subject, rule: 'escalate', scope: text, names: [text], through: [text] }),
            ),
            losses: (['all', 'admin', 'read', 'login'] as const).map((power) =>
              loss({ power, scopes: [text], subjects: keys }),
            ),
            isFirst: true,
          }),
          clusterHead(),
        ],
        { file: text, replaces: { why: text, by: [text] }, merging: { kind: 'applies', signed: false } },
      )
      for (const merging of [head.merging, { kind: 'other-branch', base: text, applied: text } as const]) {
        const markdown = headMarkdown({ ...head, merging })
        expect(foreignNodes(markdown)).toEqual([])
        // Each line is one of this program's, with its own beginning in bold.
        for (const line of markdown.split('\n').filter((one) => one.startsWith('> ')))
          expect(line).toMatch(/^> (\[!CAUTION\]$|- \*\*)/)
        const strong = nodesOf(readMarkdown(markdown)).filter(({ type }) => type === 'strong')
        const own = markdown.split('\n').filter((line) => /^(> - )?\*\*/.test(line))
        expect(strong).toHaveLength(own.length)
      }
    },
  )
})

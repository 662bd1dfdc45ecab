import { describe, expect, test } from '@jest/globals'
import type { GuardComparison } from '../../src/access/guard/comparison.ts'
import { planComment } from '../../src/render/comment.ts'
import { COMMENT_LIMIT, fits } from '../../src/render/ladder.ts'
import { looseningLines, looseningText } from '../../src/render/loosening.ts'
import { nodesOf, readMarkdown } from './markdown.ts'
import { HOSTILE, huge, NO_CHANGES, OPTIONS } from './plans.ts'

const role = (name: string): string => `arn:aws:iam::111122223333:role/${name}`
const LOOSENED: GuardComparison = {
  kind: 'compared',
  with: 'file',
  loosened: [
    { kind: 'value', guard: 'allowSystemMasters', from: false, to: true },
    { kind: 'value', guard: 'minAdmins', from: 2, to: 'not set' },
    { kind: 'names', guard: 'allowNodeRowChanges', arns: [role('a'), role('b')], more: 0 },
    { kind: 'no-longer-names', guard: 'requiredAdmins', arns: [role('a'), role('b')], more: 3 },
    { kind: 'known-accounts', accounts: ['444455556666'], more: 0 },
  ],
}

test('each loosened guard is one line, which says what it was and what it is', () => {
  expect(looseningLines(LOOSENED, 'access.yaml')).toEqual([
    '**This pull request loosens a guard:** `guards.allowSystemMasters` false → true',
    '**This pull request loosens a guard:** `guards.minAdmins` 2 → not set',
    `**This pull request loosens a guard:** \`guards.allowNodeRowChanges\` now names \`${role('a')}\`, \`${role('b')}\``,
    `**This pull request loosens a guard:** \`guards.requiredAdmins\` no longer names \`${role('a')}\`, \`${role('b')}\` and 3 more`,
    '**This pull request loosens a guard:** `knownAccounts` now names `444455556666`',
  ])
  expect(looseningText(LOOSENED, 'access.yaml').split('\n')[3]).toBe(
    `This pull request loosens a guard: guards.requiredAdmins no longer names ${role('a')}, ${role('b')} and 3 more`,
  )
})

test.each<[string, GuardComparison | undefined, string]>([
  ['there is no pull request', undefined, ''],
  ['nothing is loosened', { kind: 'compared', with: 'file', loosened: [] }, ''],
  ['a first file is as strict as the defaults', { kind: 'compared', with: 'defaults', loosened: [] }, ''],
  [
    'GitHub did not answer',
    { kind: 'unknown' },
    'Whether this pull request loosens a guard could not be checked: GitHub did not give access.yaml of the base branch\n',
  ],
  [
    'the base has errors',
    { kind: 'compared', with: 'part', loosened: [] },
    'Not every guard could be compared: access.yaml of the base branch has errors, and what cannot be read counts as its default\n',
  ],
])('where %s, the log says just that', (_words, guards, expected) => {
  expect(looseningText(guards, 'access.yaml')).toBe(expected)
})

describe('the caution block', () => {
  test('is there for a loosened guard alone', () => {
    const [only] = LOOSENED.kind === 'compared' ? LOOSENED.loosened : []
    const guards: GuardComparison = { kind: 'compared', with: 'file', loosened: only ? [only] : [] }
    const text = fits(planComment([NO_CHANGES], { ...OPTIONS, guards }), COMMENT_LIMIT)
    expect(text).toContain(
      '> [!CAUTION]\n> **This pull request loosens a guard:** `guards.allowSystemMasters` false → true\n\n',
    )
  })

  test.each([10, 900, 3_000])('begins with loosened guards on every rung of %i changes', (changes) => {
    const plan = huge(changes)
    const rungs = planComment([plan], { ...OPTIONS, guards: LOOSENED })
    for (const text of rungs.slice(0, -1)) {
      expect(text).toContain('> [!CAUTION]\n> - **This pull request loosens a guard:**')
      expect(text.match(/loosens a guard/g)).toHaveLength(5)
    }
    expect(rungs.at(-1)).toContain('**This pull request loosens 5 guards.**')
    const unknown = planComment([plan], { ...OPTIONS, guards: { kind: 'unknown' } })
    for (const text of unknown) expect(text).toContain('loosens a guard could not be checked')
  })

  test('takes no mark-up from a record that somebody forged, nor from the name of a file', () => {
    const guards: GuardComparison = {
      kind: 'compared',
      with: 'defaults',
      loosened: [
        { kind: 'names', guard: 'nodeRoles', arns: [HOSTILE.cluster, '`</sub><img src=x>`'], more: 0 },
      ],
    }
    const lines = looseningLines(guards, '`<b>x`](https://evil.example)')
    const types = lines.flatMap((line) => nodesOf(readMarkdown(line)).map(({ type }) => type))
    expect(types.filter((type) => ['html', 'link', 'image'].includes(type))).toEqual([])
    expect(lines.join('')).not.toContain('\n')
  })
})

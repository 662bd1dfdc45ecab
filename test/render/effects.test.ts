import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SEVERITIES } from '../../src/danger/rule/rule.ts'
import type { Effects } from '../../src/plan/effect/effect.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { headOf } from '../../src/plan/shown/head.ts'
import { withShortLosses } from '../../src/plan/shown/short-head.ts'
import type { AccessSubject } from '../../src/rbac/access-subject.ts'
import type { CompactAccess } from '../../src/rbac/compact.ts'
import type { GrantPath } from '../../src/rbac/grant.ts'
import { planBody } from '../../src/render/comment.ts'
import { headMarkdown } from '../../src/render/head/head.ts'
import { COMMENT_LIMIT, SUMMARY_LIMIT } from '../../src/render/limits.ts'
import { plansText } from '../../src/render/screen/plans.ts'
import { rounds } from '../rounds.ts'
import { effect, effects, manyPrincipals, QUICKSTART_EFFECTS, REMOVAL } from './effect-plans.ts'
import { foreignNodes } from './foreign.ts'
import { nodesOf, readMarkdown } from './markdown.ts'
import {
  ABOUT,
  commentOf,
  huge,
  NO_CHANGES,
  OPTIONS,
  PLAIN,
  plan,
  QUICKSTART,
  row,
  summaryOf,
} from './plans.ts'

const ADDED = row('user/alice', { action: 'add', after: { username: 'alice', groups: ['g'] } })

/** The text of a comment with ten names of each loss, as where there is no room for all. */
function shortComment(of: Plan): string {
  const head = withShortLosses(headOf([of], ABOUT))
  const top = headMarkdown(head)
  const size = COMMENT_LIMIT.size - top.length - 2
  return `${top}\n\n${planBody(head, [of], OPTIONS, { ...COMMENT_LIMIT, size })}`
}

test('where nobody gains or loses anything, or that is not known, there is no list of who does', () => {
  const none = { ...NO_CHANGES, effects: effects([]) }
  for (const one of [plan([ADDED], { effects: effects([]) }), QUICKSTART, none])
    for (const text of [commentOf([one], OPTIONS), plansText([one], PLAIN)])
      expect(text).not.toContain('Who gains')
})

test('what those see in the EKS console whose access changes is in a fold, with where to ask for IAM', () => {
  const text = commentOf([QUICKSTART_EFFECTS], OPTIONS)
  const fold = text.slice(text.indexOf('<details><summary>In the EKS console</summary>'))
  expect(fold.match(/^- .*$/gm)?.slice(0, 3)).toEqual([
    '- `role/console`: everything in all namespaces',
    '- `role/old-ci`: nothing, because no row or access entry maps it',
    '- `user/alice`: workloads in `team-a`; not `nodes`, `namespaces`',
  ])
  expect(fold).toContain('`eks-access explain PRINCIPAL`')
})

test('the caution says what others than principals lose too, and who can no longer log in', () => {
  const lines = commentOf([REMOVAL], OPTIONS).match(/^> - \*\*Loses .*$/gm)
  const edit = 'write including exec, Secrets and acting as service accounts'
  expect(lines).toEqual([
    '> - **Loses all access:** `role/admin`, `user/bob`',
    `> - **Loses some access:** \`arn:aws:iam::444455556666:role/partner\` (another account), \`role/ci\`, ${edit} in \`shop\``,
    '> - **Loses some access:** ServiceAccount `shop/robot`, read in `shop`',
    '> - **Loses a login without permissions:** `role/idle`',
  ])
})

describe('whatever is gained or lost', () => {
  test('3,000 changes and 1,000 principals have a comment and a summary within limits', () => {
    const many = manyPrincipals(1_000)
    const of = { ...many, changes: [...many.changes, ...huge(2_000).changes] }
    const text = shortComment(of)
    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT.size)
    expect(text).toContain(
      'principals **gain write including exec, Secrets and acting as service accounts** in 2 namespaces',
    )
    expect(SUMMARY_LIMIT.measure(summaryOf([of]))).toBeLessThanOrEqual(SUMMARY_LIMIT.size)
    expect(plansText([of], PLAIN).split('\n').length).toBeLessThan(2_000)
  })

  test('the comment is within its limit, and names are only code', () => {
    fc.assert(
      fc.property(arbitraryEffects(), fc.integer({ min: 1, max: 400 }), (some, times) => {
        const repeated = Array.from({ length: times }, () => some.access).flat()
        const of = plan([ADDED], { effects: { ...some, access: repeated } })
        expect(shortComment(of).length).toBeLessThanOrEqual(COMMENT_LIMIT.size)
        const one = plan([ADDED], { effects: some })
        for (const size of [1_000_000, 5_000, 0]) {
          const text = commentOf([one], OPTIONS, { ...COMMENT_LIMIT, size })
          expect(foreignNodes(text)).toEqual([])
          expect(nodesOf(readMarkdown(text)).filter(({ type }) => type === 'table')).toEqual([])
        }
      }),
      { numRuns: rounds(40) },
    )
  })
})

/** With names of any characters, and pieces that mean something to Markdown. */
function arbitraryEffects(): fc.Arbitrary<Effects> {
  const name = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('`|`', '<b>', '-->', '**', '@team', 'a\\|b', '\n# x', '{{SessionName}}'),
  )
  const names = fc.array(name, { minLength: 1, maxLength: 6 })
  const verbs = fc.record({
    words: fc.subarray(['everything', 'read', 'write'] as const),
    others: fc.array(fc.oneof(name, fc.constantFrom('get', 'list', 'impersonate', 'create')), {
      maxLength: 3,
    }),
  })
  const group = fc.oneof(name, fc.constantFrom('', '*', 'apps'))
  const resource = fc.oneof(name, fc.constantFrom('*', 'secrets', 'pods', 'pods/exec', 'deployments'))
  const one: fc.Arbitrary<CompactAccess> = fc.oneof(
    fc.record({ kind: fc.constant('everything' as const) }),
    fc.record({ kind: fc.constant('urls' as const), verbs, urls: names }),
    fc.record(
      {
        kind: fc.constant('resources' as const),
        scope: fc.oneof(
          fc.record({ kind: fc.constant('cluster' as const) }),
          fc.record({ kind: fc.constant('namespace' as const), namespace: name }),
        ),
        verbs,
        resources: fc.array(fc.record({ group, resource }), { minLength: 1, maxLength: 8 }),
        names,
      },
      { requiredKeys: ['kind', 'scope', 'verbs', 'resources'] },
    ),
  )
  const path: fc.Arbitrary<GrantPath> = fc.record({
    kind: fc.constant('binding' as const),
    subject: fc.record({ kind: fc.constantFrom('User' as const, 'Group' as const), name }),
    binding: name.map((text) => `RoleBinding/${text}/x`),
    role: name.map((text) => `ClusterRole/${text}`),
  })
  const subject: fc.Arbitrary<AccessSubject> = fc.oneof(
    name.map((text) => ({ kind: 'principal', name: `arn:aws:iam::111122223333:role/${text}` }) as const),
    name.map((text) => ({ kind: 'user', name: text }) as const),
    name.map((text) => ({ kind: 'group', name: text }) as const),
    fc.record({ kind: fc.constant('serviceAccount' as const), namespace: name, name }),
  )
  const access = fc.array(one, { maxLength: 4 })
  const paths = fc.array(path, { maxLength: 4 })
  return fc.record({
    access: fc.array(
      fc
        .record({
          subjects: fc.array(subject, { minLength: 1, maxLength: 7 }),
          danger: fc.constantFrom(...SEVERITIES),
          gained: access,
          lost: access,
          gainedThrough: paths,
          lostThrough: paths,
          losesAll: fc.boolean(),
          keepsAdmin: fc.boolean(),
          someLogins: fc.boolean(),
        })
        .map(effect),
      { maxLength: 5 },
    ),
    logins: fc.constant({ given: [], taken: [] }),
    console: fc.array(
      fc.record({
        principals: names,
        iam: fc.constant('not-checked' as const),
        mapping: fc.boolean(),
        rbac: fc.record({ kind: fc.constant('namespaces' as const), namespaces: names, missing: names }),
      }),
      { maxLength: 3 },
    ),
    limits: fc.constant([]),
  })
}

import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SEVERITIES } from '../../src/danger/rule/rule.ts'
import type { Effect, Effects } from '../../src/plan/effect/effect.ts'
import type { Plan } from '../../src/plan/plan.ts'
import { headOf, withShortLosses } from '../../src/plan/shown/head.ts'
import type { AccessSubject } from '../../src/rbac/access-subject.ts'
import type { CompactAccess } from '../../src/rbac/compact.ts'
import type { GrantPath } from '../../src/rbac/grant.ts'
import { planComment } from '../../src/render/comment.ts'
import { COMMENT_LIMIT, fits, SUMMARY_LIMIT } from '../../src/render/ladder.ts'
import { plansText } from '../../src/render/terminal.ts'
import { rounds } from '../rounds.ts'
import {
  AGGREGATED,
  access,
  effect,
  effects,
  HOSTILE_EFFECTS,
  manyPrincipals,
  principals,
  QUICKSTART_EFFECTS,
  REMOVAL,
  rulesOf,
  through,
} from './effect-plans.ts'
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

const ALICE = 'arn:aws:iam::111122223333:user/alice'
const ADDED = row('user/alice', { action: 'add', after: { username: 'alice', groups: ['g'] } })

function rungs(of: Plan): string[] {
  return commentOf([of], OPTIONS)
}

function withEffects(...list: readonly Partial<Effect>[]): Plan {
  return plan([ADDED], {
    effects: effects(list.map((one) => effect({ subjects: principals([ALICE]), ...one }))),
  })
}

/** The cells of the table whose heads are these. */
function tableCells(markdown: string, head: string): string[][] {
  const lines = markdown.split('\n')
  const start = lines.indexOf(head)
  const rows = lines.slice(start + 2)
  const end = rows.findIndex((line) => !line.startsWith('|'))
  return rows.slice(0, end).map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))
}

describe('the table of who gains and loses what', () => {
  test('has one line for namespaces with the same access', () => {
    const of = withEffects({
      gained: [...access(rulesOf('view'), 'a', 'b', 'c', 'd'), ...access(rulesOf('edit'), 'e')],
      gainedThrough: ['a', 'b', 'c', 'd'].map((name) =>
        through('g', `RoleBinding/${name}/x`, 'ClusterRole/view'),
      ),
    })
    const cells = tableCells(rungs(of)[0] ?? '', '| subject | where | gains | through |')
    expect(cells.map((row) => row.slice(0, 2))).toEqual([
      ['`user/alice`', '`a`, `b` and 2 more'],
      ['', '`e`'],
    ])
    expect(cells[0]?.[3]).toBe('`g` → `view`')
  })

  test('tells the way before from the way now', () => {
    const of = withEffects({
      gained: access(rulesOf('edit'), 'a'),
      lost: access([{ apiGroups: ['x.example.com'], resources: ['xs'], verbs: ['get'] }], 'a'),
      gainedThrough: [through('new', 'RoleBinding/a/new', 'ClusterRole/edit')],
      lostThrough: [through('old', 'RoleBinding/a/old', 'Role/a/xs')],
    })
    expect(rungs(of)[0]).toContain('| now `new` → `edit`; before `old` → Role `a/xs` |')
  })

  test('groups principals, and lists all of them below', () => {
    const [full = '', tables = ''] = rungs(AGGREGATED)
    const words = '40 principals: `role/reader-00`, `role/reader-01`, `role/reader-02` and 37 more'
    expect(full).toContain(`| ${words} | \`team-a\`, \`team-b\` and 12 more | **read Secrets** |`)
    expect(full).toContain('`role/reader-38`, `role/reader-39`\n\n</details>')
    expect(tables).not.toContain('</details>')
  })

  test.each([0, 1, 2, 3, 4])('says in rung %i that Secrets can be read, or how many gain', (rung) => {
    const text = rungs(AGGREGATED)[rung]
    expect(text).toMatch(
      rung < 4 ? /\*\*read Secrets\*\*/ : /40 principals gain access, 42 principals lose access/,
    )
  })

  test('says so where nobody gains or loses anything', () => {
    const text = rungs(plan([ADDED], { effects: effects([]) }))[0]
    expect(text).toContain('**Who gains and loses what:** nobody gains or loses access by RBAC.')
  })

  test('is not there where effects are not known, or nothing changes', () => {
    expect(rungs(QUICKSTART)[0]).not.toContain('Who gains')
    expect(rungs({ ...NO_CHANGES, effects: effects([]) })[0]).not.toContain('Who gains')
    expect(plansText([{ ...NO_CHANGES, effects: effects([]) }], PLAIN)).not.toContain('Who gains')
  })

  test('shortens ARNs also where no row changes, and an account says that it is one', () => {
    const of: Plan = {
      ...AGGREGATED,
      effects: effects([
        effect({ subjects: principals(['444455556666', ALICE]), lost: access(rulesOf('view')) }),
      ]),
    }
    expect(rungs(of)[0]).toContain('| `account/444455556666`, `user/alice` | whole cluster |')
    expect(rungs(of)[0]).toContain('short ARNs begin with `arn:aws:iam::111122223333:`')
  })
})

test('the console table has the three layers, and where to ask for the first', () => {
  const text = rungs(QUICKSTART_EFFECTS)[0]
  expect(text).toContain('| `role/console` | not checked | ✓ | ✓ all namespaces |')
  expect(text).toContain('| `role/old-ci` | not checked | ✗ no row | ✗ nothing to see |')
  expect(text).toContain('| `user/alice` | not checked | ✓ | ✓ `team-a`, but not `nodes`, `namespaces` |')
  expect(text).toContain('`eks-access explain PRINCIPAL`')
})

describe('the caution', () => {
  const lines = (of: Plan): string[] =>
    (rungs(of)[0] ?? '').split('\n').flatMap((line) => /^> (?:- )?(\*\*Loses .*)$/.exec(line)?.[1] ?? [])

  test('says who loses all of it, and who some', () => {
    expect(lines(QUICKSTART_EFFECTS)).toEqual(['**Loses some access:** `role/old-ci`, write in `team-a`'])
  })

  test('says what others than principals lose, and who can no longer log in', () => {
    expect(lines(REMOVAL)).toEqual([
      '**Loses admin in the whole cluster:** `role/admin`',
      '**Loses some access:** `arn:aws:iam::444455556666:role/partner` (another account), `role/ci`, `user/bob`, write in `shop`',
      '**Loses some access:** ServiceAccount `shop/robot`, read in `shop`',
      '**Loses a login without permissions:** `role/idle`',
    ])
  })
})

describe('whatever is gained or lost', () => {
  test.each(commentOf([HOSTILE_EFFECTS], OPTIONS).map((text, rung) => ({ rung, text })))(
    'no name becomes mark-up in rung $rung',
    ({ text }) => {
      expect(foreignNodes(text)).toEqual([])
      expect(text).not.toContain('<!--')
    },
  )

  test('3,000 changes and 1,000 principals have a comment and a summary within limits', () => {
    const many = manyPrincipals(1_000)
    const of = { ...many, changes: [...many.changes, ...huge(2_000).changes] }
    const text = fits(commentOf([of], OPTIONS), COMMENT_LIMIT)
    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT.size)
    expect(text).toContain('1,000 principals gain access, 334 principals lose access')
    expect(SUMMARY_LIMIT.measure(summaryOf([of]))).toBeLessThanOrEqual(SUMMARY_LIMIT.size)
    expect(plansText([of], PLAIN)).toContain('  and 960 more\n')
  })

  test('the comment is within its limit, its tables are whole, and names are only code', () => {
    fc.assert(
      fc.property(arbitraryEffects(), fc.integer({ min: 1, max: 400 }), (some, times) => {
        const repeated = Array.from({ length: times }, () => some.access).flat()
        const of = plan([ADDED], { effects: { ...some, access: repeated } })
        const ladder = planComment(withShortLosses(headOf([of], ABOUT)), [of], OPTIONS)
        expect(fits(ladder, COMMENT_LIMIT).length).toBeLessThanOrEqual(COMMENT_LIMIT.size)
        for (const text of commentOf([plan([ADDED], { effects: some })], OPTIONS)) {
          expect(foreignNodes(text)).toEqual([])
          const tables = nodesOf(readMarkdown(text)).filter((node) => node.type === 'table')
          for (const { children } of tables)
            expect(new Set(children.map((line) => line.children.length)).size).toBe(1)
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
      fc.record({
        subjects: fc.array(subject, { minLength: 1, maxLength: 7 }),
        danger: fc.constantFrom(...SEVERITIES),
        gained: access,
        lost: access,
        gainedThrough: paths,
        lostThrough: paths,
        losesAll: fc.boolean(),
        keepsAdmin: fc.boolean(),
        someLogins: fc.boolean(),
      }),
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

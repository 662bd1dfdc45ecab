import { describe, expect, test } from '@jest/globals'
import type { Effect, Kept } from '../../../../src/plan/effect/effect.ts'
import type { GrantPath } from '../../../../src/rbac/grant.ts'
import type { Item } from '../../../../src/render/document/block.ts'
import { markdown } from '../../../../src/render/document/markdown.ts'
import type { Tense } from '../../../../src/render/plan/who/tense.ts'
import { whoItem, whoOf } from '../../../../src/render/plan/who/who.ts'
import { access, effect, effects, principals, rulesOf, through } from '../../effect-plans.ts'

const HOME = '111122223333'
const arn = (name: string): string => `arn:aws:iam::${HOME}:${name}`
const ALICE = principals([arn('user/alice')])

/** Who gains and loses what, an item each. */
function told(
  list: readonly Partial<Effect>[],
  logins: { given?: string[]; taken?: string[] } = {},
  tense: Tense = 'plan',
): string {
  const all = whoOf({
    effects: effects(
      list.map((one) => effect({ subjects: ALICE, ...one })),
      { logins: { given: [], taken: [], ...logins } },
    ),
  })
  const items: readonly Item[] = all.map((who) => whoItem(who, HOME, tense))
  return items.length === 0 ? '' : markdown([{ kind: 'list', items }])
}

const VIEW = { gained: access(rulesOf('view'), 'shop'), gainedThrough: [way('devs', 'shop', 'view')] }
const LOSES_EDIT = { lost: access(rulesOf('edit'), 'shop'), lostThrough: [way('ops', 'shop', 'edit')] }

function way(group: string, namespace: string, role: string): GrantPath {
  return through(group, `RoleBinding/${namespace}/x`, `ClusterRole/${role}`)
}

const EDIT = 'write including exec, Secrets and acting as service accounts'
const keeps = (power: Kept['held']['power'], ...scopes: readonly string[]): Kept => ({
  scopes,
  held: { power, parts: [] },
})

test.each<[string, readonly Partial<Effect>[], string]>([
  [
    'what somebody gains',
    [VIEW],
    '- `user/alice` **gains read** in `shop`: group `devs` → ClusterRole `view`',
  ],
  [
    'what somebody loses, and keeps',
    [{ ...LOSES_EDIT, keeps: keeps('read', 'blog') }],
    `- \`user/alice\`\n  - **loses ${EDIT}** in \`shop\`: group \`ops\` → ClusterRole \`edit\`\n  - **keeps read** in \`blog\``,
  ],
  [
    'that somebody loses all, and what that was',
    [{ ...LOSES_EDIT, losesAll: true }],
    `- \`user/alice\` **loses all access**, which was **${EDIT}** in \`shop\`: group \`ops\` → ClusterRole \`edit\``,
  ],
  [
    'what is gained and lost, the gain first; what is kept then says nothing',
    [{ ...VIEW, ...LOSES_EDIT, keeps: keeps('read', 'shop') }],
    `- \`user/alice\`\n  - **gains read** in \`shop\`: group \`devs\` → ClusterRole \`view\`\n  - **loses ${EDIT}** in \`shop\`: group \`ops\` → ClusterRole \`edit\``,
  ],
  [
    'the loss of admin by whoever stays admin',
    [{ lost: access(rulesOf('cluster-admin')), keepsAdmin: true, keeps: keeps('admin', '') }],
    '- `user/alice`\n  - **loses other permissions** in the whole cluster\n  - **keeps admin** in the whole cluster',
  ],
  [
    'a way to admin with what makes it one',
    [
      {
        gained: access([
          { verbs: ['escalate'], apiGroups: ['rbac.authorization.k8s.io'], resources: ['clusterroles'] },
        ]),
      },
    ],
    '- `user/alice` **gains a way to admin** in the whole cluster, escalate roles',
  ],
  [
    'everything through system:masters',
    [{ gained: [{ kind: 'everything' }], gainedThrough: [{ kind: 'masters' }] }],
    '- `user/alice` **gains admin** in the whole cluster: group `system:masters`',
  ],
  [
    'few rules as they are',
    [{ gained: access([{ verbs: ['get'], apiGroups: [''], resources: ['pods/log'] }], 'shop') }],
    '- `user/alice` **gains get `pods/log`** in `shop`',
  ],
  [
    'what only some of the logins have',
    [{ ...VIEW, someLogins: true }],
    '- `user/alice`, only some of its sessions, **gains read** in `shop`: group `devs` → ClusterRole `view`',
  ],
  [
    'what only some of the logins of several have',
    [{ ...VIEW, someLogins: true, subjects: principals([arn('role/a'), arn('role/b')]) }],
    '- `role/a`, `role/b`, only some of their sessions, **gain read** in `shop`: group `devs` → ClusterRole `view`',
  ],
  [
    'who gains the same, in the plural',
    [{ ...VIEW, subjects: principals([arn('role/a'), 'arn:aws:iam::444455556666:role/b']) }],
    '- `role/a`, `arn:aws:iam::444455556666:role/b` (another account) **gain read** in `shop`: group `devs` → ClusterRole `view`',
  ],
  [
    'namespaces with the same access once, and more than five are counted',
    [
      {
        gained: access(rulesOf('view'), ...'abcdefgh'),
        gainedThrough: [...'abcdefgh'].map((name) => way('devs', name, 'view')),
      },
    ],
    '- `user/alice` **gains read** in `a`, `b`, `c`, `d`, `e` and 3 more: group `devs` → ClusterRole `view`',
  ],
  [
    'places with other access each by itself, the higher power first',
    [{ gained: [...access(rulesOf('view'), 'a'), ...access(rulesOf('edit'), 'b')] }],
    `- \`user/alice\`\n  - **gains ${EDIT}** in \`b\`\n  - **gains read** in \`a\``,
  ],
  [
    'a way by the own name without that name, and a third way by number',
    [
      {
        subjects: [{ kind: 'serviceAccount', namespace: 'ci', name: 'bot' }],
        gained: access(rulesOf('view'), 'shop'),
        gainedThrough: [
          {
            kind: 'binding',
            subject: { kind: 'ServiceAccount', namespace: 'ci', name: 'bot' },
            binding: 'RoleBinding/shop/x',
            role: 'Role/shop/own',
          },
          ...['a', 'b', 'c'].map((name) => way(name, 'shop', 'view')),
        ],
      },
    ],
    '- ServiceAccount `ci/bot` **gains read** in `shop`: Role `own`, group `a` → ClusterRole `view`, 2 more ways',
  ],
])('it is told %s', (_what, list, text) => {
  expect(told(list)).toBe(text)
})

describe('a login alone', () => {
  test('is told of those who gain or lose nothing else', () => {
    const text = told([VIEW], { given: [arn('user/alice'), arn('role/new')], taken: [arn('role/old')] })
    expect(text.split('\n').slice(1)).toEqual([
      '- `role/new` **gains a login without permissions**',
      '- `role/old` **loses a login without permissions**',
    ])
  })

  test('is told where nobody gains or loses anything', () => {
    expect(told([], { taken: [arn('role/old')] })).toBe('- `role/old` **loses a login without permissions**')
    expect(told([])).toBe('')
  })
})

test('admins are first, then who loses all or admin, then the rest by power', () => {
  const named = (name: string, one: Partial<Effect>): Partial<Effect> => ({
    ...one,
    subjects: principals([arn(name)]),
  })
  const admin = access(rulesOf('cluster-admin'))
  const list = [
    named('role/reads', VIEW),
    named('role/loses-some', LOSES_EDIT),
    named('role/loses-admin', { lost: admin }),
    named('role/loses-all', { ...LOSES_EDIT, losesAll: true }),
    named('role/writes', { gained: access(rulesOf('edit'), 'shop') }),
    named('role/admin', { gained: admin }),
  ]
  expect(told(list).match(/role\/[a-z-]+/g)).toEqual([
    'role/admin',
    'role/loses-all',
    'role/loses-admin',
    'role/loses-some',
    'role/writes',
    'role/reads',
  ])
})

test.each<[Tense, string]>([
  ['plan', 'gains read'],
  ['would', 'would gain read'],
  ['record', 'gained read'],
])('in the tense of the text: %s', (tense, words) => {
  expect(told([VIEW], {}, tense)).toContain(`**${words}**`)
})

test('more than ten names of one line are counted', () => {
  const names = Array.from({ length: 40 }, (_, index) => arn(`role/r${index}`))
  expect(told([{ ...VIEW, subjects: principals(names) }])).toMatch(/`role\/r9` and 30 more \*\*gain read\*\*/)
})

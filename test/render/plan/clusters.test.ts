import { describe, expect, test } from '@jest/globals'
import type { Power } from '../../../src/plan/effect/held.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { markdown } from '../../../src/render/document/markdown.ts'
import type { Part, Stage } from '../../../src/render/plan/fit.ts'
import { toldParts } from '../../../src/render/plan/parts.ts'
import { toldOf } from '../../../src/render/plan/told.ts'
import { access, effect, effects, principals, QUICKSTART_EFFECTS, rulesOf, through } from '../effect-plans.ts'
import { foreignNodes } from '../foreign.ts'
import {
  binding,
  commentOf,
  group,
  HOSTILE_TEXTS,
  MASTERS,
  NO_CHANGES,
  OPTIONS,
  object,
  plan,
  problem,
  row,
} from '../plans.ts'

const HOME = '111122223333'

/** The same plan in each of these clusters. */
function fleet(of: Plan, ...names: readonly string[]): readonly Plan[] {
  return names.map((cluster) => ({ ...of, cluster, target: { ...of.target, cluster } }))
}

const FLEET = Array.from({ length: 200 }, (_, index) => `c${String(index).padStart(3, '0')}`)

function partsOf(plans: readonly Plan[]): readonly Part[] {
  const told = plans.filter(({ changes }) => changes.length > 0).map((one) => toldOf(one, HOME))
  return toldParts(plans, told, { home: HOME, options: OPTIONS })
}

function textOf(plans: readonly Plan[], stage?: Stage): string {
  return partsOf(plans)
    .map(({ whole, shorter }) => markdown(shorter.find((one) => one.stage === stage)?.blocks ?? whole))
    .filter((text) => text !== '')
    .join('\n\n')
}

/** As the plan of the first pull request, and with one principal more. */
const DIFFERENT: Plan = {
  ...QUICKSTART_EFFECTS,
  changes: [
    ...QUICKSTART_EFFECTS.changes,
    row('role/extra', { action: 'add', after: { username: 'extra', groups: ['ops'] } }),
  ],
  effects: effects([
    ...(QUICKSTART_EFFECTS.effects?.access ?? []),
    effect({
      subjects: principals([`arn:aws:iam::${HOME}:role/extra`]),
      gained: access(rulesOf('edit'), 'shop'),
      gainedThrough: [through('ops', 'RoleBinding/shop/ops', 'ClusterRole/edit')],
    }),
  ]),
}

describe('200 clusters that are alike', () => {
  const plans = fleet(QUICKSTART_EFFECTS, ...FLEET)
  const text = textOf(plans)

  test('are told once, each by its name', () => {
    expect(text).toContain('- **The same in 200**, 3 to add, 1 to change, 1 to remove: `c000`, `c001`, ')
    for (const name of FLEET) expect(text.match(new RegExp(`\`${name}\``, 'g'))).toHaveLength(1)
    expect(text.match(/#### Who gains and loses what, the same in 200 clusters/g)).toHaveLength(1)
    expect(text.match(/\*\*gains read including Secrets\*\*/g)).toHaveLength(1)
    expect(text).not.toContain('<details>')
  })

  test('have a comment that is longer than that of one by no more than their names, in the list and with each grave gain and loss', () => {
    const one = commentOf(fleet(QUICKSTART_EFFECTS, 'c000'), OPTIONS)
    expect(commentOf(plans, OPTIONS).length - one.length).toBeLessThan(FLEET.length * 3 * 10)
  })

  test('are counted at last', () => {
    expect(textOf(plans, 'clusters')).toContain(
      '- **The same in 200**, 3 to add, 1 to change, 1 to remove: 200 clusters',
    )
  })
})

describe('a cluster that differs', () => {
  const plans = [...fleet(QUICKSTART_EFFECTS, ...FLEET.slice(0, 3)), ...fleet(DIFFERENT, 'other')]
  const text = textOf(plans)

  test('is folded with what differs, and what it has as the others is counted', () => {
    const fold = text.slice(text.indexOf('<details>'))
    expect(fold.split('\n')[0]).toBe(
      '<details><summary><b><code>other</code></b> differs: <code>role/extra</code> <b>gains write including exec, Secrets and acting as service accounts</b>; 4 to add, 1 to change, 1 to remove</summary>',
    )
    expect(fold.replace(/```diff[\s\S]*?```/, '').match(/^(- .*|Changes:)$/gm)).toEqual([
      '- `role/extra` **gains write including exec, Secrets and acting as service accounts** in `shop`: group `ops` → ClusterRole `edit`',
      '- **3 more** as in the 3 clusters',
      'Changes:',
      '- **add** row `role/extra`: group `ops`',
      '- **5 more** as in the 3 clusters',
    ])
    expect(fold).toContain('```diff')
  })

  test('is in the list of clusters, and what the others have is told openly', () => {
    expect(text).toContain(
      '- **The same in 3**, 3 to add, 1 to change, 1 to remove: `c000`, `c001`, `c002`\n- **Different**, 4 to add, 1 to change, 1 to remove: `other`',
    )
    expect(text.slice(0, text.indexOf('<details>'))).toContain(
      '`role/console` **gains read including Secrets**',
    )
  })

  test('loses its YAML first, then is counted, and its name stays to the end', () => {
    expect(textOf(plans, 'yaml')).not.toContain('```diff')
    expect(textOf(plans, 'yaml')).toContain('**3 more** as in the 3 clusters')
    expect(textOf(plans, 'differs')).toContain('**`other`**: 4 to add, 1 to change, 1 to remove.')
    expect(textOf(plans, 'clusters')).toContain('- **Different**: 1 cluster')
  })
})

test('what differs of a change is not said to be as in the others', () => {
  const added = (username: string): Plan =>
    plan([row('role/a', { action: 'add', after: { username, groups: ['dev'] } })])
  const text = textOf([...fleet(added('a'), 'x', 'y'), ...fleet(added('b'), 'z')])
  expect(text.slice(text.indexOf('<details>'))).toContain('Changes:\n\n- **add** row `role/a`: group `dev`')
  expect(text).not.toContain('as in the 2 clusters')
})

test('two single clusters are told openly both, and three are folded all', () => {
  const [one, other] = [fleet(QUICKSTART_EFFECTS, 'a'), fleet(DIFFERENT, 'b')]
  const third = fleet(plan(DIFFERENT.changes.slice(-1)), 'c')
  const two = textOf([...one, ...other])
  expect(two).not.toContain('<details>')
  expect(two).toContain('#### Changes in `a`')
  expect(two).toContain('#### Changes in `b`')
  expect(textOf([...one, ...other, ...third]).match(/<details>/g)).toHaveLength(3)
})

test('clusters with nothing to do, with errors and without a plan are listed as what they are', () => {
  const plans = [
    ...fleet(QUICKSTART_EFFECTS, 'a', 'b'),
    ...fleet(NO_CHANGES, 'same'),
    ...fleet(plan([], { problems: [problem({ severity: 'error' })] }), 'wrong'),
    ...fleet(plan([], { unread: true }), 'unread'),
  ]
  expect(textOf(plans).split('\n').slice(2, 6)).toEqual([
    '- **The same in 2**, 3 to add, 1 to change, 1 to remove: `a`, `b`',
    '- **No changes**: `same`',
    '- **Errors**: `wrong`',
    '- **Not planned**: `unread`',
  ])
})

test('a cluster with errors is not the same as one without', () => {
  const failing = { ...MASTERS, cluster: 'wrong' }
  const text = textOf([{ ...failing, cluster: 'fine', problems: [] }, failing])
  expect(text).toContain('#### Changes in `fine`')
  expect(text).toContain('#### Changes that would be made in `wrong`: 1 to add')
})

describe('clusters are not the same', () => {
  const added = (username: string): Plan =>
    plan([row('role/a', { action: 'add', after: { username, groups: ['dev'] } })])
  const adopting = (power: Power): Plan => {
    const principal = 'arn:aws:iam::111122223333:role/a'
    return plan([{ kind: 'ownership', action: 'adopt', principal }], {
      held: new Map([[principal, { scopes: [''], held: { power, parts: [] } }]]),
    })
  }
  const bound = (last: string): Plan =>
    plan([
      object('add', {
        after: binding('shop/all', 'view', [...'abcdefghij', last].map(group)),
      }),
    ])

  test.each<[string, Plan, Plan]>([
    ['where a row gets another username, which its line does not tell', added('a'), added('b')],
    ['where names differ that a line has no room for', bound('y'), bound('z')],
    ['where another principal is admin among those that are adopted', adopting('admin'), adopting('read')],
  ])('%s', (_, one, other) => {
    const text = textOf([...fleet(one, 'x'), ...fleet(other, 'y')])
    expect(text).toContain('#### Changes in `x`')
    expect(text).toContain('#### Changes in `y`')
    expect(text).not.toContain('The same')
  })
})

test('a text about one cluster has no list of clusters', () => {
  expect(textOf(fleet(QUICKSTART_EFFECTS, 'a'))).not.toMatch(/#### Clusters| in `a`|the same/)
})

test.each(HOSTILE_TEXTS)('the name of a cluster is only code: %j', (name) => {
  const plans = [
    ...fleet(QUICKSTART_EFFECTS, 'a', name),
    ...fleet(DIFFERENT, `${name}!`),
    ...fleet(NO_CHANGES, `${name}?`),
  ]
  expect(foreignNodes(textOf(plans))).toEqual([])
})

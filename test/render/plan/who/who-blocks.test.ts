import { describe, expect, test } from '@jest/globals'
import { markdown } from '../../../../src/render/document/markdown.ts'
import { whoOf } from '../../../../src/render/plan/who/who.ts'
import { shorterWho, whoBlocks } from '../../../../src/render/plan/who/who-blocks.ts'
import { access, effect, effects, principals, rulesOf, through } from '../../effect-plans.ts'

const ABOUT = { title: ['Who gains and loses what'], home: '111122223333', tense: 'plan' } as const
const arn = (name: string): string => `arn:aws:iam::111122223333:${name}`

/** Of each team in namespaces of its own, through a group of its own: so many that read, and one admin. */
function teams(count: number) {
  const reading = Array.from({ length: count }, (_, index) => {
    const namespaces = Array.from({ length: 1 + (index % 3) }, (__, number) => `team-${index}-${number}`)
    return effect({
      subjects: principals([arn(`role/team-${index}`)]),
      gained: access(rulesOf('view'), ...namespaces),
      gainedThrough: namespaces.map((name) =>
        through(`g${index}`, `RoleBinding/${name}/x`, 'ClusterRole/view'),
      ),
    })
  })
  const admin = effect({
    subjects: principals([arn('role/boss')]),
    gained: access(rulesOf('cluster-admin')),
    gainedThrough: [through('bosses', 'ClusterRoleBinding/x', 'ClusterRole/cluster-admin')],
  })
  return whoOf({ effects: effects([admin, ...reading]) })
}

function form(count: number, stage?: string): string {
  const all = teams(count)
  if (stage === undefined) return markdown(whoBlocks(all, ABOUT))
  return markdown(shorterWho(all, ABOUT).find((one) => one.stage === stage)?.blocks ?? [])
}

const BOSS =
  '- `role/boss` **gains admin** in the whole cluster: group `bosses` → ClusterRole `cluster-admin`'

test('where nobody gains or loses anything there is nothing, not even a heading', () => {
  expect(whoBlocks([], ABOUT)).toEqual([])
  expect(shorterWho([], ABOUT)).toEqual([])
})

test('the whole form has a line for each', () => {
  expect(form(30).match(/^- /gm)).toHaveLength(31)
  expect(form(30)).not.toContain('<details>')
})

test('names that a line has no room for are in a fold', () => {
  const names = Array.from({ length: 40 }, (_, index) => arn(`role/r${index}`))
  const all = whoOf({
    effects: effects([effect({ subjects: principals(names), gained: access(rulesOf('view'), 'shop') })]),
  })
  const text = markdown(whoBlocks(all, ABOUT))
  expect(text).toContain('<details><summary>All of these 40 principals</summary>')
  for (const index of names.keys()) expect(text).toContain(`\`role/r${index}\``)
})

describe('in shorter forms those who gain the same through the same role are counted', () => {
  const COUNTED = '- 30 principals **gain read** in 1 to 3 namespaces each: ClusterRole `view`'

  test('with all of their names and namespaces in a fold, where only the fold is new', () => {
    const text = form(30, 'visible')
    expect(text.match(/^- .*$/gm)).toEqual([BOSS, COUNTED])
    expect(text).toContain(
      '<details><summary>The 30 principals that gain read, with their namespaces</summary>',
    )
    for (const index of Array.from({ length: 30 }).keys()) {
      expect(text).toContain(`\`role/team-${index}\` (\`team-${index}-0\``)
      for (const number of Array.from({ length: 1 + (index % 3) }).keys())
        expect(text).toContain(`\`team-${index}-${number}\``)
    }
  })

  test('then without their namespaces, then without their names', () => {
    expect(form(30, 'namespaces')).toContain('`role/team-29`')
    expect(form(30, 'namespaces')).not.toContain('`team-29-0`')
    expect(form(30, 'subjects')).toBe(`#### Who gains and loses what\n\n${BOSS}\n${COUNTED}`)
  })

  test('but not where they are few', () => {
    expect(form(3, 'subjects').match(/^- /gm)).toHaveLength(4)
    expect(form(4, 'subjects').match(/^- /gm)).toHaveLength(2)
  })
})

test('in the end twenty lines are there, the highest powers first, and how many more', () => {
  const all = whoOf({
    effects: effects(
      Array.from({ length: 50 }, (_, index) =>
        effect({
          subjects: principals([arn(`role/r${index}`)]),
          gained: access(rulesOf('view'), 'shop'),
          gainedThrough: [through('g', 'RoleBinding/shop/x', `ClusterRole/role-${index}`)],
        }),
      ),
    ),
  })
  const blocks = shorterWho(all, ABOUT).find(({ stage }) => stage === 'clusters')?.blocks ?? []
  const items = markdown(blocks).match(/^- .*$/gm)
  expect(items).toHaveLength(21)
  expect(items?.at(-1)).toBe('- and 30 more lines')
})

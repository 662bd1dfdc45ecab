import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { resultComment } from './comments.ts'
import { AWS_AUTH, openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const groupsOfAlice = (groups: string) => (text: string) =>
  text.replace(/(user\/alice\n {4}groups: )\[.*\]/, `$1[${groups}]`)

test.each(['merge', 'squash', 'rebase'] as const)(
  'two pull requests that each add a group to the same principal are applied one after the other (%s)',
  async (style) => {
    await world.pushToPullRequest()
    expect((await world.merge({ style })).code).toBe(0)

    // Both are planned before either is merged.
    const [one, other] = [world.open(8), world.open(9)]
    await world.edit('access.yaml', groupsOfAlice('developers, auditors'))
    await world.pushToPullRequest({ pull: one })
    await world.edit('access.yaml', groupsOfAlice('developers, releasers'))
    await world.pushToPullRequest({ pull: other })

    await world.edit('access.yaml', groupsOfAlice('developers, auditors'))
    const first = await world.merge({ pull: one, style })
    await world.edit('access.yaml', groupsOfAlice('developers, auditors, releasers'))
    const second = await world.merge({ pull: other, style })

    expect([first.code, second.code]).toEqual([0, 0])
    expect([first.outputs['applied'], second.outputs['applied']]).toEqual(['true', 'true'])
    for (const number of [8, 9]) {
      expect(resultComment(world.state, number).body).toContain('### EKS access · prod: applied, 1 changed')
    }
    await expectGroups('developers, auditors, releasers')
  },
)

test.each(['merge', 'squash', 'rebase'] as const)(
  'when the first run never came, the second applies what both showed (%s)',
  async (style) => {
    await world.pushToPullRequest()
    await world.merge({ style })
    const [one, other] = [world.open(8), world.open(9)]
    await world.edit('access.yaml', groupsOfAlice('developers, auditors'))
    await world.pushToPullRequest({ pull: one })
    await world.edit('access.yaml', groupsOfAlice('developers, releasers'))
    await world.pushToPullRequest({ pull: other })

    world.mergeOnly(one, style)
    await world.edit('access.yaml', groupsOfAlice('developers, auditors, releasers'))
    const result = await world.merge({ pull: other, style })
    expect(result.code).toBe(0)
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([])
    await expectGroups('developers, auditors, releasers')
  },
)

async function expectGroups(groups: string): Promise<void> {
  await world.edit(AWS_AUTH, (text) => {
    for (const group of groups.split(', ')) expect(text).toMatch(new RegExp(`alice[\\s\\S]*\\b${group}\\b`))
    return text
  })
}

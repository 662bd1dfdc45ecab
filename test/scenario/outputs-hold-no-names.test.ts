import { readFile } from 'node:fs/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { load } from 'js-yaml'
import { schemaFaults } from '../plan-schema.ts'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('outputs are those of action.yml and hold no ARN, account id or name of a person', async () => {
  const action = load(await readFile('action.yml', 'utf8')) as { outputs: Record<string, unknown> }
  const runs = [await world.pushToPullRequest(), await world.merge()]
  await world.edit('access.yaml', (text) => text.replace('groups: [developers]', 'groups: [system:masters]'))
  runs.push(await world.pushToPullRequest())

  for (const { outputs } of runs) {
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort())
    const values = Object.values(outputs).join('\n')
    expect(values).not.toMatch(/arn:|\d{12}|alice|console|deployers|masters/)
  }
})

test('the plan file has the documented shape, also where a guard trips', async () => {
  const fine = await world.pushToPullRequest()
  await world.edit('access.yaml', (text) => text.replace('groups: [developers]', 'groups: [system:masters]'))
  const guarded = await world.pushToPullRequest()
  for (const { planFile } of [fine, guarded]) {
    const plan = JSON.parse(planFile ?? '')
    expect(schemaFaults(plan)).toEqual([])
    expect(plan.clusters).toMatchObject([{ name: 'prod' }])
  }
})

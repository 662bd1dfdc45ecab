import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { schemaFaults } from '../plan-schema.ts'
import { openTerminal, type Terminal, withBrokenCluster } from './run-terminal.ts'

let terminal: Terminal

beforeEach(async () => {
  terminal = await openTerminal()
})
afterEach(() => terminal.close())

test('a plan as JSON has the documented shape, and nothing else is on stdout', async () => {
  await terminal.edit('access.yaml', withBrokenCluster)
  const { code, stdout } = await terminal.run('plan', '--format', 'json')
  expect(code).toBe(1)
  const plan = JSON.parse(stdout)
  expect(schemaFaults(plan)).toEqual([])
  expect(plan.clusters).toMatchObject([
    { name: 'prod', problems: [{ code: 'danger' }, { code: 'danger' }] },
    { name: 'lab', changes: [], problems: [{ severity: 'error', where: { cluster: 'lab' } }] },
  ])
  expect(plan.clusters[0].changes).toHaveLength(10)
})

test('the same plan is the same bytes', async () => {
  const [one, other] = await Promise.all([
    terminal.run('plan', '--format', 'json'),
    terminal.run('plan', '--format=json', '--detailed-exitcode'),
  ])
  expect([one?.code, other?.code]).toEqual([0, 2])
  expect(other?.stdout).toBe(one?.stdout)
})

import { expect, test } from '@jest/globals'
import { declaredRole } from '../desired.ts'
import { awsAuthOf, ledgerOf, NODE_ROW, row } from '../live.ts'
import { planOf, ROLE, severities, theProblem } from './cluster.ts'

const masters = { principals: [declaredRole('ops', ['system:masters'])] }

test('a new system:masters is refused, and the message says why and what to write instead', () => {
  const plan = planOf({ desired: masters, live: [awsAuthOf({ mapRoles: NODE_ROW })] })
  expect(theProblem(plan, 'system-masters')).toEqual({
    code: 'system-masters',
    severity: 'error',
    where: { file: 'access.yaml', line: 5, column: 5 },
    message: `${ROLE}ops would gain system:masters in prod: it could then do everything. RBAC cannot limit this group, and no binding shows it.`,
    found: 'system:masters',
    allowed: 'a group of your own, bound to the ClusterRole that is needed (cluster-admin at most)',
    fix: 'Bind a group to a ClusterRole under rbac.bindings. If it must be system:masters, set `guards.allowSystemMasters: true`.',
  })
})

test.each([
  {
    title: 'a row that gains it is refused',
    groups: ['x'],
    guards: {},
    expected: ['error system-masters'],
  },
  { title: 'a row that has it already passes', groups: ['system:masters', 'x'], guards: {}, expected: [] },
  {
    title: 'it passes with a warning where the file allows it',
    groups: ['x'],
    guards: { allowSystemMasters: true },
    expected: ['warning system-masters'],
  },
])('$title', ({ groups, guards, expected }) => {
  const live = [awsAuthOf({ mapRoles: NODE_ROW + row('ops', groups) }), ledgerOf([`${ROLE}ops`])]
  expect(severities(planOf({ desired: masters, guards, live }), 'system-masters')).toEqual(expected)
})

import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { permission } from '../../src/explain/held.ts'
import { isMet, stateOf } from '../../src/explain/state.ts'
import { whoCan } from '../../src/explain/who/who-can.ts'
import { bindEverywhere, bindInNamespace, group, user } from '../rbac/rbac-objects.ts'
import { rounds } from '../rounds.ts'
import {
  ACCOUNT,
  type Asked,
  ask,
  FILE,
  type Live,
  mended,
  principalOf,
  requestOf,
  snapshotOf,
} from './closed-loop.ts'

const name = fc.constantFrom('viewers', 'viewer', 'ops', 'console', 'testers')
const arn = fc.constantFrom(
  'role/console',
  'role/my-team/console',
  'role/Console',
  'role/ops',
  'user/console',
  'user/alice',
)

const declaredRole = fc
  .record({ arn, username: name, groups: fc.uniqueArray(name, { maxLength: 3 }), odd: fc.boolean() })
  .map(({ arn: principal, username, groups, odd }) =>
    odd && groups.length === 1
      ? `- rolearn: ${ACCOUNT}:${principal}\n  username: ${username}\n  groups: ${groups[0]}\n`
      : `- rolearn: ${ACCOUNT}:${principal}\n  username: ${username}\n  groups: [${groups.join(', ')}]\n`,
  )

const subject = fc.oneof(name.map(group), name.map(user))
const roleId = fc.constantFrom('ClusterRole/view', 'ClusterRole/edit', 'ClusterRole/views')

const live: fc.Arbitrary<Live> = fc.record({
  mapRoles: fc.array(declaredRole, { maxLength: 4 }).map((rows) => rows.join('')),
  mapUsers: fc.constantFrom(
    '',
    `- userarn: ${ACCOUNT}:user/alice\n  username: alice\n  groups: [viewers]\n`,
    `- userarn: ${ACCOUNT}:user/alice\n  username: @alice\n  groups: [viewers]\n`,
  ),
  mapAccounts: fc.constantFrom('', '- "111122223333"\n'),
  clusterRoleBindings: fc
    .array(fc.tuple(roleId, fc.array(subject, { maxLength: 2 })), { maxLength: 2 })
    .map((all) =>
      all.map(([role, subjects], index) => bindEverywhere(`everywhere-${index}`, role, ...subjects)),
    ),
  roleBindings: fc
    .array(fc.tuple(fc.constantFrom('shop', 'ops'), roleId, fc.array(subject, { maxLength: 2 })), {
      maxLength: 3,
    })
    .map((all) =>
      all.map(([namespace, role, subjects], index) =>
        bindInNamespace(`${namespace}/within-${index}`, role, ...subjects),
      ),
    ),
})

const file = fc
  .option(fc.record({ groups: fc.uniqueArray(name, { maxLength: 2 }), bound: fc.boolean() }), {
    nil: undefined,
  })
  .map((declared) => {
    if (declared === undefined) return FILE
    const groups = declared.groups.length === 0 ? '' : `    groups: [${declared.groups.join(', ')}]\n`
    const binding = declared.bound
      ? 'rbac:\n  bindings:\n    - groups: [testers]\n      clusterRole: view\n      namespaces: [shop]\n'
      : ''
    return `${FILE}  - role: ${ACCOUNT}:role/console\n${groups}${binding}`
  })

const question = fc.record({
  live,
  file,
  principal: fc.constantFrom('role/console', 'role/ops', 'user/alice').map((one) => `${ACCOUNT}:${one}`),
  can: fc.constantFrom(
    'list pods',
    'list pods -n shop',
    'get secrets/db -n shop',
    'list nodes',
    'get /metrics',
  ),
})

test('explain and who-can agree on everybody who has a row', () => {
  fc.assert(
    fc.property(question, (asked) => {
      const { principals } = whoCan({
        cluster: 'prod',
        snapshot: snapshotOf(asked.live),
        request: requestOf(asked.can),
      })
      const listed = principals.some((able) => able.arn.toLowerCase() === asked.principal.toLowerCase())
      const { answer, mapping } = ask(asked)
      fc.pre(mapping.found.way.kind !== 'account')
      expect(answer.verdict !== 'no').toBe(listed)
    }),
    { numRuns: rounds(100) },
  )
})

test('what explain says is to be done gives what was asked for', () => {
  const mends = (asked: Asked): void => {
    const { mend, answer } = ask(asked)
    // Whoever has it is told nothing to do.
    if (asked.can !== undefined) expect(answer.verdict === 'yes').toBe(mend === undefined)
    fc.pre(mend !== undefined)
    // Somebody whom a file can declare is never left without an answer.
    if (mend.kind !== 'lines' && mend.kind !== 'apply') throw new Error(mend.kind)
    fc.pre(mend.refused.length === 0)
    const before = snapshotOf(asked.live)
    const principal = principalOf(asked.principal ?? '')
    const after = stateOf(principal, mended(asked, mend), before)
    const wanted = asked.can === undefined ? undefined : requestOf(asked.can)
    expect(isMet(after.held, wanted)).toBe(true)
    if (wanted !== undefined) expect(permission(after.held, wanted)).toBe('yes')
  }
  fc.assert(
    fc.property(question, fc.boolean(), ({ can, ...asked }, console) =>
      mends(console ? asked : { ...asked, can }),
    ),
    { numRuns: rounds(100) },
  )
})

test('the questions are of those who have it, of those who lack lines, and of those who lack an apply', () => {
  const asked = fc.sample(question, { numRuns: 100, seed: 1 })
  const kinds = new Set(asked.map((one) => ask(one).mend?.kind))
  expect(kinds).toEqual(new Set([undefined, 'lines', 'apply']))
})

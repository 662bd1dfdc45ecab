import { describe, expect, test } from '@jest/globals'
import { atomsOf } from '../../../src/plan/atom/atom.ts'
import type { Change } from '../../../src/plan/change/change.ts'
import {
  inOrder,
  isAboutAccess,
  kindOf,
  mappedPrincipal,
  storeOf,
  subjectOf,
} from '../../../src/plan/change/kinds.ts'
import { countChanges } from '../../../src/plan/plan.ts'

const ARN = 'arn:aws:iam::111122223333:role/Console'
const role = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'Role',
  metadata: { name: 'r', namespace: 'n' },
  rules: [{ verbs: ['get'], apiGroups: [''], resources: ['pods'] }],
} as const
const row: Change = {
  kind: 'row',
  action: 'add',
  key: 'mapRoles',
  arn: ARN,
  after: { username: 'console', groups: ['dev'] },
  reason: 'declared',
}
const account: Change = { kind: 'account', action: 'remove', account: '444455556666', reason: 'unmanaged' }
const deadRow: Change = {
  kind: 'dead-row',
  action: 'remove',
  key: 'mapRoles',
  id: '0123456789ab',
  count: 2,
  why: 'shadowed',
  arn: ARN,
  before: { username: 'console', groups: ['dev'] },
  found: `rolearn: ${ARN}`,
  reason: 'tidy',
}
const object: Change = { kind: 'object', action: 'add', id: 'Role/n/r', after: role, adopted: false }
const ownership: Change = { kind: 'ownership', action: 'adopt', principal: ARN }
const all = [row, account, deadRow, object, ownership]

describe.each(all.map((change) => ({ kind: change.kind, change })))(
  'a change of the kind $kind',
  ({ change }) => {
    test('has atoms of its subject, whose store is its own', () => {
      const atoms = atomsOf([change])
      expect(atoms).not.toEqual([])
      expect(new Set(atoms.map(({ subject }) => subject))).toEqual(new Set([subjectOf(change)]))
      expect(storeOf(subjectOf(change))).toBe(kindOf(change).store)
    })
  },
)

test('changes are shown by kind and then by name, whatever order they are planned in', () => {
  const other: Change = { ...row, arn: 'arn:aws:iam::111122223333:role/Admin' }
  expect(inOrder([ownership, object, deadRow, account, row, other])).toEqual([
    other,
    row,
    account,
    deadRow,
    object,
    ownership,
  ])
})

test('what is written to the ledger only gives nobody anything; a row that becomes managed is adopted as it is', () => {
  expect(all.filter((change) => !isAboutAccess(change))).toEqual([ownership])
  expect(countChanges([{ changes: all }])).toEqual({
    total: 5,
    add: 2,
    change: 0,
    remove: 2,
    move: 0,
    adopt: 1,
    adoptAndChange: 0,
  })
})

test('rows and accounts let principals in, and nothing else does', () => {
  expect(all.map(mappedPrincipal)).toEqual([ARN, '444455556666', undefined, undefined, undefined])
})

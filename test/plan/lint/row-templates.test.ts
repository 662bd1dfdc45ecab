import { expect, test } from '@jest/globals'
import { lookOver } from '../../../src/plan/look-over.ts'
import { snapshotOf } from '../../loopback/memory-cluster.ts'
import { desiredState } from '../desired.ts'
import { awsAuthOf, NODE_ROW, row } from '../live.ts'

function said(mapRoles: string): readonly string[] {
  const snapshot = snapshotOf([awsAuthOf({ mapRoles: NODE_ROW + mapRoles })], 'default')
  return lookOver(desiredState(), snapshot).flatMap(({ code, message }) =>
    code === 'unknown-template' ? [message] : [],
  )
}

test.each([
  ['in the username', row('dev', ['dev'], '"dev:{{Session}}"'), 'username dev:{{Session}}', '{{Session}}'],
  [
    'with blanks',
    row('dev', ['dev'], '"dev:{{ SessionName }}"'),
    'username dev:{{ SessionName }}',
    '{{ SessionName }}',
  ],
  ['in a group', row('dev', ['"{{Account}}-dev"']), 'group {{Account}}-dev', '{{Account}}'],
])('a template that nobody fills in is told, %s', (_, mapRoles, name, template) => {
  expect(said(mapRoles)).toEqual([
    `The row of arn:aws:iam::111122223333:role/dev in prod has the ${name}. The authenticator does not know ${template} and leaves it unchanged.`,
  ])
})

test.each([
  ['the session', row('dev', ['dev'], '"dev:{{SessionName}}"')],
  ['the account', row('dev', ['"dev-{{AccountID}}"'])],
  ['a row of nodes', ''],
])('one that is filled in is not: %s', (_, mapRoles) => {
  expect(said(mapRoles)).toEqual([])
})

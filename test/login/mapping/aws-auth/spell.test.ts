import { expect, test } from '@jest/globals'
import { rowOf } from '../../../../src/login/mapping/aws-auth/spell.ts'
import { declaredRole, declaredUser } from '../../../plan/desired.ts'

test('the path of a role is left out of its row and remembered, because STS never reports it', () => {
  const arn = 'arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/A'
  expect(rowOf({ ...declaredRole('A', ['dev'], 'a'), arn })).toMatchObject({
    key: 'mapRoles',
    arn: 'arn:aws:iam::111122223333:role/A',
    strippedPath: 'aws-reserved/sso.amazonaws.com/',
    username: 'a',
    groups: ['dev'],
  })
})

test('the path of a user is kept, because STS reports it', () => {
  const arn = 'arn:aws:iam::111122223333:user/my-team/alice'
  const row = rowOf({ ...declaredUser('alice', ['dev']), arn })
  expect(row).toMatchObject({ key: 'mapUsers', arn })
  expect(row).not.toHaveProperty('strippedPath')
})

test('a principal for which the file names no username gets the default', () => {
  const { username: _, ...role } = declaredRole('A', [])
  expect(rowOf(role).username).toBe('arn:aws:sts::111122223333:assumed-role/A/{{SessionName}}')
})

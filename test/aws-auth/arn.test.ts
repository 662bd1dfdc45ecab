import { describe, expect, test } from '@jest/globals'
import { canonicalArn, parseArn, stripRolePath } from '../../src/aws-auth/arn.ts'

const place = { partition: 'aws', account: '111122223333' }

describe('parseArn', () => {
  test.each([
    ['arn:aws:iam::111122223333:role/dev', { kind: 'role', ...place, path: '', name: 'dev' }],
    ['arn:aws:iam::111122223333:role/a/b/dev', { kind: 'role', ...place, path: 'a/b/', name: 'dev' }],
    [
      'arn:aws-cn:iam::111122223333:role/dev',
      { kind: 'role', ...place, partition: 'aws-cn', path: '', name: 'dev' },
    ],
    ['arn:aws:iam::111122223333:user/team/alice', { kind: 'user', ...place, path: 'team/', name: 'alice' }],
    [
      'arn:aws:iam::111122223333:user/a+b=c,d.e@f-g_h',
      { kind: 'user', ...place, path: '', name: 'a+b=c,d.e@f-g_h' },
    ],
    ['arn:aws:iam::111122223333:group/admins', { kind: 'group', ...place, path: '', name: 'admins' }],
    [
      'arn:aws:iam::111122223333:role/aws-service-role/eks.amazonaws.com/AWSServiceRoleForAmazonEKS',
      {
        kind: 'service-linked-role',
        ...place,
        path: 'aws-service-role/eks.amazonaws.com/',
        name: 'AWSServiceRoleForAmazonEKS',
      },
    ],
    ['arn:aws:iam::111122223333:root', { kind: 'root', ...place }],
    [
      'arn:aws:sts::111122223333:assumed-role/dev/alice',
      { kind: 'assumed-role', ...place, role: 'dev', session: 'alice' },
    ],
    ['arn:aws:sts::111122223333:federated-user/bob', { kind: 'federated-user', ...place, name: 'bob' }],
    ['arn:aws:iam::111122223333:role/*', { kind: 'wildcard' }],
    ['arn:aws:iam::*:role/dev', { kind: 'wildcard' }],
    ['arn:aws:iam::111122223333:policy/p', { kind: 'other', service: 'iam', resource: 'policy/p' }],
    ['arn:aws:s3:::bucket', { kind: 'other', service: 's3', resource: 'bucket' }],
    ['dev', { kind: 'invalid', reason: 'not-an-arn' }],
    ['', { kind: 'invalid', reason: 'not-an-arn' }],
    ['arn:aws:iam::111122223333', { kind: 'invalid', reason: 'not-an-arn' }],
    [' arn:aws:iam::111122223333:role/dev', { kind: 'invalid', reason: 'not-an-arn' }],
    ['arn:amazon:iam::111122223333:role/dev', { kind: 'invalid', reason: 'unknown-partition' }],
    ['arn:aws:iam:eu-west-1:111122223333:role/dev', { kind: 'invalid', reason: 'region' }],
    ['arn:aws:iam::11112222333:role/dev', { kind: 'invalid', reason: 'account' }],
    ['arn:aws:iam::111122223333:role/', { kind: 'invalid', reason: 'name' }],
    ['arn:aws:iam::111122223333:role/dev ', { kind: 'invalid', reason: 'name' }],
    ['arn:aws:iam::111122223333:role//dev', { kind: 'invalid', reason: 'name' }],
    ['arn:aws:sts::111122223333:assumed-role/dev', { kind: 'invalid', reason: 'name' }],
  ])('takes %s apart', (arn, parsed) => {
    expect(parseArn(arn)).toEqual(parsed)
  })
})

describe('stripRolePath', () => {
  test.each([
    ['arn:aws:iam::111122223333:role/my-team/dev', 'arn:aws:iam::111122223333:role/dev'],
    ['arn:aws-us-gov:iam::111122223333:role/a/b/dev', 'arn:aws-us-gov:iam::111122223333:role/dev'],
    ['arn:aws:iam::111122223333:role/dev', 'arn:aws:iam::111122223333:role/dev'],
    ['arn:aws:iam::111122223333:user/team/alice', 'arn:aws:iam::111122223333:user/team/alice'],
    ['nonsense', 'nonsense'],
  ])('makes of %s %s', (arn, stripped) => {
    expect(stripRolePath(arn)).toBe(stripped)
  })
})

describe('canonicalArn', () => {
  test.each([
    ['arn:aws:sts::111122223333:assumed-role/Dev/alice', 'arn:aws:iam::111122223333:role/Dev'],
    ['arn:aws:sts::111122223333:assumed-role/path/Dev/alice', 'arn:aws:iam::111122223333:role/path/Dev'],
    ['arn:aws:iam::111122223333:user/team/alice', 'arn:aws:iam::111122223333:user/team/alice'],
    ['arn:aws:iam::111122223333:root', 'arn:aws:iam::111122223333:root'],
    ['arn:aws:sts::111122223333:federated-user/bob', 'arn:aws:sts::111122223333:federated-user/bob'],
    ['arn:aws:sts::111122223333:assumed-role/Dev', undefined],
    ['arn:aws:iam::111122223333:group/admins', undefined],
    ['arn:aws:s3:::bucket', undefined],
    ['arn:nowhere:iam::111122223333:role/dev', undefined],
    ['alice', undefined],
  ])('makes of %s %s', (arn, canonical) => {
    expect(canonicalArn(arn)).toBe(canonical)
  })
})

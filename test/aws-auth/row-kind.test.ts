import { describe, expect, test } from '@jest/globals'
import { letsNodeWork, rowKind } from '../../src/aws-auth/row-kind.ts'

const ROLE = 'arn:aws:iam::111122223333:role/x'
const USER = 'arn:aws:iam::111122223333:user/x'
const EC2 = 'system:node:{{EC2PrivateDNSName}}'
const OF_NODES = ['system:bootstrappers', 'system:nodes']

describe('whose row it is', () => {
  test.each([
    ['the row of a node group', ROLE, EC2, OF_NODES, 'node row'],
    ['of Windows nodes', ROLE, EC2, [...OF_NODES, 'eks:kube-proxy-windows'], 'node row'],
    [
      'of a Fargate profile',
      ROLE,
      'system:node:{{SessionName}}',
      [...OF_NODES, 'system:node-proxier'],
      'node row',
    ],
    ['of hybrid nodes', ROLE, 'system:node:{{SessionName}}', OF_NODES, 'node row'],
    ['of a role with a path', 'arn:aws:iam::111122223333:role/team/x', EC2, OF_NODES, 'node row'],
    ['of a role whose ARN is odd', 'arn:aws:iam::111122223333:role/x y', EC2, OF_NODES, 'node row'],
    ['of nodes that lack a group', ROLE, EC2, ['system:bootstrappers'], 'node row'],
    ['of nodes with a group that is not read', ROLE, EC2, [...OF_NODES, ''], 'node row'],
    ['of nodes that were given a group of people', ROLE, EC2, [...OF_NODES, 'system:masters'], 'mixed'],
    ['of a role with groups of nodes and a name of people', ROLE, 'jane', OF_NODES, 'mixed'],
    ['of a user with all that a node has', USER, EC2, OF_NODES, 'mixed'],
    ['of a user whose ARN is odd', 'arn:aws:iam::111122223333:user/x y', EC2, OF_NODES, 'mixed'],
    ['of the root of an account', 'arn:aws:iam::111122223333:root', EC2, OF_NODES, 'mixed'],
    ['of a user with one group of nodes', USER, 'x', ['system:node-proxier', 'devs'], 'mixed'],
    ['of people', ROLE, 'jane', ['devs'], 'people'],
    [
      'of people whose groups only look like those of nodes',
      ROLE,
      'system:nodes',
      ['<system:nodes>'],
      'people',
    ],
  ] as const)('%s', (_, arn, username, groups, expected) => {
    expect(rowKind({ arn, username, groups })).toBe(expected)
  })
})

test.each([
  [ROLE, EC2, [...OF_NODES, 'system:masters'], true],
  [ROLE, EC2, ['system:bootstrappers'], false],
  [ROLE, 'jane', OF_NODES, false],
  [USER, EC2, OF_NODES, false],
])('a node can work by the row of %s as %s with %j: %s', (arn, username, groups, expected) => {
  expect(letsNodeWork({ arn, username, groups })).toBe(expected)
})

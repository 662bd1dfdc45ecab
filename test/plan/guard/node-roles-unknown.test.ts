import { describe, expect, test } from '@jest/globals'
import type { ClusterFacts } from '../../../src/live/facts.ts'
import { awsAuthOf, NODE_ROW, row } from '../live.ts'
import {
  denied,
  factsOf,
  known,
  liveNode,
  planOf,
  ROLE,
  rowChanges,
  severities,
  theProblem,
} from './cluster.ts'

const live = [
  awsAuthOf({
    mapRoles: NODE_ROW + row('a', ['x']) + row('b', ['x']),
    mapUsers: '- userarn: arn:aws:iam::111122223333:user/alice\n  username: alice\n  groups: [x]\n',
  }),
]
const desired = { unmanaged: 'remove' } as const
// How many rows go is the business of another guard.
const guards = { maxRemovalPercent: 100 }

const unknown: readonly { title: string; facts: ClusterFacts; what: string }[] = [
  {
    title: 'node groups',
    facts: factsOf({ nodeGroups: denied('eks:ListNodegroups') }),
    what: 'node groups (eks:ListNodegroups is denied)',
  },
  {
    title: 'Fargate profiles',
    facts: factsOf({ fargateProfiles: denied('eks:ListFargateProfiles') }),
    what: 'Fargate profiles (eks:ListFargateProfiles is denied)',
  },
  {
    title: 'roles of instances',
    facts: factsOf({ instanceRoles: { ...denied('ec2:DescribeInstances'), denied: false } }),
    what: 'the roles of self-managed nodes (ec2:DescribeInstances failed)',
  },
  {
    title: 'the role of one live node',
    facts: factsOf({ nodes: known([liveNode('ip-10-0-0-7')]) }),
    what: 'the role of 1 node (ip-10-0-0-7)',
  },
]

describe('where it is not known which roles nodes use', () => {
  test.each(unknown)('for want of $title, rows of roles stay and those of users go', ({ facts, what }) => {
    const plan = planOf({ desired, guards, live, facts })
    expect(rowChanges(plan)).toEqual(['remove user/alice'])
    expect(theProblem(plan, 'node-roles-unknown')).toMatchObject({
      severity: 'error',
      message: `prod would remove 2 undeclared rows of roles (role/a and role/b), and any of them may be a node row, because it is not known which roles nodes use. Not known: ${what}.`,
    })
  })

  test('a role that the file names goes, with a warning', () => {
    const plan = planOf({
      desired,
      guards: { ...guards, allowNodeRowChanges: [`${ROLE}a`] },
      live,
      facts: factsOf({ nodeGroups: denied('eks:ListNodegroups') }),
    })
    expect(rowChanges(plan)).toEqual(['remove role/a', 'remove user/alice'])
    expect(severities(plan, 'node-roles-unknown')).toEqual([
      'error node-roles-unknown',
      'warning node-roles-unknown',
    ])
  })

  test('nothing is refused where rows that nobody declared stay anyway', () => {
    const plan = planOf({ live, facts: factsOf({ nodeGroups: denied('eks:ListNodegroups') }) })
    expect(severities(plan, 'node-roles-unknown')).toEqual([])
  })
})

test.each([
  { title: 'all is known', facts: factsOf() },
  { title: 'nobody can be asked', facts: undefined },
])('where $title, rows of roles go', ({ facts }) => {
  const plan = planOf({ desired, guards, live, facts })
  expect(rowChanges(plan)).toEqual(['remove role/a', 'remove role/b', 'remove user/alice'])
})

import { expect, test } from '@jest/globals'
import type { ClusterFacts } from '../../../src/live/facts.ts'
import { denied, factsOf, planOf, theProblem } from '../guard/cluster.ts'
import { awsAuthOf, NODE_ROW } from '../live.ts'

const live = [awsAuthOf({ mapRoles: NODE_ROW })]

const cases: readonly { name: keyof ClusterFacts; action: string; what: string; stricter: RegExp }[] = [
  { name: 'nodeGroups', action: 'eks:ListNodegroups', what: 'The node groups', stricter: /are not removed/ },
  {
    name: 'fargateProfiles',
    action: 'eks:ListFargateProfiles',
    what: 'The Fargate profiles',
    stricter: /are not removed/,
  },
  {
    name: 'instanceRoles',
    action: 'ec2:DescribeInstances',
    what: 'The roles of self-managed nodes',
    stricter: /are not removed/,
  },
  {
    name: 'nodes',
    action: 'list nodes',
    what: 'The nodes',
    stricter:
      /The nodes of prod are not known, because list nodes is denied: not authorized to perform it. Therefore a missing aws-auth is not created, and nodes are not watched after an apply./,
  },
  {
    name: 'accessEntries',
    action: 'eks:ListAccessEntries',
    what: 'The access entries',
    stricter: /as if it were in force/,
  },
]

test.each(cases)('what is not known of $name is one warning', ({ name, action, what, stricter }) => {
  const plan = planOf({ live, facts: { ...factsOf(), [name]: denied(action) } })
  const problem = theProblem(plan, 'discovery-incomplete')
  expect(problem).toMatchObject({ severity: 'warning', found: action })
  expect(problem.message).toContain(`${what} of prod are not known, because ${action} is denied`)
  expect(problem.message).toMatch(stricter)
})

test('it says what was asked, what came of it, what is stricter now, and how to permit it', () => {
  const plan = planOf({ live, facts: factsOf({ nodeGroups: denied('eks:ListNodegroups') }) })
  expect(plan.problems).toEqual([
    {
      code: 'discovery-incomplete',
      severity: 'warning',
      brought: 'before',
      where: { cluster: 'prod' },
      message:
        'The node groups of prod are not known, because eks:ListNodegroups is denied: not authorized to perform it. Therefore a missing aws-auth is not created, undeclared rows of roles are not removed, and node rows are recognized by username and groups only.',
      found: 'eks:ListNodegroups',
      allowed: 'an identity that may read the nodes and access entries of the cluster',
      fix: 'Allow eks:ListNodegroups for the identity that runs this, as docs/least-privilege.md shows.',
    },
  ])
})

test('a question that failed is told from one that is denied', () => {
  const failed = { ...denied('eks:ListNodegroups'), denied: false, message: 'Too many requests.' }
  const problem = theProblem(planOf({ live, facts: factsOf({ nodeGroups: failed }) }), 'discovery-incomplete')
  expect(problem.message).toContain(
    'because eks:ListNodegroups failed: Too many requests. Therefore a missing aws-auth is not created, undeclared rows of roles are not removed, and node rows are recognized by username and groups only.',
  )
  expect(problem.fix).toBe('Run it again. If it fails again, fix what the message says.')
})

test('what is known, and what this way in has no word for, says nothing', () => {
  const notAsked = { kind: 'not-asked' } as const
  expect(planOf({ live, facts: factsOf() }).problems).toEqual([])
  expect(planOf({ live, facts: factsOf({ nodeGroups: notAsked, nodes: notAsked }) }).problems).toEqual([])
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { editDistance } from '../../../src/problem/nearest.ts'
import { meantPolicy } from '../../../src/rbac/access-policy/meant-policy.ts'
import { ACCESS_POLICIES, isOfServiceLinkedRoles } from '../../../src/rbac/access-policy/names.ts'

describe('the access policy that is meant', () => {
  test.each([
    ['AmazonEKSVeiwPolicy', 'AmazonEKSViewPolicy'],
    ['AmazonEKSClusterAdminPolcy', 'AmazonEKSClusterAdminPolicy'],
    ['AmazonEksEditPolicy', 'AmazonEKSEditPolicy'],
    ['AmazonEKSAdminPolicies', 'AmazonEKSAdminPolicy'],
    ['AmazonEKSAdminView', 'AmazonEKSAdminViewPolicy'],
    ['EKSEditPolicy', 'AmazonEKSEditPolicy'],
    ['ClusterAdmin', 'AmazonEKSClusterAdminPolicy'],
    ['view', 'AmazonEKSViewPolicy'],
  ])('by %s is %s', (name, meant) => {
    expect(meantPolicy(name)).toBe(meant)
  })

  test.each(ACCESS_POLICIES)('by %s is that', (name) => {
    expect(meantPolicy(name)).toBe(name)
  })

  test.each([
    'AmazonEKSReadOnlyPolicy',
    'AmazonEKSNewPolicy',
    'AmazonEKSClusterPolicy',
    '',
    'x'.repeat(10_000),
  ])('is not guessed for %s', (name) => {
    expect(meantPolicy(name)).toBeUndefined()
  })
})

test('no two names are as near to each other as a slip', () => {
  const near = ACCESS_POLICIES.flatMap((one, index) =>
    ACCESS_POLICIES.slice(index + 1).filter(
      (other) => editDistance(one.toLowerCase(), other.toLowerCase()) <= 2,
    ),
  )
  expect(near).toEqual([])
})

test('every policy of the page is known, and which of them are of service-linked roles only', () => {
  const page = JSON.parse(
    readFileSync(new URL('../../fixtures/access-policies.json', import.meta.url), 'utf8'),
  )
  const names = [...Object.keys(page.rules), ...page.proseOnly, ...page.serviceLinkedRolesOnly]

  expect(names.filter((name) => !ACCESS_POLICIES.includes(name))).toEqual([])
  expect(ACCESS_POLICIES.filter(isOfServiceLinkedRoles).sort()).toEqual(
    [...page.serviceLinkedRolesOnly].sort(),
  )
})

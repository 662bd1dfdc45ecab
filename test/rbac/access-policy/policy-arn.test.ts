import { describe, expect, test } from '@jest/globals'
import { PARTITIONS } from '../../../src/aws-auth/arn.ts'
import { policyArn, policyName } from '../../../src/rbac/access-policy/policy-arn.ts'

describe('the ARN of an access policy', () => {
  test.each(PARTITIONS)('in the partition %s has the name at its end', (partition) => {
    const arn = policyArn(partition, 'AmazonEKSViewPolicy')
    expect(arn).toBe(`arn:${partition}:eks::aws:cluster-access-policy/AmazonEKSViewPolicy`)
    expect(policyName(arn)).toBe('AmazonEKSViewPolicy')
  })

  test('of one that is kept as its ARN is that ARN', () => {
    const arn = 'arn:aws:eks::aws:cluster-access-policy/own/AmazonEKSViewPolicy'
    expect(policyArn('aws', policyName(arn))).toBe(arn)
  })

  test.each([
    ['a name', 'AmazonEKSViewPolicy'],
    ['nothing', ''],
    ['a policy of IAM', 'arn:aws:iam::aws:policy/AmazonEKSClusterPolicy'],
    ['a policy of an account', 'arn:aws:eks::111122223333:cluster-access-policy/AmazonEKSViewPolicy'],
    ['one with a region', 'arn:aws:eks:eu-west-1:aws:cluster-access-policy/AmazonEKSViewPolicy'],
    ['one with a path', 'arn:aws:eks::aws:cluster-access-policy/own/AmazonEKSViewPolicy'],
    ['one without a name', 'arn:aws:eks::aws:cluster-access-policy/'],
    ['text before it', ' arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy'],
  ])('is not %s, which stays as it is', (_, text) => {
    expect(policyName(text)).toBe(text)
  })
})

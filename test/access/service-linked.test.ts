import { describe, expect, test } from '@jest/globals'
import { parseAccess } from '../../src/access/parse.ts'
import { resolveAccess } from '../../src/access/resolve.ts'
import { declaredRows } from '../../src/login/mapping/aws-auth/spell.ts'

const SERVICES = 'arn:aws:iam::111122223333:role/aws-service-role'

function declared(principal: string) {
  const text = `version: 1\nclusters: [{name: prod, region: ap-northeast-1}]\nprincipals:\n  - ${principal}\n`
  const { access, problems } = parseAccess(text, 'access.yaml')
  const [desired] = access === undefined ? [] : resolveAccess(access, []).desired
  return { rows: desired === undefined ? [] : declaredRows(desired), problems }
}

describe('a service-linked role is declared with its path, and its row has none', () => {
  test.each([
    ['batch.amazonaws.com', 'AWSServiceRoleForBatch', /^Nothing, if the cluster reads aws-auth/],
    ['emr-containers.amazonaws.com', 'AWSServiceRoleForAmazonEMRContainers', /^Nothing, if the cluster/],
    ['eks.amazonaws.com', 'AWSServiceRoleForAmazonEKS', /^Remove it: EKS gives its own roles/],
    ['eks-nodegroup.amazonaws.com', 'AWSServiceRoleForAmazonEKSNodegroup', /^Remove it/],
  ])('of %s', (service, name, fix) => {
    const { rows, problems } = declared(`role: ${SERVICES}/${service}/${name}`)

    expect(rows).toMatchObject([{ key: 'mapRoles', arn: `arn:aws:iam::111122223333:role/${name}` }])
    expect(problems).toMatchObject([
      {
        code: 'principal-service-linked-role',
        severity: 'notice',
        message: expect.stringContaining(
          `role/${name}, because AWS reports a role without its path. EKS refuses`,
        ),
        fix: expect.stringMatching(fix),
      },
    ])
  })

  test('with its own username', () => {
    const { rows } = declared(
      `{role: "${SERVICES}/batch.amazonaws.com/AWSServiceRoleForBatch", username: aws-batch}`,
    )
    expect(rows).toMatchObject([{ username: 'aws-batch' }])
  })
})

test.each([
  'role: arn:aws:iam::111122223333:role/service-role/AmazonEKSNodeRole',
  'role: arn:aws:iam::111122223333:role/AWSServiceRoleForBatch',
])('%s is not spoken of', (principal) => {
  expect(declared(principal).problems).toEqual([])
})

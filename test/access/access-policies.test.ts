import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { dump } from 'js-yaml'
import { accessPolicyFault } from '../../src/access/access-policy-name.ts'
import { parseAccess } from '../../src/access/parse.ts'
import { ACCESS_POLICIES, isOfServiceLinkedRoles } from '../../src/rbac/access-policy/names.ts'
import { problemsOf } from './fixture.ts'

const HEAD = `version: 1
clusters: [{name: prod, region: ap-northeast-1, mapping: access-entries}]
principals:
  - user: arn:aws:iam::111122223333:user/alice
`

function policiesOf(text: string) {
  const { access, problems } = parseAccess(text, 'access.yaml')
  expect(problems).toEqual([])
  const [principal] = access?.principals ?? []
  return principal?.kind === 'iam' ? principal.principal.policies : undefined
}

test('every form of a policy is read, each with its place', () => {
  const text = `${HEAD}    policies:
      - AmazonEKSViewPolicy
      - { policy: AmazonEKSEditPolicy, namespaces: [shop, "shop-*", "a*", "1*"] }
      - policy: AmazonEKSAdminViewPolicy
`
  const at = (line: number): object => expect.objectContaining({ file: 'access.yaml', line, column: 9 })
  expect(policiesOf(text)).toEqual([
    { policy: 'AmazonEKSViewPolicy', scopes: [{ kind: 'cluster' }], where: at(6) },
    {
      policy: 'AmazonEKSEditPolicy',
      scopes: ['shop', 'shop-*', 'a*', '1*'].map((namespace) => ({ kind: 'namespace', namespace })),
      where: at(7),
    },
    { policy: 'AmazonEKSAdminViewPolicy', scopes: [{ kind: 'cluster' }], where: at(8) },
  ])
})

test('a principal without policies has none', () => {
  expect(policiesOf(HEAD)).toBeUndefined()
})

describe('what to write in place of what is no name', () => {
  test.each([
    ['arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy', 'Write AmazonEKSViewPolicy.'],
    ['arn:aws-us-gov:eks::aws:cluster-access-policy/AmazonEKSNewPolicy', 'Write AmazonEKSNewPolicy.'],
    ['arn:aws:eks::aws:cluster-access-policy/AmazonEKSVeiwPolicy', 'Write AmazonEKSViewPolicy.'],
    [
      'arn:aws:iam::aws:policy/AmazonEKSComputePolicy',
      'Write the name of an access policy of EKS: a policy of IAM gives nothing in a cluster.',
    ],
    ['AmazonEKSViewPolicy ', 'Write AmazonEKSViewPolicy.'],
    ['Amazon_EKS_View_Policy', 'Write AmazonEKSViewPolicy.'],
    ['cluster-admin', 'Write AmazonEKSClusterAdminPolicy.'],
    ['my-policy', 'Write the name of the policy, which has letters and digits only.'],
  ])('%s', (policy, fix) => {
    expect(problemsOf(`${HEAD}    policies: [${JSON.stringify(policy)}]\n`)).toMatchObject([
      { code: 'invalid-access-policy', severity: 'error', fix },
    ])
  })
})

describe('the name of an access policy', () => {
  test.each(ACCESS_POLICIES.filter((name) => !isOfServiceLinkedRoles(name)))('%s has no fault', (name) => {
    expect(accessPolicyFault(name)).toBeUndefined()
  })

  test('is refused where only service-linked roles may have it', () => {
    expect(accessPolicyFault('AmazonEKSHybridPolicy')).toMatchObject({ code: 'access-policy-of-services' })
  })

  test('that nobody knows is a warning: EKS may have it', () => {
    expect(accessPolicyFault('AmazonEKSReadOnlyPolicy')).toMatchObject({
      code: 'access-policy-unknown',
      severity: 'warning',
    })
  })
})

const policy = fc.constantFrom<string>(...ACCESS_POLICIES.filter((name) => !isOfServiceLinkedRoles(name)))
const namespace = fc.oneof(
  fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/),
  fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,10}\*$/),
)
const written = fc.uniqueArray(
  fc.record(
    { policy, namespaces: fc.uniqueArray(namespace, { minLength: 1, maxLength: 4 }) },
    { requiredKeys: ['policy'] },
  ),
  { minLength: 1, maxLength: 5, selector: (one) => one.policy },
)

test('what is held is what is written, in whatever style', () => {
  fc.assert(
    fc.property(written, fc.boolean(), (policies, short) => {
      const items = policies.map((one) => (short && one.namespaces === undefined ? one.policy : one))
      const principal = { user: 'arn:aws:iam::111122223333:user/alice', policies: items }
      const clusters = [{ name: 'prod', directory: 'prod', mapping: 'access-entries' }]
      const held = policiesOf(dump({ version: 1, clusters, principals: [principal] }))

      expect(held?.map(({ policy, scopes }) => ({ policy, scopes }))).toEqual(
        policies.map(({ policy, namespaces }) => ({
          policy,
          scopes: namespaces?.map((namespace) => ({ kind: 'namespace', namespace })) ?? [{ kind: 'cluster' }],
        })),
      )
    }),
  )
})

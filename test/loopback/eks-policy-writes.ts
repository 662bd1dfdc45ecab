import type {
  AccessScope,
  AssociateAccessPolicyResponse,
  DisassociateAccessPolicyResponse,
} from '@aws-sdk/client-eks'
import { publishedPolicies } from './access-policies.ts'
import { homeOf } from './aws-home.ts'
import { fieldsOf, neededText } from './eks-body.ts'
import { entrySeen } from './eks-entries.ts'
import { checkPolicy, checkServiceLinked } from './eks-entry-rules.ts'
import { recordNow, storeRecord } from './eks-entry-store.ts'
import { invalidParameter, notFound } from './eks-refused.ts'
import type { EksAbout, EksRoute, EksWorld } from './eks-route.ts'

/** Giving access policies to entries, and taking them. */
export const POLICY_WRITES: readonly EksRoute[] = [
  {
    action: 'eks:AssociateAccessPolicy',
    method: 'POST',
    path: /^\/clusters\/([^/]+)\/access-entries\/([^/]+)\/access-policies$/,
    answer: (world, about): AssociateAccessPolicyResponse => associate(world, about),
  },
  {
    action: 'eks:DisassociateAccessPolicy',
    method: 'DELETE',
    path: /^\/clusters\/([^/]+)\/access-entries\/([^/]+)\/access-policies\/([^/]+)$/,
    answer: (world, { cluster, name, more }): DisassociateAccessPolicyResponse => {
      const seen = entrySeen(world, cluster, name)
      checkServiceLinked(name)
      const live = recordNow(world.state, cluster, name) ?? seen
      const policies = live.policies.filter(({ policyArn }) => policyArn !== more)
      if (policies.length === live.policies.length)
        throw notFound('The specified policyArn could not be found on the access entry.')
      storeRecord(world, cluster, name, { ...live, policies })
      return {}
    },
  },
]

/** Of a policy that the entry has already, the scope is replaced in place. */
function associate(world: EksWorld, { cluster, name, body }: EksAbout): AssociateAccessPolicyResponse {
  const seen = entrySeen(world, cluster, name)
  const fields = fieldsOf(body, { policyArn: 'text', accessScope: 'object' })
  const policyArn = neededText(fields, 'policyArn')
  const accessScope = checkedScope(fields['accessScope'])
  checkServiceLinked(name)
  const known = world.state.accessPolicies ?? publishedPolicies(homeOf(world.state))
  if (!known.some(({ arn }) => arn === policyArn))
    throw invalidParameter(`The specified policyArn is invalid: ${policyArn}`)
  checkPolicy({ arn: policyArn, isClusterWide: accessScope.type === 'cluster' }, seen.entry.type)
  const live = recordNow(world.state, cluster, name) ?? seen
  const earlier = live.policies.find((one) => one.policyArn === policyArn)
  const now = world.now()
  const associatedAt = earlier === undefined ? now : (earlier.associatedAt ?? live.entry.createdAt)
  const made = { policyArn, accessScope, associatedAt, modifiedAt: now }
  const policies =
    earlier === undefined
      ? [...live.policies, made]
      : live.policies.map((one) => (one === earlier ? made : one))
  storeRecord(world, cluster, name, { ...live, policies })
  return { clusterName: cluster, principalArn: name, associatedAccessPolicy: made }
}

/** @throws EksRefused */
function checkedScope(value: unknown): AccessScope {
  const { type, namespaces } = fieldsOf(JSON.stringify(value ?? {}), { type: 'text', namespaces: 'texts' })
  if (type !== 'cluster' && type !== 'namespace')
    throw invalidParameter('The type of accessScope must be cluster or namespace.')
  const names = (namespaces ?? []) as string[]
  if (type === 'namespace' && names.length === 0)
    throw invalidParameter('An accessScope of type namespace must have namespaces.')
  if (type === 'cluster' && names.length > 0)
    throw invalidParameter('An accessScope of type cluster cannot have namespaces.')
  return type === 'cluster' ? { type } : { type, namespaces: names }
}

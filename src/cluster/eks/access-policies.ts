import { ListAccessPoliciesCommand } from '@aws-sdk/client-eks'
import { policyName } from '../../rbac/access-policy/policy-arn.ts'
import { type Aws, askAws } from './aws.ts'
import { allPages, PAGE } from './many.ts'

/** Names of all access policies of EKS; what they grant cannot be asked. @throws ClusterError */
export async function listAccessPolicies(aws: Aws): Promise<readonly string[]> {
  const arns = await allPages(async (nextToken) => {
    const answer = await askAws(aws, 'eks:ListAccessPolicies', () =>
      aws.eks.send(new ListAccessPoliciesCommand({ maxResults: PAGE, nextToken })),
    )
    return { items: answer.accessPolicies?.flatMap(({ arn }) => arn ?? []), next: answer.nextToken }
  })
  return arns.map(policyName)
}

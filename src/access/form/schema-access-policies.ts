import * as z from 'zod/mini'
import { formatted, list } from './schema-values.ts'

const name = (description: string) => formatted('accessPolicy', description)

const accessPolicy = z.union([
  name('The name of an access policy of EKS, which counts in the whole cluster.'),
  z
    .strictObject({
      policy: name('The name of an access policy of EKS, such as AmazonEKSViewPolicy.'),
      namespaces: z.exactOptional(
        list(
          formatted('namespacePattern', 'The name of a namespace, or a pattern such as shop-*.'),
          'The namespaces in which the policy counts: names, or patterns with "*" at their end. Default: the whole cluster.',
        ),
      ),
    })
    .check(z.describe('An access policy, and the namespaces in which it counts.')),
])

export const accessPolicies = list(
  accessPolicy,
  'The access policies of EKS, which need an access entry: not with `mapping: aws-auth`.',
)

export type AccessPolicyContent = z.infer<typeof accessPolicy>

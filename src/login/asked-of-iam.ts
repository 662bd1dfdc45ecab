import { parseArn } from '../aws-auth/arn.ts'
import { principalKey } from '../aws-auth/arn-key.ts'
import { accountInArn } from '../aws-auth/arn-parts.ts'
import type { ClusterFacts } from '../live/facts.ts'
import { accountOf } from './home-account.ts'

/**
 * Those of the principals of whom IAM can be asked whether it still has them: roles and users of the cluster's own
 * account, since an account knows no others. Nobody where EKS is not asked, or IAM refused before.
 */
export function askedOfIam(facts: ClusterFacts, principals: readonly string[]): readonly string[] {
  const home = accountInArn(facts.arn)
  if (home === undefined) return []
  if ([...(facts.iamPrincipals?.values() ?? [])].some((found) => found.kind === 'unknown' && found.denied))
    return []
  return principals.filter((principal) => {
    const { kind } = parseArn(principalKey(principal))
    return (kind === 'role' || kind === 'user') && accountOf(principal) === home
  })
}

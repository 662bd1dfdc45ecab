import { decodeAwsAuth } from '../aws-auth/decode.ts'
import type { ClusterFacts } from '../live/facts.ts'
import type { ConfigMap } from '../live/snapshot.ts'

const NAMED = 2

/** Who gets into a cluster although the identity that applies is shut out, for a person who looks for help. */
export function stillInWords(awsAuth: ConfigMap | undefined, facts: ClusterFacts | undefined): string {
  const masters = decodeAwsAuth(awsAuth?.data)
    .rows.filter(({ groups }) => groups.includes('system:masters'))
    .map(({ arn }) => arn)
  const entries =
    facts?.accessEntries.kind === 'known'
      ? facts.accessEntries.value.map(({ principalArn }) => principalArn)
      : []
  return [
    ...named('a cluster admin of aws-auth', masters),
    ...named('a principal with an access entry', entries),
    'the role or user that created the cluster, which is an admin that no ConfigMap shows, unless the cluster was made without that',
  ].join('; or ')
}

function named(what: string, arns: readonly string[]): string[] {
  if (arns.length === 0) return []
  const more = arns.length - NAMED
  return [`${what} (${[...arns.slice(0, NAMED), ...(more > 0 ? [`and ${more} more`] : [])].join(', ')})`]
}

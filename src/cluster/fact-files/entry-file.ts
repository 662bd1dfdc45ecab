import { partitionInArn } from '../../aws-auth/arn-parts.ts'
import type { AccessEntry, EntryDetails } from '../../live/facts.ts'
import { policyArn } from '../../rbac/access-policy/policy-arn.ts'
import type { HeldPolicy } from '../../rbac/grant.ts'
import { ANNOTATION } from '../aws-manifest.ts'
import type { JsonObject } from '../json.ts'
import { eksFile, type FactFile } from './ack-file.ts'

/** An access entry; one that nobody has looked at says so. */
export function entryFile({ principalArn, details }: AccessEntry, clusterName: string): FactFile {
  const name = entryName(principalArn)
  if (details === undefined)
    return eksFile(
      'AccessEntry',
      name,
      { clusterName, principalARN: principalArn },
      {
        annotations: { [ANNOTATION.unread]: 'true' },
      },
    )
  return eksFile('AccessEntry', name, { clusterName, ...entrySpec(principalArn, details) }, statusOf(details))
}

/** The resource of an ARN is after the fifth colon: `111122223333:role/teams/dev`. */
export function entryName(principalArn: string): string {
  return principalArn.split(':').slice(4).join(':')
}

function statusOf({ createdAt, modifiedAt }: EntryDetails): { readonly status?: JsonObject } {
  if (createdAt === undefined && modifiedAt === undefined) return {}
  return {
    status: {
      ...(createdAt === undefined ? {} : { createdAt }),
      ...(modifiedAt === undefined ? {} : { modifiedAt }),
    },
  }
}

function entrySpec(
  principalARN: string,
  { type, username, groups, policies, tags }: EntryDetails,
): JsonObject {
  const partition = partitionInArn(principalARN)
  return {
    principalARN,
    type,
    username,
    kubernetesGroups: groups,
    accessPolicies: policies.map((held) => policySpec(held, partition)),
    ...(tags === undefined || Object.keys(tags).length === 0 ? {} : { tags }),
  }
}

/** An access policy of an AccessEntry. */
export function policySpec({ policy, scopes }: HeldPolicy, partition: string): JsonObject {
  return { policyARN: policyArn(partition, policy), accessScope: accessScope(scopes) }
}

function accessScope(scopes: HeldPolicy['scopes']): JsonObject {
  const namespaces = scopes.flatMap((scope) => (scope.kind === 'namespace' ? [scope.namespace] : []))
  return namespaces.length === 0 ? { type: 'cluster' } : { type: 'namespace', namespaces }
}

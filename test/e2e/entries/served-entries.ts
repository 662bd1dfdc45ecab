import type { AccessEntry } from '@aws-sdk/client-eks'
import type { AwsState } from '../../loopback/aws-state.ts'
import { recordNow } from '../../loopback/eks-entry-store.ts'
import { uniqueIdOf } from '../aws.ts'
import type { Association } from './policy-rules.ts'

/** An access entry as those parts of EKS have it that a login and a request meet. */
export interface ServedEntry {
  /** The unique id of the role or user that there was when the entry was created: it is by this that EKS matches. */
  readonly id: string
  /** As the entry has it, with the path of a role. */
  readonly arn: string
  readonly username: string
  readonly groups: readonly string[]
  readonly policies: readonly Association[]
}

/**
 * The entries of a cluster that people and programs log in by; those of nodes are left out. EKS has none in mode
 * CONFIG_MAP, whatever was created before.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html
 */
export function servedEntries(state: AwsState, cluster: string): readonly ServedEntry[] {
  const mode = modeOf(state, cluster)
  if (mode === 'CONFIG_MAP') return []
  const entries = (state.accessEntries ?? []).filter(
    ({ clusterName, type = 'STANDARD' }) => clusterName === cluster && type === 'STANDARD',
  )
  return entries.map((entry) => {
    const { principalArn: arn = '' } = entry
    return {
      id: uniqueIdOf(arn, isMadeAnew(state, entry) ? 'before' : 'now'),
      arn,
      username: entry.username ?? defaultUsername(arn),
      groups: entry.kubernetesGroups ?? [],
      policies: (recordNow(state, cluster, arn)?.policies ?? []).map(({ policyArn = '', accessScope }) => ({
        policy: policyArn.slice(policyArn.lastIndexOf('/') + 1),
        namespaces: accessScope?.type === 'namespace' ? (accessScope.namespaces ?? []) : 'all',
      })),
    }
  })
}

export function modeOf({ clusters }: AwsState, cluster: string): string {
  const found = clusters.find(({ name }) => name === cluster)
  return found?.accessConfig?.authenticationMode ?? 'CONFIG_MAP'
}

/** Whether IAM's role or user of that ARN is younger than the entry, and so another one than it was created for. */
function isMadeAnew({ roles = [], users = [] }: AwsState, { principalArn, createdAt }: AccessEntry): boolean {
  const found = [...roles, ...users].find(({ Arn }) => Arn === principalArn)
  if (found?.CreateDate === undefined || createdAt === undefined) return false
  return timeOf(found.CreateDate) > timeOf(createdAt)
}

/** Of a date that may have been sent as JSON. */
function timeOf(date: Date | string): number {
  return new Date(date).getTime()
}

/** What EKS gives an entry that is created without a username. */
export function defaultUsername(arn: string): string {
  const [, partition, account, role] = arn.match(/^arn:([^:]+):iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/) ?? []
  return role === undefined ? arn : `arn:${partition}:sts::${account}:assumed-role/${role}/{{SessionName}}`
}

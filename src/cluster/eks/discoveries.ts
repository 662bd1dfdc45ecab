import type { AccessEntry, Discovery, EntryDetails, FargateProfile, NodeGroup } from '../../live/facts.ts'
import { discovered } from '../discovered.ts'
import type { AskMore } from '../with-wanted.ts'
import { describeEntries, describeEntry, listHolders } from './access-entries.ts'
import { listAccessPolicies } from './access-policies.ts'
import type { Aws } from './aws.ts'
import { listCapabilities } from './capabilities.ts'
import { listFargateProfiles } from './fargate-profiles.ts'
import { iamPrincipal } from './iam-principal.ts'
import { rolesOfInstances } from './instance-roles.ts'
import { listNodeGroups } from './node-groups.ts'
import { listWithWritten, type WrittenEntry } from './written-entries.ts'

/**
 * What AWS knows of a cluster. Each question is asked once and its answer kept, a refusal too: the plans and the
 * read-back of one run are about the same node groups, and each would cost a request for every one of them. Only what
 * is about access entries is asked anew after each write of one.
 */
export interface Discoveries extends AskMore {
  nodeGroups(): Promise<Discovery<readonly NodeGroup[]>>
  fargateProfiles(): Promise<Discovery<readonly FargateProfile[]>>
  accessEntries(): Promise<Discovery<readonly AccessEntry[]>>
  /** `undefined` when there is no such entry any more. */
  ownEntry(principalArn: string): Promise<Discovery<EntryDetails | undefined>>
  /** ARNs of roles by instance id. An instance that is gone, or has no role, is left out. */
  instanceRoles(instanceIds: readonly string[]): Promise<Discovery<ReadonlyMap<string, string>>>
  /** The access entry of a principal is written: now it is there or gone, or nobody knows yet. */
  wrote(principalArn: string, result: WrittenEntry): void
  /** Whether its access entry was written, so that a read may give what was before. */
  hasWritten(principalArn: string): boolean
}

export function discoveries(aws: Aws): Discoveries {
  const nodeGroups = kept(() => discovered(() => listNodeGroups(aws)))
  const fargateProfiles = kept(() => discovered(() => listFargateProfiles(aws)))
  const written = new Map<string, WrittenEntry>()
  const accessEntries = kept(() => discovered(() => listWithWritten(aws, written)))
  const own = kept((principalArn) => discovered(() => describeEntry(aws, principalArn)))
  const entries = kept((arns) => discovered(() => describeEntries(aws, arns.split(' '))))
  const holders = kept((policyArn) => discovered(() => listHolders(aws, policyArn)))
  const principals = kept((arn) => discovered(() => iamPrincipal(aws, arn)))
  const policies = kept(() => discovered(() => listAccessPolicies(aws)))
  const capabilities = kept(() => discovered(() => listCapabilities(aws)))
  const instanceRoles = kept((ids) => discovered(() => rolesOfInstances(aws, ids.split(' '))))
  return {
    nodeGroups: () => nodeGroups(''),
    fargateProfiles: () => fargateProfiles(''),
    accessEntries: () => accessEntries(''),
    ownEntry: own,
    entries: (principalArns) => entries(principalArns.toSorted().join(' ')),
    holdersOf: holders,
    principal: principals,
    accessPolicies: () => policies(''),
    capabilities: () => capabilities(''),
    instanceRoles: (instanceIds) => instanceRoles(instanceIds.toSorted().join(' ')),
    wrote: (principalArn, result) => {
      written.set(principalArn, result)
      for (const question of [accessEntries, own, entries, holders]) question.forget()
    },
    hasWritten: (principalArn) => written.has(principalArn),
  }
}

interface Kept<T> {
  (about: string): Promise<T>
  forget(): void
}

/** Asks once about each subject, until it is to forget. */
function kept<T>(ask: (about: string) => Promise<T>): Kept<T> {
  const answers = new Map<string, Promise<T>>()
  const question = (about: string): Promise<T> => {
    const answer = answers.get(about) ?? ask(about)
    answers.set(about, answer)
    return answer
  }
  return Object.assign(question, { forget: () => answers.clear() })
}

import {
  AssociateAccessPolicyCommand,
  CreateAccessEntryCommand,
  DeleteAccessEntryCommand,
  DisassociateAccessPolicyCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateAccessEntryCommand,
} from '@aws-sdk/client-eks'
import { partitionInArn } from '../../aws-auth/arn-parts.ts'
import type { EntryDetails } from '../../live/facts.ts'
import type { EntryStep } from '../../login/mapping/access-entries/step.ts'
import { policyArn } from '../../rbac/access-policy/policy-arn.ts'
import type { HeldPolicy } from '../../rbac/grant.ts'
import { stepName } from '../step-name.ts'
import { type Aws, askAws } from './aws.ts'
import { said } from './said.ts'

/**
 * Makes the call of a step. The SDK adds a token to a create and an update, so that an attempt that it repeats is the
 * same call for EKS.
 *
 * @param live the entry as it is now; a tag goes to its own ARN
 * @throws ClusterError with an operation such as `associate AccessEntry/arn:…`
 */
export async function callStep(aws: Aws, step: EntryStep, live: EntryDetails | undefined): Promise<void> {
  const { eks, entry } = aws
  const { principalArn } = step
  const about = { clusterName: entry.name, principalArn }
  const partition = partitionInArn(principalArn)
  const call = async (action: string, send: () => Promise<unknown>): Promise<void> => {
    await askAws(aws, action, send, { operation: stepName(step), principalArn })
  }
  const resourceArn = (action: string): string =>
    said(live?.entryArn, { aws, action, what: `the ARN of the access entry of ${principalArn}` })
  switch (step.verb) {
    case 'create': {
      const { username, groups, tags } = step
      const made = { ...about, type: 'STANDARD', username, kubernetesGroups: [...groups], tags: { ...tags } }
      return call('eks:CreateAccessEntry', () => eks.send(new CreateAccessEntryCommand(made)))
    }
    case 'update': {
      const changed = { ...about, username: step.username, kubernetesGroups: [...step.groups] }
      return call('eks:UpdateAccessEntry', () => eks.send(new UpdateAccessEntryCommand(changed)))
    }
    case 'associate': {
      const { policy, scopes } = step.policy
      const held = { ...about, policyArn: policyArn(partition, policy), accessScope: accessScope(scopes) }
      return call('eks:AssociateAccessPolicy', () => eks.send(new AssociateAccessPolicyCommand(held)))
    }
    case 'disassociate': {
      const held = { ...about, policyArn: policyArn(partition, step.policy) }
      return call('eks:DisassociateAccessPolicy', () => eks.send(new DisassociateAccessPolicyCommand(held)))
    }
    case 'tag': {
      const tagged = { resourceArn: resourceArn('eks:TagResource'), tags: { ...step.tags } }
      return call('eks:TagResource', () => eks.send(new TagResourceCommand(tagged)))
    }
    case 'untag': {
      const untagged = { resourceArn: resourceArn('eks:UntagResource'), tagKeys: [...step.keys] }
      return call('eks:UntagResource', () => eks.send(new UntagResourceCommand(untagged)))
    }
    case 'delete':
      return call('eks:DeleteAccessEntry', () => eks.send(new DeleteAccessEntryCommand(about)))
  }
}

function accessScope(scopes: HeldPolicy['scopes']) {
  const namespaces = scopes.flatMap((scope) => (scope.kind === 'namespace' ? [scope.namespace] : []))
  return namespaces.length === 0 ? { type: 'cluster' as const } : { type: 'namespace' as const, namespaces }
}

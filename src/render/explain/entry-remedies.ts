import type { Mend } from '../../explain/explanation.ts'
import { kindOf } from '../../login/dead-words.ts'
import {
  againCommands,
  type Command,
  command,
  commandLines,
  identityOptions,
} from '../../login/entry-commands.ts'
import type { AwsOwner } from '../../login/owner/entry-owner.ts'
import { capabilityWords, serviceName } from '../../login/owner/owner-words.ts'
import { code, type Phrase } from '../../words/phrase.ts'
import type { Remedy } from './remedy.ts'

type AccessEntryMend = Extract<Mend, { kind: 'access-entry' }>

/** The command that makes or changes an access entry. */
export function entryCommand(
  { action, principalArn, ...identity }: AccessEntryMend,
  cluster: string,
): Command {
  return [...command(`${action}-access-entry`, cluster, principalArn), ...identityOptions(identity)]
}

/** An access entry deleted and created again, with all that it has. */
export function againRemedy(
  { why, entry, principalArn }: Extract<Mend, { kind: 'entry-again' }>,
  cluster: string,
): Remedy {
  const kind = kindOf(principalArn)
  const { details } = entry
  const first =
    why.kind === 'gone'
      ? `Create the ${kind} in IAM. Then delete its access entry and create it again`
      : `If the ${kind} of today is meant to have the access of the earlier one, delete the access entry and create it again`
  if (details === undefined)
    return {
      words: [
        `${first}, with the type, username, groups and access policies that `,
        code('aws eks describe-access-entry'),
        ' and ',
        code('aws eks list-associated-access-policies'),
        ' show',
      ],
    }
  const commands = againCommands(cluster, { ...entry, details }, principalArn)
  return { words: [first], copy: { language: 'sh', lines: commands.flatMap(commandLines) } }
}

export const OTHER_ROLE: Phrase = ['Give people and programs a role that no node uses']

/** None of it is a command: what AWS makes it also keeps, and EKS refuses a change of the entry of a node. */
export function awsEntryWords(owner: AwsOwner): Phrase {
  switch (owner.kind) {
    case 'nodes':
      return OTHER_ROLE
    case 'service-linked-role':
      return ['Leave its access entry as it is: ', ...serviceName(owner), ' manages it']
    case 'cluster-role':
      return ['Leave its access entry as it is: EKS manages it']
    case 'capability':
      return [
        'Leave its access entry as it is: EKS manages it for ',
        ...capabilityWords(owner),
        MORE_POLICIES,
      ]
    case 'likely-capability':
      return ['Leave its access entry as it is: most likely EKS manages it for a capability', MORE_POLICIES]
  }
}

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/capabilities-security.html */
const MORE_POLICIES = '. Associate another access policy with it if the capability needs more'

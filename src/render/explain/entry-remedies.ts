import { roleOrUser } from '../../aws-auth/arn-key.ts'
import type { Mend } from '../../explain/explanation.ts'
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

/** The command that changes an access entry. */
export function entryCommand({ principalArn, ...identity }: AccessEntryMend, cluster: string): Command {
  return [...command('update-access-entry', cluster, principalArn), ...identityOptions(identity)]
}

/** An access entry deleted and created again, with all that it has. */
export function againRemedy(
  mend: Extract<Mend, { kind: 'entry-again' }>,
  { cluster, file }: { readonly cluster: string; readonly file: string },
): Remedy {
  const { why, entry, principalArn, byFile } = mend
  const kind = roleOrUser(principalArn)
  if (byFile !== undefined) return { words: replacedWords({ ...mend, byFile }, { kind, file }) }
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

/** What a plan does of itself, once IAM has the principal. */
function replacedWords(
  { why, principalArn, byFile, next }: EntryAgain & { readonly byFile: NonNullable<EntryAgain['byFile']> },
  { kind, file }: { readonly kind: string; readonly file: string },
): Phrase {
  const { line } = byFile.where
  const first =
    why.kind === 'gone'
      ? `Create the ${kind} in IAM. Then `
      : `If the ${kind} of today is meant to have the access of the earlier one, `
  const correct: Phrase =
    byFile.isRight || next?.kind === 'lines'
      ? []
      : ['write ', code(principalArn), ...(line === undefined ? [] : [` on line ${line}`]), ', and ']
  return [
    first,
    ...correct,
    'apply ',
    code(file),
    ': its plan deletes the access entry and creates it again, as the file declares it',
  ]
}

type EntryAgain = Extract<Mend, { kind: 'entry-again' }>

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

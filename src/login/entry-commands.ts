import { partitionInArn } from '../aws-auth/arn-parts.ts'
import type { AccessEntry, EntryDetails } from '../live/facts.ts'
import { policyArn } from '../rbac/access-policy/policy-arn.ts'
import type { HeldPolicy } from '../rbac/grant.ts'
import { asciiJson } from '../words/ascii-json.ts'
import { shellWord } from '../words/shell-word.ts'

/** A command of the AWS CLI: its name with the cluster, then an option with its values a piece. */
export type Command = readonly string[]

/** The command as a terminal takes it, one option a line. */
export function commandLines(command: Command): readonly string[] {
  const last = command.length - 1
  return command.map((piece, index) => `${index === 0 ? '' : '  '}${piece}${index === last ? '' : ' \\'}`)
}

export function commandLine(command: Command): string {
  return command.join(' ')
}

/**
 * An access entry deleted and created again as it was: the only way to make it the entry of a principal that is another
 * one of the same ARN. The CLI deletes the access policies of an entry with it.
 *
 * @param principalArn as IAM has it now, with its path
 */
export function againCommands(
  cluster: string,
  entry: AccessEntry & { readonly details: EntryDetails },
  principalArn = entry.principalArn,
): readonly Command[] {
  const { type, username, groups, policies, tags } = entry.details
  return [
    deleteCommand(cluster, entry.principalArn),
    [
      ...command('create-access-entry', cluster, principalArn),
      `--type ${shellWord(type)}`,
      // EKS gives the entries of nodes their own, and takes no others.
      ...(type === 'STANDARD' ? identityOptions({ username, groups }) : []),
      ...tagOptions(tags),
    ],
    ...policies.map((held) => associateCommand(cluster, principalArn, held)),
  ]
}

export function deleteCommand(cluster: string, principalArn: string): Command {
  return command('delete-access-entry', cluster, principalArn)
}

/** @param action `create-access-entry`, `update-access-entry`, … */
export function command(action: string, cluster: string, principalArn: string): Command {
  return [
    `aws eks ${action} --cluster-name ${shellWord(cluster)}`,
    `--principal-arn ${shellWord(principalArn)}`,
  ]
}

/** All of an entry that makes an identity: AWS does not say that what an update leaves out stays as it is. */
export function identityOptions(about: {
  readonly username?: string
  readonly groups: readonly string[]
}): Command {
  const { username, groups } = about
  return [
    ...(username === undefined ? [] : [`--username ${shellWord(username)}`]),
    ...(groups.length === 0 ? [] : [`--kubernetes-groups ${groups.map(shellWord).join(' ')}`]),
  ]
}

/** Tags of AWS itself cannot be given. */
function tagOptions(tags: EntryDetails['tags']): Command {
  const own = Object.entries(tags ?? {}).filter(([key]) => !key.startsWith('aws:'))
  if (own.length === 0) return []
  return [`--tags '${asciiJson(Object.fromEntries(own)).replaceAll("'", `'\\''`)}'`]
}

/** An access policy for an access entry that is there. */
export function associateCommand(
  cluster: string,
  principalArn: string,
  { policy, scopes }: HeldPolicy,
): Command {
  const namespaces = scopes.flatMap((scope) => (scope.kind === 'namespace' ? [scope.namespace] : []))
  const scope = namespaces.length === 0 ? 'type=cluster' : `type=namespace,namespaces=${namespaces.join(',')}`
  return [
    ...command('associate-access-policy', cluster, principalArn),
    `--policy-arn ${shellWord(policyArn(partitionInArn(principalArn), policy))}`,
    `--access-scope ${shellWord(scope)}`,
  ]
}

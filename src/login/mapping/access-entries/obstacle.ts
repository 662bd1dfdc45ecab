import type { Desired } from '../../../access/desired.ts'
import type { ClusterFacts } from '../../../live/facts.ts'
import type { Place, Problem } from '../../../problem/problem.ts'
import { listed } from '../../../words/list.ts'
import { phraseText } from '../../../words/phrase.ts'
import { sentence } from '../../../words/sentence.ts'
import type { AwsOwner } from '../../owner/entry-owner.ts'
import { ownerWords } from '../../owner/owner-words.ts'

interface About {
  readonly arn: string
  readonly where: Place
}

function error(about: Omit<Problem, 'severity'>): Problem {
  return { ...about, severity: 'error' }
}

/** Nodes or a service of AWS use the entry. */
export function ofAws(
  { cluster }: Desired,
  { arn, where, owner }: About & { readonly owner: AwsOwner },
): Problem {
  return error({
    code: 'entry-of-aws',
    where,
    message: `The access entry of ${arn} in ${cluster.name} is not for people: ${phraseText(ownerWords(owner))}. eks-access never changes or removes it.`,
    found: arn,
    allowed: 'a principal without an access entry, or one with an entry that people or programs use',
    fix: 'Remove this entry from the file, or for this cluster from its `clusters`. Declare the role or user that people use.',
  })
}

/** Nodes use the role, and have no entry yet. */
export function forNodes({ cluster }: Desired, { arn, where }: About): Problem {
  return error({
    code: 'entry-of-aws',
    where,
    message: `Nodes of ${cluster.name} use ${arn}. An access entry for people would take the place of its row, and its nodes could not join.`,
    found: arn,
    allowed: 'a principal that no node uses',
    fix: 'Remove this entry from the file, or for this cluster from its `clusters`. An access entry for nodes has a type of its own (aws eks create-access-entry --type EC2_LINUX).',
  })
}

export function ofAnotherSet(
  { cluster, set: own }: Desired,
  { arn, where, set }: About & { readonly set: string },
): Problem {
  return error({
    code: 'entry-of-another-set',
    where,
    message: `The access entry of ${arn} in ${cluster.name} is managed by the set "${set}" of another access file: its tag says so.`,
    found: set,
    allowed: `an access entry of the set "${own}", or an unmanaged one`,
    fix: 'Declare the principal for this cluster in one of the two files only.',
  })
}

/** Which entries there are is not known. */
export function unreadList({ cluster }: Desired, facts: ClusterFacts | undefined): Problem {
  const entries = facts?.accessEntries
  const why = entries?.kind === 'unknown' ? ` ${sentence(entries.message)}` : ''
  return error({
    code: 'entries-unknown',
    where: { cluster: cluster.name },
    message: `The access entries of ${cluster.name} could not be read, so nothing that the file declares for them can be planned.${why}`,
    allowed: 'a cluster whose access entries can be read',
    fix: 'Allow eks:ListAccessEntries, eks:DescribeAccessEntry and eks:ListAssociatedAccessPolicies (docs/least-privilege.md).',
  })
}

/** What the entry gives is not known; nothing is said where it is only to be asked yet. */
export function unreadEntry(
  { cluster }: Desired,
  { arn, where, facts }: About & { readonly facts: ClusterFacts | undefined },
): readonly Problem[] {
  const why = facts?.entriesUnread
  if (why === undefined) return []
  return [
    error({
      code: 'entries-unknown',
      where: { cluster: cluster.name, ...where },
      message: `What the access entry of ${arn} in ${cluster.name} gives could not be read, so it is not changed: ${sentence(why.message)}`,
      found: arn,
      allowed: 'an access entry that can be read',
      fix: 'Allow eks:DescribeAccessEntry and eks:ListAssociatedAccessPolicies (docs/least-privilege.md).',
    }),
  ]
}

export function notInIam({ cluster }: Desired, { arn, where }: About): Problem {
  return error({
    code: 'entry-without-principal',
    where,
    message: `IAM has no principal ${arn}, and EKS refuses an access entry for one that does not exist: ${cluster.name} cannot give it access.`,
    found: arn,
    allowed: 'the ARN of a role or user that exists, with its path',
    fix: 'Correct the ARN, create the role or user first, or remove this entry.',
  })
}

export function otherPath(
  { cluster }: Desired,
  { arn, where, right }: About & { readonly right: string },
): Problem {
  return error({
    code: 'entry-without-principal',
    where,
    message: `The ARN of this principal in IAM is ${right}. An access entry needs it with its path: EKS refuses ${arn} in ${cluster.name}.`,
    found: arn,
    allowed: right,
    fix: `Write ${right}.`,
  })
}

/** Policies come after the entry, and what these groups give has to end before. */
export function groupsCannotMove(
  { cluster }: Desired,
  { arn, where, groups }: About & { readonly groups: readonly string[] },
): Problem {
  return error({
    code: 'entry-cannot-take-over',
    where,
    message: `The row of ${arn} in ${cluster.name} has ${listed(groups)}, which no access entry can have. Until its policies count, the entry would not give what ${groups.length === 1 ? 'this group gives' : 'these groups give'}.`,
    found: groups.join(', '),
    allowed: 'a row whose groups do not begin with "system:" (system:masters is carried over)',
    fix: 'In a first pull request, give the principal a group of your own that is bound to the same roles, with `mapping: aws-auth`. Move it in a second one.',
  })
}

/** The same of a username that a binding names. */
export function usernameCannotMove(
  { cluster }: Desired,
  { arn, where, username }: About & { readonly username: string },
): Problem {
  return error({
    code: 'entry-cannot-take-over',
    where,
    message: `The row of ${arn} in ${cluster.name} has the username ${username}, which no access entry can have and which a binding names. Until its policies count, the entry would not give what this binding gives.`,
    found: username,
    allowed: 'a row whose username an access entry can have, or one that no binding names',
    fix: 'In a first pull request, give the principal a group of your own that is bound to the same roles, with `mapping: aws-auth`. Move it in a second one.',
  })
}

import { accountInArn } from '../aws-auth/arn-parts.ts'
import type { Place, Problem } from '../problem/problem.ts'
import { thousands } from '../words/count.ts'
import { listed } from '../words/list.ts'
import type { DesiredAccount, DesiredPrincipal } from './desired.ts'
import { ALLOWED, isRefusedGroup, lacksColon, reservedPrefix } from './entry-names.ts'
import { type Fault, faultProblem } from './form/fault.ts'
import { serviceLinkedEntryFault } from './service-linked.ts'

/**
 * Why EKS would refuse the access entry of a principal, as far as its declaration alone says so; nothing of it depends on
 * the cluster. Each problem is at the line of its value, and an error.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html
 *
 * @param clusters the names of those in which it gets one, for the messages; at least one
 */
export function entryProblems(principal: DesiredPrincipal, clusters: readonly string[]): readonly Problem[] {
  const { kind, arn, username, groups, places, where } = principal
  const gets = `and this principal would get one in ${listed(clusters, 6)}`
  const at = (
    place: Place | undefined,
    found: string,
  ): { readonly where: Place; readonly found: string } => ({
    where: place ?? where,
    found,
  })
  const serviceLinked = kind === 'role' ? serviceLinkedEntryFault(arn, gets) : undefined
  return [
    ...(serviceLinked === undefined ? [] : [faultProblem(serviceLinked, at(places?.arn, arn))]),
    ...(username === undefined
      ? []
      : usernameFaults(username, { arn, gets }).map((fault) =>
          faultProblem(fault, at(places?.username, username)),
        )),
    ...groups.flatMap((group, index) =>
      groupFaults(group, { arn, gets }).map((fault) => faultProblem(fault, at(places?.groups[index], group))),
    ),
  ]
}

/** An account has no access entry: `mapAccounts` of aws-auth has no successor. */
export function accountWithEntries({ account, where }: DesiredAccount, clusters: readonly string[]): Problem {
  return {
    code: 'entry-of-account',
    severity: 'error',
    where,
    message: `EKS has no access entry for all principals of an account, and access entries are the mapping of ${listed(clusters, 6)}.`,
    found: account,
    allowed: 'a role or a user, or an account in clusters that use aws-auth',
    fix: 'Declare the roles and users of the account that need access, or give the entry other clusters.',
  }
}

/**
 * More principals than a cluster can have access entries.
 *
 * Source: https://docs.aws.amazon.com/general/latest/gr/eks.html ("Access entries per cluster", not adjustable)
 *
 * @param where a line that is about the cluster
 */
export function tooManyEntries(count: number, cluster: string, where: Place): readonly Problem[] {
  if (count <= MOST_ENTRIES) return []
  return [
    {
      code: 'too-many-entries',
      severity: 'error',
      where,
      message: `The file declares ${thousands(count)} roles and users for ${cluster}, and a cluster has at most ${thousands(MOST_ENTRIES)} access entries.`,
      found: thousands(count),
      allowed: `at most ${thousands(MOST_ENTRIES)} roles and users`,
      fix: 'Declare roles that several people assume in place of single users, or give some entries other clusters.',
    },
  ]
}

const MOST_ENTRIES = 3000

interface Entry {
  readonly arn: string
  /** `and this principal would get one in prod` */
  readonly gets: string
}

function usernameFaults(username: string, { arn, gets }: Entry): Fault[] {
  const prefix = reservedPrefix(username)
  const about = { code: 'username-not-portable' } as const
  return [
    ...(prefix === undefined
      ? []
      : [
          {
            ...about,
            message: `EKS refuses access entries whose username begins with "${prefix}", ${gets}.`,
            allowed: ALLOWED.prefix,
            fix: 'Use another prefix, or leave the username out for the default. Bindings that name it must name the new one.',
          },
        ]),
    ...(lacksColon(username)
      ? [
          {
            ...about,
            message: `EKS refuses access entries whose username has no ":" before the session name, ${gets}.`,
            allowed: ALLOWED.colon,
            fix: 'Write a fixed prefix that ends with ":" before the template.',
          },
        ]
      : []),
    ...templatesIn(username).map((template) => ({
      ...about,
      message: `EKS documents no ${template} for usernames of access entries, ${gets}.`,
      allowed: '{{SessionName}}, {{SessionNameRaw}}, or fixed text',
      fix: templateFix(template, arn),
    })),
  ]
}

function groupFaults(group: string, { arn, gets }: Entry): Fault[] {
  const about = {
    code: 'group-not-portable',
    allowed: 'a fixed name that does not begin with system:',
  } as const
  return [
    ...(isRefusedGroup(group)
      ? [
          {
            ...about,
            message: `EKS refuses access entries with a group that begins with "system:", ${gets}.`,
            fix:
              group === 'system:masters'
                ? 'Write policies: [AmazonEKSClusterAdminPolicy] in place of the group. It is not the same: it is not in RBAC, so no binding shows who has it.'
                : 'Use a group of your own, and bind it to the role that it needs.',
          },
        ]
      : []),
    ...templatesIn(group).map((template) => ({
      ...about,
      message: `EKS documents no ${template} for groups of access entries, ${gets}.`,
      fix: templateFix(template, arn),
    })),
  ]
}

/** What aws-iam-authenticator fills in from aws-auth, and the page about access entries does not name. */
function templatesIn(text: string): string[] {
  return ['{{AccountID}}', '{{AccessKeyID}}', '{{EC2PrivateDNSName}}'].filter((one) => text.includes(one))
}

function templateFix(template: string, arn: string): string {
  const account = accountInArn(arn)
  return template === '{{AccountID}}' && account !== undefined && account !== ''
    ? `Write ${account} in its place.`
    : 'Remove the template.'
}

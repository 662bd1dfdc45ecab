import { principalKey, roleOrUser } from '../../aws-auth/arn-key.ts'
import type { AccessEntry, ClusterFacts } from '../../live/facts.ts'
import { entryOf } from '../../login/access-entries.ts'
import { type Dead, uncheckedByIam } from '../../login/dead.ts'
import { deadWords } from '../../login/dead-words.ts'
import { type AwsOwner, awsOwnerOf } from '../../login/owner/entry-owner.ts'
import { ownerWords } from '../../login/owner/owner-words.ts'
import type { Problem } from '../../problem/problem.ts'
import { unpublishedOf } from '../../rbac/access-policy/policy-grants.ts'
import { counted } from '../../words/count.ts'
import { listed } from '../../words/list.ts'
import { phraseText } from '../../words/phrase.ts'
import { shortArn } from '../../words/short-arn.ts'
import { type Guarded, guardedLogins } from './guarded.ts'

/** ARNs of cluster admins as they are written, by `principalKey`. */
export type Admins = ReadonlyMap<string, string>

export interface AdminsAround {
  readonly before: Admins
  readonly after: Admins
  /** Who would be an admin before the plan or after it, and cannot log in any more. */
  readonly dead: readonly DeadAdmin[]
  /** Who may do everything after the plan, and is used by AWS and not by a person. */
  readonly ofAws: readonly AwsAdmin[]
  /** `principalKey` of admins after the plan, dead or not. */
  readonly holders: ReadonlySet<string>
}

export interface DeadAdmin {
  readonly principal: string
  readonly dead: Dead
}

export interface AwsAdmin {
  readonly principal: string
  readonly owner: AwsOwner
}

/** The number of admins falls to zero, or is below `guards.minAdmins`. */
export function tooFewAdmins(guarded: Guarded, around: AdminsAround): Problem[] {
  const { desired, home } = guarded
  const { before, after } = around
  const { minAdmins } = desired.guards
  const cluster = desired.cluster.name
  const falls = before.size > 0 && after.size === 0
  const refused = after.size < (minAdmins ?? (falls ? 1 : 0))
  if (!refused && !falls) return []
  const going = [...before].filter(([key]) => !after.has(key)).map(([, arn]) => shortArn(arn, home))
  const names = (admins: Admins): string =>
    admins.size === 0 ? '' : ` (${listed([...admins.values()].map((arn) => shortArn(arn, home)))})`
  const least = minAdmins ?? 1
  return [
    {
      code: 'too-few-admins',
      severity: refused ? 'error' : 'warning',
      where: { cluster },
      message: `${cluster} would have ${counted(after.size, 'cluster admin')}${names(after)} after this plan, and has ${before.size}${names(before)} now.${refused ? ` At least ${least} must remain.` : ' guards.minAdmins: 0 allows this; the default refuses it.'}${going.length === 0 ? '' : ` No longer admin: ${listed(going)}.`}${awsOnes(around, home)}${deadOnes(around, home)}${unchecked(guarded, around)}${uncounted(guarded)}`,
      found: String(after.size),
      allowed: `${counted(least, 'IAM principal')} or more with system:masters, or with every verb on every resource`,
      fix: refused
        ? `Keep another admin in the file, or lower \`guards.minAdmins\` to ${after.size}.`
        : 'Make sure that somebody else can repair the cluster: its creator, or a principal with an access entry.',
    },
  ]
}

function awsOnes({ ofAws }: AdminsAround, home: string | undefined): string {
  if (ofAws.length === 0) return ''
  const names = ofAws.map(
    ({ principal, owner }) => `${shortArn(principal, home)} (${phraseText(ownerWords(owner))})`,
  )
  return ` Not counted, because no person uses ${names.length === 1 ? 'it' : 'them'}: ${listed(names)}.`
}

const DEAD_SHOWN = 3

function deadOnes({ dead }: AdminsAround, home: string | undefined): string {
  if (dead.length === 0) return ''
  const words = dead.map((one) => `${shortArn(one.principal, home)} (${deadWords(one.dead, one.principal)})`)
  return ` Not counted, because nobody can log in as they did: ${listed(words, DEAD_SHOWN)}.`
}

/** Of those who are counted. */
function unchecked({ snapshot: { facts }, home }: Guarded, { before, after }: AdminsAround): string {
  const counting = [...new Map([...before, ...after]).values()]
  const unsure = counting.filter((arn) => uncheckedByIam(facts, arn) !== undefined)
  const why = uncheckedByIam(facts, unsure[0] ?? '')
  if (why === undefined) return ''
  return ` Whether IAM still has ${listed(unsure.map((arn) => shortArn(arn, home)))} was not checked (${why.action} ${why.denied ? 'was refused' : 'failed'}).`
}

/** What may make admins too and is not known: entries that nobody read, and policies whose rules nobody published. */
function uncounted({ snapshot: { facts } }: Guarded): string {
  const entries = facts?.accessEntries
  if (entries?.kind === 'unknown') return ' Access entries could not be read and are not counted.'
  const ofPeople = entries?.kind === 'known' ? entries.value.filter((entry) => isOfPeople(entry, facts)) : []
  const unread = ofPeople.filter(({ details }) => details === undefined).length
  const policies = new Set(ofPeople.flatMap(unpublishedIn))
  return [
    unread === 0
      ? ''
      : ` ${counted(unread, 'access entry')} ${unread === 1 ? 'was not read and is' : 'were not read and are'} not counted.`,
    policies.size === 0
      ? ''
      : ` Not counted, because AWS does not publish their rules: the access policies ${listed([...policies].toSorted())}.`,
  ].join('')
}

function isOfPeople(entry: AccessEntry, facts: ClusterFacts | undefined): boolean {
  return awsOwnerOf(entry, { facts }) === undefined
}

function unpublishedIn({ details }: AccessEntry): readonly string[] {
  return unpublishedOf(details?.policies).map(({ policy }) => policy)
}

/** A principal of `guards.requiredAdmins` would be none after the plan. */
export function requiredIsMissing(guarded: Guarded, arn: string, { before }: AdminsAround): Problem {
  const { desired, snapshot } = guarded
  const cluster = desired.cluster.name
  const dead = guardedLogins(guarded).after.of(arn)?.dead
  const entry = entryOf(snapshot.facts, arn)
  const owner = entry && awsOwnerOf(entry, { facts: snapshot.facts })
  if (owner !== undefined) return requiredOfAws(cluster, arn, owner)
  const { why, fix } =
    dead === undefined
      ? reasonOf(snapshot.facts, arn, before.has(principalKey(arn)))
      : { why: deadWords(dead, arn), fix: deadFix(dead, arn) }
  return {
    ...requiredMissing(cluster, arn, why),
    fix: `${fix}, or remove it from \`guards.requiredAdmins\`.`,
  }
}

function requiredOfAws(cluster: string, arn: string, owner: AwsOwner): Problem {
  const why = `no person uses it (${phraseText(ownerWords(owner))}), so it cannot repair the cluster`
  return {
    ...requiredMissing(cluster, arn, why),
    fix: 'Name another principal in `guards.requiredAdmins`.',
  }
}

function requiredMissing(cluster: string, arn: string, why: string): Omit<Problem, 'fix'> {
  return {
    code: 'required-admin-missing',
    severity: 'error',
    where: { cluster },
    message: `${arn} must be a cluster admin of ${cluster} (guards.requiredAdmins), but would not be one after this plan; ${why}.`,
    found: arn,
    allowed:
      'a row or an access entry with a group that is bound to every verb on every resource, a row with system:masters, or an access entry with AmazonEKSClusterAdminPolicy',
  }
}

interface Reason {
  /** Continues the message. */
  readonly why: string
  /** Without what can be done in any case. */
  readonly fix: string
}

function reasonOf(facts: ClusterFacts | undefined, arn: string, isAdmin: boolean): Reason {
  if (isAdmin) return { why: 'it is one now', fix: 'Keep what makes it an admin' }
  const entry = entryOf(facts, arn)
  if (entry === undefined) return { why: 'it is not one now either', fix: 'Keep what makes it an admin' }
  if (entry.details === undefined)
    return {
      why: 'it has an access entry, which was not read',
      fix: 'Allow eks:DescribeAccessEntry and eks:ListAssociatedAccessPolicies for the identity that runs this',
    }
  const unpublished = unpublishedIn(entry)
  return {
    why:
      unpublished.length === 0
        ? 'it is not one now either, by its access entry'
        : `AWS does not publish the rules of what its access entry has (${listed(unpublished)}), so that is not counted`,
    fix: 'Associate AmazonEKSClusterAdminPolicy with its access entry',
  }
}

function deadFix(dead: Dead, arn: string): string {
  return dead.kind === 'gone'
    ? `Create the ${roleOrUser(arn)} again, and its access entry if it had one`
    : 'Delete its access entry and create it again'
}

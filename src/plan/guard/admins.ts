import { principalKey } from '../../aws-auth/arn-key.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import { entryOf } from '../../login/access-entries.ts'
import { everybody } from '../../login/everybody.ts'
import type { Login } from '../../login/login.ts'
import type { Logins } from '../../login/logins.ts'
import { type AwsOwner, awsOwnerOf } from '../../login/owner/entry-owner.ts'
import { ownerWords } from '../../login/owner/owner-words.ts'
import { isForInstances } from '../../login/template.ts'
import type { Problem } from '../../problem/problem.ts'
import type { KubernetesIdentity } from '../../rbac/grant.ts'
import { grantsOf } from '../../rbac/grants.ts'
import { permits } from '../../rbac/permits.ts'
import type { RbacIndex } from '../../rbac/rbac-index.ts'
import { counted } from '../../words/count.ts'
import { listed } from '../../words/list.ts'
import { phraseText } from '../../words/phrase.ts'
import { shortArn } from '../../words/short-arn.ts'
import { changesAccess, type Guarded, guardedLogins } from './guarded.ts'
import { MASTERS } from './masters.ts'
import { rbacViews } from './rbac-views.ts'

/** Somebody must be able to repair everything: the number of cluster admins does not fall to zero, or below `minAdmins`. */
export function guardAdmins(guarded: Guarded): Problem[] {
  const { desired, awsAuthAfter } = guarded
  if (awsAuthAfter === undefined || !changesAccess(guarded)) return []
  const { before, after } = adminsAround(guarded)
  const missing = desired.guards.requiredAdmins.filter((arn) => !after.has(principalKey(arn)))
  return [
    ...tooFew(guarded, before, after),
    ...missing.map((arn) => requiredIsMissing(guarded, { arn, before })),
  ]
}

/** `principalKey` of whoever is a cluster admin after the plan. */
export function adminsAfter(guarded: Guarded): ReadonlySet<string> {
  return new Set(adminsAround(guarded).after.keys())
}

/** ARNs of whoever is a cluster admin after the plan, then of who is one before it only. */
export function countedAdmins(guarded: Guarded): readonly string[] {
  const { before, after } = adminsAround(guarded)
  return [...new Map([...after, ...before]).values()]
}

// The guard asks for them, and what must be asked of IAM depends on them.
const known = new WeakMap<Guarded, { readonly before: Admins; readonly after: Admins }>()

function adminsAround(guarded: Guarded): { readonly before: Admins; readonly after: Admins } {
  const earlier = known.get(guarded)
  if (earlier !== undefined) return earlier
  const [logins, views] = [guardedLogins(guarded), rbacViews(guarded)]
  const admins = {
    before: adminsOf(guarded, logins.before, views.before),
    after: adminsOf(guarded, logins.after, views.after),
  }
  known.set(guarded, admins)
  return admins
}

/** ARNs of cluster admins as they are written, by `principalKey`. */
type Admins = ReadonlyMap<string, string>

/** Nodes and services of AWS repair no cluster. */
function adminsOf(guarded: Guarded, logins: Logins, index: RbacIndex): Admins {
  const { nodes, snapshot } = guarded
  const admins = ableIn(logins, index).filter(
    ({ key, isNode, dead, way }) =>
      !isNode && !nodes.roles.has(key) && dead === undefined && awsOwnerIn(way, snapshot.facts) === undefined,
  )
  return new Map(admins.map(({ key, principal }) => [key, principal]))
}

/** Whoever may do everything. Where rows apply at random, all of them must give it. */
function ableIn(logins: Logins, index: RbacIndex): readonly Login[] {
  return [...everybody(logins, index).values()].filter(
    ({ identities }) => identities.length > 0 && identities.every((one) => isAdmin(one, index)),
  )
}

function awsOwnerIn(way: Login['way'], facts: ClusterFacts | undefined): AwsOwner | undefined {
  return way.kind === 'entry' ? awsOwnerOf(way.entry, { facts }) : undefined
}

function isAdmin(identity: KubernetesIdentity, index: RbacIndex): boolean {
  if (isForInstances(identity)) return false
  if (identity.groups.includes(MASTERS)) return true
  const grants = grantsOf(index, identity).filter(
    ({ scope, via }) => scope.kind === 'cluster' && via.symbolic === undefined,
  )
  return permits(grants, { verb: '*', group: '*', resource: '*' })
}

function tooFew(guarded: Guarded, before: Admins, after: Admins): Problem[] {
  const { desired, home } = guarded
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
      message: `${cluster} would have ${counted(after.size, 'cluster admin')}${names(after)} after this plan, and has ${before.size}${names(before)} now.${refused ? ` At least ${least} must remain.` : ' guards.minAdmins: 0 allows this; the default refuses it.'}${going.length === 0 ? '' : ` No longer admin: ${listed(going)}.`}${ofAws(guarded)}${uncounted(guarded)}`,
      found: String(after.size),
      allowed: `${counted(least, 'IAM principal')} or more with system:masters, or with every verb on every resource`,
      fix: refused
        ? `Keep another admin in the file, or lower \`guards.minAdmins\` to ${after.size}.`
        : 'Make sure that somebody else can repair the cluster: its creator, or a principal with an access entry.',
    },
  ]
}

/** Those who may do everything after the plan and are not counted, because AWS uses them. */
function ofAws(guarded: Guarded): string {
  const { facts } = guarded.snapshot
  const names = ableIn(guardedLogins(guarded).after, rbacViews(guarded).after).flatMap(
    ({ principal, way }) => {
      const owner = awsOwnerIn(way, facts)
      return owner === undefined
        ? []
        : [`${shortArn(principal, guarded.home)} (${phraseText(ownerWords(owner))})`]
    },
  )
  return names.length === 0
    ? ''
    : ` Not counted, because no person uses ${names.length === 1 ? 'it' : 'them'}: ${listed(names)}.`
}

function requiredIsMissing(
  guarded: Guarded,
  { arn, before }: { readonly arn: string; readonly before: Admins },
): Problem {
  const { desired, snapshot } = guarded
  const cluster = desired.cluster.name
  const { facts } = snapshot
  const entry = entryOf(facts, arn)
  const byEntry = entry !== undefined
  const owner = entry && awsOwnerOf(entry, { facts })
  return {
    code: 'required-admin-missing',
    severity: 'error',
    where: { cluster },
    message: `${arn} must be a cluster admin of ${cluster} (guards.requiredAdmins), but would not be one after this plan; ${
      owner !== undefined
        ? `no person uses it (${phraseText(ownerWords(owner))}), so it cannot repair the cluster`
        : byEntry
          ? 'it has an access entry, whose access policies are not read here'
          : before.has(principalKey(arn))
            ? 'it is one now'
            : 'it is not one now either'
    }.`,
    found: arn,
    allowed: 'a row with system:masters, or with a group that is bound to every verb on every resource',
    fix:
      owner !== undefined
        ? 'Name another principal in `guards.requiredAdmins`.'
        : byEntry
          ? 'Remove it from `guards.requiredAdmins`: no plan changes what its access entry grants.'
          : 'Keep what makes it an admin, or remove it from `guards.requiredAdmins`.',
  }
}

/** Policies of entries can make admins too, and not all entries are looked at. */
function uncounted({ snapshot: { facts } }: Guarded): string {
  const entries = facts?.accessEntries
  if (entries?.kind === 'unknown') return ' Access entries could not be read and are not counted.'
  const count =
    entries?.kind === 'known'
      ? entries.value.filter(
          (entry) => entry.details === undefined && awsOwnerOf(entry, { facts }) === undefined,
        ).length
      : 0
  return count === 0 ? '' : ` The access policies of ${counted(count, 'access entry')} are not counted.`
}

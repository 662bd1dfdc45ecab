import type { Desired } from '../access/desired.ts'
import type { Danger } from '../danger/danger.ts'
import { type DangerException, namesPrincipal } from '../danger/exception.ts'
import { dangersGained } from '../danger/judge.ts'
import { heldObjectDangers, objectDangers, type Reach } from '../danger/objects.ts'
import { dangerProblems } from '../danger/problems.ts'
import type { Dangers, PrincipalDangers } from '../danger/report.ts'
import { everybody } from '../login/everybody.ts'
import type { Login } from '../login/login.ts'
import type { Place, Problem } from '../problem/problem.ts'
import type { AccessDifference } from '../rbac/gained.ts'
import type { Grant, KubernetesIdentity, RbacObjects } from '../rbac/grant.ts'
import { grantsOf } from '../rbac/grants.ts'
import { objectId } from '../rbac/object.ts'
import type { Change } from './change/change.ts'
import { changesTo, isAboutAccess, mappedPrincipal } from './change/kinds.ts'
import { type AccessViews, loginViews, type Reached } from './effect/reached.ts'

export interface DangersAbout {
  readonly desired: Desired
  /** The account that the cluster is in, where that is known. */
  readonly home: string | undefined
  /** `2027-01-31`, in UTC. Absent: no exception has ended. */
  readonly today?: string | undefined
  readonly changes: readonly Change[]
  readonly reached: readonly Reached[]
  readonly objects: { readonly before: RbacObjects; readonly after: RbacObjects }
  /** Built only where it is needed: an index of thousands of bindings costs more than the rest of a plan. */
  readonly views: () => AccessViews
}

/** What is dangerous in what a plan gives, and what became of the exceptions of the file. */
export function planDangers(about: DangersAbout): readonly Problem[] {
  const { desired, today = '' } = about
  const gainsSomething = about.changes.some(isAboutAccess)
  if (!gainsSomething && desired.dangers.length === 0) return []
  const views = about.views()
  const logins = [...everybody(loginViews(views).after, views.rbac.after).values()]
  const reach: Reach = {
    groups: new Set(logins.flatMap(({ identities }) => identities.flatMap(({ groups }) => groups))),
    accounts: views.awsAuth.after.accounts,
  }
  const exceptions = desired.dangers
  const problems = dangerProblems({
    cluster: desired.cluster.name,
    home: about.home,
    gained: { principals: gainedDangers(about.reached), objects: gainedObjects(about, reach) },
    held: heldDangers({ exceptions, logins, views, objects: about.objects.after, reach }),
    exceptions,
    today,
    places: placesOf(desired, about.changes),
  })
  return isWhole(views) ? problems : problems.filter(({ code }) => code !== 'danger-exception-unused')
}

/** Whether nobody can hold a danger who is not seen here. */
export function isWhole({ facts, awsAuth }: AccessViews): boolean {
  const entries = facts?.accessEntries
  const others = entries?.kind === 'unknown' || (entries?.kind === 'known' && entries.value.length > 0)
  return !others && awsAuth.after.broken.length === 0
}

/** Those that hold the same are judged once. */
function gainedDangers(reached: readonly Reached[]): PrincipalDangers[] {
  const known = new Map<AccessDifference, readonly Danger[]>()
  return reached
    .filter(({ difference }) => difference.gained.length > 0)
    .map(({ principal, before, after, difference }) => {
      const dangers = known.get(difference) ?? dangersGained(before.grants, after.grants)
      known.set(difference, dangers)
      return { principal: principalOf(principal, after.identities), dangers }
    })
}

/** That nobody has the group of a new binding is said by the lint, with what else nobody reaches. */
function gainedObjects({ changes, objects }: DangersAbout, reach: Reach): Dangers['objects'] {
  if (changesTo('rbac', changes).length === 0) return []
  return objectDangers(objects.before, objects.after, reach).filter(({ rule }) => rule !== 'dangling')
}

/** What those hold whom an exception names. */
function heldDangers(about: {
  readonly exceptions: readonly DangerException[]
  readonly logins: readonly Login[]
  readonly views: AccessViews
  readonly objects: RbacObjects
  readonly reach: Reach
}): Dangers {
  const { exceptions, logins, views } = about
  if (exceptions.length === 0) return { principals: [], objects: [] }
  const known = new Map<readonly Grant[], readonly Danger[]>()
  const dangersOf = (identity: KubernetesIdentity): readonly Danger[] => {
    const grants = grantsOf(views.rbac.after, identity)
    const dangers = known.get(grants) ?? dangersGained([], grants)
    known.set(grants, dangers)
    return dangers
  }
  const named = logins.filter(({ principal, identities }) =>
    exceptions.some((exception) => namesPrincipal(exception, principalOf(principal, identities))),
  )
  return {
    principals: named.flatMap(({ principal, identities }) =>
      identities.map((identity) => ({
        principal: principalOf(principal, [identity]),
        dangers: dangersOf(identity),
      })),
    ),
    objects: heldObjectDangers(about.objects, about.reach).filter((danger) =>
      exceptions.some(({ rule, subject }) => rule === danger.rule && subject === danger.subject),
    ),
  }
}

export function principalOf(
  arn: string,
  identities: readonly KubernetesIdentity[],
): PrincipalDangers['principal'] {
  const groups = new Set(identities.flatMap((identity) => identity.groups))
  return { arn, username: identities[0]?.username ?? arn, groups: [...groups] }
}

/** Principals whose way in the plan changes, and all objects of the file. */
function placesOf({ objects }: Desired, changes: readonly Change[]): ReadonlyMap<string, Place> {
  const principals = changes.flatMap((change): [string, Place][] => {
    const principal = mappedPrincipal(change)
    return principal === undefined || change.where === undefined ? [] : [[principal, change.where]]
  })
  const declared = objects.map(({ object, where }): [string, Place] => [objectId(object), where])
  return new Map([...declared, ...principals])
}

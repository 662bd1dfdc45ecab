import type { Desired } from '../../access/desired.ts'
import type { Danger } from '../../danger/danger.ts'
import { type DangerException, type DangerHolder, namesHolder } from '../../danger/exception.ts'
import { dangersGained } from '../../danger/judge.ts'
import { heldObjectDangers, type ObjectDanger, objectDangers, type Reach } from '../../danger/objects.ts'
import { dangerProblems } from '../../danger/problems.ts'
import type { Dangers, HolderDangers } from '../../danger/report.ts'
import { everybody } from '../../login/everybody.ts'
import type { Login } from '../../login/login.ts'
import type { Place, Problem } from '../../problem/problem.ts'
import { type AccessSubject, userSubject } from '../../rbac/access-subject.ts'
import type { Grant, RbacObjects } from '../../rbac/grant.ts'
import { type ExactIdentity, grantsOf, grantsOfExact } from '../../rbac/grants.ts'
import { objectId } from '../../rbac/object.ts'
import type { RbacIndex } from '../../rbac/rbac-index.ts'
import type { Change } from '../change/change.ts'
import { changesTo, isAboutAccess, mappedPrincipal } from '../change/kinds.ts'
import { gainedDangers } from '../effect/gained-dangers.ts'
import { identityOf } from '../effect/other-subjects.ts'
import { type AccessViews, loginViews, type Reached } from '../effect/reached.ts'

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

/** What a plan gives that is dangerous, as it is told and as it is. */
export interface PlanDangers {
  readonly problems: readonly Problem[]
  /** What shows in objects that the plan brings, accepted or not. */
  readonly byObjects: readonly ObjectDanger[]
}

/** What is dangerous in what a plan gives, and what became of the exceptions of the file. */
export function planDangers(about: DangersAbout): PlanDangers {
  const { desired, today = '' } = about
  const gainsSomething = about.changes.some(isAboutAccess)
  if (!gainsSomething && desired.dangers.length === 0) return { problems: [], byObjects: [] }
  const views = about.views()
  const logins = [...everybody(loginViews(views).after, views.rbac.after).values()]
  const reach: Reach = {
    groups: new Set(logins.flatMap(({ identities }) => identities.flatMap(({ groups }) => groups))),
    accounts: views.awsAuth.after.accounts,
  }
  const exceptions = desired.dangers
  const byObjects = gainedObjects(about, reach)
  const problems = dangerProblems({
    cluster: desired.cluster.name,
    home: about.home,
    gained: { holders: dangersOfReached(about.reached), objects: byObjects },
    held: heldDangers({ exceptions, logins, views, objects: about.objects.after, reach }),
    exceptions,
    today,
    places: placesOf(desired, about.changes),
  })
  return {
    problems: isWhole(views) ? problems : problems.filter(({ code }) => code !== 'danger-exception-unused'),
    byObjects,
  }
}

/** Whether nobody can hold a danger who is not seen here. */
export function isWhole({ facts, awsAuth }: AccessViews): boolean {
  const entries = facts.after?.accessEntries
  const others = entries?.kind === 'unknown' || (entries?.kind === 'known' && entries.value.length > 0)
  return !others && awsAuth.after.broken.length === 0
}

function dangersOfReached(reached: readonly Reached[]): HolderDangers[] {
  return reached.flatMap((one) => {
    const dangers = gainedDangers(one)
    return dangers.length === 0 ? [] : [{ holder: holderOf(one.subject, one.after.identities), dangers }]
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
  if (exceptions.length === 0) return { holders: [], objects: [] }
  const known = new Map<readonly Grant[], readonly Danger[]>()
  const dangersOf = (grants: readonly Grant[]): readonly Danger[] => {
    const dangers = known.get(grants) ?? dangersGained([], grants)
    known.set(grants, dangers)
    return dangers
  }
  const principals = logins
    .map(({ principal, identities }) => ({
      subject: { kind: 'principal', name: principal } as const,
      identities,
    }))
    .filter(({ subject, identities }) => isNamed(exceptions, holderOf(subject, identities)))
    .flatMap(({ subject, identities }) =>
      identities.map((identity) => ({
        holder: holderOf(subject, [identity]),
        dangers: dangersOf(grantsOf(views.rbac.after, identity)),
      })),
    )
  const others = namedOthers(exceptions, { logins, index: views.rbac.after }).map((subject) => {
    const identity = identityOf(subject)
    return {
      holder: holderOf(subject, [identity]),
      dangers: dangersOf(grantsOfExact(views.rbac.after, identity)),
    }
  })
  return {
    holders: [...principals, ...others],
    objects: heldObjectDangers(about.objects, about.reach).filter((danger) =>
      exceptions.some(({ rule, subject }) => rule === danger.rule && subject === danger.subject),
    ),
  }
}

function isNamed(exceptions: readonly DangerException[], holder: DangerHolder): boolean {
  return exceptions.some((exception) => namesHolder(exception, holder))
}

/** Subjects of bindings that an exception names and no principal is known to come by. */
function namedOthers(
  exceptions: readonly DangerException[],
  { logins, index }: { readonly logins: readonly Login[]; readonly index: RbacIndex },
): readonly AccessSubject[] {
  const identities = logins.flatMap((login) => login.identities)
  return [...new Set(exceptions.map(({ subject }) => subject))].flatMap((name): AccessSubject[] => [
    ...(index.groups.grants.has(name) && !identities.some(({ groups }) => groups.includes(name))
      ? [{ kind: 'group', name } as const]
      : []),
    ...(index.users.grants.has(name) && !identities.some(({ username }) => username === name)
      ? [userSubject(name)]
      : []),
  ])
}

export function holderOf(subject: AccessSubject, identities: readonly ExactIdentity[]): DangerHolder {
  if (subject.kind === 'group') return { subject, groups: [subject.name] }
  const groups = new Set(identities.flatMap((identity) => identity.groups))
  return { subject, username: identities[0]?.username ?? subject.name, groups: [...groups] }
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

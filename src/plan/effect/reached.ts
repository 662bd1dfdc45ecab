import type { AwsAuth } from '../../aws-auth/row.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import { everybody } from '../../login/everybody.ts'
import type { Login } from '../../login/login.ts'
import { type Logins, loginsOf } from '../../login/logins.ts'
import { changedIndex } from '../../rbac/changed-index.ts'
import { EVERYONE } from '../../rbac/everyone.ts'
import { type AccessDifference, accessDifference } from '../../rbac/gained.ts'
import type { Grant, KubernetesIdentity } from '../../rbac/grant.ts'
import { grantsOf } from '../../rbac/grants.ts'
import type { RbacIndex } from '../../rbac/rbac-index.ts'

/** Who comes in and who holds what, before a plan and after it. */
export interface AccessViews {
  readonly facts: ClusterFacts | undefined
  readonly awsAuth: { readonly before: AwsAuth; readonly after: AwsAuth }
  readonly rbac: { readonly before: RbacIndex; readonly after: RbacIndex }
}

/** Who gets in before a plan and after it. */
export function loginViews({ facts, awsAuth }: Pick<AccessViews, 'facts' | 'awsAuth'>): {
  readonly before: Logins
  readonly after: Logins
} {
  const { before, after } = awsAuth
  return {
    before: loginsOf({ awsAuth: before, facts }),
    after: loginsOf({ awsAuth: after, facts, live: before }),
  }
}

/** A principal that the plan reaches: by its row, or by a binding, a role or a label that changes. */
export interface Reached {
  /** Its ARN as a row has it, or the id of an account of mapAccounts. */
  readonly principal: string
  readonly before: Standing
  readonly after: Standing
  /** Both empty where what changes is the same to it. One object for all that hold the same. */
  readonly difference: AccessDifference
}

export interface Standing {
  /** None: it is not let in. Several: one of them, at random. */
  readonly identities: readonly KubernetesIdentity[]
  /** Of all its identities. */
  readonly grants: readonly Grant[]
}

/**
 * Everybody whose identity changes, and everybody to whom a changed name of a binding means something; nobody else is
 * compared. In the order of the rows.
 */
export function reachedPrincipals(views: AccessViews): readonly Reached[] {
  const { rbac } = views
  const { before, after } = loginViews(views)
  const changed = changedIndex(rbac.before, rbac.after)
  const isTouched = (identity: KubernetesIdentity): boolean =>
    grantsOf(changed, identity).some(({ via }) => via.kind === 'binding')
  const differenceOf = comparer()
  const all = { before: everybody(before, rbac.before), after: everybody(after, rbac.after) }
  return [...new Set([...all.after.keys(), ...all.before.keys()])].flatMap((key): Reached[] => {
    const principal = (all.after.get(key) ?? all.before.get(key))?.principal ?? key
    const [was, is] = [before.of(principal), after.of(principal)]
    if (isSame(was, is) && !was?.identities.some(isTouched)) return []
    const standing = { before: standingOf(was, rbac.before), after: standingOf(is, rbac.after) }
    return [{ principal, ...standing, difference: differenceOf(standing.before, standing.after) }]
  })
}

function isSame(was: Login | undefined, is: Login | undefined): boolean {
  return was === is || textOf(was) === textOf(is)
}

function textOf(login: Login | undefined): string {
  const texts = (login?.identities ?? []).map(({ username, groups }) =>
    JSON.stringify([username, [...new Set(groups)].toSorted()]),
  )
  return texts.toSorted().join()
}

function standingOf(login: Login | undefined, index: RbacIndex): Standing {
  const identities = login?.identities ?? []
  return { identities, grants: [...new Set(identities.flatMap((one) => grantsOf(index, one)))] }
}

/** Compares those that hold the same grants once. */
function comparer(): (before: Standing, after: Standing) => AccessDifference {
  const numbers = new Map<Grant, number>()
  const numberOf = (grant: Grant): number => {
    const number = numbers.get(grant) ?? numbers.size
    numbers.set(grant, number)
    return number
  }
  const known = new Map<string, AccessDifference>()
  return (before, after) => {
    const key = [before, after]
      .map(({ identities, grants }) => `${identities.length > 0}:${grants.map(numberOf).join()}`)
      .join(' ')
    const difference = known.get(key) ?? compare(before, after)
    known.set(key, difference)
    return difference
  }
}

/** To be let in at all gives what everybody has; that is left out, and only that. */
function compare(before: Standing, after: Standing): AccessDifference {
  if (before.identities.length > 0 && after.identities.length > 0)
    return accessDifference(before.grants, after.grants)
  return {
    gained: accessDifference([EVERYONE, ...before.grants], after.grants).gained,
    lost: accessDifference(before.grants, [EVERYONE, ...after.grants]).lost,
  }
}

import { everybody } from '../../login/everybody.ts'
import type { Login } from '../../login/login.ts'
import { changedIndex } from '../../rbac/changed-index.ts'
import type { KubernetesIdentity } from '../../rbac/grant.ts'
import { grantsOf } from '../../rbac/grants.ts'
import type { RbacIndex } from '../../rbac/rbac-index.ts'
import { type Compare, comparer } from './compare.ts'
import { otherSubjects } from './other-subjects.ts'
import { type AccessViews, loginViews, type Reached, type Standing } from './reached.ts'

/**
 * Everybody whose identity changes, and everybody to whom a changed name of a binding means something: principals in
 * the order of the rows, then other subjects, of which only those who gain or lose something that no principal does.
 */
export function reachedSubjects(views: AccessViews): readonly Reached[] {
  const changed = changedIndex(views.rbac.before, views.rbac.after)
  const differenceOf = comparer()
  const principals = reachedPrincipals(views, { changed, differenceOf })
  return [...principals, ...otherSubjects({ rbac: views.rbac, changed, principals, differenceOf })]
}

/** Nobody else is compared. */
function reachedPrincipals(
  views: AccessViews,
  about: { readonly changed: RbacIndex; readonly differenceOf: Compare },
): readonly Reached[] {
  const { rbac } = views
  const { before, after } = loginViews(views)
  const isTouched = (identity: KubernetesIdentity): boolean =>
    grantsOf(about.changed, identity).some(({ via }) => via.kind === 'binding')
  const all = { before: everybody(before, rbac.before), after: everybody(after, rbac.after) }
  return [...new Set([...all.after.keys(), ...all.before.keys()])].flatMap((key): Reached[] => {
    const name = (all.after.get(key) ?? all.before.get(key))?.principal ?? key
    const [was, is] = [before.of(name), after.of(name)]
    if (isSame(was, is) && !was?.identities.some(isTouched)) return []
    const standing = { before: standingOf(was, rbac.before), after: standingOf(is, rbac.after) }
    const difference = about.differenceOf(standing.before, standing.after)
    return [{ subject: { kind: 'principal', name }, ...standing, difference }]
  })
}

function isSame(was: Login | undefined, is: Login | undefined): boolean {
  return was === is || textOf(was) === textOf(is)
}

function textOf(login: Login | undefined): string {
  const texts = (login?.identities ?? []).map(({ username, groups, policies = [] }) =>
    JSON.stringify([username, [...new Set(groups)].toSorted(), policies]),
  )
  return texts.toSorted().join()
}

function standingOf(login: Login | undefined, index: RbacIndex): Standing {
  const identities = login?.identities ?? []
  return { identities, grants: [...new Set(identities.flatMap((one) => grantsOf(index, one)))] }
}

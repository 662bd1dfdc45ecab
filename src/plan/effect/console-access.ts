import { principalKey } from '../../aws-auth/arn-key.ts'
import type { AccessEntry, ClusterFacts } from '../../live/facts.ts'
import { entryOf } from '../../login/access-entries.ts'
import { readsAwsAuth } from '../../login/authentication-mode.ts'
import type { Login } from '../../login/login.ts'
import { unpublishedOf } from '../../rbac/access-policy/policy-grants.ts'
import { type ConsoleView, consoleView } from '../../rbac/console.ts'
import type { Grant } from '../../rbac/grant.ts'
import { grantsOf } from '../../rbac/grants.ts'
import type { Change } from '../change/change.ts'
import { mappedPrincipal } from '../change/kinds.ts'
import type { ConsoleAccess, ConsoleRbac } from './effect.ts'
import { type AccessViews, loginViews, type Reached } from './reached.ts'

/**
 * What the console shows, after the plan, to those who gain or lose something and to those whose row changes; nodes do
 * not look. Whoever has an access entry of which it is not known what it gives is left out.
 */
export function consoleAccess(about: {
  readonly views: AccessViews
  readonly felt: readonly Reached[]
  readonly changes: readonly Change[]
}): ConsoleAccess[] {
  const {
    facts: { after: facts },
    rbac,
  } = about.views
  const { before, after } = loginViews(about.views)
  const views = new Map<readonly Grant[], ConsoleView>()
  const viewOf = (login: Login): ConsoleView => {
    const [first = [], ...others] = login.identities.map((identity) => grantsOf(rbac.after, identity))
    const sure = first.filter((grant) => isSure(grant) && others.every((grants) => grants.includes(grant)))
    const view = (others.length === 0 ? views.get(first) : undefined) ?? consoleView(sure)
    if (others.length === 0) views.set(first, view)
    return view
  }
  const looking = lookers(about).filter(
    (principal) =>
      isKnown(facts, entryOf(facts, principal)) &&
      ![before, after].some(({ all }) => all.get(principalKey(principal))?.isNode === true),
  )
  const rows = looking.map((principal) => {
    const login = after.of(principal)
    return { principal, mapping: login !== undefined, rbac: rbacOf(login && viewOf(login)) }
  })
  const same = Map.groupBy(rows, ({ mapping, rbac: seen }) => JSON.stringify([mapping, seen]))
  return [...same.values()]
    .flatMap(([first, ...others]): ConsoleAccess[] => {
      if (first === undefined) return []
      const principals = [first, ...others].map(({ principal }) => principal).toSorted()
      return [{ principals, iam: 'not-checked', mapping: first.mapping, rbac: first.rbac }]
    })
    .toSorted((one, other) => rank(one) - rank(other) || byName(one, other))
}

/** Each once, as the text writes it. */
function lookers({
  felt,
  changes,
}: {
  readonly felt: readonly Reached[]
  readonly changes: readonly Change[]
}): string[] {
  const named = changes.flatMap((change) => mappedPrincipal(change) ?? [])
  const all = [
    ...named,
    ...felt.flatMap(({ subject }) => (subject.kind === 'principal' ? [subject.name] : [])),
  ]
  return [...new Map(all.map((principal) => [principalKey(principal), principal])).values()]
}

/** Where no row is read, nothing is said of those who have nothing else. */
function isKnown(facts: ClusterFacts | undefined, entry: AccessEntry | undefined): boolean {
  if (entry === undefined) return readsAwsAuth(facts)
  return entry.details !== undefined && unpublishedOf(entry.details.policies).length === 0
}

function isSure({ via }: Grant): boolean {
  return via.symbolic === undefined
}

function rbacOf(view: ConsoleView | undefined): ConsoleRbac {
  if (view === undefined || view.kind === 'none') return { kind: 'none' }
  const { kind, namespaces, missing } = view
  const without = missing.length === 0 ? {} : { missing }
  return kind === 'all' ? { kind, ...without } : { kind, namespaces, ...without }
}

/** Those first who are let in and see nothing. */
function rank({ mapping, rbac }: ConsoleAccess): number {
  return mapping ? ['none', 'namespaces', 'all'].indexOf(rbac.kind) : 3
}

function byName(one: ConsoleAccess, other: ConsoleAccess): number {
  return (one.principals[0] ?? '') < (other.principals[0] ?? '') ? -1 : 1
}

import { type AccessSubject, userSubject } from '../../rbac/access-subject.ts'
import type { AccessDifference, ScopedAtom } from '../../rbac/gained.ts'
import type { KubernetesIdentity } from '../../rbac/grant.ts'
import { type ExactIdentity, grantsOfExact } from '../../rbac/grants.ts'
import { nameTemplate } from '../../rbac/name-template.ts'
import type { RbacIndex } from '../../rbac/rbac-index.ts'
import type { Compare } from './compare.ts'
import type { AccessViews, Reached, Standing } from './reached.ts'

/**
 * Subjects of bindings that gain or lose what no principal does who is known to come by their name: service accounts,
 * users and groups of other logins, and what Kubernetes itself gives to its components. Whoever else may have a name
 * (OIDC, client certificates, an access entry that was not looked at) is not known, so that a name without a principal
 * is judged as if somebody had it.
 */
export function otherSubjects(about: {
  readonly rbac: AccessViews['rbac']
  readonly changed: RbacIndex
  readonly principals: readonly Reached[]
  readonly differenceOf: Compare
}): readonly Reached[] {
  const { rbac, changed, principals, differenceOf } = about
  const told = { gained: namesOf(principals, 'after'), lost: namesOf(principals, 'before') }
  const candidates = [
    ...changed.groups.names.map((name): AccessSubject => ({ kind: 'group', name })),
    ...changed.users.names.map(userSubject),
  ]
  return candidates.flatMap((subject): Reached[] => {
    const identity = identityOf(subject)
    const [before, after] = [rbac.before, rbac.after].map(
      (index): Standing => ({
        identities: [{ username: '', ...identity }],
        grants: grantsOfExact(index, identity),
      }),
    )
    if (before === undefined || after === undefined) return []
    const difference = differenceOf(before, after)
    const open = SIDES.some(
      (side) =>
        difference[side].length > 0 &&
        (isGivenByKubernetes(subject) || !isTold(difference, side, told[side].of(subject))),
    )
    return open ? [{ subject, before, after, difference }] : []
  })
}

type Side = 'gained' | 'lost'

const SIDES: readonly Side[] = ['gained', 'lost']

/**
 * What whoever has the name has at least. A service account has the groups of all of them and of its namespace.
 *
 * Source: `UserInfo` in apiserver/pkg/authentication/serviceaccount/util.go, and anonymous.go of
 * apiserver/pkg/authentication/request/anonymous
 */
export function identityOf(subject: AccessSubject): ExactIdentity {
  const { kind, name } = subject
  switch (kind) {
    case 'serviceAccount': {
      const { namespace } = subject
      const groups = [SERVICE_ACCOUNTS, `${SERVICE_ACCOUNTS}:${namespace}`]
      return { username: `system:serviceaccount:${namespace}:${name}`, groups }
    }
    case 'user':
      return { username: name, groups: name === ANONYMOUS ? [UNAUTHENTICATED] : [] }
    case 'group':
      return { groups: name.startsWith(`${SERVICE_ACCOUNTS}:`) ? [name, SERVICE_ACCOUNTS] : [name] }
    case 'principal':
      return { username: name, groups: [] }
  }
}

const SERVICE_ACCOUNTS = 'system:serviceaccounts'
const ANONYMOUS = 'system:anonymous'
const UNAUTHENTICATED = 'system:unauthenticated'

/** Then others always have the name, whoever of the principals has it too. */
export function isGivenByKubernetes({ kind, name }: AccessSubject): boolean {
  if (kind === 'serviceAccount') return true
  return kind === 'group' && (ALL_LOGINS.includes(name) || name.startsWith(`${SERVICE_ACCOUNTS}:`))
}

const ALL_LOGINS = ['system:authenticated', UNAUTHENTICATED, SERVICE_ACCOUNTS]

/** What principals come by, with what they gain or lose who come by it. */
interface Names {
  readonly of: (subject: AccessSubject) => readonly AccessDifference[]
}

function namesOf(principals: readonly Reached[], side: 'before' | 'after'): Names {
  const groups = differencesByName(principals, side, (identity) => identity.groups)
  const users = differencesByName(principals, side, ({ username }) => [username])
  return { of: ({ kind, name }) => (kind === 'group' ? groups : users)(name) }
}

function differencesByName(
  principals: readonly Reached[],
  side: 'before' | 'after',
  named: (identity: KubernetesIdentity) => readonly string[],
): (name: string) => readonly AccessDifference[] {
  const byName = new Map<string, Set<AccessDifference>>()
  for (const { difference, [side]: standing } of principals) {
    if (difference.gained.length + difference.lost.length === 0) continue
    for (const name of new Set(standing.identities.flatMap(named))) {
      const found = byName.get(name) ?? new Set()
      byName.set(name, found.add(difference))
    }
  }
  const templates = templatesOf(byName.keys())
  return (name) =>
    [name, ...templates(name)].flatMap((one) =>
      one === name && nameTemplate(one) ? [] : [...(byName.get(one) ?? [])],
    )
}

/** Those of the names that have templates and can become the name. There may be as many of both. */
function templatesOf(names: Iterable<string>): (name: string) => readonly string[] {
  const templates = [...names].flatMap((name) => {
    const template = nameTemplate(name)
    return template === undefined ? [] : [{ name, template }]
  })
  const byPrefix = Map.groupBy(templates, ({ template }) => template.prefix)
  const lengths = [...new Set([...byPrefix.keys()].map((prefix) => prefix.length))]
  return (name) =>
    lengths
      .flatMap((length) => byPrefix.get(name.slice(0, length)) ?? [])
      .flatMap((one) => (one.template.canBecome(name) ? [one.name] : []))
}

/** Whether the principals together gain, or lose, all that the subject does. */
function isTold(difference: AccessDifference, side: Side, principals: readonly AccessDifference[]): boolean {
  if (principals.length === 0) return false
  const keys = [...new Set(principals)].map((one) => keysOf(one)[side])
  return [...keysOf(difference)[side]].every((key) =>
    keys.some((told) => told.has(key) || told.has(EVERYTHING)),
  )
}

// Hundreds of principals share a difference.
const known = new WeakMap<AccessDifference, Readonly<Record<Side, ReadonlySet<string>>>>()

function keysOf(difference: AccessDifference): Readonly<Record<Side, ReadonlySet<string>>> {
  const earlier = known.get(difference)
  if (earlier !== undefined) return earlier
  const keys = {
    gained: new Set(difference.gained.map(atomKey)),
    lost: new Set(difference.lost.map(atomKey)),
  }
  known.set(difference, keys)
  return keys
}

function atomKey(atom: ScopedAtom): string {
  return atom.kind === 'everything' ? EVERYTHING : JSON.stringify([atom.scope, atom.atom])
}

const EVERYTHING = 'everything'

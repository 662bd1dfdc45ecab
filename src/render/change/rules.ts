import type { ClusterRole, PolicyRule, RbacObject, Role } from '../../rbac/object.ts'
import { breakdown, type RuleAtom } from '../../rbac/rules.ts'
import { code, codes, join, type Phrase } from '../../words/phrase.ts'

type AnyRole = Role | ClusterRole

/** What a role grants: `get,list on pods, services; …`, or whose rules it collects. */
export function ruleWords(role: AnyRole): Phrase {
  const aggregation = selectors(role)
  if (aggregation !== undefined) return ['the rules of ClusterRoles with ', code(aggregation)]
  const grants = compact(expand(role.rules ?? []))
  return grants.length === 0 ? ['no rules'] : grantWords(grants)
}

/** What those bound to the role can do more and less, by what each rule says itself: `*` does not hide `get`. */
export function ruleDifference(
  before: AnyRole,
  after: AnyRole,
): { readonly gained: Phrase; readonly lost: Phrase } {
  // The API server fills in the rules of an aggregating role; they say nothing about this change.
  if (selectors(before) !== undefined && selectors(after) !== undefined) return { gained: [], lost: [] }
  const was = expand(before.rules ?? [])
  const is = expand(selectors(after) === undefined ? (after.rules ?? []) : [])
  return {
    gained: grantWords(compact(new Map([...is].filter(([key]) => !was.has(key))))),
    lost: grantWords(compact(new Map([...was].filter(([key]) => !is.has(key))))),
  }
}

/** `get,list on pods`: the same for single grants. */
export function ruleAtomWords(atoms: readonly RuleAtom[]): Phrase {
  return grantWords(compact(keyed(atoms.map(expandAtom))))
}

/** Whose rules a ClusterRole collects, before and after; empty when that stays. */
export function aggregationWords(before: RbacObject, after: RbacObject): Phrase {
  const [was, is] = [selectors(before), selectors(after)]
  if (was === is) return []
  if (was === undefined) return ['collects the rules of ClusterRoles with ', code(is ?? '')]
  if (is === undefined) return ['no longer collects the rules of ClusterRoles with ', code(was)]
  return ['collects the rules of ClusterRoles with ', code(was), ' → ', code(is)]
}

function selectors(role: RbacObject): string | undefined {
  if (role.kind !== 'ClusterRole' || role.aggregationRule === undefined) return undefined
  return (role.aggregationRule.clusterRoleSelectors ?? [])
    .map(({ matchLabels = {}, matchExpressions = [] }) =>
      [
        ...Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`),
        ...matchExpressions.map(({ key, operator, values = [] }) =>
          `${key} ${operator} ${values.join(',')}`.trim(),
        ),
      ].join(', '),
    )
    .join(' or ')
}

/** A verb on a target, many times. */
interface Grant {
  readonly verbs: readonly string[]
  /** `pods`, `deployments.apps`, `secrets/token`, `/healthz`. */
  readonly targets: readonly string[]
  readonly name?: string
}

/** Rules that break down into more than this are compared as they are written. */
const ATOMS = 20_000

interface Expanded {
  readonly verb: string
  readonly target: string
  readonly name?: string
}

function expand(rules: readonly PolicyRule[]): ReadonlyMap<string, Expanded> {
  const size = rules.reduce((sum, rule) => sum + atomCount(rule), 0)
  const expanded = size > ATOMS ? rules.flatMap(asWritten) : rules.flatMap(breakdown).map(expandAtom)
  return keyed(expanded)
}

function keyed(expanded: readonly Expanded[]): ReadonlyMap<string, Expanded> {
  return new Map(expanded.map((grant) => [JSON.stringify([grant.verb, grant.target, grant.name]), grant]))
}

function atomCount({
  verbs,
  apiGroups = [],
  resources = [],
  resourceNames = [],
  nonResourceURLs = [],
}: PolicyRule) {
  return (
    verbs.length *
    (apiGroups.length * resources.length * Math.max(1, resourceNames.length) + nonResourceURLs.length)
  )
}

function asWritten(rule: PolicyRule): Expanded[] {
  const { verbs, apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = [] } = rule
  const target = [
    resources.join(','),
    apiGroups.join(','),
    resourceNames.join(','),
    nonResourceURLs.join(','),
  ]
  return [{ verb: verbs.join(','), target: target.filter((part) => part !== '').join(' ') }]
}

function expandAtom(atom: RuleAtom): Expanded {
  if ('url' in atom) return { verb: atom.verb, target: atom.url }
  const target = atom.group === '' ? atom.resource : `${atom.resource}.${atom.group}`
  return { verb: atom.verb, target, ...(atom.name === undefined ? {} : { name: atom.name }) }
}

/** Targets with the same verbs and name become one grant; nothing is added or lost by it. */
function compact(expanded: ReadonlyMap<string, Expanded>): Grant[] {
  const byTarget = new Map<string, { verbs: string[]; target: string; name: string | undefined }>()
  for (const { verb, target, name } of expanded.values()) {
    const key = JSON.stringify([target, name])
    const entry = byTarget.get(key) ?? { verbs: [], target, name }
    entry.verbs.push(verb)
    byTarget.set(key, entry)
  }
  const grants = new Map<string, { verbs: string[]; targets: string[]; name?: string }>()
  for (const { verbs, target, name } of byTarget.values()) {
    const key = JSON.stringify([[...verbs].sort(), name])
    const grant = grants.get(key) ?? { verbs, targets: [], ...(name === undefined ? {} : { name }) }
    grant.targets.push(target)
    grants.set(key, grant)
  }
  return [...grants.values()]
}

const GRANTS_SHOWN = 4
const TARGETS_SHOWN = 6

function grantWords(grants: readonly Grant[]): Phrase {
  const all = graveFirst(grants, ({ verbs, targets }) => [...verbs, ...targets].some(isGrave))
  const shown = all.length > GRANTS_SHOWN + 1 ? all.slice(0, GRANTS_SHOWN) : all
  const words: Phrase[] = shown.map(({ verbs, targets, name }) => [
    code(verbs.join(',')),
    ' on ',
    ...codes(graveFirst(targets, isGrave), TARGETS_SHOWN),
    ...(name === undefined ? [] : [' named ', code(name)]),
  ])
  if (shown.length < grants.length) words.push([`${grants.length - shown.length} more rules`])
  return join(words, '; ')
}

/** What gives more than it seems to: everything, passwords, a shell, or a way to more rights. It is never cut off. */
function isGrave(verbOrTarget: string): boolean {
  return /\*|^secrets\b|^pods\/(exec|attach|portforward|ephemeralcontainers)|^nodes\/proxy|^serviceaccounts\/token\b|^(bind|escalate|impersonate)$/.test(
    verbOrTarget,
  )
}

function graveFirst<T>(items: readonly T[], grave: (item: T) => boolean): T[] {
  return [...items.filter(grave), ...items.filter((item) => !grave(item))]
}

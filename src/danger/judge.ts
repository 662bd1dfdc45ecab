import type { Grant, GrantPath, Scope } from '../rbac/grant.ts'
import { scopeKey } from '../rbac/scope-key.ts'
import type { Danger, DangerPlace, PermissionDanger, RoleDanger } from './danger.ts'
import { type Finding, findingsIn } from './finding.ts'
import { gainOf } from './gain/gain.ts'
import { contentKey } from './gain/grant-key.ts'
import { DANGER_IDS } from './rule/catalogue.ts'
import { SEVERITIES, severityIn } from './rule/rule.ts'
import { CATALOGUE_RULES } from './rule/rules.ts'
import { WELL_KNOWN_ROLES, type WellKnownRole } from './rule/well-known.ts'
import { untold } from './untold.ts'

/** What somebody gains, rule by rule. */
export interface Judged {
  /** The group `system:masters`, which is everything: then there are no findings. */
  readonly masters: readonly GrantPath[]
  /** Of each scope, the whole cluster first; also what other findings say as well. */
  readonly scopes: readonly (readonly Finding[])[]
}

/**
 * What the holder of `before` gains by holding `after`. Against no grants at all, it is what is in `after`.
 *
 * Thousands of subjects hold the same rules in the same places by bindings of their own: these are judged once, and each
 * is told its own grants.
 */
export function judgeGain(before: readonly Grant[], after: readonly Grant[]): Judged {
  const [first] = after
  if (first === undefined) return { masters: [], scopes: [] }
  const ofRules = known.get(first.rules) ?? new Map<string, Known>()
  known.set(first.rules, ofRules)
  const key = [before, after].map((grants) => grants.map(judgedKey).join()).join(' ')
  const earlier = ofRules.get(key)
  if (earlier !== undefined) return toldOf(earlier, after)
  const judged = judge(before, after)
  // The paths of masters are not among the grants of a finding.
  if (judged.masters.length === 0 && new Set(after).size === after.length) ofRules.set(key, { judged, after })
  return judged
}

interface Known {
  readonly judged: Judged
  readonly after: readonly Grant[]
}

const known = new WeakMap<Grant['rules'], Map<string, Known>>()

function judgedKey(grant: Grant): string {
  return `${grant.via.kind}${contentKey(grant)}`
}

/** The same findings with the grants that are in the same positions. */
function toldOf({ judged, after }: Known, own: readonly Grant[]): Judged {
  const position = new Map(after.map((grant, index) => [grant, index]))
  const scopes = judged.scopes.map((findings) =>
    findings.map((finding) => ({
      ...finding,
      grants: finding.grants.flatMap((grant) => own[position.get(grant) ?? -1] ?? []),
    })),
  )
  return { masters: [], scopes }
}

function judge(before: readonly Grant[], after: readonly Grant[]): Judged {
  const gain = gainOf(before, after)
  if (gain.masters.length > 0) return { masters: gain.masters, scopes: [] }
  return { masters: [], scopes: gain.scopes.map((scope) => findingsIn(gain, scope)) }
}

/** `dangersOf` what is gained. */
export function dangersGained(before: readonly Grant[], after: readonly Grant[]): readonly Danger[] {
  return dangersOf(judgeGain(before, after))
}

/**
 * What is dangerous in what somebody gains: the gravest first.
 *
 * A danger that holds in the whole cluster is not said again for namespaces; the same one in several namespaces is
 * said once; what a graver one says already is left out; of a well-known ClusterRole all that it includes by design
 * is one danger.
 */
export function dangersOf({ masters, scopes }: Judged): readonly Danger[] {
  if (masters.length > 0)
    return [{ kind: 'masters', severity: 'critical', where: { kind: 'cluster' }, via: masters }]
  const found: Finding[] = []
  for (const findings of scopes) for (const one of untold(findings, found)) found.push(one)
  const single = Map.groupBy(found, ({ scope }) => scopeKey(scope))
  return joinNamespaces([...single.values()].flatMap(dangersOfScope)).toSorted(
    (one, other) =>
      SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) || rank(one) - rank(other),
  )
}

/** Takes what well-known roles include by design together. */
function dangersOfScope(findings: readonly Finding[]): Danger[] {
  const included = new Map<
    WellKnownRole,
    { readonly rule: Finding['rule']; readonly grants: readonly Grant[] }[]
  >()
  const own = findings.flatMap((finding) => {
    const known = WELL_KNOWN_ROLES.flatMap((role) => {
      const grants = finding.grants.filter((grant) => includes(role, finding, grant))
      return grants.length === 0 ? [] : [{ role, grants }]
    })
    for (const { role, grants } of known)
      included.set(role, [...(included.get(role) ?? []), { rule: finding.rule, grants }])
    const rest = finding.grants.filter((grant) => !known.some(({ grants }) => grants.includes(grant)))
    return rest.length === 0 || isCarried(finding, rest) ? [] : [permission(finding, rest)]
  })
  const scope = findings[0]?.scope ?? { kind: 'cluster' }
  const roles = [...included].map(([role, parts]): RoleDanger => {
    const grants = new Set(parts.flatMap((part) => part.grants))
    return {
      kind: 'well-known-role',
      rule: role.id,
      includes: parts.map(({ rule }) => rule),
      severity: severityIn(role, scope) ?? role.severity.cluster,
      where: placeOf(scope),
      via: [...grants].map(({ via }) => via),
    }
  })
  return [...roles, ...own]
}

function includes(role: WellKnownRole, { rule }: Finding, { via }: Grant): boolean {
  if (via.kind !== 'binding' || via.role !== `ClusterRole/${role.id}`) return false
  return role.includes === 'all' || role.includes.includes(rule)
}

/** Of two permissions together, the well-known role may have both, so that the other grants add nothing. */
function isCarried(finding: Finding, rest: readonly Grant[]): boolean {
  const isPair = CATALOGUE_RULES.some(({ id, with: second }) => id === finding.rule && second !== undefined)
  return isPair && rest.length < finding.grants.length
}

function permission(finding: Finding, grants: readonly Grant[]): PermissionDanger {
  const { rule, severity, scope, requests, names } = finding
  const via = grants.map((grant) => grant.via)
  return { kind: 'permission', rule, severity, where: placeOf(scope), requests, names, via }
}

function placeOf(scope: Scope): DangerPlace {
  if (scope.kind === 'cluster') return { kind: 'cluster' }
  return { kind: 'namespaces', namespaces: [scope.namespace] }
}

/** The same by the same subjects and roles in several namespaces is one danger. */
function joinNamespaces(dangers: readonly Danger[]): Danger[] {
  const same = Map.groupBy(dangers, ({ via, where, ...danger }) =>
    JSON.stringify([danger, where.kind, [...new Set(via.map(holderAndRole))].toSorted()]),
  )
  return [...same.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const all = [first, ...others]
    const namespaces = all.flatMap(({ where }) => (where.kind === 'cluster' ? [] : where.namespaces))
    const where: DangerPlace =
      first.where.kind === 'cluster' ? first.where : { kind: 'namespaces', namespaces }
    return [{ ...first, where, via: all.flatMap(({ via }) => via) }]
  })
}

/** A Role is another one in each namespace, and most often the same by its name. */
function holderAndRole(via: GrantPath): string {
  if (via.kind === 'masters') return via.kind
  if (via.kind === 'policy') return via.policy
  return JSON.stringify([via.subject, via.role.replace(/^Role\/[^/]+\//, 'Role/')])
}

function rank(danger: Danger): number {
  return danger.kind === 'masters' ? -1 : DANGER_IDS.indexOf(danger.rule)
}

import type { Grant, GrantPath, Scope } from '../rbac/grant.ts'
import type { Danger, DangerPlace, PermissionDanger, RoleDanger } from './danger.ts'
import { type Finding, findingsIn } from './finding.ts'
import { gainOf } from './gain.ts'
import { DANGER_IDS } from './rule/catalogue.ts'
import { atLeast, SEVERITIES, severityIn } from './rule/rule.ts'
import { CATALOGUE_RULES } from './rule/rules.ts'
import { WELL_KNOWN_ROLES, type WellKnownRole } from './rule/well-known.ts'

/**
 * What is dangerous in what the holder of `before` gains by holding `after`: the gravest first. Against no grants at
 * all, it is what is dangerous in `after`.
 *
 * A danger that holds in the whole cluster is not said again for namespaces; the same one in several namespaces is
 * said once; what a graver one says already is left out; of a well-known ClusterRole all that it includes by design
 * is one danger.
 */
export function dangersGained(before: readonly Grant[], after: readonly Grant[]): readonly Danger[] {
  const gain = gainOf(before, after)
  if (gain.masters.length > 0)
    return [{ kind: 'masters', severity: 'critical', where: { kind: 'cluster' }, via: gain.masters }]
  const found: Finding[] = []
  for (const scope of gain.scopes) found.push(...untold(findingsIn(gain, scope), found))
  const single = Map.groupBy(found, ({ scope }) => (scope.kind === 'cluster' ? '' : scope.namespace))
  return joinNamespaces([...single.values()].flatMap(dangersOfScope)).toSorted(
    (one, other) =>
      SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) || rank(one) - rank(other),
  )
}

/** Without what another finding says as well, here or for the whole cluster. */
function untold(findings: readonly Finding[], everywhere: readonly Finding[]): Finding[] {
  const others = [...findings, ...everywhere.filter(({ scope }) => scope.kind === 'cluster')]
  const all = others.find(({ rule }) => rule === 'everything')
  return findings.filter((finding) => {
    if (all !== undefined) return finding === all
    const tellers = CATALOGUE_RULES.find(({ id }) => id === finding.rule)?.toldBy ?? []
    return !others.some(({ rule, severity }) => tellers.includes(rule) && atLeast(severity, finding.severity))
  })
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
  if (via.kind === 'masters' || via.role !== `ClusterRole/${role.id}`) return false
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
  return JSON.stringify([via.subject, via.role.replace(/^Role\/[^/]+\//, 'Role/')])
}

function rank(danger: Danger): number {
  return danger.kind === 'masters' ? -1 : DANGER_IDS.indexOf(danger.rule)
}

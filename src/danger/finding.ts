import type { ResourceRequest } from '../rbac/allows.ts'
import type { Grant, Scope } from '../rbac/grant.ts'
import type { ResourceAtom } from '../rbac/rules.ts'
import type { Gain } from './gain/gain.ts'
import {
  type DangerRequest,
  type DangerRule,
  type DangerSeverity,
  SEVERITIES,
  severityIn,
  severityOfName,
} from './rule/rule.ts'
import { CATALOGUE_RULES, type CatalogueId } from './rule/rules.ts'

/** A rule of the catalogue that is gained in one scope. */
export interface Finding {
  readonly rule: CatalogueId
  readonly severity: DangerSeverity
  readonly scope: Scope
  readonly requests: readonly ResourceRequest[]
  /** Empty: all names. */
  readonly names: readonly string[]
  readonly grants: readonly Grant[]
}

/** Every rule that is gained in the scope, in the order of the catalogue; also those that others say as well. */
export function findingsIn(gain: Gain, scope: Scope): Finding[] {
  const findings: Finding[] = []
  const atoms = gain.atoms(scope)
  for (const rule of CATALOGUE_RULES) {
    const severity = severityIn(rule, scope)
    if (severity === undefined) continue
    const at = { gain, scope, severity, atoms }
    const finding = rule.with === undefined ? ofRequests(rule, at) : ofBoth(rule, rule.with, at)
    if (finding !== undefined) findings.push({ rule: rule.id, scope, ...finding })
  }
  return findings
}

interface At {
  readonly gain: Gain
  readonly scope: Scope
  readonly severity: DangerSeverity
  readonly atoms: readonly ResourceAtom[]
}

type Found = Omit<Finding, 'rule' | 'scope'>

function ofRequests(rule: DangerRule, at: At): Found | undefined {
  const { gain, scope, severity, atoms } = at
  if (atoms.length === 0) return undefined
  const asked = [...rule.requests.filter((request) => canBeHeld(request, scope)), ...oddRequests(rule, atoms)]
  const gained = asked
    .map((request) => ({ request, grants: gain.grants(request, scope) }))
    .filter(({ grants }) => grants.length > 0)
  if (gained.length > 0) return { severity, names: [], ...joined(gained) }
  return ofNames(rule, at)
}

/** What is gained for some names only. */
function ofNames(rule: DangerRule, { gain, scope, severity }: At): Found | undefined {
  const found: {
    readonly name: string
    readonly request: ResourceRequest
    readonly grants: readonly Grant[]
  }[] = []
  const told = new Set<string>()
  const asked = rule.requests.filter(
    (request) => canBeHeld(request, scope) && request.name === undefined && carriesName(request),
  )
  for (const request of asked) {
    for (const [name, grants] of gain.namedGrants(request, scope)) {
      // Of very many names one request is enough for each.
      if (told.size > MANY && told.has(name)) continue
      told.add(name)
      found.push({ name, grants, request: { ...request, name } })
    }
  }
  const gained = found.flatMap((one) => {
    const grave = severityOfName(rule, severity, one.name)
    return grave === undefined ? [] : [{ ...one, severity: grave }]
  })
  const worst = SEVERITIES.find((grave) => gained.some((one) => one.severity === grave))
  if (worst === undefined) return undefined
  const names = [...new Set(gained.map(({ name }) => name))].toSorted()
  return { severity: worst, names, ...joined(gained) }
}

const MANY = 1_000

/** Two permissions that are harmless apart. What holds in the whole cluster is said there. */
function ofBoth(
  rule: DangerRule,
  second: readonly DangerRequest[],
  { gain, scope, severity }: At,
): Found | undefined {
  const parts = [rule.requests, second].map((part) => part.filter((request) => canBeHeld(request, scope)))
  const areAll = (permitted: (request: DangerRequest) => boolean): boolean =>
    parts.every((part) => part.some(permitted))
  if (areAll((request) => gain.before(request, scope))) return undefined
  if (scope.kind === 'namespace' && areAll((request) => gain.after(request, { kind: 'cluster' }).length > 0))
    return undefined
  const held = parts.map((part) =>
    part
      .map((request) => ({ request, grants: gain.after(request, scope) }))
      .filter(({ grants }) => grants.length > 0),
  )
  if (held.some((part) => part.length === 0)) return undefined
  return { severity, names: [], ...joined(held.flat()) }
}

function canBeHeld(request: DangerRequest, scope: Scope): boolean {
  return request.only === undefined || scope.kind === 'cluster'
}

/** A POST to a collection carries no name, so resourceNames never let it pass. */
function carriesName({ verb, subresource }: DangerRequest): boolean {
  return verb !== 'create' || subresource !== undefined
}

// Thousands of holders share the atoms of a few roles.
const odd = new WeakMap<readonly ResourceAtom[], Map<DangerRule, readonly ResourceRequest[]>>()

/** Parts of rules that are dangerous by their form, as the requests that they let pass. */
function oddRequests(rule: DangerRule, atoms: readonly ResourceAtom[]): readonly ResourceRequest[] {
  const { isDangerous } = rule
  if (isDangerous === undefined) return []
  const known = odd.get(atoms) ?? new Map<DangerRule, readonly ResourceRequest[]>()
  odd.set(atoms, known)
  const requests = known.get(rule) ?? atoms.filter(isDangerous).map(requestOf)
  known.set(rule, requests)
  return requests
}

function requestOf({ verb, group, resource: path, name }: ResourceAtom): ResourceRequest {
  const slash = path.indexOf('/')
  const [resource, subresource] = slash < 0 ? [path] : [path.slice(0, slash), path.slice(slash + 1)]
  return {
    verb,
    group,
    resource,
    ...(subresource === undefined ? {} : { subresource }),
    ...(name === undefined ? {} : { name }),
  }
}

function joined(
  gained: readonly { readonly request: ResourceRequest; readonly grants: readonly Grant[] }[],
): Pick<Finding, 'requests' | 'grants'> {
  return {
    requests: gained.map(({ request }) => request),
    grants: [...new Set(gained.flatMap(({ grants }) => grants))],
  }
}

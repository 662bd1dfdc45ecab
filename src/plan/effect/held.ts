import { POWER_OF_RULE } from '../../danger/rule/power-of-rule.ts'
import type { DangerSeverity } from '../../danger/rule/rule.ts'
import type { CatalogueId } from '../../danger/rule/rules.ts'
import { namespaceMatches } from '../../rbac/access-policy/scope.ts'
import type { CompactAccess } from '../../rbac/compact.ts'

/**
 * What some access makes of its holder, in one word, the highest first. `all`: of what is taken, all that somebody had.
 * `way-to-admin`: its holder can become admin. `part`: no more than what a rule of the catalogue says, such as exec.
 * `login`: can log in and do nothing.
 */
export const POWERS = ['all', 'admin', 'way-to-admin', 'write', 'read', 'part', 'other', 'login'] as const

export type Power = (typeof POWERS)[number]

/** Some access in one place, on the one scale that people are told. */
export interface Held {
  readonly power: Power
  /** Of a way to admin, what makes it one; of the rest what it includes, or all that it is. */
  readonly parts: readonly HeldPart[]
}

/** A rule of the catalogue that is held. */
export interface HeldPart {
  readonly rule: CatalogueId
  readonly level: DangerSeverity
  /** The only names of objects that it is held for. Empty: all names. */
  readonly names: readonly string[]
}

/** Plain access beside what the catalogue has rules for; who may write is not asked whether they read. */
export const BASES = ['write', 'read', 'other', 'none'] as const

export type Base = (typeof BASES)[number]

/** @param scope a namespace; empty for the whole cluster. `kube-system` counts as that. */
export function heldBy(base: Base, scope: string, rules: readonly HeldPart[]): Held {
  if (rules.some(({ rule }) => rule === 'everything')) return { power: 'admin', parts: [] }
  const ways = rules.filter((part) => isWay(part, scope))
  if (ways.length > 0) return { power: 'way-to-admin', parts: ways }
  const parts = rules.filter(({ rule }) => partOf(rule) !== undefined)
  if (base === 'write' || base === 'read') return { power: base, parts }
  return { power: parts.length > 0 ? 'part' : 'other', parts }
}

/** For some names only, it is one where these are as grave as all names. */
function isWay({ rule, level, names }: HeldPart, scope: string): boolean {
  const { way } = POWER_OF_RULE[rule]
  if (way === undefined || (names.length > 0 && level !== 'critical')) return false
  return way.in === 'anywhere' || scope === '' || namespaceMatches(scope, 'kube-system')
}

function partOf(rule: CatalogueId): unknown {
  return POWER_OF_RULE[rule].part ?? POWER_OF_RULE[rule].way
}

/** What is left of some access in one place beside what the catalogue has rules for. */
export function baseOf(access: readonly CompactAccess[]): Base {
  const bases = access.map(baseOfOne)
  return BASES.find((base) => bases.includes(base)) ?? 'none'
}

function baseOfOne(access: CompactAccess): Base {
  if (access.kind === 'everything') return 'write'
  if (access.kind === 'urls') return 'other'
  if (access.resources.every(isOfRules)) return 'none'
  const verbs = [...access.verbs.words, ...access.verbs.others]
  if (verbs.some((verb) => WRITES.has(verb))) return 'write'
  if (verbs.some((verb) => READS.has(verb))) return 'read'
  return verbs.every((verb) => OF_RULES.has(verb)) ? 'none' : 'other'
}

const WRITES: ReadonlySet<string> = new Set([
  'everything',
  'write',
  'create',
  'update',
  'patch',
  'delete',
  'deletecollection',
])

const READS: ReadonlySet<string> = new Set(['read', 'get', 'list', 'watch'])

/** Verbs and resources that rules of the catalogue are about, whatever else. */
const OF_RULES: ReadonlySet<string> = new Set(['impersonate', 'escalate', 'bind'])

const RESOURCES_OF_RULES: ReadonlySet<string> = new Set([
  'secrets',
  'pods/exec',
  'pods/attach',
  'pods/portforward',
  'pods/proxy',
  'pods/ephemeralcontainers',
  'serviceaccounts/token',
  'nodes/proxy',
])

function isOfRules({ group, resource }: { readonly group: string; readonly resource: string }): boolean {
  return group === '' && RESOURCES_OF_RULES.has(resource)
}

/** The higher power first. */
export function byPower(one: Pick<Held, 'power'>, other: Pick<Held, 'power'>): number {
  return POWERS.indexOf(one.power) - POWERS.indexOf(other.power)
}

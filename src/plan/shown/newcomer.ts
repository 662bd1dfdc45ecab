import type { CatalogueId } from '../../danger/rule/rules.ts'
import { subjectKey } from '../../rbac/access-subject.ts'
import type { RuleAtom } from '../../rbac/rules.ts'
import { type Drift, type DriftItem, isGraveItem, type What } from '../drift/drift.ts'
import type { Power } from '../effect/held.ts'

/** Something that is in a cluster and not in its file, as people are told it. It is JSON. */
export interface Newcomer {
  /** `subjectKey`, or `object ClusterRole/view` of what a role grants more. */
  readonly subject: string
  readonly power: Power | 'unknown'
  readonly parts: readonly CatalogueId[]
  /** Namespaces; the whole cluster is `''`. */
  readonly scopes: readonly string[]
  readonly by: NewcomerBy
}

export type NewcomerBy =
  | {
      readonly kind: 'row'
      readonly groups: readonly string[]
      readonly beneath?: true
      readonly nodes?: true
    }
  | { readonly kind: 'account' }
  /** Absent: nobody looked at it. */
  | { readonly kind: 'entry'; readonly groups?: readonly string[] }
  | { readonly kind: 'policy'; readonly policy: string; readonly scope: string }
  | {
      readonly kind: 'binding'
      readonly role: string
      readonly bindings: readonly string[]
      /** ARNs of those who are known to have it. */
      readonly holders: readonly string[]
    }
  | { readonly kind: 'rules'; readonly rules: readonly string[]; readonly more: number }

/** What is new and grave in one cluster. */
export interface Newcomers {
  readonly shown: readonly Newcomer[]
  /** How many there are beyond these. */
  readonly more: number
  /** Something is not as it was, and nobody can say what. */
  readonly unknown?: true
}

/** More are counted: the top of a text is never shortened, and whoever adds thousands must not make it no review. */
const MOST = 20

/** Those that a reviewer must see by name; `undefined` where there is nothing to say. */
export function newcomersOf(drift: Drift): Newcomers | undefined {
  const grave = drift.items.filter((one) => one.isNew && isGraveItem(one))
  const isUnknown = drift.compared === 'changed'
  if (grave.length === 0 && !isUnknown) return undefined
  return {
    shown: grave.slice(0, MOST).map(newcomerOf),
    more: Math.max(0, grave.length - MOST),
    ...(isUnknown ? { unknown: true } : {}),
  }
}

export function newcomerOf({ what, power }: DriftItem): Newcomer {
  const subject = subjectOfItem(what)
  const by = byOf(what)
  if (power === 'unknown') return { subject, power, parts: [], scopes: [], by }
  if (power === undefined) return { subject, power: 'login', parts: [], scopes: [], by }
  const { held, scopes } = power
  return { subject, power: held.power, parts: held.parts.map(({ rule }) => rule), scopes, by }
}

export function subjectOfItem(what: What): string {
  switch (what.kind) {
    case 'binding':
      return subjectKey(what.subject)
    case 'rules':
      return `object ${what.role}`
    default:
      return `principal ${what.principal}`
  }
}

const FEW = 5

/** What makes an admin comes first. */
function fewGroups(groups: readonly string[]): readonly string[] {
  const rank = (group: string): number => (group === 'system:masters' ? 0 : 1)
  return groups.toSorted((one, other) => rank(one) - rank(other)).slice(0, MOST_GROUPS)
}

const MOST_GROUPS = 10

function byOf(what: What): NewcomerBy {
  switch (what.kind) {
    case 'row': {
      const { kind, groups, isBeneath, isOfNodes } = what
      return {
        kind,
        groups: fewGroups(groups),
        ...(isBeneath ? { beneath: true } : {}),
        ...(isOfNodes ? { nodes: true } : {}),
      }
    }
    case 'account':
      return { kind: what.kind }
    case 'entry':
      return {
        kind: what.kind,
        ...(what.gives === undefined ? {} : { groups: fewGroups(what.gives.groups) }),
      }
    case 'policy':
      return { kind: what.kind, policy: what.policy, scope: what.scope }
    case 'binding': {
      const { kind, role, bindings, holders } = what
      return { kind, role, bindings: bindings.slice(0, FEW), holders: holders.slice(0, FEW) }
    }
    case 'rules': {
      const { kind, added } = what
      return { kind, rules: added.slice(0, FEW).map(ruleText), more: Math.max(0, added.length - FEW) }
    }
  }
}

/** `get secrets`, `create deployments.apps`, `get secrets/db`, `get /metrics` */
export function ruleText(atom: RuleAtom): string {
  if ('url' in atom) return `${atom.verb} ${atom.url}`
  const { verb, group, resource, name } = atom
  const kind = group === '' ? resource : `${resource}.${group}`
  return `${verb} ${kind}${name === undefined ? '' : ` named ${name}`}`
}

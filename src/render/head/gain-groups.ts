import { OBJECT_RULES } from '../../danger/rule/object-rules.ts'
import { CATALOGUE_RULES, type CatalogueId } from '../../danger/rule/rules.ts'
import { type Held, type HeldPart, heldBy, POWERS } from '../../plan/effect/held.ts'
import { type Gain, isGrave, type Way } from '../../plan/shown/gain.ts'
import type { Head } from '../../plan/shown/head.ts'
import type { ShownPlace } from '../../plan/shown/place.ts'

/** Everybody who gains the same by the same roles, in the same places of the same clusters. */
export interface GainGroup extends Same {
  /** `subject` of their gains, sorted. */
  readonly subjects: readonly string[]
  /** Sorted; `''` is the whole cluster. */
  readonly scopes: readonly string[]
  readonly clusters: readonly string[]
  readonly through: readonly Way[]
  readonly where: readonly ShownPlace[]
}

/** What one line says of all whom it is about. */
interface Same {
  /** `held`: it is about permissions; `login`: only that they can log in; `role`: of a role that nobody has. */
  readonly kind: 'held' | 'login' | 'role' | 'object'
  /** Of an object. */
  readonly rule: string
  readonly held: Held
  readonly isMasters: boolean
  /** Usernames that somebody else has too. */
  readonly usernames: readonly string[]
  readonly roles: readonly string[]
  /** The cluster has errors, so that nothing of it is applied. */
  readonly fails: boolean
}

/** The grave gains of a plan, those together that one line can say; the highest power first. */
export function graveGroups({ clusters }: Pick<Head, 'clusters'>): readonly GainGroup[] {
  const single = clusters.flatMap(({ cluster, gains, errors, moreErrors }) => {
    const fails = errors.length + moreErrors > 0
    return [...Map.groupBy(gains, ({ subject, scope }) => JSON.stringify([subject, scope])).values()]
      .filter((own) => own.some(isGrave))
      .flatMap((own) => groupsOf(own, { cluster, fails }))
  })
  return (['scopes', 'clusters', 'subjects'] as const)
    .reduce<readonly GainGroup[]>(joinedBy, single)
    .toSorted((one, other) => rank(one) - rank(other) || (textOf(one) < textOf(other) ? -1 : 1))
}

const CATALOGUE: ReadonlySet<string> = new Set(CATALOGUE_RULES.map(({ id }) => id))
const OF_OBJECTS: ReadonlySet<string> = new Set(OBJECT_RULES.map(({ id }) => id))

/** Of one subject in one scope. What shows in an object has a line of its own. */
function groupsOf(
  own: readonly Gain[],
  about: { readonly cluster: string; readonly fails: boolean },
): GainGroup[] {
  const objects = own.filter(({ rule }) => OF_OBJECTS.has(rule))
  const rest = own.filter(({ rule }) => !OF_OBJECTS.has(rule))
  return [...objects.filter(isGrave).map((gain) => [gain]), ...(rest.some(isGrave) ? [rest] : [])].flatMap(
    (gains) => groupOf(gains, about),
  )
}

function groupOf(
  gains: readonly Gain[],
  { cluster, fails }: { readonly cluster: string; readonly fails: boolean },
): GainGroup[] {
  const [first] = gains
  if (first === undefined) return []
  const { subject, scope } = first
  const isMasters = gains.some(({ rule }) => rule === 'masters')
  const isOfObject = OF_OBJECTS.has(first.rule)
  const parts = gains.flatMap(({ rule, level, names }): HeldPart[] =>
    isCatalogued(rule) ? [{ rule, level, names }] : [],
  )
  // Of one subject in one place it is the same for all.
  const { base } = first.told
  const held: Held = isMasters ? { power: 'admin', parts: [] } : heldBy(base, scope, parts)
  const through = gains.flatMap(({ told }) => told.through)
  const isHeld = isMasters || parts.length > 0 || base !== 'none'
  return [
    {
      kind: isOfObject ? 'object' : subject.startsWith('object ') ? 'role' : isHeld ? 'held' : 'login',
      rule: isOfObject ? first.rule : '',
      held,
      isMasters,
      usernames: [...new Set(gains.flatMap(({ rule, names }) => (rule === 'shared-username' ? names : [])))],
      roles: [...new Set(through.map(({ role }) => role))].toSorted(),
      fails,
      subjects: [subject],
      scopes: [scope],
      clusters: [cluster],
      through: distinct(through),
      where: distinct(gains.flatMap(({ told }) => told.where ?? [])).slice(0, PLACES),
    },
  ]
}

function isCatalogued(rule: Gain['rule']): rule is CatalogueId {
  return CATALOGUE.has(rule)
}

/** Nobody follows more links of one line. */
const PLACES = 3

/** Those groups as one that differ in this alone. */
function joinedBy(
  groups: readonly GainGroup[],
  by: 'scopes' | 'clusters' | 'subjects',
): readonly GainGroup[] {
  const alike = Map.groupBy(groups, ({ through: _, where: __, ...about }) =>
    JSON.stringify({ ...about, held: { ...about.held, parts: about.held.parts.map(told) }, [by]: [] }),
  )
  return [...alike.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    return [
      {
        ...first,
        [by]: [...new Set(same.flatMap((one) => one[by]))].toSorted(),
        through: distinct(same.flatMap(({ through }) => through)),
        where: distinct(same.flatMap(({ where }) => where)).slice(0, PLACES),
      },
    ]
  })
}

/** Levels are compared, and nobody is told them. */
function told({ rule, names }: HeldPart): unknown {
  return [rule, names]
}

function distinct<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}

/** The whole cluster before namespaces. */
function rank({ held, scopes, kind }: GainGroup): number {
  const power = kind === 'login' ? POWERS.length : POWERS.indexOf(held.power)
  return power * 2 + (scopes.includes('') ? 0 : 1)
}

function textOf({ subjects, scopes, clusters }: GainGroup): string {
  return JSON.stringify([subjects, scopes, clusters])
}

import type { CompactAccess } from '../rbac/compact.ts'
import type { GrantPath } from '../rbac/grant.ts'

/** A place, or several where the same is gained and lost. */
export interface EffectRow {
  /** Whether it is the whole cluster, and else which namespaces, by name. */
  readonly namespaces: 'all' | readonly string[]
  readonly gained: readonly CompactAccess[]
  readonly lost: readonly CompactAccess[]
  readonly gainedThrough: readonly GrantPath[]
  readonly lostThrough: readonly GrantPath[]
}

/** The whole cluster first, then namespaces; those with the same access are one row. */
export function effectRows(effect: Omit<EffectRow, 'namespaces'>): readonly EffectRow[] {
  const gained = Map.groupBy(effect.gained, placeOf)
  const lost = Map.groupBy(effect.lost, placeOf)
  const gainedThrough = Map.groupBy(effect.gainedThrough, pathPlace)
  const lostThrough = Map.groupBy(effect.lostThrough, pathPlace)
  const places = [...new Set([...gained.keys(), ...lost.keys()])].toSorted()
  const rows = places.map((place) => ({
    place,
    gained: gained.get(place) ?? [],
    lost: lost.get(place) ?? [],
    gainedThrough: gainedThrough.get(place) ?? [],
    lostThrough: lostThrough.get(place) ?? [],
  }))
  const same = Map.groupBy(rows, (row) =>
    JSON.stringify([row.place === CLUSTER, [row.gained, row.lost].map((access) => access.map(withoutPlace))]),
  )
  return [...same.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    return [
      {
        namespaces: first.place === CLUSTER ? 'all' : group.map(({ place }) => place),
        gained: first.gained,
        lost: first.lost,
        gainedThrough: group.flatMap((row) => row.gainedThrough),
        lostThrough: group.flatMap((row) => row.lostThrough),
      },
    ]
  })
}

/** No namespace has an empty name. */
const CLUSTER = ''

function placeOf(access: CompactAccess): string {
  return access.kind === 'resources' && access.scope.kind === 'namespace' ? access.scope.namespace : CLUSTER
}

function withoutPlace(access: CompactAccess): unknown {
  if (access.kind !== 'resources') return access
  const { verbs, resources, names } = access
  return { verbs, resources, names }
}

/** `RoleBinding/shop/editors` holds in `shop`. */
function pathPlace(path: GrantPath): string {
  if (path.kind === 'masters') return CLUSTER
  const [kind, namespace = ''] = path.binding.split('/')
  return kind === 'RoleBinding' ? namespace : CLUSTER
}

import type { Judged } from '../../danger/judge.ts'
import type { CompactAccess } from '../../rbac/compact.ts'
import type { GrantPath } from '../../rbac/grant.ts'
import { scopeKey } from '../../rbac/scope-key.ts'
import { type Base, baseOf, byPower, type Held, type HeldPart, heldBy } from './held.ts'

/** What is gained, or lost, in some places, the same in each. */
export interface Step {
  /** Namespaces by name, or `''` alone: the whole cluster. */
  readonly scopes: readonly string[]
  readonly held: Held
  /** Of each of the scopes. */
  readonly access: readonly CompactAccess[]
  /** How it comes, without repetition. */
  readonly through: readonly GrantPath[]
}

/** The highest power first; places with the same access are one step. */
export function stepsOf(
  all: readonly CompactAccess[],
  { masters, scopes }: Judged,
  through: readonly GrantPath[],
): readonly Step[] {
  if (masters.length > 0 || all.some(({ kind }) => kind === 'everything'))
    return [{ scopes: [''], held: { power: 'admin', parts: [] }, access: EVERYTHING, through }]
  const judged = new Map(scopes.flatMap((all) => all.map(({ scope }) => [scopeKey(scope), all] as const)))
  const access = Map.groupBy(all, scopeOf)
  const ways = Map.groupBy(through, placeOf)
  const single = [...access].map(([scope, here]) => ({
    scope,
    held: heldBy(baseOf(here), scope, (judged.get(scope) ?? []).map(partOf)),
    access: here,
    through: ways.get(scope) ?? [],
  }))
  const same = Map.groupBy(single, (one) =>
    JSON.stringify([one.scope === '', one.held, one.access.map(withoutScope), rolesOf(one.through)]),
  )
  return [...same.values()]
    .flatMap((group): Step[] => {
      const [first] = group
      if (first === undefined) return []
      return [
        {
          scopes: group.map(({ scope }) => scope).toSorted(),
          held: first.held,
          access: first.access,
          through: group.flatMap((one) => one.through),
        },
      ]
    })
    .toSorted((one, other) => byPower(one.held, other.held) || rank(one) - rank(other))
}

/** What of plain access is gained in each scope; the whole cluster is `''`. */
export function basesOf(all: readonly CompactAccess[]): ReadonlyMap<string, Base> {
  const scopes = Map.groupBy(all, scopeOf)
  return new Map([...scopes].map(([scope, access]) => [scope, baseOf(access)]))
}

const EVERYTHING: readonly CompactAccess[] = [{ kind: 'everything' }]

function partOf({ rule, severity, names }: Judged['scopes'][number][number]): HeldPart {
  return { rule, level: severity, names }
}

function scopeOf(access: CompactAccess): string {
  return access.kind === 'resources' ? scopeKey(access.scope) : ''
}

function withoutScope(access: CompactAccess): unknown {
  if (access.kind !== 'resources') return access
  const { verbs, resources, names } = access
  return { verbs, resources, names }
}

/** `RoleBinding/shop/editors` holds in `shop`. */
function placeOf(path: GrantPath): string {
  if (path.kind === 'masters') return ''
  if (path.kind === 'policy') return path.namespace ?? ''
  const [kind, namespace = ''] = path.binding.split('/')
  return kind === 'RoleBinding' ? namespace : ''
}

/** A Role is another one in each namespace, and most often the same by its name. */
function rolesOf(paths: readonly GrantPath[]): readonly string[] {
  const roles = paths.map((path) =>
    path.kind !== 'binding'
      ? policyOf(path)
      : `${path.subject.kind} ${path.subject.name} ${path.role.replace(/^Role\/[^/]+\//, 'Role/')}`,
  )
  return [...new Set(roles)].toSorted()
}

function policyOf(path: GrantPath): string {
  return path.kind === 'policy' ? path.policy : ''
}

function rank({ scopes }: Step): number {
  return scopes[0] === '' ? 0 : 1
}

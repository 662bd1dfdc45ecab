import { parseArn, stripRolePath } from '../aws-auth/arn.ts'
import { arnKey } from '../aws-auth/arn-key.ts'
import { permissionSetRole } from '../aws-auth/near/permission-set.ts'
import { defaultUsername } from '../login/mapping/default-username.ts'
import { scopeKey } from '../rbac/scope-key.ts'
import { compare } from '../words/compare.ts'
import type { ClusterFound } from './cluster-found.ts'
import type { FoundPrincipal } from './found-principal.ts'
import { type ImportedPrincipal, SECTIONS, type Section } from './imported-file.ts'

/** The principals of all clusters, those that mean the same once, in the order in which a person reads them. */
export function mergedPrincipals(founds: readonly ClusterFound[]): readonly ImportedPrincipal[] {
  const paths = pathsIn(founds)
  const all = founds.flatMap(({ cluster, principals, admins }) =>
    principals.map((one) => ({
      principal: imported(one, paths),
      isAdmin: admins.has(one.key),
      cluster: cluster.desired.cluster.name,
    })),
  )
  const alike = Map.groupBy(all, ({ principal }) => meaningKey(principal))
  const merged = [...alike.values()].flatMap((same): ImportedPrincipal[] => {
    const [first] = same
    if (first === undefined) return []
    const section = same.some(({ isAdmin }) => isAdmin) ? 'admins' : sectionOf(first.principal)
    return [{ ...first.principal, section, clusters: same.map(({ cluster }) => cluster) }]
  })
  return merged.toSorted(inOrder)
}

type Unplaced = Omit<ImportedPrincipal, 'section' | 'clusters'>

/** A role that one cluster knows with its path has it in the others too, where only a row names it. */
function pathsIn(founds: readonly ClusterFound[]): ReadonlyMap<string, string> {
  const arns = founds.flatMap(({ principals }) => principals.map(({ arn }) => arn))
  const whole = arns.filter((arn) => stripRolePath(arn) !== arn)
  return new Map(
    [...Map.groupBy(whole, stripRolePath)].flatMap(([short, same]) => {
      const [arn, ...others] = new Set(same)
      return arn === undefined || others.length > 0 ? [] : [[short, arn] as const]
    }),
  )
}

function imported(
  { by, of: _, username, arn: found, ...rest }: FoundPrincipal,
  paths: ReadonlyMap<string, string>,
): Unplaced {
  const arn = by === 'row' ? (paths.get(found) ?? found) : found
  const groups = [...new Set(rest.groups)]
  if (rest.kind === 'account' || username === usernameOf(rest.kind, arn)) return { ...rest, arn, groups }
  return { ...rest, arn, groups, username }
}

/** Of an ARN that cannot be a principal there is none. */
function usernameOf(kind: 'role' | 'user', arn: string): string | undefined {
  const parsed = parseArn(arn).kind
  const isSound = kind === 'user' ? parsed === 'user' : parsed === 'role' || parsed === 'service-linked-role'
  return isSound ? defaultUsername({ kind, arn }) : undefined
}

function meaningKey({ kind, arn, username, groups, policies }: Unplaced): string {
  const held = policies.map(({ policy, scopes }) => [policy, scopes.map(scopeKey).toSorted()])
  return JSON.stringify([
    kind,
    arn,
    username,
    groups.toSorted(),
    held.map((one) => JSON.stringify(one)).toSorted(),
  ])
}

function sectionOf({ kind, arn }: Unplaced): Section {
  if (kind === 'account') return 'accounts'
  if (kind === 'user') return 'users'
  return permissionSetRole(nameIn(arn)) === undefined ? 'roles' : 'permission-sets'
}

/** The last part of an ARN. */
function nameIn(arn: string): string {
  return arn.split('/').at(-1) ?? arn
}

/** By heading, then by kind and name: what belongs together has names that begin alike. */
function inOrder(one: ImportedPrincipal, other: ImportedPrincipal): number {
  return (
    SECTIONS.indexOf(one.section) - SECTIONS.indexOf(other.section) ||
    compare(one.kind, other.kind) ||
    compare(arnKey(nameIn(one.arn)), arnKey(nameIn(other.arn))) ||
    compare(one.arn, other.arn) ||
    compare(one.clusters.join(), other.clusters.join())
  )
}

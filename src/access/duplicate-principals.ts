import { parseArn, stripRolePath } from '../aws-auth/arn.ts'
import { joiningWords } from '../aws-auth/joined-groups.ts'
import type { Problem } from '../problem/problem.ts'
import { scopeKey } from '../rbac/scope-key.ts'
import { plural } from '../words/count.ts'
import { listed } from '../words/list.ts'
import type { Principal } from './file.ts'

/**
 * Principals that are declared twice for one cluster. The authenticator compares ARNs without case and knows no path of
 * a role, and one of two rows alone counts. What is advised leaves access as it is for a file that was copied from
 * aws-auth, because nothing of the cluster is known here.
 */
export function duplicatePrincipals(principals: readonly Principal[]): Problem[] {
  const byCluster = new Map<string, Principal[]>()
  for (const principal of principals) {
    for (const cluster of principal.clusters) {
      const same = byCluster.get(keyOf(cluster, principal))
      if (same === undefined) byCluster.set(keyOf(cluster, principal), [principal])
      else same.push(principal)
    }
  }
  return principals.flatMap((principal): Problem[] => {
    const clashes = principal.clusters.flatMap((cluster): Clash[] => {
      const all = byCluster.get(keyOf(cluster, principal)) ?? []
      return all[0] === principal ? [] : [{ all, cluster }]
    })
    const alike = Map.groupBy(clashes, ({ all }) => all.map(({ where }) => where.line).join())
    return [...alike.values()].map((same) => duplicate(principal, same))
  })
}

interface Clash {
  readonly cluster: string
  /** Two or more that are declared for it, in the order of the file. */
  readonly all: readonly Principal[]
}

/** @param clashes clusters for which the same entries are one principal's */
function duplicate(principal: Principal, clashes: readonly Clash[]): Problem {
  const clusters = clashes.map(({ cluster }) => cluster)
  const all = clashes[0]?.all ?? []
  const name = nameOf(principal)
  return {
    code: 'duplicate-principal',
    severity: 'error',
    where: principal.where,
    message: `${name} is declared already on line ${all[0]?.where.line}, for ${clusters.join(', ')} too.`,
    found: name,
    allowed: 'each principal once per cluster (roles are compared without their path, and without case)',
    fix: all.every((one) => meaning(one) === meaning(all[0]))
      ? `The entries say the same: ${removal([principal], clusters)}.`
      : `${whichToKeep(all, clusters)} Or give the entries different clusters.`,
  }
}

function whichToKeep(all: readonly Principal[], clusters: readonly string[]): string {
  if (all.some((one) => one.kind === 'iam' && one.principal.policies !== undefined))
    return 'A principal has one access entry: write one entry with the groups and the access policies that are meant.'
  if (isDecidedEachTime(all))
    return 'Rows of aws-auth whose ARNs of a user differ in case count at random, one for each request: keep the entry that is meant, and review what it gives.'
  const counting = lastThatMatches(all)
  const others = all.filter((one) => one !== counting)
  const groups = groupsOf(counting)
  const has =
    groups.length === 0 ? 'without groups' : `with its ${plural(groups.length, 'group')} ${listed(groups, 6)}`
  const why =
    hasPath(counting) || !others.some(hasPath)
      ? 'of several rows of aws-auth the last counts, and groups are not combined'
      : 'of several rows of aws-auth the last without a path of the role counts, and groups are not combined'
  return `If they are copied from aws-auth, keep the entry on line ${counting?.where.line} as it is (${has}) and ${removal(others, clusters)}: ${why}.${joiningWords({ name: 'that entry', groups }, others.flatMap(groupsOf))}`
}

/** `remove the one on line 6`; an entry that is for other clusters too stays there. */
function removal(others: readonly Principal[], clusters: readonly string[]): string {
  const lines = others.map(({ where }) => String(where.line))
  const those = `the ${lines.length === 1 ? 'one on line' : 'ones on lines'} ${listed(lines)}`
  return others.some((one) => one.clusters.some((cluster) => !clusters.includes(cluster)))
    ? `remove ${clusters.join(', ')} from the clusters of ${those}`
    : `remove ${those}`
}

/** Source: `saveMap` in `pkg/mapper/configmap/configmap.go`; a path is never part of what STS reports. */
function lastThatMatches(all: readonly Principal[]): Principal | undefined {
  return all.findLast((one) => !hasPath(one)) ?? all.at(-1)
}

/** Rows of users are kept by the ARN as it is written, and one of those that match is picked at random. */
function isDecidedEachTime(all: readonly Principal[]): boolean {
  const arns = all.flatMap((one) =>
    one.kind === 'iam' && one.principal.kind === 'user' ? [one.principal.arn] : [],
  )
  return new Set(arns).size > 1
}

function hasPath(principal: Principal | undefined): boolean {
  if (principal?.kind !== 'iam') return false
  const parsed = parseArn(principal.principal.arn)
  return (parsed.kind === 'role' || parsed.kind === 'service-linked-role') && parsed.path !== ''
}

function groupsOf(principal: Principal | undefined): readonly string[] {
  return principal?.kind === 'iam' ? principal.principal.groups : []
}

/** Equal for entries that give the same; an entry of an account gives nothing beside the login. */
function meaning(principal: Principal | undefined): string {
  if (principal?.kind !== 'iam') return 'account'
  const { username, groups, policies = [] } = principal.principal
  const held = policies.map(({ policy, scopes }) => [policy, scopes.map(scopeKey).sort()])
  return JSON.stringify([username, [...groups].sort(), held.map((one) => JSON.stringify(one)).sort()])
}

function keyOf(cluster: string, principal: Principal): string {
  return `${cluster} ${nameOf(principal).toLowerCase()}`
}

function nameOf(principal: Principal): string {
  return principal.kind === 'iam' ? stripRolePath(principal.principal.arn) : principal.account.account
}

import type { Desired } from '../../access/desired.ts'
import type { ClusterFacts, Discovery } from '../../live/facts.ts'
import type { Problem } from '../../problem/problem.ts'
import { counted } from '../../words/count.ts'
import { listed } from '../../words/list.ts'
import { shortArn } from '../../words/short-arn.ts'
import type { NodeRoles } from './node-roles.ts'

/**
 * What could not be found out about the roles of nodes: `node groups (eks:ListNodegroups is denied)`. Empty when all
 * is known that this way into the cluster can tell.
 */
export function unknownNodeRoles(
  desired: Desired,
  facts: ClusterFacts | undefined,
  nodes: NodeRoles,
): readonly string[] {
  if (facts === undefined) return []
  const sources: readonly [string, Discovery<unknown>][] = [
    ['node groups', facts.nodeGroups],
    ['Fargate profiles', facts.fargateProfiles],
    ['the roles of self-managed nodes', facts.instanceRoles],
  ]
  const named = desired.guards.nodeRoles.length > 0
  const lost = named || facts.instanceRoles.kind !== 'known' ? [] : nodes.unexplained
  return [
    ...sources.flatMap(([what, discovery]) =>
      discovery.kind === 'unknown' ? [`${what} (${unknownWords(discovery)})`] : [],
    ),
    ...(lost.length === 0
      ? []
      : [`the role of ${counted(lost.length, 'node')} (${listed(lost.map(({ name }) => name))})`]),
  ]
}

/** `eks:ListNodegroups is denied` */
export function unknownWords({ action, denied }: Extract<Discovery<unknown>, { kind: 'unknown' }>): string {
  return `${action} ${denied ? 'is denied' : 'failed'}`
}

/**
 * `unmanaged: remove` would take rows of roles that nobody declared, and any of them may be a node's as long as it is
 * not known which roles nodes use.
 */
export function nodeRolesUnknown(
  desired: Desired,
  about: {
    readonly arns: readonly string[]
    readonly unknown: readonly string[]
    readonly allowed: boolean
    /** The account that the cluster is in, where that is known. */
    readonly home: string | undefined
  },
): Problem[] {
  const { arns, unknown, allowed, home } = about
  const cluster = desired.cluster.name
  if (arns.length === 0) return []
  return [
    {
      code: 'node-roles-unknown',
      severity: allowed ? 'warning' : 'error',
      where: { cluster, object: 'ConfigMap/kube-system/aws-auth' },
      message: `${cluster} would remove ${counted(arns.length, 'undeclared row')} of roles (${listed(arns.map((arn) => shortArn(arn, home)))}), and ${arns.length === 1 ? 'it' : 'any of them'} may be a node row, because it is not known which roles nodes use. Not known: ${unknown.join('; ')}.`,
      found: arns.length === 1 ? (arns[0] ?? '') : counted(arns.length, 'row'),
      allowed: 'rows that are known to be of people and programs',
      fix: allowed
        ? 'guards.allowNodeRowChanges allows this. Make sure that no node uses these roles.'
        : 'Allow what could not be read (see the warnings of this plan), or declare the roles that must stay. If no node uses a role, add it to `guards.allowNodeRowChanges`.',
    },
  ]
}

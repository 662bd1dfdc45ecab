import type { Desired } from '../../access/desired.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import { entryOf } from '../../login/access-entries.ts'
import type { MappingChange } from '../../login/mapping/change.ts'
import type { MappingPlan, NodeNeeds } from '../../login/mapping/mapping.ts'
import type { Problem } from '../../problem/problem.ts'
import type { NodeRoles } from './node-roles.ts'
import { nodeRolesUnknown, unknownNodeRoles } from './node-roles-unknown.ts'
import { mayTouchNodes, nodeRowProblem, whyNodes } from './node-row.ts'

export interface NodesAbout {
  readonly desired: Desired
  readonly facts: ClusterFacts | undefined
  readonly nodes: NodeRoles
  /** The account that the cluster is in, where that is known. */
  readonly home: string | undefined
}

/** What a plan must leave as it is for nodes to join. */
export function nodeNeeds({ desired, facts, nodes }: Omit<NodesAbout, 'home'>): NodeNeeds {
  return {
    joinBy: (row) => whyNodes(row, nodes) !== undefined,
    // An access entry takes the place of the row, so that nodes do not feel it.
    wouldJoinBy: (row) => entryOf(facts, row.arn) === undefined && whyNodes(row, nodes) !== undefined,
    mayTouch: (arn) => mayTouchNodes(desired, arn),
    rolesUnknown: unknownNodeRoles(desired, facts, nodes).length > 0,
  }
}

/**
 * What is wrong with a plan that touches what nodes join by, or may: what the file allows, and so changes; and what is
 * refused, so that no plan does it.
 */
export function nodeProblems(
  { touches, doubtful }: Pick<MappingPlan<MappingChange>, 'touches' | 'doubtful'>,
  { desired, facts, nodes, home }: NodesAbout,
): { readonly allowed: readonly Problem[]; readonly refused: readonly Problem[] } {
  const unknown = unknownNodeRoles(desired, facts, nodes)
  const problems = [
    ...touches.map((touch) => nodeRowProblem(desired, touch, whyNodes(touch.row, nodes) ?? '')),
    ...[false, true].flatMap((allowed) => {
      const arns = doubtful.filter((row) => row.allowed === allowed).map(({ arn }) => arn)
      return nodeRolesUnknown(desired, { arns, unknown, allowed, home })
    }),
  ]
  return {
    allowed: problems.filter(({ severity }) => severity !== 'error'),
    refused: problems.filter(({ severity }) => severity === 'error'),
  }
}

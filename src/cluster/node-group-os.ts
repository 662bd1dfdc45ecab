import type { LiveNode, NodeGroup } from '../live/facts.ts'

/** The groups with the system that their live nodes run: EKS does not know what a custom image runs. */
export function withSystemsOf(
  groups: readonly NodeGroup[],
  nodes: readonly LiveNode[],
): readonly NodeGroup[] {
  const windows = new Set(nodes.filter(({ os }) => os === 'windows').map(({ nodeGroup }) => nodeGroup))
  return groups.map((group) => (windows.has(group.name) ? { ...group, os: 'windows' } : group))
}

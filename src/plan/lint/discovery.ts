import type { ClusterFacts } from '../../live/facts.ts'
import type { Problem } from '../../problem/problem.ts'

/** One warning for each thing that could not be found out, and what it makes stricter. */
export function discoveryProblems(cluster: string, facts: ClusterFacts | undefined): Problem[] {
  if (facts === undefined) return []
  return SOURCES.flatMap(({ name, what, stricter }) => {
    const discovery = facts[name]
    if (discovery.kind !== 'unknown') return []
    const { action, denied, message } = discovery
    return [
      {
        code: 'discovery-incomplete',
        severity: 'warning',
        where: { cluster },
        message: `${what} of ${cluster} are not known, because ${action} ${denied ? 'is denied' : 'failed'}: ${message.replace(/\.$/, '')}. Therefore ${stricter}.`,
        found: action,
        allowed: 'an identity that may read the nodes and access entries of the cluster',
        fix: denied
          ? `Allow ${action} for the identity that runs this, as docs/least-privilege.md shows.`
          : 'Run it again. If it fails again, fix what the message says.',
      },
    ]
  })
}

const ROLES =
  'a missing aws-auth is not created, undeclared rows of roles are not removed, and node rows are recognized by username and groups only'

const SOURCES = [
  { name: 'nodeGroups', what: 'The node groups', stricter: ROLES },
  { name: 'fargateProfiles', what: 'The Fargate profiles', stricter: ROLES },
  { name: 'instanceRoles', what: 'The roles of self-managed nodes', stricter: ROLES },
  {
    name: 'nodes',
    what: 'The nodes',
    stricter: 'a missing aws-auth is not created, and nodes are not watched after an apply',
  },
  {
    name: 'accessEntries',
    what: 'The access entries',
    stricter: 'every row is treated as if it were in force, and a new aws-auth gets rows for all node roles',
  },
] as const

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
        message: `${what} of ${cluster} are not known, because ${action} ${denied ? 'is denied' : 'failed'}: ${message.replace(/\.$/, '')}. So ${stricter}.`,
        found: action,
        allowed: 'an identity that may see which nodes the cluster has and how principals get in',
        fix: denied
          ? `Permit ${action} to the identity that runs this, as docs/least-privilege.md shows.`
          : 'Run it again; if it fails again, the message says what to mend.',
      },
    ]
  })
}

const ROLES =
  'aws-auth is not made anew, rows of roles that nobody declared are not removed, and node rows are known by their username and groups only'

const SOURCES = [
  { name: 'nodeGroups', what: 'The node groups', stricter: ROLES },
  { name: 'fargateProfiles', what: 'The Fargate profiles', stricter: ROLES },
  { name: 'instanceRoles', what: 'The roles of self-managed nodes', stricter: ROLES },
  {
    name: 'nodes',
    what: 'The nodes',
    stricter: 'aws-auth is not made anew, and nobody watches whether nodes stay ready',
  },
  {
    name: 'accessEntries',
    what: 'The access entries',
    stricter: 'every row counts as if it were in force, and a new aws-auth gets rows for all roles of nodes',
  },
] as const

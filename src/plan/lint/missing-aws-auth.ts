import type { ClusterFacts } from '../../live/facts.ts'
import { readsAwsAuth } from '../../login/authentication-mode.ts'
import type { Finding } from '../../problem/finding.ts'
import type { Problem } from '../../problem/problem.ts'
import { counted } from '../../words/count.ts'
import { listed } from '../../words/list.ts'
import { shortArn } from '../../words/short-arn.ts'
import { asksEks, NO_NODE_ROLE, nodeGaps } from '../guard/aws-auth-missing.ts'
import { rolesWithoutWayIn } from '../guard/missing-node-rows.ts'
import { awsAuthIn } from './lint-about.ts'
import type { JudgedState } from './state-rule.ts'

/**
 * A cluster that reads aws-auth and has none: whoever had a row is out, nodes too. Silent where nobody needs a row,
 * because all nodes join by access entries.
 */
export function missingAwsAuth(state: JudgedState): Finding[] {
  const { desired, facts, awsAuth } = state
  if (awsAuth !== undefined || !readsAwsAuth(facts)) return []
  const says = whatIsMissing(state)
  if (says === undefined) return []
  const cluster = desired.cluster.name
  const problem: Problem = {
    code: 'aws-auth-missing',
    severity: says.severity,
    where: { cluster, object: 'ConfigMap/kube-system/aws-auth' },
    message: `${cluster} has no ConfigMap kube-system/aws-auth${says.words}.`,
    allowed: 'an aws-auth with a row for each node role, or an access entry for each',
    fix: says.fix,
  }
  return [{ problem, about: ['aws-auth'] }]
}

interface Missing extends Pick<Problem, 'severity' | 'fix'> {
  /** Continues `prod has no ConfigMap kube-system/aws-auth`. */
  readonly words: string
}

function whatIsMissing(state: JudgedState): Missing | undefined {
  const { desired, facts, nodes } = state
  if (!asksEks(facts)) {
    // A folder or a kubeconfig may be of a cluster in mode API, where nobody misses it.
    if (desired.principals.length + desired.accounts.length === 0 && nodes.unexplained.length === 0)
      return undefined
    return {
      severity: 'notice',
      words: `, so nobody has access through a row. It is not known whether its nodes and people have access entries, which cannot be read with \`${desired.cluster.door}\``,
      fix: 'Nothing, if everybody has an access entry. Otherwise find out who deleted aws-auth, and create it again with the rows of its nodes.',
    }
  }
  const roles = rolesWithoutWayIn({ nodes, awsAuth: awsAuthIn(state), facts })
  const unknown = nodeGaps(state).filter((gap) => gap !== NO_NODE_ROLE)
  const notKnown = unknown.length === 0 ? '' : `; not known: ${unknown.join('; ')}`
  if (roles.length > 0) {
    const have = roles.length === 1 ? 'has' : 'have'
    const entries = entriesAreKnown(facts)
      ? 'neither a row nor an access entry'
      : 'no row, and it is not known whether there is an access entry'
    return {
      severity: 'warning',
      words: `, and ${counted(roles.length, 'node role')} ${have} ${entries} (${listed(roles.map(({ arn }) => shortArn(arn, state.home)))}): nodes become NotReady within minutes, and no new node can join${notKnown}`,
      fix: 'Apply a file that declares a principal for this cluster, which creates aws-auth with the rows of its nodes. Or restore it from a backup (`eks-access restore`).',
    }
  }
  if (unknown.length > 0)
    return {
      severity: 'warning',
      words: `, and nodes may need a row in it. Not known: ${unknown.join('; ')}`,
      fix: 'Allow what could not be read (see the warnings about it), or name the roles of self-managed nodes under `guards.nodeRoles`.',
    }
  // By entries everybody may get in; without them a row is the only way.
  if (facts?.authenticationMode !== 'CONFIG_MAP') return undefined
  return {
    severity: 'notice',
    words:
      ', and has the authentication mode CONFIG_MAP: only the principal that created the cluster has access',
    fix: 'Nothing, if the cluster is new: EKS creates aws-auth with the first managed node group or Fargate profile, and an apply creates it with the first principal.',
  }
}

/** In mode CONFIG_MAP there are none. */
function entriesAreKnown(facts: ClusterFacts | undefined): boolean {
  return facts?.accessEntries.kind === 'known'
}

import { type Desired, isByEntry } from '../../access/desired.ts'
import { accountWithEntries, entryProblems, tooManyEntries } from '../../access/entry-rules.ts'
import { policiesWithoutEntry } from '../../access/row-rules.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { saidMapping } from '../../login/mapping/assigned.ts'
import type { Place, Problem } from '../../problem/problem.ts'
import { counted } from '../../words/count.ts'

/**
 * What is wrong with how principals are to get access in this cluster: the mapping that the file says against its
 * authentication mode; principals of which neither says how; and what the mode alone decides that they get, and EKS
 * would refuse. What the file says by itself is judged where it is read.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html
 *
 * @param desired with what is to let each principal in, see `assigned`
 */
export function mappingProblems(desired: Desired, { facts }: Pick<Snapshot, 'facts'>): readonly Problem[] {
  const mode = facts?.authenticationMode
  const said = saidMapping(desired)
  const against = againstMode(desired, mode)
  if (against !== undefined) return [against]
  return [
    ...notSaid(desired),
    ...(said === undefined ? decidedByMode(desired, mode) : []),
    ...(mode === 'CONFIG_MAP' ? withPolicies(desired, 'mode') : []),
  ]
}

function againstMode({ cluster }: Desired, mode: string | undefined): Problem | undefined {
  if (cluster.door === 'context' || cluster.mapping === undefined) return undefined
  const { name, where } = cluster.mapping
  const about = { code: 'mapping-against-mode', severity: 'error', where, found: name } as const
  if (name === 'access-entries' && mode === 'CONFIG_MAP')
    return {
      ...about,
      message: `${cluster.name} has the authentication mode CONFIG_MAP, which has no access entries.`,
      allowed: 'mapping: aws-auth in this mode',
      fix: `Change the authentication mode first: \`aws eks update-cluster-config --name ${cluster.name} --access-config authenticationMode=API_AND_CONFIG_MAP\`. It cannot be changed back, and rows of aws-auth still count.`,
    }
  if (name === 'aws-auth' && mode === 'API')
    return {
      ...about,
      message: `${cluster.name} has the authentication mode API: EKS does not read its aws-auth.`,
      allowed: 'mapping: access-entries in this mode, or no mapping',
      fix: 'Write mapping: access-entries, or remove the key.',
    }
  return undefined
}

/** The first of them, at its line: one word of the file decides for all. */
function notSaid({ cluster, principals }: Desired): readonly Problem[] {
  const undecided = principals.filter(({ by }) => by === 'undecided')
  const [first] = undecided
  if (first === undefined) return []
  const others =
    undecided.length === 1
      ? ''
      : `, and so have ${counted(undecided.length - 1, 'other principal')} of the file`
  return [
    {
      code: 'mapping-not-said',
      severity: 'error',
      where: first.where,
      message: `${first.arn} has neither a row of aws-auth nor an access entry in ${cluster.name}${others}, and the file does not say which of the two it is to get: the authentication mode allows both.`,
      found: first.arn,
      allowed: '`mapping: access-entries` or `mapping: aws-auth` for the cluster',
      fix: `Write \`mapping: access-entries\` under ${cluster.name} in \`clusters\`, as AWS recommends: whoever has a row is then moved to an access entry, which needs eks:CreateAccessEntry, eks:UpdateAccessEntry, eks:DeleteAccessEntry, eks:AssociateAccessPolicy, eks:DisassociateAccessPolicy and eks:TagResource. Or write \`mapping: aws-auth\` to keep rows.`,
    },
  ]
}

/** What `mapping` would have let the file's own checks see. */
function decidedByMode(desired: Desired, mode: string | undefined): readonly Problem[] {
  const { cluster, principals, accounts } = desired
  const here = [cluster.name]
  const withEntry = principals.filter(isByEntry)
  const place: Place = { cluster: cluster.name }
  return [
    ...withEntry.flatMap((principal) => entryProblems(principal, here)),
    ...tooManyEntries(withEntry.length, cluster.name, place),
    ...(mode === 'API' ? accounts.map((account) => accountWithEntries(account, here)) : []),
    ...(mode === 'API_AND_CONFIG_MAP' ? withPolicies(desired, 'row') : []),
  ]
}

function withPolicies({ cluster, principals }: Desired, because: 'mode' | 'row'): readonly Problem[] {
  return principals
    .filter(({ by }) => by === undefined || by === 'row')
    .flatMap((principal) => policiesWithoutEntry(principal, { clusters: [cluster.name], because }))
}

import type { Fault } from '../../access/form/fault.ts'
import { principalArn } from '../../access/principal.ts'
import { stripRolePath } from '../../aws-auth/arn.ts'
import { partitionInArn } from '../../aws-auth/arn-parts.ts'
import { DEAD_WORDS } from '../../aws-auth/dead-words.ts'
import { joiningWords } from '../../aws-auth/joined-groups.ts'
import { type KnownPlaces, meantArns } from '../../aws-auth/near/meant-arns.ts'
import { inPartition, otherPartitionWords } from '../../aws-auth/near/partition-words.ts'
import type { DeadReason, MapKey, Row } from '../../aws-auth/row.ts'
import type { HomePartition } from '../home-partition.ts'

/** What the words about a dead row depend on beside the row. */
export interface DeadRowAbout {
  readonly known: KnownPlaces
  readonly home: HomePartition | undefined
  /** The row of the same ARN that is in force, where there is one. */
  readonly by?: Row | undefined
}

/** Why a row gives nobody anything: a clause. */
export function deadRowClause(reason: DeadReason, { key, arn }: Pick<Row, 'key' | 'arn'>): string {
  if (reason !== 'never-matches') return DEAD_WORDS[reason]
  const message = faultOf(key, arn, [])?.message.replace(/\.$/, '') ?? DEAD_WORDS[reason]
  return message.replace(/^[A-Z](?=[a-z]* )/, (letter) => letter.toLowerCase())
}

/** The same, continuing `gives nobody access`, with what is known of the cluster; ends with a full stop. */
export function deadRowSentence(reason: DeadReason, row: Row, { home }: DeadRowAbout): string {
  if (reason === 'never-matches')
    return `. ${faultOf(row.key, row.arn, [])?.message ?? 'No principal has such an ARN.'}`
  if (reason !== 'other-partition') return `: ${DEAD_WORDS[reason]}.`
  return `: ${otherPartition(row.arn, home)}.`
}

/** What to do about it: a sentence. */
export function deadRowFix(reason: DeadReason, row: Row, about: DeadRowAbout): string {
  const { known, home, by } = about
  switch (reason) {
    case 'shadowed':
    case 'shadowed-by-map-roles':
      return `Remove this row: access stays as it is.${by === undefined ? '' : joiningWords({ name: `row ${by.index + 1} of ${by.key}`, groups: by.groups }, row.groups)}`
    case 'role-path':
      return `Write ${stripRolePath(row.arn)}.`
    case 'assumed-role':
      return `Write ${rowArns(row.arn, known)[0] ?? 'the ARN of the role, arn:aws:iam::<account>:role/<name>'}.`
    case 'sso':
      return 'Write a row with the ARN of the role that IAM Identity Center created, without its path.'
    case 'no-instance':
      return 'Give the row a username without this template, and remove the groups of nodes from it.'
    case 'other-partition':
      return home === undefined
        ? 'Write the ARN of a principal of the cluster’s partition.'
        : `If you mean ${inPartition(row.arn, home.partition)}, write that. Otherwise remove the row.`
    case 'never-matches': {
      const meant = rowArns(row.arn, known)
      if (meant.length > 0) return `If you mean ${meant.join(' or ')}, write that.`
      return faultOf(row.key, row.arn, known.accounts)?.fix ?? 'Copy the ARN from IAM again.'
    }
  }
}

/** As a row has them: without the path of a role. */
function rowArns(arn: string, known: KnownPlaces): readonly string[] {
  return meantArns(arn, known).map(stripRolePath)
}

/** Why nobody of another partition logs in: a clause. */
export function otherPartition(arn: string, home: HomePartition | undefined): string {
  const where = home === undefined ? 'the cluster' : WHERE[home.by](home.partition)
  return `it is ${otherPartitionWords(partitionInArn(arn).toLowerCase(), where)}`
}

const WHERE: Readonly<Record<HomePartition['by'], (partition: string) => string>> = {
  cluster: (partition) => `the cluster is in ${partition}`,
  caller: (partition) => `the cluster is in ${partition}, like the identity that asks`,
  nodes: (partition) => `the rows of nodes are of ${partition}`,
}

/** What the file would say of the ARN, so that both say the same. */
function faultOf(key: MapKey, arn: string, accounts: readonly string[]): Fault | undefined {
  const judged = principalArn(key === 'mapRoles' ? 'role' : 'user', arn, accounts)
  return judged.ok ? undefined : judged.fault
}

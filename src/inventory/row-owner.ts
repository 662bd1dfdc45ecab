import type { Row } from '../aws-auth/row.ts'
import { rowKind } from '../aws-auth/row-kind.ts'
import type { Snapshot } from '../live/snapshot.ts'
import { rolesOf } from '../login/owner/roles.ts'
import { hasWhole, toolOf } from '../tool/of-object.ts'
import type { Owner } from './owner.ts'

/** Whose the rows of aws-auth and its accounts are. */
export interface RowOwner {
  (row: Row): Owner
  /** @param account twelve digits, of mapAccounts */
  readonly ofAccount: (account: string) => Owner
}

/** A set's, as its ledger says; nodes'; else that of the tool that has all of aws-auth. */
export function rowOwnerIn(about: {
  readonly snapshot: Snapshot
  readonly setOf: (principal: string) => Owner | undefined
}): RowOwner {
  const { snapshot, setOf } = about
  const tool = snapshot.awsAuth && toolOf(snapshot.awsAuth)
  const otherwise: Owner =
    tool === undefined || !hasWhole(tool) ? { kind: 'nobody' } : { kind: 'made-by', ...tool }
  const ofRow = (row: Row): Owner => setOf(row.arn) ?? nodesOf(row, snapshot) ?? otherwise
  return Object.assign(ofRow, { ofAccount: (account: string): Owner => setOf(account) ?? otherwise })
}

function nodesOf(row: Row, { facts }: Snapshot): Owner | undefined {
  if (rowKind(row) !== 'node row') return undefined
  const { nodeGroups = [], fargateProfiles = [] } = rolesOf(facts, row.arn)
  return { kind: 'nodes', nodeGroups, fargateProfiles }
}

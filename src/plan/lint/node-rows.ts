import { principalKey } from '../../aws-auth/arn-key.ts'
import type { Row } from '../../aws-auth/row.ts'
import {
  asksForInstance,
  isNodeGroup,
  isNodeName,
  letsNodeWork,
  mayBeRole,
  rowKind,
} from '../../aws-auth/row-kind.ts'
import type { Problem } from '../../problem/problem.ts'
import { listed } from '../../words/list.ts'
import { nodeRolesWithoutRow } from '../guard/node-role-without-row.ts'
import { nodeRowsThatDiffer } from '../guard/node-row-differs.ts'
import { awsAuthIn } from './lint-about.ts'
import { rowPlace } from './row-place.ts'
import { type JudgedState, rowsInForce } from './state-rule.ts'

/** What is wrong with the rows of nodes: roles without one, rows that do not serve their nodes, people with such rows. */
export function lintNodeRows(about: JudgedState): Problem[] {
  const { desired, facts, nodes } = about
  const cluster = desired.cluster.name
  const state = { cluster, awsAuth: awsAuthIn(about), facts, nodes }
  return [
    ...nodeRolesWithoutRow(state),
    ...nodeRowsThatDiffer(state),
    ...mixedRows(about).map((row) => mixedRow(about, row)),
  ]
}

/** Rows in force that have something of a node and are no node's, as far as is known. */
function mixedRows(about: JudgedState): readonly Row[] {
  return rowsInForce(about).filter((row) => rowKind(row) === 'mixed')
}

function mixedRow(about: JudgedState, row: Row): Problem {
  const { nodes } = about
  const cluster = about.desired.cluster.name
  const { arn, username, groups } = row
  const ofNodes = groups.filter(isNodeGroup)
  const ofPeople = groups.filter((group) => group !== '' && !isNodeGroup(group))
  const has = [
    ...(isNodeName(username) ? [`the username ${username}`] : []),
    ...(ofNodes.length === 0
      ? []
      : [`${ofNodes.length === 1 ? 'the group' : 'the groups'} ${listed(ofNodes)}`]),
  ]
  const isDoubtful = !nodes.areKnown && letsNodeWork(row) && !mayTouch(about, arn)
  return {
    code: 'people-with-node-groups',
    severity: 'warning',
    where: rowPlace(about, arn),
    message: `The row of ${arn} in ${cluster} has ${has.join(' and ')} of nodes, and is no row of a node: ${reason(row, ofPeople)}.${
      isDoubtful
        ? ' A node could work by it all the same, and it is not known which roles nodes use: a plan leaves it as it is.'
        : ' It counts as a row of people.'
    }${[username, ...groups].some(asksForInstance) ? ' None of them gets in by it: {{EC2PrivateDNSName}} is filled in for EC2 instances only, and every other login is refused.' : ''}`,
    found: arn,
    allowed: 'names of nodes in rows of roles that nodes use, and no others there',
    fix: `${isNodeName(username) ? 'Give it a username of its own' : `Take ${listed(ofNodes)} out of the row`}${isNodeName(username) && ofNodes.length > 0 ? `, and take ${listed(ofNodes)} out of it` : ''}.${isDoubtful ? ' If no node uses the role, add it to `guards.allowNodeRowChanges`, and a plan may change it.' : ''}`,
  }
}

function reason({ arn, username }: Row, ofPeople: readonly string[]): string {
  if (!mayBeRole(arn)) return 'a node has a role, and never another identity'
  if (!isNodeName(username))
    return `${username === '' ? 'an empty username' : `the username ${username}`} is not that of a node`
  return `${listed(ofPeople)} ${ofPeople.length === 1 ? 'is no group' : 'are no groups'} of nodes`
}

function mayTouch({ desired }: JudgedState, arn: string): boolean {
  return desired.guards.allowNodeRowChanges.some((allowed) => principalKey(allowed) === principalKey(arn))
}

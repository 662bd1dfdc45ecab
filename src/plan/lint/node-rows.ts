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
import { plural } from '../../words/count.ts'
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
    ...(ofNodes.length === 0 ? [] : [`the ${plural(ofNodes.length, 'group')} ${listed(ofNodes)}`]),
  ]
  const isDoubtful = !nodes.areKnown && letsNodeWork(row) && !mayTouch(about, arn)
  return {
    code: 'people-with-node-groups',
    severity: 'warning',
    where: rowPlace(about, arn),
    message: `The row of ${arn} in ${cluster} has ${has.join(' and ')} of nodes, but is not a node row: ${reason(row, ofPeople)}.${
      isDoubtful
        ? ' A node might use it, because it is not known which roles nodes use: a plan does not change it.'
        : ' It is treated as a row of people.'
    }${[username, ...groups].some(asksForInstance) ? ' Nobody can log in with it: {{EC2PrivateDNSName}} exists for EC2 instances only, so every other login is rejected.' : ''}`,
    found: arn,
    allowed: 'names of nodes in node rows only, and no other names there',
    fix: `${isNodeName(username) ? 'Give it another username' : `Remove ${listed(ofNodes)} from the row`}${isNodeName(username) && ofNodes.length > 0 ? `, and remove ${listed(ofNodes)} from it` : ''}.${isDoubtful ? ' If no node uses the role, add it to `guards.allowNodeRowChanges`: then a plan may change the row.' : ''}`,
  }
}

function reason({ arn, username }: Row, ofPeople: readonly string[]): string {
  if (!mayBeRole(arn)) return 'a node always has a role'
  if (!isNodeName(username))
    return `${username === '' ? 'an empty username' : `the username ${username}`} is not the username of a node`
  return `${listed(ofPeople)} ${ofPeople.length === 1 ? 'is not a group' : 'are not groups'} of nodes`
}

function mayTouch({ desired }: JudgedState, arn: string): boolean {
  return desired.guards.allowNodeRowChanges.some((allowed) => principalKey(allowed) === principalKey(arn))
}

import { rowKind } from '../../aws-auth/row-kind.ts'
import { readsAwsAuth } from '../../login/authentication-mode.ts'
import { nodeRowItem } from '../../plan/guard/node-row-differs.ts'
import type { Mend } from '../explanation.ts'
import type { Lacking } from '../ways/lacking.ts'
import { meantRows } from './meant.ts'

/**
 * The item of mapRoles that a row was to be, where it was meant for this role and for nodes: it is none of access.yaml,
 * which is for people and programs.
 */
export function meantNodeMend({ principal, state, desired }: Lacking): Mend | undefined {
  const { mapping, awsAuth, snapshot } = state
  if (principal.kind !== 'iam' || principal.parsed.kind !== 'role') return undefined
  if (mapping.way.kind !== 'none' || !readsAwsAuth(snapshot.facts)) return undefined
  const meant = meantRows(principal, { awsAuth, snapshot, desired }).find(({ isSure }) => isSure)
  if (meant === undefined || meant.masters) return undefined
  const { username, groups } = meant.meaning
  const isOfNodes = rowKind({ arn: principal.arn, username, groups }) === 'node row'
  // What is printed is to be copied as it is.
  if (!isOfNodes || !/^[\w{}:.-]+$/.test(username) || groups.includes('')) return undefined
  return { kind: 'node-row', item: nodeRowItem(principal.arn, { username, groups }) }
}

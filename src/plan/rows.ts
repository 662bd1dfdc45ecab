import type { Desired } from '../access/desired.ts'
import { parseArn } from '../aws-auth/arn.ts'
import { effectiveRow, rowsFor } from '../aws-auth/lookup.ts'
import type { AwsAuth, Row, RowMeaning } from '../aws-auth/row.ts'
import type { ClusterFacts } from '../live/facts.ts'
import type { Ledger } from '../live/ledger.ts'
import { declaredRows } from '../login/mapping/aws-auth/spell.ts'
import type { Problem } from '../problem/problem.ts'
import { isAccount } from './accounts.ts'
import type { OwnershipChange, RowChange } from './change.ts'
import { hasEntry } from './guard/access-entries.ts'
import type { NodeRoles } from './guard/node-roles.ts'
import { nodeRolesUnknown, unknownNodeRoles } from './guard/node-roles-unknown.ts'
import { mayTouchNodes, type NodeRowTouch, nodeRowProblem, whyNodes } from './guard/node-row.ts'
import { addition, meaning, removal } from './row-change.ts'

/** What an apply does to the rows of aws-auth, and to the ledger's list of owned principals. */
export interface RowPlan {
  readonly rows: readonly RowChange[]
  readonly ownership: readonly OwnershipChange[]
  readonly problems: readonly Problem[]
}

/** What rows are planned from. */
export interface RowsAbout {
  readonly desired: Desired
  /** As it is live. */
  readonly awsAuth: AwsAuth
  readonly ledger: Ledger
  readonly nodes: NodeRoles
  readonly facts: ClusterFacts | undefined
}

/**
 * Holds the desired rows against what the authenticator makes of the live ones. Node rows never change: a plan
 * that would change or remove one carries an error instead of the change, unless the file allows it.
 */
export function planRows(about: RowsAbout): RowPlan {
  const declared = planDeclared(about)
  const gone = planGone(about)
  const unmanaged = about.desired.unmanaged === 'remove' ? planUnmanaged(about) : NOTHING
  const parts = [declared, gone, unmanaged]
  return {
    rows: parts.flatMap(({ rows }) => rows),
    ownership: parts.flatMap(({ ownership }) => ownership),
    problems: parts.flatMap(({ problems }) => problems),
  }
}

const NOTHING: RowPlan = { rows: [], ownership: [], problems: [] }

/** What the file asks for. */
function planDeclared({ desired, awsAuth, ledger, nodes, facts }: RowsAbout): RowPlan {
  const owned = new Set(ledger.principals.map((principal) => principal.toLowerCase()))
  // Of a key that does not parse nothing is known, so nothing is planned for it; the lint says what to do.
  const broken = new Set<string>(awsAuth.broken.map(({ key }) => key))
  const rows: RowChange[] = []
  const ownership: OwnershipChange[] = []
  const problems: Problem[] = []
  const push = (change: RowChange, touch: NodeRowTouch | undefined): void => {
    if (touch !== undefined) problems.push(nodeRowProblem(desired, touch))
    if (touch === undefined || mayTouchNodes(desired, touch.row.arn)) rows.push(change)
  }

  for (const wanted of declaredRows(desired)) {
    if (broken.has(wanted.key)) continue
    const { where, arn } = wanted
    const live = liveMeanings(awsAuth, arn)
    const differing = live.find((row) => !sameMeaning(row, wanted))
    if (live.length === 0) {
      const why = hasEntry(facts, arn) ? undefined : whyNodes({ ...meaning(wanted), arn }, nodes)
      push(addition(wanted), why === undefined ? undefined : { action: 'add', row: wanted, why, where })
    } else if (differing === undefined) {
      if (!owned.has(arn.toLowerCase()))
        ownership.push({ kind: 'ownership', action: 'adopt', principal: arn, where })
    } else {
      const change: RowChange = {
        ...addition(wanted),
        action: 'change',
        key: differing.key,
        before: meaning(differing),
      }
      const nodeRow = nodeRowOf(live, nodes)
      push(change, nodeRow && { action: 'change', ...nodeRow, where })
    }
  }
  return { rows, ownership, problems }
}

/** What the set owns and the file no longer has. */
function planGone({ desired, awsAuth, ledger, nodes }: RowsAbout): RowPlan {
  const declared = declaredArns(desired)
  const rows: RowChange[] = []
  const ownership: OwnershipChange[] = []
  const problems: Problem[] = []
  for (const principal of ledger.principals) {
    if (isAccount(principal) || declared.has(principal.toLowerCase())) continue
    const live = rowsFor(awsAuth, principal)
    const nodeRow = nodeRowOf(live, nodes)
    if (live.length === 0) {
      if (awsAuth.broken.length === 0) ownership.push({ kind: 'ownership', action: 'release', principal })
      continue
    }
    if (nodeRow !== undefined) problems.push(nodeRowProblem(desired, { action: 'remove', ...nodeRow }))
    if (nodeRow === undefined || mayTouchNodes(desired, principal))
      rows.push(removal(live, 'no-longer-declared'))
  }
  return { rows, ownership, problems }
}

/** What nobody declared, where the file is the whole truth. Node rows stay, and so do those that may be node rows. */
function planUnmanaged({ desired, awsAuth, ledger, nodes, facts }: RowsAbout): RowPlan {
  const handled = new Set([
    ...declaredArns(desired),
    ...ledger.principals.map((principal) => principal.toLowerCase()),
  ])
  const unknown = unknownNodeRoles(desired, facts, nodes)
  const rows: RowChange[] = []
  const problems: Problem[] = []
  const doubtful: { arn: string; allowed: boolean }[] = []
  for (const { arn } of awsAuth.rows) {
    const id = arn.toLowerCase()
    if (id === '' || handled.has(id)) continue
    handled.add(id)
    const live = rowsFor(awsAuth, arn)
    const nodeRow = nodeRowOf(live, nodes)
    const allowed = mayTouchNodes(desired, arn)
    if (nodeRow !== undefined) {
      if (allowed) problems.push(nodeRowProblem(desired, { action: 'remove', ...nodeRow }))
    } else if (unknown.length > 0 && parseArn(arn).kind !== 'user') doubtful.push({ arn, allowed })
    if (allowed || (nodeRow === undefined && doubtful.at(-1)?.arn !== arn))
      rows.push(removal(live, 'unmanaged'))
  }
  for (const allowed of [false, true]) {
    const arns = doubtful.filter((row) => row.allowed === allowed).map((row) => row.arn)
    problems.push(...nodeRolesUnknown(desired, { arns, unknown, allowed }))
  }
  return { rows, ownership: [], problems }
}

function declaredArns(desired: Desired): ReadonlySet<string> {
  return new Set(declaredRows(desired).map(({ arn }) => arn.toLowerCase()))
}

/** The first of the rows that nodes need, and why. */
function nodeRowOf(rows: readonly Row[], nodes: NodeRoles): { row: Row; why: string } | undefined {
  for (const row of rows) {
    const why = whyNodes(row, nodes)
    if (why !== undefined) return { row, why }
  }
  return undefined
}

/** The rows that the authenticator may answer with for `arn`: more than one when it picks at random. */
function liveMeanings(awsAuth: AwsAuth, arn: string): readonly Row[] {
  const found = effectiveRow(awsAuth, arn)
  switch (found.kind) {
    case 'none':
      return []
    case 'row':
      return [found.row]
    case 'random':
      return found.rows
  }
}

/** Groups are a set: neither their order nor a repetition means anything to Kubernetes. */
export function sameMeaning(one: RowMeaning, other: RowMeaning): boolean {
  const groups = new Set(one.groups)
  const others = new Set(other.groups)
  return (
    one.username === other.username &&
    groups.size === others.size &&
    [...groups].every((group) => others.has(group))
  )
}

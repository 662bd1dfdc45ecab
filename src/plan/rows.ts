import type { Desired, DesiredRow } from '../access/desired.ts'
import { effectiveRow, isNodeRow, rowsFor } from '../aws-auth/lookup.ts'
import type { AwsAuth, Row, RowMeaning } from '../aws-auth/row.ts'
import type { Problem } from '../problem/problem.ts'
import type { AccountChange, OwnershipChange, RowChange } from './change.ts'
import { nodeRowProblem } from './guard.ts'
import type { Ledger } from './ledger.ts'

/** What an apply does to the rows and accounts of aws-auth, and to the ledger's list of owned principals. */
export interface RowPlan {
  readonly rows: readonly RowChange[]
  readonly accounts: readonly AccountChange[]
  readonly ownership: readonly OwnershipChange[]
  readonly problems: readonly Problem[]
}

/**
 * Holds the desired rows against what the authenticator makes of the live ones. Node rows never change: a plan
 * that would change or remove one carries an error instead of the change.
 */
export function planRows(desired: Desired, awsAuth: AwsAuth, ledger: Ledger): RowPlan {
  const owned = new Set(ledger.principals.map((principal) => principal.toLowerCase()))
  const declared = new Set(desired.rows.map((row) => row.arn.toLowerCase()))
  // Of a key that does not parse nothing is known, so nothing is planned for it; the lint says what to do.
  const broken = new Set<string>(awsAuth.broken.map(({ key }) => key))
  const problems: Problem[] = []
  const rows: RowChange[] = []
  const ownership: OwnershipChange[] = []

  for (const wanted of desired.rows) {
    if (broken.has(wanted.key)) continue
    const live = liveMeanings(awsAuth, wanted.arn)
    const differing = live.find((row) => !sameMeaning(row, wanted))
    const { where } = wanted
    if (live.length === 0) rows.push(addition(wanted))
    else if (differing === undefined) {
      if (!owned.has(wanted.arn.toLowerCase()))
        ownership.push({ kind: 'ownership', action: 'adopt', principal: wanted.arn, where })
    } else if (live.some(isNodeRow)) problems.push(nodeRowProblem(desired, differing, 'change', where))
    else
      rows.push({
        ...addition(wanted),
        action: 'change',
        key: differing.key,
        before: meaning(differing),
      })
  }

  const gone = ledger.principals.filter(
    (principal) => !isAccount(principal) && !declared.has(principal.toLowerCase()),
  )
  for (const principal of gone) {
    const live = rowsFor(awsAuth, principal)
    if (live.length === 0) {
      if (broken.size === 0) ownership.push({ kind: 'ownership', action: 'release', principal })
    } else if (live.some(isNodeRow))
      problems.push(...live.filter(isNodeRow).map((row) => nodeRowProblem(desired, row, 'remove')))
    else rows.push(removal(live, 'no-longer-declared'))
  }

  if (desired.unmanaged === 'remove') {
    const handled = new Set([...declared, ...gone.map((principal) => principal.toLowerCase())])
    for (const row of awsAuth.rows) {
      const id = row.arn.toLowerCase()
      if (id === '' || handled.has(id)) continue
      handled.add(id)
      const live = rowsFor(awsAuth, row.arn)
      if (!live.some(isNodeRow)) rows.push(removal(live, 'unmanaged'))
    }
  }

  const accounts = broken.has('mapAccounts')
    ? { accounts: [], ownership: [] }
    : planAccounts(desired, awsAuth, ledger)
  return { rows, accounts: accounts.accounts, ownership: [...ownership, ...accounts.ownership], problems }
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

function meaning({ username, groups }: RowMeaning): RowMeaning {
  return { username, groups }
}

function addition(wanted: DesiredRow): RowChange {
  return {
    kind: 'row',
    action: 'add',
    key: wanted.key,
    arn: wanted.arn,
    after: meaning(wanted),
    ...(wanted.strippedPath === undefined ? {} : { strippedPath: wanted.strippedPath }),
    reason: 'declared',
    where: wanted.where,
  }
}

/** All rows of the ARN go, or a shadowed one would come into force. The last is the one that counts today. */
function removal(live: readonly Row[], reason: 'no-longer-declared' | 'unmanaged'): RowChange {
  const inForce = live.filter((row) => row.key === 'mapRoles').at(-1) ?? live.at(-1)
  if (inForce === undefined) throw new Error('a removal needs a row')
  return {
    kind: 'row',
    action: 'remove',
    key: inForce.key,
    arn: inForce.arn,
    before: meaning(inForce),
    reason,
  }
}

function isAccount(principal: string): boolean {
  return /^\d{12}$/.test(principal)
}

function planAccounts(
  desired: Desired,
  awsAuth: AwsAuth,
  ledger: Ledger,
): { accounts: AccountChange[]; ownership: OwnershipChange[] } {
  const live = new Set(awsAuth.accounts)
  const declared = new Set(desired.accounts.map(({ account }) => account))
  const owned = ledger.principals.filter(isAccount)
  const gone = owned.filter((account) => !declared.has(account))
  const unmanaged =
    desired.unmanaged === 'remove'
      ? [...live].filter((account) => !declared.has(account) && !gone.includes(account))
      : []
  return {
    accounts: [
      ...desired.accounts
        .filter(({ account }) => !live.has(account))
        .map(
          ({ account, where }) =>
            ({ kind: 'account', action: 'add', account, reason: 'declared', where }) as const,
        ),
      ...gone
        .filter((account) => live.has(account))
        .map(
          (account) =>
            ({ kind: 'account', action: 'remove', account, reason: 'no-longer-declared' }) as const,
        ),
      ...unmanaged.map(
        (account) => ({ kind: 'account', action: 'remove', account, reason: 'unmanaged' }) as const,
      ),
    ],
    ownership: [
      ...desired.accounts
        .filter(({ account }) => live.has(account) && !owned.includes(account))
        .map(
          ({ account, where }) =>
            ({ kind: 'ownership', action: 'adopt', principal: account, where }) as const,
        ),
      ...gone
        .filter((account) => !live.has(account))
        .map((account) => ({ kind: 'ownership', action: 'release', principal: account }) as const),
    ],
  }
}

import type { Desired } from '../../../access/desired.ts'
import type { AwsAuth } from '../../../aws-auth/row.ts'
import type { Mapping, MappingAbout, MappingPlan } from '../mapping.ts'
import type { AwsAuthChange } from './change.ts'
import { planAccounts } from './plan-accounts.ts'
import { planRows } from './plan-rows.ts'
import { projectAwsAuth } from './project.ts'
import { declaredRows } from './spell.ts'
import { type AwsAuthWrite, awsAuthWrites } from './writes.ts'

/** Rows of mapRoles and mapUsers for principals, and mapAccounts for accounts, in the ConfigMap of the authenticator. */
export const AWS_AUTH: Mapping<AwsAuthChange, AwsAuthWrite> = {
  owned: ownedNames,
  project: projectAwsAuth,
  writes: awsAuthWrites,
}

function ownedNames(desired: Desired): readonly string[] {
  return [...declaredRows(desired).map(({ arn }) => arn), ...desired.accounts.map(({ account }) => account)]
}

/** Holds what the file asks for against what is live. */
export function planAwsAuth(about: MappingAbout<AwsAuth>): MappingPlan<AwsAuthChange> {
  const [rows, accounts] = [planRows(about), planAccounts(about)]
  return {
    changes: [...rows.changes, ...accounts.changes],
    ownership: [...rows.ownership, ...accounts.ownership],
    touches: rows.touches,
    doubtful: rows.doubtful,
  }
}

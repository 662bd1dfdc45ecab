import type { Desired } from '../../../access/desired.ts'
import { decodeAwsAuth } from '../../../aws-auth/decode.ts'
import type { AwsAuth } from '../../../aws-auth/row.ts'
import type { Mapping, MappingAbout, MappingPlan } from '../mapping.ts'
import type { AwsAuthChange } from './change.ts'
import { planAccounts } from './plan-accounts.ts'
import { planRows } from './plan-rows.ts'
import { projectAwsAuth } from './project.ts'
import { declaredRows } from './spell.ts'
import { awsAuthWrites } from './writes.ts'

/** Rows of mapRoles and mapUsers for principals, and mapAccounts for accounts, in the ConfigMap of the authenticator. */
export const AWS_AUTH: Mapping<AwsAuth, AwsAuthChange> = {
  read: ({ awsAuth }) => decodeAwsAuth(awsAuth?.data),
  owned: ownedNames,
  plan: planAwsAuth,
  project: projectAwsAuth,
  writes: awsAuthWrites,
}

function ownedNames(desired: Desired): readonly string[] {
  return [...declaredRows(desired).map(({ arn }) => arn), ...desired.accounts.map(({ account }) => account)]
}

function planAwsAuth(about: MappingAbout<AwsAuth>): MappingPlan<AwsAuthChange> {
  const [rows, accounts] = [planRows(about), planAccounts(about)]
  return {
    changes: [...rows.changes, ...accounts.changes],
    ownership: [...rows.ownership, ...accounts.ownership],
    touches: rows.touches,
    doubtful: rows.doubtful,
  }
}

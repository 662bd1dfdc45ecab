import type { DeadReason } from './row.ts'

/** Why a row gives nobody anything: a clause. */
export const DEAD_WORDS: Readonly<Record<DeadReason, string>> = {
  shadowed: 'a later row with the same ARN replaces it, both username and groups',
  'shadowed-by-map-roles': 'a row of mapRoles has the same ARN, and mapRoles is read first',
  'role-path': 'AWS reports a role without its path, so an ARN with a path never matches',
  'assumed-role': 'the authenticator compares the ARN of the role, not that of its session',
  sso: 'sso rows need a feature that EKS does not enable',
  'no-instance':
    '{{EC2PrivateDNSName}} exists for EC2 instances only, so the authenticator rejects the login of a user',
  'other-partition':
    'it is of another partition than the cluster, and no principal of another partition can log in',
  'never-matches': 'no principal has such an ARN',
}

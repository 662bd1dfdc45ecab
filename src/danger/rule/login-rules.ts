import type { DangerRule } from './rule.ts'

/** Dangers that show in who somebody is, and not in what they may do. */
type LoginRule = Pick<DangerRule, 'id' | 'what' | 'severity' | 'why' | 'instead'>

export const LOGIN_RULES = [
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_aws-accounts.html: whoever administers an
  // account decides who takes its roles.
  {
    id: 'foreign-account',
    what: 'access for a principal of another AWS account',
    severity: { cluster: 'high', namespace: 'medium' },
    why: 'The administrators of that account decide who uses the access, and one wrong digit in an account id gives it to a stranger.',
    instead: 'Check the account id. If the account is one of yours, add it to knownAccounts.',
  },
  // `pkg/mapper/configmap` of aws-iam-authenticator: each principal of an account in mapAccounts, by its ARN.
  {
    id: 'whole-account',
    what: 'a login for every role and user of an AWS account',
    severity: { cluster: 'high' },
    why: 'Anybody who can create a role there can log in, and has what the cluster grants to everybody with a login.',
    instead: 'Declare the roles and users that need access.',
  },
  // The username is all that RBAC and the audit log see. Source:
  // https://kubernetes.io/docs/reference/access-authn-authz/authentication/
  {
    id: 'shared-username',
    what: 'a Kubernetes username that another subject has',
    severity: { cluster: 'high' },
    why: 'Kubernetes identifies users by this name alone: each has what bindings grant to the other, and the audit log shows both as one.',
    instead: 'Leave the username out for the default, or use one that no other subject has.',
  },
] as const satisfies readonly LoginRule[]

export type LoginRuleId = (typeof LOGIN_RULES)[number]['id']

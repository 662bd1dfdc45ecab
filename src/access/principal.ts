import { type ArnFault, PARTITIONS, parseArn } from '../aws-auth/arn.ts'
import { isAccountPlaceholder } from '../aws-auth/near/meant-arns.ts'
import { accountFix } from '../aws-auth/near-account.ts'
import { nearest } from '../problem/nearest.ts'
import type { DesiredPrincipal } from './desired.ts'
import type { Fault } from './form/fault.ts'
import { withMeant } from './meant-fault.ts'
import { serviceLinkedNotice } from './service-linked.ts'

/** The ARN of a principal that can be let in, or the reason why it cannot. */
export type PrincipalArn =
  | ({ readonly ok: true; readonly notice?: Fault } & Pick<DesiredPrincipal, 'kind' | 'arn'>)
  | { readonly ok: false; readonly fault: Fault }

/** Judges the value of `role` or `user`. `accounts` are those that the file names. */
export function principalArn(
  kind: DesiredPrincipal['kind'],
  arn: string,
  accounts: readonly string[],
): PrincipalArn {
  const notice = kind === 'role' ? serviceLinkedNotice(arn) : undefined
  if (notice !== undefined) return { ok: true, kind, arn, notice }
  const fault = arnFault(kind, arn, accounts)
  return fault === undefined
    ? { ok: true, kind, arn }
    : { ok: false, fault: withMeant(fault, { key: kind, arn, accounts }) }
}

/**
 * What is wrong with the ARN of a principal that is to be removed; `undefined` where a row may have it. More may stand in
 * rows than can be declared, and has to be named to be removed.
 */
export function removedArn(
  key: DesiredPrincipal['kind'],
  arn: string,
  accounts: readonly string[],
): Fault | undefined {
  const parsed = parseArn(arn)
  switch (parsed.kind) {
    case 'service-linked-role':
    case 'assumed-role':
      return key === 'role' ? undefined : arnFault(key, arn, accounts)
    case 'root':
    case 'federated-user':
      return key === 'user' ? undefined : arnFault(key, arn, accounts)
    case 'invalid':
      return parsed.reason === 'name' && !/\s/.test(arn) ? undefined : arnFault(key, arn, accounts)
    default:
      return arnFault(key, arn, accounts)
  }
}

/** What is wrong with the ARN of a role or user, as which people, programs or nodes log in. */
export function arnFault(key: 'role' | 'user', arn: string, accounts: readonly string[]): Fault | undefined {
  const allowed = ALLOWED[key]
  if (/\s/.test(arn)) {
    return {
      code: 'principal-white-space',
      message: 'The ARN contains white space, so it matches no principal.',
      allowed,
      fix: /\s/.test(arn.trim())
        ? 'Copy the ARN from IAM again: no name in IAM contains a space.'
        : `Write ${arn.trim()}.`,
    }
  }
  const parsed = parseArn(arn)
  switch (parsed.kind) {
    case 'role':
    case 'user':
      if (parsed.kind === key) return undefined
      return {
        code: 'principal-wrong-key',
        message: `This is the ARN of a ${parsed.kind}, under "${key}".`,
        allowed,
        fix: `Write ${parsed.kind}: ${arn}.`,
      }
    case 'assumed-role': {
      const role = `arn:${parsed.partition}:iam::${parsed.account}:role/${parsed.role}`
      return {
        code: 'principal-assumed-role',
        message: 'This is the ARN of a session of a role, which aws-auth never matches.',
        allowed,
        fix: `Write role: ${role}.`,
      }
    }
    case 'service-linked-role':
      return {
        code: 'principal-service-linked-role',
        message: 'Only an AWS service can assume a service-linked role.',
        allowed,
        fix: key === 'user' ? `Write role: ${arn}.` : 'Use a role that people, programs or nodes can assume.',
      }
    case 'group':
      return {
        code: 'principal-iam-group',
        message: 'An IAM group is not a principal: nobody can sign in as a group.',
        allowed,
        fix: 'Use a role that the members can assume, or declare each member as a user.',
      }
    case 'root':
      return {
        code: 'principal-root',
        message: 'This is the root user of an account, which is not for daily work.',
        allowed,
        fix: `Use a role or a user. For all principals of the account: account: "${parsed.account}".`,
      }
    case 'federated-user':
      return {
        code: 'principal-federated-user',
        message: 'This is the ARN of a federated user, which exists only as long as its session.',
        allowed,
        fix: 'Use the IAM role or user behind it.',
      }
    case 'wildcard':
      return {
        code: 'principal-wildcard',
        message: 'aws-auth has no wildcards: "*" and "?" match only themselves.',
        allowed,
        fix: 'Declare each principal, or the account for all of its principals.',
      }
    case 'other':
      return otherFault(parsed, allowed)
    case 'invalid':
      return invalidFault(parsed.reason, { arn, key, accounts })
  }
}

const ALLOWED = {
  role: 'the ARN of an IAM role, such as arn:aws:iam::111122223333:role/console',
  user: 'the ARN of an IAM user, such as arn:aws:iam::111122223333:user/alice',
}

function otherFault(parsed: { readonly service: string; readonly resource: string }, allowed: string): Fault {
  if (parsed.service !== 'iam') {
    return {
      code: 'principal-service',
      message: `This is an ARN of the service "${parsed.service}", and a principal is an IAM role or user.`,
      allowed,
      fix: 'Write the ARN of the IAM role or user.',
    }
  }
  const profile = parsed.resource.startsWith('instance-profile/')
  return {
    code: 'principal-resource',
    message: `An IAM resource of type "${parsed.resource.split('/')[0]}" cannot sign in.`,
    allowed,
    fix: profile ? 'Write the ARN of the role in the instance profile.' : 'Write the ARN of a role or user.',
  }
}

function invalidFault(
  reason: ArnFault,
  about: { readonly arn: string; readonly key: 'role' | 'user'; readonly accounts: readonly string[] },
): Fault {
  const { arn, key, accounts } = about
  const allowed = ALLOWED[key]
  const parts = arn.split(':')
  switch (reason) {
    case 'not-an-arn': {
      const fix = `Write account: "${arn}" for all principals of the account, or the ARN of a ${key}.`
      if (/^[0-9]{12}$/.test(arn))
        return { code: 'principal-not-an-arn', message: 'This is an account id.', allowed, fix }
      const name = arn.replace(/^(role|user)\//, '')
      const whole = /^[\w+=,.@/-]+$/.test(name) ? `arn:aws:iam::<account id>:${key}/${name}` : ALLOWED[key]
      return { code: 'principal-not-an-arn', message: 'This is not an ARN.', allowed, fix: `Write ${whole}.` }
    }
    case 'unknown-partition': {
      const near = nearest(parts[1] ?? '', PARTITIONS)
      return {
        code: 'principal-partition',
        message: `"${parts[1]}" is not an AWS partition.`,
        allowed: PARTITIONS.join(', '),
        fix: near === undefined ? 'Use the partition of your account.' : `Use ${near}.`,
      }
    }
    case 'region':
      return {
        code: 'principal-region',
        message: `IAM is global, so its ARNs have no region, but this one has "${parts[3]}".`,
        allowed,
        fix: `Write ${[...parts.slice(0, 3), '', ...parts.slice(4)].join(':')}.`,
      }
    case 'account':
      return {
        code: 'principal-account',
        message: isAccountPlaceholder(parts[4] ?? '')
          ? `The account id in this ARN is "${parts[4]}", a placeholder that is taken literally.`
          : `The account id in this ARN is "${parts[4]}", not twelve digits.`,
        allowed,
        fix: accountFix(parts[4] ?? '', accounts),
      }
    case 'name':
      return {
        code: 'principal-name',
        message: 'IAM does not allow this name or path.',
        allowed:
          'a name of letters, digits and + = , . @ - _, with an optional path before it, such as teams/',
        fix: 'Copy the ARN from IAM again.',
      }
  }
}

import { type ArnFault, PARTITIONS, parseArn } from '../aws-auth/arn.ts'
import { nearest } from '../problem/nearest.ts'
import type { DesiredPrincipal } from './desired.ts'
import type { Fault } from './form/fault.ts'

/** The ARN of a principal that can be let in, or the reason why it cannot. */
export type PrincipalArn =
  | ({ readonly ok: true } & Pick<DesiredPrincipal, 'kind' | 'arn'>)
  | { readonly ok: false; readonly fault: Fault }

/** Judges the value of `role` or `user`. */
export function principalArn(kind: DesiredPrincipal['kind'], arn: string): PrincipalArn {
  const fault = arnFault(kind, arn)
  return fault === undefined ? { ok: true, kind, arn } : { ok: false, fault }
}

function arnFault(key: 'role' | 'user', arn: string): Fault | undefined {
  const allowed = ALLOWED[key]
  if (/\s/.test(arn)) {
    return {
      code: 'principal-white-space',
      message: 'The ARN has white space in it, and no identity is equal to that.',
      allowed,
      fix: /\s/.test(arn.trim())
        ? 'Copy the ARN from IAM again: no name there has a space.'
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
        message: 'This is the ARN of one session of a role; aws-auth never matches it.',
        allowed,
        fix: `Write role: ${role}.`,
      }
    }
    case 'service-linked-role':
      return {
        code: 'principal-service-linked-role',
        message: 'Only an AWS service can use a service-linked role, and access entries refuse it.',
        allowed,
        fix: 'Write a role that people or your programs assume.',
      }
    case 'group':
      return {
        code: 'principal-iam-group',
        message: 'An IAM group is not an identity: nobody signs in as a group.',
        allowed,
        fix: 'Write a role that the members may assume, or each member as a user.',
      }
    case 'root':
      return {
        code: 'principal-root',
        message: 'This is the root of an account, which nobody should use for daily work.',
        allowed,
        fix: `Write a role or a user. For all principals of the account: account: "${parsed.account}".`,
      }
    case 'federated-user':
      return {
        code: 'principal-federated-user',
        message: 'This is the ARN of a federated user, which only lives as long as its session.',
        allowed,
        fix: 'Write the role or the user that stands behind it.',
      }
    case 'wildcard':
      return {
        code: 'principal-wildcard',
        message: 'aws-auth knows no wildcards: the "*" or "?" would have to be in the name itself.',
        allowed,
        fix: 'Write each principal out, or the account for all of its principals.',
      }
    case 'other':
      return otherFault(parsed, allowed)
    case 'invalid':
      return invalidFault(parsed.reason, arn, key)
  }
}

const ALLOWED = {
  role: 'the ARN of an IAM role, like arn:aws:iam::111122223333:role/console',
  user: 'the ARN of an IAM user, like arn:aws:iam::111122223333:user/alice',
}

function otherFault(parsed: { readonly service: string; readonly resource: string }, allowed: string): Fault {
  if (parsed.service !== 'iam') {
    return {
      code: 'principal-service',
      message: `This is an ARN of the service "${parsed.service}"; who gets in is an identity of IAM.`,
      allowed,
      fix: 'Write the ARN of the IAM role or user.',
    }
  }
  const profile = parsed.resource.startsWith('instance-profile/')
  return {
    code: 'principal-resource',
    message: `"${parsed.resource.split('/')[0]}" of IAM is not an identity that can sign in.`,
    allowed,
    fix: profile ? 'Write the ARN of the role in the instance profile.' : 'Write the ARN of a role or user.',
  }
}

function invalidFault(reason: ArnFault, arn: string, key: 'role' | 'user'): Fault {
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
        message: `"${parts[1]}" is not a partition of AWS.`,
        allowed: PARTITIONS.join(', '),
        fix: near === undefined ? 'Write the partition of your account.' : `Write ${near} in its place.`,
      }
    }
    case 'region':
      return {
        code: 'principal-region',
        message: `IAM is global: its ARNs have no region, and this one has "${parts[3]}".`,
        allowed,
        fix: `Write ${[...parts.slice(0, 3), '', ...parts.slice(4)].join(':')}.`,
      }
    case 'account':
      return {
        code: 'principal-account',
        message: `The account id in this ARN is "${parts[4]}" and not twelve digits.`,
        allowed,
        fix: /^[0-9]{9,11}$/.test(parts[4] ?? '')
          ? `Leading zeros may be lost: write ${parts[4]?.padStart(12, '0')}.`
          : 'Write the twelve digits of the account.',
      }
    case 'name':
      return {
        code: 'principal-name',
        message: 'IAM does not allow such a name or path.',
        allowed: 'a name of letters, digits and + = , . @ - _, behind a path of parts between "/"',
        fix: 'Copy the ARN from IAM again.',
      }
  }
}

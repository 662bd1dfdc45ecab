import type { Place, Problem } from '../../problem/problem.ts'
import { counted } from '../../words/count.ts'
import { listed } from '../../words/list.ts'
import { stripRolePath } from '../arn.ts'
import { REPAIR } from '../edit/edit-problem.ts'
import type { BrokenKey, DeadReason, Oddity, Row } from '../row.ts'

/** A key that cannot be read maps nobody: nodes included, when it is mapRoles. */
export function lintBroken({ key, reason, line, seen }: BrokenKey, where: Place): Problem {
  const without: Record<BrokenKey['key'], string> = {
    mapRoles: 'no role has access, nodes included',
    mapUsers: 'no user has access by it',
    mapAccounts: 'no account has access by it',
  }
  return {
    code: 'aws-auth-broken-key',
    severity: 'error',
    where,
    message: `The authenticator cannot read ${key} of aws-auth (line ${line} of its value: ${reason}): ${without[key]}.${withoutAccess(key, seen)}`,
    allowed: 'a YAML list that aws-iam-authenticator can read',
    fix: `Correct line ${line} of ${key} with kubectl edit configmap aws-auth --namespace kube-system; or plan with ${REPAIR}, which shows what the key can be rebuilt from.`,
  }
}

const NAMED = 5

/** How many are known by their ARN, and which of them look like nodes. */
function withoutAccess(key: BrokenKey['key'], seen: BrokenKey['seen']): string {
  if (seen.length === 0) return ''
  const nodes = seen.filter(({ node }) => node).map(({ arn }) => arn)
  const which = nodes.length === 0 ? '' : `, ${nodes.length} of nodes among them (${listed(nodes, NAMED)})`
  const all = counted(seen.length, key === 'mapAccounts' ? 'account' : 'principal')
  return ` ${all} ${seen.length === 1 ? 'is' : 'are'} in its text${which}.`
}

/** A row that gives nobody anything. */
export function lintDead(row: Row, reason: DeadReason, where: Place): Problem {
  const name = row.sso === true ? 'An sso row' : `The row of ${row.arn}`
  const { why, fix } = deadness(row, reason)
  return {
    code: 'aws-auth-dead-row',
    severity: 'warning',
    where,
    message: `${name} in ${row.key} (row ${row.index + 1}) gives nobody access: ${why}.`,
    found: row.arn,
    fix,
  }
}

function deadness(row: Row, reason: DeadReason): { why: string; fix: string } {
  switch (reason) {
    case 'shadowed':
      return {
        why: 'a later row of the same ARN takes its place, username and groups together',
        fix: 'Put all groups into one row, and remove the other.',
      }
    case 'shadowed-by-map-roles':
      return {
        why: 'a row of mapRoles has the same ARN and is asked first',
        fix: 'Remove one of the two rows.',
      }
    case 'role-path':
      return {
        why: 'AWS reports a role without its path, so that an ARN with a path is never met',
        fix: `Write ${stripRolePath(row.arn)}.`,
      }
    case 'assumed-role':
      return {
        why: 'the authenticator compares with the ARN of the role, not with that of its session',
        fix: 'Write the ARN of the role, arn:aws:iam::<account>:role/<name>.',
      }
    case 'sso':
      return {
        why: 'sso rows need a feature that EKS does not turn on',
        fix: 'Write a row with the ARN of the role that IAM Identity Center made, without its path.',
      }
    case 'no-instance':
      return {
        why: '{{EC2PrivateDNSName}} is filled in for EC2 instances only, and the authenticator refuses the login of a user by it',
        fix: 'Give the row a username of its own, and take the groups of nodes out of it.',
      }
    case 'never-matches':
      return {
        why: 'no identity has such an ARN',
        fix: 'Correct the ARN; look for white space and missing parts.',
      }
  }
}

/** Something that the authenticator reads differently from what it looks like. */
export function lintOddity({ key, index, kind, found, line }: Oddity, where: Place): Problem {
  const row = `row ${index + 1} of ${key} (line ${line} of its value)`
  const about = { severity: 'warning', where, found } as const
  switch (kind) {
    case 'dropped-row':
      return {
        ...about,
        code: 'aws-auth-row-dropped',
        message: `The authenticator drops ${row}: it has no ${key === 'mapUsers' ? 'userarn' : 'rolearn'} that is a string, or an sso that is not valid.`,
        allowed: 'a mapping with an ARN, a username and groups',
        fix: 'Give the row its ARN, or remove it.',
      }
    case 'groups-not-a-list':
      return {
        ...about,
        code: 'aws-auth-groups-not-read',
        message: `The groups in ${row} are no list: the authenticator reads no groups at all.`,
        allowed: 'groups: [name, name]',
        fix: 'Write the groups as a list.',
      }
    case 'group-not-a-string':
      return {
        ...about,
        code: 'aws-auth-groups-not-read',
        message: `A group in ${row} is no string: the authenticator reads it as an empty name.`,
        allowed: 'strings; numbers, yes, no, on, off, y, n and null need quotes',
        fix: 'Put quotes around the name.',
      }
    case 'username-not-a-string':
      return {
        ...about,
        code: 'aws-auth-username-not-read',
        message: `The username in ${row} is no string: the authenticator reads it as empty.`,
        allowed: 'a string; numbers, yes, no, on, off, y, n and null need quotes',
        fix: 'Put quotes around the username.',
      }
    case 'second-document':
      return {
        ...about,
        code: 'aws-auth-second-document',
        message: `${key} goes on behind the end of its first YAML document (line ${line} of its value): the authenticator does not read that.`,
        allowed: 'one YAML document',
        fix: 'Remove the --- and join the lists, or remove what stands behind it.',
      }
    case 'not-an-account':
      return {
        ...about,
        code: 'aws-auth-not-an-account',
        message: `Item ${index + 1} of mapAccounts (line ${line} of its value) is not the id of an account.`,
        allowed: 'twelve digits in quotes',
        fix: 'Correct the id; a zero at its beginning may have been lost.',
      }
  }
}

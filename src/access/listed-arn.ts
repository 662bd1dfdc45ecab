import { parseArn, stripRolePath } from '../aws-auth/arn.ts'
import type { Fault } from './form/fault.ts'
import { arnFault } from './principal.ts'

/** What a list of ARNs may name. */
export type ListedKinds = 'roles' | 'roles-and-users'

/** An item of such a list, as the authenticator sees it, or the reason why it cannot be meant. */
export type ListedArn =
  | { readonly ok: true; readonly arn: string }
  | { readonly ok: false; readonly fault: Fault }

/** Judges an item as the ARN of a principal is judged; a role loses its path, and a service-linked one is no item. */
export function listedArn(kinds: ListedKinds, arn: string, accounts: readonly string[]): ListedArn {
  const key = kinds === 'roles-and-users' && parseArn(arn).kind === 'user' ? 'user' : 'role'
  const fault = arnFault(key, arn, accounts)
  if (fault === undefined) return { ok: true, arn: stripRolePath(arn) }
  return { ok: false, fault: { ...fault, ...inAList(fault.code, kinds, arn) } }
}

/** What reads differently where there are no keys `role`, `user` and `account` to choose from. */
function inAList(code: Fault['code'], kinds: ListedKinds, arn: string): Partial<Fault> {
  const { allowed, fix } = WANTED[kinds]
  switch (code) {
    case 'principal-wrong-key':
      return { message: 'This is the ARN of a user in a list of roles.', allowed, fix }
    case 'principal-wildcard':
      return { message: 'Wildcards are not supported here: ARNs are compared as they are.', allowed, fix }
    case 'principal-assumed-role':
      return { allowed, fix: `Write ${roleOf(arn)}.` }
    case 'principal-not-an-arn':
      return /^[0-9]{12}$/.test(arn) ? { allowed, fix } : { allowed }
    case 'principal-root':
    case 'principal-iam-group':
      return { allowed, fix }
    case 'principal-partition':
    case 'principal-name':
      return {}
    default:
      return { allowed }
  }
}

const WANTED: Readonly<Record<ListedKinds, Pick<Fault, 'allowed' | 'fix'>>> = {
  roles: {
    allowed: 'the ARN of an IAM role, such as arn:aws:iam::111122223333:role/admin',
    fix: 'Write the ARN of a role, or remove the entry.',
  },
  'roles-and-users': {
    allowed: 'the ARN of an IAM role or user, such as arn:aws:iam::111122223333:role/admin',
    fix: 'Write the ARN of a role or user, or remove the entry.',
  },
}

function roleOf(session: string): string {
  const parsed = parseArn(session)
  if (parsed.kind !== 'assumed-role') throw new Error(`${session} is no session of a role`)
  return `arn:${parsed.partition}:iam::${parsed.account}:role/${parsed.role}`
}

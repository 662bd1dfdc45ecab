import { canonicalArn, type ParsedArn, parseArn, stripRolePath } from '../aws-auth/arn.ts'
import { accountInArn } from '../aws-auth/arn-parts.ts'
import { accountFix } from '../aws-auth/near-account.ts'
import { matchedName, userSubject } from '../rbac/access-subject.ts'
import type { KubernetesIdentity } from '../rbac/grant.ts'
import { wholeArn } from './short-name.ts'

/** Whom an explanation is about. */
export type ExplainedPrincipal = IamPrincipal | NamedPrincipal

/** A role, a user, or another identity of IAM that can sign in. */
export interface IamPrincipal {
  readonly kind: 'iam'
  /** As the authenticator sees it: a role without its path, a user with it. */
  readonly arn: string
  readonly parsed: Extract<ParsedArn, { readonly account: string }>
  /** As IAM names it, where it was given so: a role with its path. Absent where the path is not known. */
  readonly fullArn?: string
  /** Of the session that was asked about. */
  readonly sessionName?: string
}

/** A username (of a service account too) or a group of Kubernetes: aws-auth and IAM are not asked. */
export interface NamedPrincipal {
  readonly kind: 'User' | 'Group'
  readonly name: string
  /** Of a user whose login is known. */
  readonly groups?: readonly string[]
}

export type ReadPrincipal =
  | { readonly ok: true; readonly principal: ExplainedPrincipal }
  | { readonly ok: false; readonly message: string }

/** What the short form of an ARN can mean, and which names are groups. */
export interface Known {
  /** ARNs of principals of the cluster and of its file. */
  readonly arns: readonly string[]
  readonly groups: ReadonlySet<string>
  /** Usernames of bindings and rows. */
  readonly users?: ReadonlySet<string>
  /** The ARN of the cluster. */
  readonly home?: string | undefined
}

/**
 * Reads what a person typed: the ARN of a role (with or without its path), of a role's session, or of a user;
 * `role/console` and `user/alice`, where only one principal can be meant; a service account,
 * `serviceaccount/NAMESPACE/NAME`; or a username or group of Kubernetes, which `user:` and `group:` in front of it tell
 * apart. A name that the cluster has with such a prefix is that name.
 */
export function readPrincipal(text: string, known: Known): ReadPrincipal {
  const written = text.trim()
  if (written === '') return refused('The principal is empty.')
  if (/^(role|user)\/./.test(written)) {
    const whole = wholeArn(written, known.arns, known.home)
    return whole.ok ? readArn(whole.arn, known) : whole
  }
  if (/^(serviceaccount|sa)\//i.test(written)) return readServiceAccount(written)
  if (/^[0-9]{12}$/.test(written))
    return refused(`${written} is an account: write the ARN of one of its roles or users.`)
  if (written.startsWith('arn:')) return readArn(written, known)
  return { ok: true, principal: readName(written, known) }
}

/** A username or a group, whose name may itself begin with `user:`. */
function readName(written: string, { groups, users }: Known): NamedPrincipal {
  if (groups.has(written)) return { kind: 'Group', name: written }
  const [, prefix, name] = /^(user|group):(.+)$/s.exec(written) ?? []
  if (name === undefined || users?.has(written)) return { kind: 'User', name: written }
  return { kind: prefix === 'group' ? 'Group' : 'User', name }
}

function readServiceAccount(written: string): ReadPrincipal {
  const [, namespace, name, ...rest] = written.split('/')
  if (!namespace || !name || rest.length > 0)
    return refused(`${written} is not a service account: write serviceaccount/NAMESPACE/NAME.`)
  return {
    ok: true,
    principal: { kind: 'User', name: matchedName({ kind: 'ServiceAccount', namespace, name }) },
  }
}

/**
 * Who Kubernetes takes a name of its own for. A group is asked about as somebody who has it and nothing else, and a
 * service account has the groups of all of them and of those in its namespace.
 *
 * Source: `MakeGroupNames` in apiserver/pkg/authentication/serviceaccount/util.go
 */
export function identityOf({ kind, name, groups }: NamedPrincipal): KubernetesIdentity {
  if (kind === 'Group') return { username: 'somebody with this group', groups: [name] }
  if (groups !== undefined) return { username: name, groups }
  const subject = userSubject(name)
  return {
    username: name,
    groups:
      subject.kind === 'serviceAccount'
        ? ['system:serviceaccounts', `system:serviceaccounts:${subject.namespace}`]
        : [],
  }
}

function readArn(arn: string, { arns }: Known): ReadPrincipal {
  const parsed = parseArn(arn)
  switch (parsed.kind) {
    case 'role':
    case 'service-linked-role': {
      const given = parsed.path === '' ? {} : { fullArn: arn }
      return found({ arn: stripRolePath(arn), parsed, ...given })
    }
    case 'user':
      return found({ arn, parsed, fullArn: arn })
    case 'root':
    case 'federated-user':
      return found({ arn, parsed })
    case 'assumed-role': {
      const role = parseArn(canonicalArn(arn) ?? '')
      return role.kind === 'role'
        ? found({ arn: canonicalArn(arn) ?? arn, parsed: role, sessionName: parsed.session })
        : refused(`${arn} is not a session of a role.`)
    }
    case 'group':
      return refused(
        'An IAM group is not a principal: nobody can sign in as a group. Ask about one of its users.',
      )
    case 'wildcard':
      return refused('An ARN with "*" or "?" is not a principal: ask about one principal.')
    case 'other':
      return refused(`${arn} cannot sign in: ask about a role or a user.`)
    case 'invalid':
      if (parsed.reason === 'account') return refused(wrongAccount(arn, arns))
      return refused(
        `${arn} is not the ARN of a principal: write arn:aws:iam::<account>:role/<name> or :user/<name>.`,
      )
  }
}

function wrongAccount(arn: string, known: readonly string[]): string {
  const account = accountInArn(arn) ?? ''
  const accounts = known.flatMap((one) => {
    const parsed = parseArn(one)
    return 'account' in parsed ? [parsed.account] : []
  })
  return `The account id in ${arn} is "${account}", not twelve digits. ${accountFix(account, accounts)}`
}

function found(principal: Omit<IamPrincipal, 'kind'>): ReadPrincipal {
  return { ok: true, principal: { kind: 'iam', ...principal } }
}

function refused(message: string): ReadPrincipal {
  return { ok: false, message }
}

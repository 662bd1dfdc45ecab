import { canonicalArn, type ParsedArn, parseArn, stripRolePath } from '../aws-auth/arn.ts'

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

/** A username or a group of Kubernetes: aws-auth and IAM are not asked. */
export interface NamedPrincipal {
  readonly kind: 'User' | 'Group'
  readonly name: string
}

export type ReadPrincipal =
  | { readonly ok: true; readonly principal: ExplainedPrincipal }
  | { readonly ok: false; readonly message: string }

/** What the short form of an ARN can mean, and which names are groups. */
export interface Known {
  /** ARNs of the cluster and of its file. */
  readonly arns: readonly string[]
  readonly groups: ReadonlySet<string>
}

/**
 * Reads what a person typed: the ARN of a role (with or without its path), of a role's session, or of a user;
 * `role/console` and `user/alice`, where only one account can be meant; or a username or group of Kubernetes.
 */
export function readPrincipal(text: string, known: Known): ReadPrincipal {
  const written = text.trim()
  if (written === '') return refused('The principal is empty.')
  if (/^(role|user)\/./.test(written)) return readShort(written, known)
  if (/^[0-9]{12}$/.test(written))
    return refused(`${written} is an account: write the ARN of one of its roles or users.`)
  if (written.startsWith('arn:')) return readArn(written)
  return {
    ok: true,
    principal: { kind: known.groups.has(written) ? 'Group' : 'User', name: written },
  }
}

function readShort(written: string, known: Known): ReadPrincipal {
  const places = new Set(known.arns.flatMap((arn) => /^arn:[a-z-]+:iam::[0-9]{12}:/.exec(arn)?.[0] ?? []))
  const [place, ...others] = places
  if (place !== undefined && others.length === 0) return readArn(`${place}${written}`)
  const same = known.arns.filter((arn) => arn.endsWith(`:${written}`))
  const [one, ...more] = new Set(same)
  if (one !== undefined && more.length === 0) return readArn(one)
  return refused(`Several accounts may be meant by ${written}: write its whole ARN.`)
}

function readArn(arn: string): ReadPrincipal {
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
      return refused(
        `${arn} is not the ARN of a principal: write arn:aws:iam::<account>:role/<name> or :user/<name>.`,
      )
  }
}

function found(principal: Omit<IamPrincipal, 'kind'>): ReadPrincipal {
  return { ok: true, principal: { kind: 'iam', ...principal } }
}

function refused(message: string): ReadPrincipal {
  return { ok: false, message }
}

import type { Desired } from '../../access/desired.ts'
import { canonicalArn } from '../../aws-auth/arn.ts'
import { principalKey } from '../../aws-auth/arn-key.ts'
import type { NameHolder, SharedNameDanger } from '../../danger/login-danger.ts'
import type { Login } from '../../login/login.ts'
import type { Logins } from '../../login/logins.ts'
import { objectId } from '../../rbac/object.ts'
import type { RbacIndex } from '../../rbac/rbac-index.ts'
import { holderOf } from './dangers.ts'

/** A username that somebody else has too, and whether the plan brings it. */
export interface SharedName {
  readonly danger: SharedNameDanger
  readonly isNew: boolean
}

/**
 * Usernames of rows and entries that are somebody else's as well. Nodes share theirs by design; and a name with the
 * session's in it is one person's in several roles more often than that of two.
 */
export function sharedNames(about: {
  readonly desired: Desired
  readonly logins: { readonly before: Logins; readonly after: Logins }
  /** What the file binds to a name is meant for it; what was bound before, and stays, may be meant for another. */
  readonly rbac: { readonly before: RbacIndex; readonly after: RbacIndex }
}): readonly SharedName[] {
  const { desired, logins, rbac } = about
  const before = holdersOf(logins.before)
  const after = holdersOf(logins.after)
  const declared = new Set(desired.objects.map(({ object }) => objectId(object)))
  return [...after].flatMap(([username, holders]) =>
    [...holders.values()].flatMap((login): SharedName[] => {
      const isNew = before.get(username)?.has(login.key) !== true
      const other = otherHolder(login, username, { holders, rbac, declared, isNew })
      if (other === undefined) return []
      const subject = { kind: 'principal', name: login.principal } as const
      const holder = holderOf(
        subject,
        login.identities.filter((one) => one.username === username),
      )
      return [
        {
          danger: { rule: 'shared-username', severity: 'high', holder, username, with: other, via: [] },
          isNew,
        },
      ]
    }),
  )
}

type Holders = ReadonlyMap<string, Login>

/** By username, then by principal. */
function holdersOf({ all }: Logins): ReadonlyMap<string, Holders> {
  const found = new Map<string, Map<string, Login>>()
  for (const login of all.values()) {
    if (login.isNode || login.way.kind === 'account') continue
    for (const { username } of login.identities) {
      if (username === '' || username.includes('{{')) continue
      const holders = found.get(username) ?? new Map<string, Login>()
      found.set(username, holders.set(login.key, login))
    }
  }
  return found
}

function otherHolder(
  login: Login,
  username: string,
  about: {
    readonly holders: Holders
    readonly rbac: { readonly before: RbacIndex; readonly after: RbacIndex }
    readonly declared: ReadonlySet<string>
    readonly isNew: boolean
  },
): NameHolder | undefined {
  const { holders, rbac, declared, isNew } = about
  const others = [...holders.values()].filter(({ key }) => key !== login.key)
  if (others.length > 0)
    return { kind: 'principals', principals: others.map(({ principal }) => principal).toSorted() }
  if (username.startsWith('system:serviceaccount:')) return { kind: 'service-account' }
  if (username.startsWith('arn:')) {
    return principalKey(canonicalArn(username) ?? username) === login.key ? undefined : { kind: 'arn' }
  }
  // Whoever has had the name is whom the binding is for.
  if (!isNew) return undefined
  const bindings = bindingsTo(username, rbac).filter((id) => !declared.has(id))
  return bindings.length === 0 ? undefined : { kind: 'bindings', bindings }
}

function bindingsTo(
  username: string,
  rbac: { readonly before: RbacIndex; readonly after: RbacIndex },
): string[] {
  const [before, after] = [rbac.before, rbac.after].map(
    ({ users }) =>
      new Set(
        (users.grants.get(username) ?? []).flatMap(({ via }) =>
          via.kind === 'binding' && via.subject.kind === 'User' ? [via.binding] : [],
        ),
      ),
  )
  return [...(before ?? [])].filter((id) => after?.has(id) === true).toSorted()
}

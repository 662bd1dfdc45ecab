import type { RbacIndex } from '../rbac/rbac-index.ts'
import type { Login } from './login.ts'
import type { Logins } from './logins.ts'

/**
 * Everybody who is known to get in, by `principalKey`: `logins.all`, and of accounts that are let in as a whole those
 * principals whom a binding names. The username of these is their ARN.
 */
export function everybody(logins: Logins, { users }: Pick<RbacIndex, 'users'>): ReadonlyMap<string, Login> {
  const arns = users.names.filter((name) => name.startsWith('arn:'))
  const named = arns.flatMap((username): [string, Login][] => {
    const login = logins.of(username)
    // A binding that names the ARN otherwise than STS reports it reaches nobody by it.
    const isOwn = login?.way.kind === 'account' && login.identities.some((one) => one.username === username)
    return isOwn && !logins.all.has(login.key) ? [[login.key, login]] : []
  })
  return named.length === 0 ? logins.all : new Map([...logins.all, ...named])
}

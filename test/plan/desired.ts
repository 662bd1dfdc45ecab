import type { Desired, DesiredPrincipal } from '../../src/access/desired.ts'
import { DEFAULT_GUARDS } from '../../src/access/guard/settings.ts'
import { withDefaults } from '../../src/rbac/defaults.ts'
import type { RbacObject } from '../../src/rbac/object.ts'
import { markOwned } from '../../src/rbac/ownership.ts'

/** A desired state of the directory cluster `prod`, to be varied by tests. */
export function desiredState(parts: Partial<Desired> = {}): Desired {
  return {
    cluster: { door: 'directory', name: 'prod', directory: 'cluster' },
    set: 'default',
    principals: [],
    accounts: [],
    objects: [],
    removed: [],
    knownAccounts: [],
    unmanaged: 'keep',
    guards: DEFAULT_GUARDS,
    dangers: [],
    ...parts,
  }
}

export function declaredRole(name: string, groups: readonly string[], username = name): DesiredPrincipal {
  return {
    kind: 'role',
    arn: `arn:aws:iam::111122223333:role/${name}`,
    username,
    groups,
    where: { file: 'access.yaml', line: 5, column: 5 },
  }
}

export function declaredUser(name: string, groups: readonly string[], username = name): DesiredPrincipal {
  return {
    ...declaredRole(name, groups, username),
    kind: 'user',
    arn: `arn:aws:iam::111122223333:user/${name}`,
  }
}

export function declared(object: RbacObject, set = 'default'): Desired['objects'][number] {
  return {
    object: markOwned(withDefaults(object), set),
    where: { file: 'access.yaml', line: 9, column: 5 },
    origin: 'manifest',
  }
}

import type { Login } from '../../login/login.ts'
import type { KubernetesIdentity } from '../../rbac/grant.ts'
import { grantsOf } from '../../rbac/grants.ts'
import type { RbacIndex } from '../../rbac/rbac-index.ts'
import { plural } from '../../words/count.ts'
import { listed } from '../../words/list.ts'
import type { Kept } from '../effect/effect.ts'
import { mostOf } from '../effect/most-held.ts'
import { powerWords } from '../effect/power-words.ts'

/** What a row, or some of which one is picked at random, would give without the access entry that overrides it. */
export interface RowBeneath {
  readonly identities: readonly KubernetesIdentity[]
  /** The most of it; absent: a login, and no permission. */
  readonly most?: Kept
}

/** @param login by the row: `logins.beneath` */
export function rowBeneath({ identities }: Pick<Login, 'identities'>, index: RbacIndex): RowBeneath {
  const most = mostOf([...new Set(identities.flatMap((identity) => grantsOf(index, identity)))])
  return { identities, ...(most === undefined ? {} : { most }) }
}

/** `the groups a and system:masters (admin)`, `no groups (a login without permissions)` */
export function beneathWords(beneath: RowBeneath): string {
  const groups = [...new Set(beneath.identities.flatMap((identity) => identity.groups))]
  const what =
    groups.length === 0 ? 'no groups' : `the ${plural(groups.length, 'group')} ${listed(groups, 6)}`
  return `${what} (${mostWords(beneath)})`
}

/** `admin`, `write including exec in shop` */
export function mostWords({ most }: RowBeneath): string {
  if (most === undefined) return powerWords('login', [])
  const { power, parts } = most.held
  const words = powerWords(power, power === 'way-to-admin' ? [] : parts.map(({ rule }) => rule))
  const namespaces = most.scopes.filter((scope) => scope !== '')
  return namespaces.length < most.scopes.length || namespaces.length === 0
    ? words
    : `${words} in ${listed(namespaces)}`
}

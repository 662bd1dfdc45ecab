import { isAccount } from '../aws-auth/arn-key.ts'
import type { AwsAuth, Row } from '../aws-auth/row.ts'
import type { Snapshot } from '../live/snapshot.ts'
import { entriesOf } from '../login/access-entries.ts'
import { readsAwsAuth } from '../login/authentication-mode.ts'
import { deadRowsIn } from '../login/dead-row/dead-rows.ts'
import { everybody } from '../login/everybody.ts'
import { type Login, rowsOf, type Way } from '../login/login.ts'
import type { Logins } from '../login/logins.ts'
import { wayName } from '../login/way-name.ts'
import type { KubernetesIdentity } from '../rbac/grant.ts'
import type { RbacIndex } from '../rbac/rbac-index.ts'
import type { Beneath, Idle, WayIn } from './inventory.ts'
import { entryOwner, type Owner } from './owner.ts'
import type { Powers } from './powers.ts'
import { rowOwnerIn } from './row-owner.ts'

/** What the lines of a cluster are made of. */
export interface WaysAbout {
  readonly snapshot: Snapshot
  readonly awsAuth: AwsAuth
  readonly logins: Logins
  readonly index: RbacIndex
  readonly setOf: (principal: string) => Owner | undefined
  readonly powersOf: (identities: readonly KubernetesIdentity[]) => Powers
}

/** Every way in, in the order in which they count; then what gives nobody anything. */
export function waysIn(about: WaysAbout): readonly WayIn[] {
  const { snapshot, awsAuth, logins, index, setOf, powersOf } = about
  const { facts } = snapshot
  const rowOwner = rowOwnerIn({ snapshot, setOf })
  const all = [...everybody(logins, index).values()]
  const ownerOfWay = (way: Way): Owner => {
    switch (way.kind) {
      case 'entry':
        return entryOwner(way.entry, facts)
      case 'row':
        return rowOwner(way.row)
      case 'random':
        return way.rows.map(rowOwner)[0] ?? { kind: 'nobody' }
      case 'account':
        return rowOwner.ofAccount(way.account)
      case 'hidden':
        return { kind: 'nobody' }
    }
  }
  const beneathOf = (login: Login): Beneath | undefined => {
    const found = logins.beneath(login.principal)
    if (found === undefined) return undefined
    const { way, identities } = found
    const powers = powersOf(identities)
    return { way: way.kind === 'account' ? 'account' : 'row', identities, owner: ownerOfWay(way), powers }
  }
  const living = all.map((login): WayIn => {
    const { principal, way, identities, isNode, dead } = login
    const beneath = beneathOf(login)
    // What rows beneath a dead entry give comes after what it gives itself.
    const isBeside = dead !== undefined && beneath !== undefined
    const own = isBeside ? identities.slice(0, identities.length - beneath.identities.length) : identities
    return {
      principal,
      way: wayName(way),
      // Each of its principals has its own ARN as its username.
      identities: isAccount(principal) ? [] : own,
      owner: ownerOfWay(way),
      powers: powersOf(own),
      ...(beneath === undefined ? {} : { beneath }),
      ...(dead === undefined ? {} : { dead }),
      isNode,
    }
  })
  const counted = new Set(
    all.flatMap(({ principal, way }) => [...rowsOf(way), ...rowsOf(logins.beneath(principal)?.way)]),
  )
  return [...living, ...idleWays({ snapshot, awsAuth, logins, counted, rowOwner })]
}

function idleWays(about: {
  readonly snapshot: Snapshot
  readonly awsAuth: AwsAuth
  readonly logins: Logins
  readonly counted: ReadonlySet<Row>
  readonly rowOwner: ReturnType<typeof rowOwnerIn>
}): readonly WayIn[] {
  const { snapshot, awsAuth, logins, counted, rowOwner } = about
  const { facts } = snapshot
  const dead = deadRowsIn({ awsAuth, facts })
  const isRead = readsAwsAuth(facts)
  const idle = (
    way: Pick<WayIn, 'principal' | 'way' | 'identities' | 'owner'> & { readonly idle: Idle },
  ): WayIn => ({ ...way, powers: { held: [], someLogins: false }, isNode: false })
  const rows = awsAuth.rows
    .filter((row) => !counted.has(row))
    .map((row) => {
      const reason = dead.get(row)
      const why: Idle =
        reason !== undefined
          ? { kind: 'dead-row', reason }
          : isRead
            ? { kind: 'not-used' }
            : { kind: 'not-read' }
      const { arn: principal, username, groups } = row
      return idle({
        principal,
        way: 'row',
        identities: [{ username, groups }],
        owner: rowOwner(row),
        idle: why,
      })
    })
  const accounts = isRead
    ? []
    : awsAuth.accounts.map((principal) => {
        const owner = rowOwner.ofAccount(principal)
        return idle({ principal, way: 'account', identities: [], owner, idle: { kind: 'not-read' } })
      })
  const entries = [...entriesOf(facts).values()].filter(
    ({ principalArn }) => logins.of(principalArn)?.way.kind !== 'entry',
  )
  const unused = entries.map((entry) => {
    const { principalArn: principal, details } = entry
    const identities = details === undefined ? [] : [details]
    return idle({
      principal,
      way: 'access-entry',
      identities: identities.map(({ username, groups, policies }) => ({ username, groups, policies })),
      owner: entryOwner(entry, facts),
      idle: { kind: 'not-used' },
    })
  })
  return [...rows, ...accounts, ...unused]
}

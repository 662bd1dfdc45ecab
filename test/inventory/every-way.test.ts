import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { principalKey } from '../../src/aws-auth/arn-key.ts'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import type { WayIn } from '../../src/inventory/inventory.ts'
import { inventoryOf } from '../../src/inventory/inventory-of.ts'
import { isAtLeast, levelOf } from '../../src/inventory/powers.ts'
import { selected } from '../../src/inventory/select.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import { rowsOf } from '../../src/login/login.ts'
import { loginsOf } from '../../src/login/logins.ts'
import { grantsOf } from '../../src/rbac/grants.ts'
import { permits } from '../../src/rbac/permits.ts'
import { indexRbac } from '../../src/rbac/rbac-index.ts'
import { clusterState, probing } from '../login/cluster-state.ts'
import '../seed.ts'

const EVERYTHING = { verb: '*', group: '*', resource: '*' }

const living = (ways: readonly WayIn[]): readonly WayIn[] => ways.filter(({ idle }) => idle === undefined)

function about(snapshot: Snapshot) {
  const awsAuth = decodeAwsAuth(snapshot.awsAuth?.data)
  const logins = loginsOf({ awsAuth, facts: snapshot.facts })
  return { awsAuth, logins, index: indexRbac(snapshot), list: inventoryOf(probing({}), snapshot) }
}

describe('in any cluster, a list has', () => {
  test('everybody who is known to log in, once', () => {
    fc.assert(
      fc.property(clusterState, (snapshot) => {
        const { logins, list } = about(snapshot)
        const keys = living(list.ways).map(({ principal }) => principalKey(principal))
        expect(new Set(keys).size).toBe(keys.length)
        expect(keys).toEqual(expect.arrayContaining([...logins.all.keys()]))
      }),
    )
  })

  test('every row once: as a way in, beneath an entry, or as one that gives nothing', () => {
    fc.assert(
      fc.property(clusterState, (snapshot) => {
        const { awsAuth, logins, list } = about(snapshot)
        const told = living(list.ways).flatMap(({ principal }) => [
          ...rowsOf(logins.of(principal)?.way),
          ...rowsOf(logins.beneath(principal)?.way),
        ])
        const idle = list.ways.filter((way) => way.idle !== undefined && way.way === 'row')
        expect(new Set(told).size).toBe(told.length)
        expect(told.length + idle.length).toBe(awsAuth.rows.length)
      }),
    )
  })

  test('as admin in the whole cluster exactly those whose grants permit everything', () => {
    fc.assert(
      fc.property(clusterState, (snapshot) => {
        const { index, list } = about(snapshot)
        for (const { identities, powers, principal } of living(list.ways)) {
          const grants = identities.flatMap((identity) => grantsOf(index, identity))
          const isAdmin = powers.held[0]?.held.power === 'admin' && powers.held[0].scopes.includes('')
          expect([principal, isAdmin]).toEqual([principal, permits(grants, EVERYTHING)])
        }
      }),
    )
  })

  test('the highest power first, and nothing that is not asked for', () => {
    fc.assert(
      fc.property(clusterState, (snapshot) => {
        const { list } = about(snapshot)
        const admins = selected(list, { power: 'admin', unmanaged: false })
        for (const way of admins.ways) {
          const { powers, beneath } = way
          expect(
            isAtLeast(powers, 'admin') || (beneath !== undefined && isAtLeast(beneath.powers, 'admin')),
          ).toBe(true)
        }
        const left = living(list.ways).filter((way) => !admins.ways.includes(way))
        expect(left.filter(({ powers }) => levelOf(powers) === 'admin')).toEqual([])
      }),
    )
  })
})

import { expect, test } from '@jest/globals'
import { type AskMore, withWanted } from '../../src/cluster/with-wanted.ts'
import type { ClusterFacts, Discovery, IamRecord } from '../../src/live/facts.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import { wantedOfAll } from '../../src/login/wanted-of-all.ts'
import { factsOf, known } from '../plan/guard/cluster.ts'
import { awsAuthOf, row } from '../plan/live.ts'

const ROLE = 'arn:aws:iam::111122223333:role'
const arns = Array.from({ length: 1_300 }, (_, index) => `${ROLE}/teams/e${index}`)

function live(facts: Partial<ClusterFacts>): Snapshot {
  return {
    awsAuth: awsAuthOf({ mapRoles: row('console', ['viewers']) }),
    ledger: undefined,
    roles: [],
    clusterRoles: [],
    roleBindings: [],
    clusterRoleBindings: [],
    facts: factsOf({ arn: 'arn:aws:eks:eu-west-1:111122223333:cluster/prod', ...facts }),
  }
}

/** AWS, which remembers what it was asked. */
function aws(record: Discovery<IamRecord>) {
  const asked = { entries: [] as string[], principals: [] as string[], capabilities: 0 }
  const notAsked = { kind: 'not-asked' } as const
  const more: AskMore = {
    entries: async (principals) => {
      asked.entries.push(...principals)
      const details = { type: 'STANDARD', username: 'u', groups: [], policies: [] }
      return known(new Map(principals.map((arn) => [arn, details])))
    },
    holdersOf: async () => notAsked,
    principal: async (arn) => {
      asked.principals.push(arn)
      return record
    },
    accessPolicies: async () => notAsked,
    capabilities: async () => {
      asked.capabilities++
      return known([])
    },
  }
  return { asked, more }
}

test('every entry is looked at and every principal of the account is asked about, each once', async () => {
  const { asked, more } = aws(known({ kind: 'none' }))
  const entries = [...arns, 'arn:aws:iam::999988887777:role/partner'].map((principalArn) => ({
    principalArn,
  }))
  const { facts } = await withWanted(live({ accessEntries: known(entries) }), wantedOfAll, more)
  expect(asked.entries).toEqual(entries.map(({ principalArn }) => principalArn))
  expect(asked.principals.toSorted()).toEqual([...arns, `${ROLE}/console`].toSorted())
  expect(asked.capabilities).toBe(1)
  expect(facts?.accessEntries).toMatchObject({ value: { length: 1_301 } })
  expect(facts?.iamPrincipals?.size).toBe(1_301)
})

test('of 3,000 entries and as many rows too, each principal is asked about', async () => {
  const { asked, more } = aws(known({ kind: 'none' }))
  const many = (name: string) => Array.from({ length: 3_000 }, (_, index) => `${ROLE}/${name}${index}`)
  const snapshot = {
    ...live({ accessEntries: known(many('e').map((principalArn) => ({ principalArn }))) }),
    awsAuth: awsAuthOf({
      mapRoles: many('r')
        .map((arn) => row(arn.slice(ROLE.length + 1), ['viewers']))
        .join(''),
    }),
  }
  await withWanted(snapshot, wantedOfAll, more)
  expect(new Set(asked.principals).size).toBe(6_000)
})

test('IAM that refuses is asked about no more than the first of them', async () => {
  const { asked, more } = aws({ kind: 'unknown', action: 'iam:GetRole', denied: true, message: 'no' })
  const accessEntries = known(arns.map((principalArn) => ({ principalArn })))
  await withWanted(live({ accessEntries }), wantedOfAll, more)
  expect(asked.principals).toHaveLength(500)
})

test('a cluster without entries is asked for no capabilities, and a folder without facts for nothing', async () => {
  const { asked, more } = aws(known({ kind: 'none' }))
  await withWanted(live({ accessEntries: known([]) }), wantedOfAll, more)
  expect(asked).toEqual({ entries: [], principals: [`${ROLE}/console`], capabilities: 0 })
  const { facts: _, ...bare } = live({})
  expect(wantedOfAll(bare)).toEqual({})
})

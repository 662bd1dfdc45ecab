import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Desired } from '../../src/access/desired.ts'
import type { MappingName } from '../../src/access/mapping.ts'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import type { Imported } from '../../src/import/import-clusters.ts'
import { importClusters } from '../../src/import/import-clusters.ts'
import { readFiles } from '../../src/import/read-files.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import { loginsOf } from '../../src/login/logins.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { stateAfter } from '../../src/plan/state-after.ts'
import type { Grant } from '../../src/rbac/grant.ts'
import { objectId } from '../../src/rbac/object.ts'
import { indexRbac, type NameIndex } from '../../src/rbac/rbac-index.ts'
import { scopeKey } from '../../src/rbac/scope-key.ts'
import { rounds } from '../rounds.ts'
import { type Generated, generatedCluster, nameOf, snapshotOf } from './generated-cluster.ts'
import type { Unit } from './unit.ts'

test('what was imported, removed from the cluster and applied again, gives everybody what they had', () => {
  fc.assert(
    fc.property(generatedCluster, (generated) => {
      const { cluster } = generated
      const imported = importClusters([cluster])
      const emptied = withoutDeclared(generated, imported)
      const [desired] = readFiles(imported.files).desired
      fc.pre(desired !== undefined)
      const again = applied(desired, emptied)
      expect(accessIn(again)).toEqual(accessIn(cluster.snapshot))
    }),
    { numRuns: rounds(150) },
  )
})

test('the generated clusters lose something that is declared', () => {
  const sample = fc.sample(generatedCluster, { numRuns: 200, seed: 1 })
  const emptied = sample.filter((generated) => {
    const left = withoutDeclared(generated, importClusters([generated.cluster]))
    return JSON.stringify(accessIn(left)) !== JSON.stringify(accessIn(generated.cluster.snapshot))
  })
  expect(emptied.length).toBeGreaterThan(100)
})

/** The cluster with what is left out alone. */
function withoutDeclared({ mode, units, cluster }: Generated, imported: Imported): Snapshot {
  const stays = new Set(imported.leftOut.map(({ what }) => nameOf(what)))
  const left = { mapRoles: 0, mapUsers: 0 }
  const kept = units.map((unit): Unit => {
    const { rows = [], accounts = [], entries = [], objects = [] } = unit
    return {
      ...unit,
      rows: rows.filter(({ key }) => stays.has(`${key} ${left[key]++}`)),
      accounts: accounts.filter(({ text }) => {
        const account = /\d{12}/.exec(text)?.[0]
        return account === undefined || stays.has(`account ${account}`)
      }),
      entries: entries.filter(({ entry }) => stays.has(`entry ${entry.principalArn}`)),
      objects: objects.filter(({ object }) => stays.has(objectId(object))),
    }
  })
  const isCreator = cluster.snapshot.facts?.identity !== undefined
  return snapshotOf({ mode, isCreator, units: kept })
}

/**
 * As the file has it. Where it says no mapping, because each principal keeps what it has, those that had rows get them
 * and those that had entries get these: they have neither any more.
 */
function applied(desired: Desired, emptied: Snapshot): Snapshot {
  const { cluster } = desired
  const isMixed = emptied.facts?.authenticationMode === 'API_AND_CONFIG_MAP'
  if (!isMixed || cluster.door !== 'eks' || cluster.mapping !== undefined)
    return stateAfter(makePlan(desired, emptied), emptied)
  const isEntry = ({ arn }: { readonly arn: string }): boolean => /(role|user)\/(teams\/)?e\d/.test(arn)
  const [entries, rows] = [
    desired.principals.filter(isEntry),
    desired.principals.filter((one) => !isEntry(one)),
  ]
  const by = (name: MappingName, principals: Desired['principals'], state: Snapshot): Snapshot => {
    const mapping = { name, where: {} }
    const part = { ...desired, principals, cluster: { ...cluster, mapping } }
    return stateAfter(makePlan(part, state), state)
  }
  return by('access-entries', entries, by('aws-auth', rows, emptied))
}

/** Who gets in as whom, and what each name of a binding holds. */
function accessIn(snapshot: Snapshot): unknown {
  const logins = loginsOf({ awsAuth: decodeAwsAuth(snapshot.awsAuth?.data), facts: snapshot.facts })
  const index = indexRbac(snapshot)
  return {
    logins: [...logins.all.values()]
      .map(({ key, identities, dead }) => ({
        key,
        isDead: dead !== undefined,
        identities: identities.map(({ username, groups, policies = [] }) => ({
          username,
          groups: [...new Set(groups)].toSorted(),
          policies: policies.map((one) => [one.policy, one.scopes.map(scopeKey).toSorted()]).toSorted(),
        })),
      }))
      .toSorted((one, other) => (one.key < other.key ? -1 : 1)),
    groups: heldIn(index.groups),
    users: heldIn(index.users),
  }
}

function heldIn({ grants }: NameIndex): unknown {
  const held = ({ scope, rules, via }: Grant): string => JSON.stringify([scopeKey(scope), rules, via])
  return [...grants].map(([name, all]) => [name, all.map(held).toSorted()]).toSorted()
}

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type {
  ClusterDoor,
  ClusterErrorKind,
  ClusterReader,
  ClusterWriter,
  Writable,
} from '../../src/cluster/door.ts'
import type { ConfigMap, Snapshot } from '../../src/live/snapshot.ts'
import type { ClusterRole, Role, RoleBinding } from '../../src/rbac/object.ts'

/** What a door that is put to the contract brings along. */
export interface DoorUnderTest {
  readonly door: ClusterDoor
  /** A door into the same cluster with an identity that may only read; where there are identities. */
  readonly readOnlyDoor?: ClusterDoor
  /** Objects beyond one page of a list (500) are made and counted; slow where each one is a request. */
  readonly bindings: number
  close(): Promise<void>
}

const SET = 'contract'
const NAMESPACE = 'default'

/**
 * The one contract that every way into a cluster must keep. The cluster may hold other objects; those of the
 * contract are named `eks-access-contract…` and stand in `default` and `kube-system`, and are removed at the end.
 */
export function describeDoor(name: string, makeDoor: () => Promise<DoorUnderTest>): void {
  describe(`the contract of a door, kept by ${name}`, () => {
    let subject: DoorUnderTest
    let reader: ClusterReader
    let writer: ClusterWriter
    const live = async (id: Writable): Promise<Writable | undefined> =>
      objectsOf(await reader.snapshot(SET)).find((object) => sameObject(object, id))
    const made = async <T extends Writable>(object: T): Promise<T> => {
      const before = await live(object)
      if (before !== undefined) await writer.delete(before, 'write')
      return writer.create(object, 'write')
    }

    const clean = async (): Promise<void> => {
      const ours = objectsOf(await reader.snapshot(SET)).filter(({ metadata }) =>
        metadata.name.startsWith('eks-access-contract'),
      )
      await Promise.all(ours.map((object) => writer.delete(object, 'write')))
    }

    beforeAll(async () => {
      subject = await makeDoor()
      reader = await subject.door.reader()
      writer = await subject.door.writer()
      await clean()
    }, 60_000)

    afterAll(async () => {
      await clean()
      await reader.close()
      await subject.close()
    }, 120_000)

    test('a reader has no way to write', () => {
      // `may` asks the API server what its holder may do, and stores nothing.
      const reading = ['close', 'may', 'name', 'nodes', 'snapshot', 'whoAmI']
      expect(Object.keys(reader).filter((name) => !reading.includes(name))).toEqual([])
    })

    test.each([role(), clusterRole(), roleBinding(), configMap()])(
      'what is created is in the next snapshot: $kind',
      async (object) => {
        const created = await made(object)
        expect(created).toMatchObject(object)
        expect(created.metadata.uid).toEqual(expect.stringMatching(/./))
        expect(await live(object)).toEqual(created)
      },
    )

    test('the ledgers of other sets are in a snapshot where they are wanted, and only then', async () => {
      const [own, other] = [SET, `${SET}-other`].map((set) => ({
        ...configMap(),
        metadata: {
          ...configMap().metadata,
          name: `eks-access-${set}`,
          labels: { 'eks-access/set': set },
        },
      }))
      if (own === undefined || other === undefined) throw new Error('there are two sets')
      const created = await made(other)
      try {
        await made(own)
        const { otherLedgers } = await reader.snapshot(SET, () => ({ otherLedgers: true }))
        expect(otherLedgers).toMatchObject({ kind: 'known', value: expect.arrayContaining([created]) })
        const names = otherLedgers?.kind === 'known' ? otherLedgers.value.map((one) => one.metadata.name) : []
        expect(names).toContain(`eks-access-${SET}-other`)
        expect(names).not.toContain(`eks-access-${SET}`)
        expect(await reader.snapshot(SET, () => ({}))).not.toHaveProperty('otherLedgers')
      } finally {
        await writer.delete(created, 'write')
      }
    })

    test('every object of a snapshot has its kind, its version and what a write needs', async () => {
      await made(role())
      for (const object of objectsOf(await reader.snapshot(SET)))
        expect(object).toMatchObject({
          apiVersion: object.kind === 'ConfigMap' ? 'v1' : 'rbac.authorization.k8s.io/v1',
          metadata: { uid: expect.any(String), resourceVersion: expect.any(String) },
        })
    })

    test('a snapshot has every object of a list that has many', async () => {
      const names = Array.from(
        { length: subject.bindings },
        (_, index) => `eks-access-contract-many-${index}`,
      )
      const many = names.map((one) => ({ ...roleBinding(), metadata: { name: one, namespace: NAMESPACE } }))
      await Promise.all(many.map((object) => writer.create(object, 'write')))
      const found = (await reader.snapshot(SET)).roleBindings.map(({ metadata }) => metadata.name)
      expect(found.filter((one) => one.startsWith('eks-access-contract-many-')).sort()).toEqual(names.sort())
    }, 300_000)

    test('an update changes what it says, keeps fields it does not know and moves the version', async () => {
      const created = await made(role())
      const annotations = { 'example.com/note': 'kept', 'example.com/other': 'two\nlines\n' }
      const first = await writer.update(
        { ...created, metadata: { ...created.metadata, annotations } },
        'write',
      )
      const second = await writer.update({ ...first, rules: [rule('get', 'list', 'watch')] }, 'write')
      expect(second.metadata.resourceVersion).not.toBe(first.metadata.resourceVersion)
      expect(second.metadata.uid).toBe(created.metadata.uid)
      expect(second).toMatchObject({ metadata: { annotations }, rules: [rule('get', 'list', 'watch')] })
      expect(await live(role())).toEqual(second)
    })

    test('an update removes what it leaves out', async () => {
      const created = await made({ ...configMap(), data: { one: '1\n', two: '2' } })
      await writer.update({ ...created, data: { two: '2' } }, 'write')
      expect(await live(configMap())).toMatchObject({ data: { two: '2' } })
      expect((await live(configMap())) as ConfigMap).not.toHaveProperty('data.one')
    })

    test('a delete takes the object out of the next snapshot', async () => {
      const created = await made(role())
      await writer.delete(created, 'write')
      expect(await live(role())).toBeUndefined()
    })

    test('a dry run answers like a write and stores nothing', async () => {
      const created = await made(role())
      const other = { ...clusterRole(), metadata: { name: 'eks-access-contract-dry' } }
      expect(await writer.create(other, 'dry-run')).toMatchObject(other)
      expect(await writer.update({ ...created, rules: [rule('delete')] }, 'dry-run')).toMatchObject({
        rules: [rule('delete')],
      })
      await writer.delete(created, 'dry-run')
      expect(await live(role())).toEqual(created)
      expect(await live(other)).toBeUndefined()
    })

    describe.each(['dry-run', 'write'] as const)('refused in a %s', (mode) => {
      test('a create of a name that is taken', async () => {
        await made(role())
        await expect(writer.create(role(), mode)).rejects.toMatchObject(refusal('exists'))
      })

      test('an update of an object that has changed since it was read', async () => {
        const created = await made(role())
        const newer = await writer.update({ ...created, rules: [rule('list')] }, 'write')
        await expect(writer.update({ ...created, rules: [] }, mode)).rejects.toMatchObject(
          refusal('conflict'),
        )
        expect(await live(role())).toEqual(newer)
      })

      // An API server lets a PUT create RBAC objects, so what it refuses here is the uid: a conflict.
      test('an update of an object that is gone', async () => {
        const created = await made(role())
        await writer.delete(created, 'write')
        await expect(writer.update(created, mode)).rejects.toMatchObject(refusal('not-found', 'conflict'))
      })

      test('an update of a roleRef', async () => {
        const created = await made(roleBinding())
        const changed = { ...created, roleRef: { ...created.roleRef, name: 'edit' } }
        await expect(writer.update(changed, mode)).rejects.toMatchObject(refusal('invalid'))
      })

      test('a delete of an object that is gone', async () => {
        const created = await made(role())
        await writer.delete(created, 'write')
        await expect(writer.delete(created, mode)).rejects.toMatchObject(refusal('not-found'))
      })

      test('a delete of an object that has changed since it was read', async () => {
        const created = await made(role())
        await writer.update({ ...created, rules: [rule('list')] }, 'write')
        await expect(writer.delete(created, mode)).rejects.toMatchObject(refusal('conflict'))
        expect(await live(role())).toBeDefined()
      })

      test('a delete of another object of the same name', async () => {
        const created = await made(role())
        const other = {
          ...created,
          metadata: { ...created.metadata, uid: '00000000-0000-4000-8000-000000000000' },
        }
        await expect(writer.delete(other, mode)).rejects.toMatchObject(refusal('conflict'))
        expect(await live(role())).toEqual(created)
      })

      test('a write of an identity that may only read', async () => {
        if (subject.readOnlyDoor === undefined) return
        const readOnly = await subject.readOnlyDoor.writer()
        const created = await made(role())
        const fresh = { ...clusterRole(), metadata: { name: 'eks-access-contract-forbidden' } }
        await expect(readOnly.create(fresh, mode)).rejects.toMatchObject(refusal('forbidden'))
        await expect(readOnly.update({ ...created, rules: [] }, mode)).rejects.toMatchObject(
          refusal('forbidden'),
        )
        await expect(readOnly.delete(created, mode)).rejects.toMatchObject(refusal('forbidden'))
        expect(await live(role())).toEqual(created)
      })
    })

    test('a ledger is the one of its set', async () => {
      await made({ ...configMap(), data: { principals: 'a\n' } })
      expect((await reader.snapshot(SET)).ledger).toMatchObject({ data: { principals: 'a\n' } })
      expect((await reader.snapshot('contract-of-nobody')).ledger).toBeUndefined()
    })
  })
}

function refusal(...kinds: ClusterErrorKind[]): object {
  return {
    name: 'ClusterError',
    kind: expect.stringMatching(new RegExp(`^(?:${kinds.join('|')})$`)),
    fix: expect.stringMatching(/\.$/),
  }
}

function rule(...verbs: string[]): { apiGroups: string[]; resources: string[]; verbs: string[] } {
  return { apiGroups: [''], resources: ['pods'], verbs }
}

function role(): Role {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata: { name: 'eks-access-contract', namespace: NAMESPACE, labels: { 'example.com/of': 'contract' } },
    rules: [rule('get')],
  }
}

function clusterRole(): ClusterRole {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'eks-access-contract:Mixed' },
    rules: [{ nonResourceURLs: ['/healthz'], verbs: ['get'] }],
  }
}

function roleBinding(): RoleBinding {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name: 'eks-access-contract', namespace: NAMESPACE },
    subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'contract:testers' }],
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
  }
}

function configMap(): ConfigMap {
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: `eks-access-${SET}`, namespace: 'kube-system' },
    data: { principals: 'arn:aws:iam::111122223333:role/console\n' },
  }
}

function objectsOf(snapshot: Snapshot): readonly Writable[] {
  const { ledger, roles, clusterRoles, roleBindings, clusterRoleBindings } = snapshot
  const all: readonly (Writable | undefined)[] = [
    ledger,
    ...roles,
    ...clusterRoles,
    ...roleBindings,
    ...clusterRoleBindings,
  ]
  return all.filter((object) => object !== undefined)
}

function sameObject(left: Writable, right: Writable): boolean {
  return (
    left.kind === right.kind &&
    left.metadata.name === right.metadata.name &&
    left.metadata.namespace === right.metadata.namespace
  )
}

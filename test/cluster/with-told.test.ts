import { expect, test } from '@jest/globals'
import type { Connection } from '../../src/cluster/connection.ts'
import { withTold } from '../../src/cluster/with-told.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import { rbac } from '../rbac/rbac-objects.ts'

test('the snapshot that is given is the one that was asked what is wanted', async () => {
  const read: Snapshot = { ...rbac({}), awsAuth: undefined, ledger: undefined }
  const connection = {
    snapshot: async (_set: string, wanted?: unknown) => {
      ;((await wanted) as ((snapshot: Snapshot) => unknown) | undefined)?.(read)
      return read
    },
  } as Connection
  const told = [{ code: 'server-not-checked', severity: 'warning', where: {}, message: '', fix: '' }] as const
  const asked: Snapshot[] = []
  const given = await withTold(connection, told).snapshot('default', (snapshot) => {
    asked.push(snapshot)
    return {}
  })
  expect(given.told).toEqual(told)
  expect(asked).toEqual([given])
  expect(asked[0]).toBe(given)
  expect((await withTold(connection, told).snapshot('default')).told).toEqual(told)
})

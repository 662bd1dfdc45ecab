import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { ClusterError } from '../../src/cluster/door.ts'
import { problemOf } from '../../src/cluster/problem.ts'
import { VERSION } from '../../src/version.ts'

const error = (operation: string) =>
  new ClusterError({ kind: 'forbidden', cluster: 'prod', operation, fix: 'Allow it.' }, 'no')

describe('the problem of a cluster error', () => {
  test.each([
    ['create RoleBinding/shop/editors', 'RoleBinding/shop/editors'],
    ['delete ClusterRole/view', 'ClusterRole/view'],
    ['get ConfigMap/kube-system/aws-auth', 'ConfigMap/kube-system/aws-auth'],
    ['list roles', undefined],
    ['read /clusters/prod', undefined],
    ['read clusters/prod/roles', undefined],
    ['eks:DescribeCluster', undefined],
  ])('of "%s" is at the object %s', (operation, object) => {
    expect(problemOf(error(operation))).toEqual({
      code: 'cluster-forbidden',
      severity: 'error',
      where: { cluster: 'prod', ...(object === undefined ? {} : { object }) },
      message: `${operation}: no.`,
      fix: 'Allow it.',
    })
  })
})

test('the version that requests name is the one of the package', async () => {
  expect(JSON.parse(await readFile('package.json', 'utf8'))).toMatchObject({ version: VERSION })
})

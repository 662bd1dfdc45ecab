import { expect, test } from '@jest/globals'
import type { AwsView } from '../../../src/explain/me/aws-view.ts'
import { creatorOf } from '../../../src/explain/me/creator.ts'

const ARN = 'arn:aws:iam::111122223333:role/platform'

function entry(createdAt: string, principalArn = ARN, type = 'STANDARD') {
  const details = { type, username: 'x', groups: [], policies: [], createdAt } as const
  return { principalArn, details }
}

function view(cluster: object, ...admins: ReturnType<typeof entry>[]): AwsView {
  return {
    cluster: {
      kind: 'known',
      value: { mode: 'API', createdAt: '2026-03-31T23:55:00.000Z', creatorHasEntry: true, ...cluster },
    },
    admins: { kind: 'known', value: admins },
    entry: { kind: 'known', value: undefined },
    principal: { kind: 'not-asked' },
    server: { kind: 'rejected' },
  }
}

const ask = { kind: 'ask', createdAt: '2026-03-31T23:55:00.000Z' }

test.each<[string, AwsView, object]>([
  [
    'the admin whose entry came with the cluster',
    view({}, entry('2026-04-01T00:08:00.000Z'), entry('2026-06-01T00:00:00.000Z', `${ARN}-2`)),
    { kind: 'entry', principalArn: ARN },
  ],
  [
    'nobody by entries, where two came with it',
    view({}, entry('2026-03-31T23:56:00.000Z'), entry('2026-03-31T23:57:00.000Z', `${ARN}-2`)),
    ask,
  ],
  ['nobody by entries that came later', view({}, entry('2026-04-02T00:00:00.000Z')), ask],
  [
    'nobody where EKS says that none was made',
    view({ creatorHasEntry: false }, entry('2026-03-31T23:56:00.000Z')),
    ask,
  ],
  [
    'nobody where EKS does not say it',
    view({ creatorHasEntry: undefined }, entry('2026-03-31T23:56:00.000Z')),
    ask,
  ],
  ['nobody in a cluster without entries', view({ mode: 'CONFIG_MAP' }), ask],
  ['no node', view({}, entry('2026-03-31T23:56:00.000Z', ARN, 'EC2_LINUX')), ask],
])('the creator is %s', (_, seen, expected) => {
  expect(creatorOf(seen)).toEqual(expected)
})

test('of a cluster that may not be looked at, nothing is known but where to ask', () => {
  const unknown = { kind: 'unknown', action: 'eks:DescribeCluster', denied: true, message: 'no' } as const
  expect(creatorOf({ ...view({}), cluster: unknown })).toEqual({ kind: 'ask' })
})

import { dump } from 'js-yaml'
import type { LiveNode } from '../../src/live/facts.ts'
import { ACCOUNT } from './eks.ts'

/** A row of aws-auth for `role/NAME` or `user/NAME` of the clusters' account, or for a whole ARN. */
export function row(principal: string, username: string, ...groups: readonly string[]): object {
  const arn = principal.startsWith('arn:') ? principal : `arn:aws:iam::${ACCOUNT}:${principal}`
  const key = arn.includes(':user/') ? 'userarn' : 'rolearn'
  return { [key]: arn, username, groups }
}

const NODE_GROUPS = ['nodes-a', 'nodes-b', 'nodes-c']

/** Rows of the roles of three node groups. */
export const NODE_ROWS: readonly object[] = NODE_GROUPS.map((name) =>
  row(`role/${name}`, 'system:node:{{EC2PrivateDNSName}}', 'system:bootstrappers', 'system:nodes'),
)

/** Ready nodes of these groups. */
export function nodes(count: number): LiveNode[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `ip-10-0-${(index % 3) + 1}-${index + 5}.ap-northeast-1.compute.internal`,
    ready: true,
    leaving: false,
    os: 'linux',
    nodeGroup: NODE_GROUPS[index % 3] ?? '',
    instanceId: `i-0123456789abcde${index.toString(16).padStart(2, '0')}`,
  }))
}

/** The manifest of aws-auth with these rows. */
export function awsAuth(rows: {
  readonly mapRoles?: readonly object[]
  readonly mapUsers?: readonly object[]
}): string {
  return manifest({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'aws-auth', namespace: 'kube-system' },
    data: {
      mapRoles: dump(rows.mapRoles ?? []),
      ...(rows.mapUsers === undefined ? {} : { mapUsers: dump(rows.mapUsers) }),
    },
  })
}

/** Objects as documents of one text. */
export function manifest(...objects: readonly object[]): string {
  return objects.map((object) => `---\n${dump(object, { noRefs: true })}`).join('')
}

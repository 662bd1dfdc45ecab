import * as z from 'zod/mini'
import { keeps } from './rule.ts'
import { formatted, list, owners, selectedClusters, text } from './schema-values.ts'

const KINDS = ['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'] as const

const OF_OBJECTS = ['namespace', 'name']

const item = z
  .strictObject({
    role: z.exactOptional(text('The ARN of an IAM role. A path makes no difference.')),
    user: z.exactOptional(text('The ARN of an IAM user, with its path.')),
    account: z.exactOptional(formatted('account', 'An AWS account, twelve digits in quotes.')),
    kind: z.exactOptional(z.enum(KINDS).check(z.describe('The kind of an RBAC object.'))),
    namespace: z.exactOptional(formatted('namespace', 'The namespace of a Role or RoleBinding.')),
    name: z.exactOptional(formatted('objectName', 'The name of the RBAC object.')),
    destroy: z.exactOptional(
      z
        .boolean()
        .check(
          z.describe(
            'false: what this set owns stays in the cluster as it is, and is no longer managed. Default: true, it is removed.',
          ),
          z.meta({ default: true }),
        ),
    ),
    owners: owners('adopt: it is removed although another tool has it (Helm, Argo CD, CloudFormation, …).'),
    clusters: z.exactOptional(selectedClusters),
  })
  .check(
    ...keeps(
      { rule: 'exactly-one', keys: ['role', 'user', 'account', 'kind'] },
      { rule: 'needs', key: 'kind', needed: 'name' },
      { rule: 'needs', key: 'kind', value: 'Role', needed: 'namespace' },
      { rule: 'needs', key: 'kind', value: 'RoleBinding', needed: 'namespace' },
      { rule: 'excludes', key: 'kind', value: 'ClusterRole', others: ['namespace'] },
      { rule: 'excludes', key: 'kind', value: 'ClusterRoleBinding', others: ['namespace'] },
      { rule: 'excludes', key: 'role', others: OF_OBJECTS },
      { rule: 'excludes', key: 'user', others: OF_OBJECTS },
      { rule: 'excludes', key: 'account', others: [...OF_OBJECTS, 'owners'] },
    ),
    z.describe('A principal (`role`, `user` or `account`) or an RBAC object (`kind`, `namespace`, `name`).'),
  )

export const removed = list(
  item,
  'What is removed from the clusters although this file does not declare it and its set may not own it.',
)

export type RemovedContent = z.infer<typeof removed>[number]

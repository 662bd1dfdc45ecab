import * as z from 'zod/mini'
import { keeps, keepsLongForm } from './rule.ts'
import { formatted, list, namespaces, ownersOfObjects, selectedClusters } from './schema-values.ts'

const presetName = z.enum(['console-full-access', 'console-restricted-access'])

export const preset = z.union([
  presetName.check(
    ...keepsLongForm({
      rule: 'long-form',
      value: 'console-restricted-access',
      key: 'preset',
      needed: 'namespaces',
    }),
    z.describe('The objects that the EKS console needs, under the names that AWS gave them.'),
  ),
  z
    .strictObject({
      preset: presetName.check(z.describe('The name of the preset.')),
      namespaces: z.exactOptional(
        namespaces('console-restricted-access: the namespaces whose workloads are visible.'),
      ),
      owners: ownersOfObjects,
      clusters: z.exactOptional(selectedClusters),
    })
    .check(
      ...keeps(
        { rule: 'needs', key: 'preset', value: 'console-restricted-access', needed: 'namespaces' },
        { rule: 'excludes', key: 'preset', value: 'console-full-access', others: ['namespaces'] },
      ),
    ),
])

export const manifest = z.union([
  formatted(
    'glob',
    'A glob of manifests, relative to this file: Role, ClusterRole, RoleBinding, ClusterRoleBinding.',
  ),
  z.strictObject({
    path: formatted('glob', 'A glob of manifests, relative to this file.'),
    namespace: z.exactOptional(
      formatted('namespace', 'The namespace of each Role and RoleBinding that names none.'),
    ),
    otherKinds: z.exactOptional(
      z
        .enum(['error'])
        .check(
          z.describe(
            'error: objects of other kinds are an error. Default: they are left out, with a notice.',
          ),
        ),
    ),
    owners: ownersOfObjects,
    clusters: z.exactOptional(selectedClusters),
  }),
])

export const binding = z
  .strictObject({
    groups: z.exactOptional(
      list(formatted('subject', 'The name of a Kubernetes group.'), 'The groups that get the role.'),
    ),
    users: z.exactOptional(
      list(formatted('subject', 'A Kubernetes username.'), 'The usernames that get the role.'),
    ),
    clusterRole: z.exactOptional(
      formatted('roleName', 'The name of a ClusterRole, such as view, edit or admin.'),
    ),
    role: z.exactOptional(formatted('roleName', 'The name of a Role in each of the namespaces.')),
    namespaces: z.exactOptional(
      namespaces('The namespaces in which the role is granted. Default: the whole cluster.'),
    ),
    owners: ownersOfObjects,
    clusters: z.exactOptional(selectedClusters),
  })
  .check(
    ...keeps(
      { rule: 'at-least-one', keys: ['groups', 'users'] },
      { rule: 'exactly-one', keys: ['clusterRole', 'role'] },
      { rule: 'needs', key: 'role', needed: 'namespaces' },
    ),
    z.describe('Groups and users that get a ClusterRole or Role.'),
  )

export type PresetContent = z.infer<typeof preset>
export type ManifestContent = z.infer<typeof manifest>
export type BindingContent = z.infer<typeof binding>

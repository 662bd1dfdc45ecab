import * as z from 'zod/mini'
import { guards } from '../guard/schema.ts'
import { MAPPING_NAMES } from '../mapping.ts'
import { review } from '../review/schema.ts'
import { UNMANAGED } from '../unmanaged.ts'
import { keeps } from './rule.ts'
import { accessPolicies } from './schema-access-policies.ts'
import { dangers } from './schema-dangers.ts'
import { binding, manifest, preset } from './schema-rbac.ts'
import { removed } from './schema-removed.ts'
import { formatted, list, owners, selectedClusters, text } from './schema-values.ts'

const cluster = z
  .strictObject({
    name: formatted('cluster', "The cluster's name. With `region`, its name in EKS."),
    region: z.exactOptional(
      formatted(
        'region',
        'The region of an EKS cluster. Endpoint and CA are read from EKS (DescribeCluster).',
      ),
    ),
    account: z.exactOptional(
      formatted(
        'account',
        'The AWS account of the caller and the cluster: twelve digits, in quotes. A run in another account stops.',
      ),
    ),
    assumeRole: z.exactOptional(formatted('assumedRole', 'The ARN of an IAM role to assume first.')),
    context: z.exactOptional(text('The name of a context in a kubeconfig.')),
    kubeconfig: z.exactOptional(
      text(
        'The kubeconfig that has the context, relative to this file. Default: KUBECONFIG, then ~/.kube/config.',
      ),
    ),
    directory: z.exactOptional(
      text('A folder of manifests, as written by `eks-access snapshot`, relative to this file.'),
    ),
    mapping: z.exactOptional(
      z
        .enum(MAPPING_NAMES)
        .check(
          z.describe(
            'How principals get access: by rows of aws-auth, or by access entries. Default: what the authentication mode of the cluster allows.',
          ),
        ),
    ),
  })
  .check(
    ...keeps(
      { rule: 'exactly-one', keys: ['region', 'context', 'directory'] },
      { rule: 'excludes', key: 'context', others: ['account', 'assumeRole', 'mapping'] },
      { rule: 'excludes', key: 'directory', others: ['account', 'assumeRole', 'kubeconfig'] },
      { rule: 'excludes', key: 'region', others: ['kubeconfig'] },
    ),
    z.describe('A cluster, and how to connect to it: `region`, `context` or `directory`.'),
  )

const principal = z
  .strictObject({
    role: z.exactOptional(
      text(
        'The ARN of an IAM role, with its path. Its row has no path, because aws-auth never matches a role with one.',
      ),
    ),
    user: z.exactOptional(text('The ARN of an IAM user, with its path.')),
    account: z.exactOptional(
      formatted(
        'account',
        'An AWS account, twelve digits in quotes: all its principals can log in, with their ARN as the username and without groups.',
      ),
    ),
    username: z.exactOptional(
      formatted(
        'subject',
        'The Kubernetes username. Default: the ARN of a user; for a role arn:…:assumed-role/<role>/{{SessionName}}.',
      ),
    ),
    groups: z.exactOptional(
      list(formatted('subject', 'The name of a Kubernetes group.'), 'The Kubernetes groups.'),
    ),
    policies: z.exactOptional(accessPolicies),
    owners: owners(
      'adopt: an access entry that another tool made (CloudFormation, eksctl, ACK, Crossplane) is taken over.',
    ),
    clusters: z.exactOptional(selectedClusters),
  })
  .check(
    ...keeps(
      { rule: 'exactly-one', keys: ['role', 'user', 'account'] },
      { rule: 'excludes', key: 'account', others: ['username', 'groups', 'policies', 'owners'] },
    ),
    z.describe('A principal with access: exactly one of `role`, `user`, `account`.'),
  )

/**
 * The form of access.yaml: the one source of its types, of its checks and of `access.schema.json`. What a value
 * means beyond its own mapping (an ARN, a cluster's name) is judged in `parse.ts`.
 */
export const accessSchema = z
  .strictObject({
    version: z.literal(1).check(z.describe('The version of this format: 1.')),
    name: z.exactOptional(
      formatted('set', 'The name of the set that owns what this file creates. Default: default.').check(
        z.meta({ default: 'default' }),
      ),
    ),
    'moved-from': z.exactOptional(
      formatted(
        'movedFrom',
        'The file that had this set until now, as OWNER/REPO/PATH: this file takes the set over.',
      ),
    ),
    clusters: list(cluster, 'The clusters that this file manages.'),
    principals: z.exactOptional(
      list(principal, 'Who has access, with which username, groups and access policies.'),
    ),
    rbac: z.exactOptional(
      z
        .strictObject({
          presets: z.exactOptional(list(preset, 'Ready-made objects for the EKS console.')),
          manifests: z.exactOptional(list(manifest, 'Plain Kubernetes manifests of RBAC objects.')),
          bindings: z.exactOptional(list(binding, 'Bindings that eks-access writes.')),
        })
        .check(z.describe('What groups and users may do.')),
    ),
    removed: z.exactOptional(removed),
    knownAccounts: z.exactOptional(
      list(
        formatted('account', 'An AWS account: twelve digits, in quotes.'),
        "Other AWS accounts whose principals may have access, beside the cluster's own: plans do not warn about them.",
      ),
    ),
    unmanaged: z.exactOptional(
      z
        .enum(UNMANAGED)
        .check(
          z.describe(
            'Rows of aws-auth that no access file declares: keep (default); tidy removes rows that give nobody anything; remove. Node rows are always kept.',
          ),
          z.meta({ default: 'keep' }),
        ),
    ),
    guards: z.exactOptional(guards),
    dangers: z.exactOptional(dangers),
    review: z.exactOptional(review),
  })
  .check(
    z.meta({
      title: 'access.yaml',
      description: 'Who has access to which Amazon EKS cluster. eks-access plans and applies this file.',
    }),
  )

/** An access.yaml whose form is right. */
export type AccessContent = z.infer<typeof accessSchema>
export type ClusterContent = z.infer<typeof cluster>

import { describe, expect, test } from '@jest/globals'
import { normalTime } from '../../src/cluster/directory/facts/time.ts'
import { faultOf } from './folder-cluster.ts'

const EKS = 'apiVersion: eks.services.k8s.aws/v1alpha1'
const IAM = 'apiVersion: iam.services.k8s.aws/v1alpha1'
const ROLE = 'arn:aws:iam::111122223333:role'
const POLICY = 'arn:aws:eks::aws:cluster-access-policy'

const cluster = (spec = 'name: prod, accessConfig: {authenticationMode: API}', more = ''): string =>
  `${EKS}\nkind: Cluster\nmetadata: {name: prod}\nspec: {${spec}}\n${more}`
const manifest = (kind: string, spec: string, more = ''): string =>
  `${EKS}\nkind: ${kind}\nmetadata: {name: x}\nspec: {${spec}}\n${more}`
const entry = (spec: string, more = ''): string =>
  manifest('AccessEntry', `principalARN: '${ROLE}/a', ${spec}`, more)
const policies = (item: string): string => entry(`accessPolicies: [${item}]`)

/** What is wrong, beside a Cluster without a fault: the message without `In x.yaml, `, and the fix. */
const FAULTS: readonly (readonly [what: string, text: string, message: string, fix: string])[] = [
  [
    'an entry without a principal',
    manifest('AccessEntry', 'clusterName: prod'),
    'spec of AccessEntry x has no principalARN. Allowed: the ARN of an IAM role or user with its path: arn:aws:iam::111122223333:role/path/name.',
    'Add the ARN.',
  ],
  [
    'the ARN of a session',
    manifest('AccessEntry', 'principalARN: arn:aws:sts::111122223333:assumed-role/a/alice'),
    'spec.principalARN of AccessEntry x is "arn:aws:sts::111122223333:assumed-role/a/alice". Allowed: the ARN of an IAM role or user with its path: arn:aws:iam::111122223333:role/path/name.',
    'Write the ARN of the role itself: a session is no principal.',
  ],
  [
    'a principal that is no ARN',
    manifest('AccessEntry', 'principalARN: alice'),
    'spec.principalARN of AccessEntry x is "alice". Allowed: the ARN of an IAM role or user with its path: arn:aws:iam::111122223333:role/path/name.',
    'Copy the ARN from IAM.',
  ],
  [
    'a spec that is a list',
    `${EKS}\nkind: AccessEntry\nmetadata: {name: x}\nspec: [a]\n`,
    'spec of AccessEntry x is a list. Allowed: a mapping of keys to values. Write a mapping of keys to values. In x.yaml, spec of AccessEntry x has no principalARN. Allowed: the ARN of an IAM role or user with its path: arn:aws:iam::111122223333:role/path/name. Add the ARN.',
    'Correct these manifests, or move them out of the folder.',
  ],
  [
    'no name',
    `${EKS}\nkind: AccessEntry\nspec: {principalARN: '${ROLE}/a'}\n`,
    'metadata of AccessEntry (no name) has no name. Allowed: a name.',
    'Add a name, in quotes if it looks like a number.',
  ],
  [
    'a version that is none',
    `apiVersion: eks.services.k8s.aws/v1\nkind: AccessEntry\nmetadata: {name: x}\nspec: {}\n`,
    'AccessEntry x has apiVersion eks.services.k8s.aws/v1. Allowed: eks.services.k8s.aws/v1alpha1.',
    'Write eks.services.k8s.aws/v1alpha1.',
  ],
  [
    'a type in another spelling',
    entry('type: standard'),
    'spec.type of AccessEntry x is "standard". Allowed: STANDARD, EC2_LINUX, EC2_WINDOWS, FARGATE_LINUX, EC2, HYBRID_LINUX, HYPERPOD_LINUX.',
    'Write one of them, or remove the key: STANDARD is the default.',
  ],
  [
    'a username that is no text',
    entry('username: 12'),
    'spec.username of AccessEntry x is the number 12. Allowed: text.',
    'Put it in quotes: "12".',
  ],
  [
    'groups that are one text',
    entry('kubernetesGroups: devs'),
    'spec.kubernetesGroups of AccessEntry x is text. Allowed: a list.',
    'Write a list.',
  ],
  [
    'the name of a policy',
    policies('{policyARN: AmazonEKSViewPolicy, accessScope: {type: cluster}}'),
    `spec.accessPolicies[0].policyARN of AccessEntry x is "AmazonEKSViewPolicy". Allowed: the ARN of an access policy: ${POLICY}/AmazonEKSViewPolicy.`,
    'Copy it from `aws eks list-access-policies`: it is not an IAM policy.',
  ],
  [
    'a policy without a scope',
    policies(`{policyARN: '${POLICY}/AmazonEKSViewPolicy'}`),
    'spec.accessPolicies[0].accessScope of AccessEntry x has no type. Allowed: cluster, namespace.',
    'Write type: cluster, or type: namespace with its namespaces.',
  ],
  [
    'a scope of an unknown type',
    policies(`{policyARN: '${POLICY}/AmazonEKSViewPolicy', accessScope: {type: namespaces}}`),
    'spec.accessPolicies[0].accessScope.type of AccessEntry x is "namespaces". Allowed: cluster, namespace.',
    'Write type: cluster, or type: namespace with its namespaces.',
  ],
  [
    'a scope of namespaces without one',
    policies(`{policyARN: '${POLICY}/AmazonEKSViewPolicy', accessScope: {type: namespace}}`),
    'spec.accessPolicies[0].accessScope of AccessEntry x has no namespaces. Allowed: at least one namespace, or a pattern such as shop-*.',
    'Add the namespaces, or write type: cluster.',
  ],
  [
    'a scope of the cluster with namespaces',
    policies(`{policyARN: '${POLICY}/AmazonEKSViewPolicy', accessScope: {type: cluster, namespaces: [a]}}`),
    'spec.accessPolicies[0].accessScope of AccessEntry x has namespaces, which type cluster does not take. Allowed: namespaces with type namespace only.',
    'Write type: namespace, or remove the namespaces.',
  ],
  [
    'a policy twice',
    policies(
      `{policyARN: '${POLICY}/AmazonEKSViewPolicy', accessScope: {type: cluster}}, {policyARN: '${POLICY}/AmazonEKSViewPolicy', accessScope: {type: cluster}}`,
    ),
    'spec.accessPolicies[1] of AccessEntry x is AmazonEKSViewPolicy again. Allowed: each access policy once.',
    'Remove one of the two, or write all namespaces in one scope.',
  ],
  [
    'another cluster',
    entry('clusterName: test'),
    'spec.clusterName of AccessEntry x is "test", but the Cluster of this folder is "prod". Allowed: prod.',
    'Write prod, or move the manifest to the folder of that cluster.',
  ],
  [
    'a reference to another cluster',
    entry('clusterRef: {from: {name: test}}'),
    'spec.clusterRef.from.name of AccessEntry x is "test", but the Cluster of this folder is "prod". Allowed: prod.',
    'Write prod, or move the manifest to the folder of that cluster.',
  ],
  [
    'a day that is none',
    entry('type: STANDARD', 'status: {createdAt: 2026-02-30T00:00:00Z}\n'),
    'status.createdAt of AccessEntry x is "2026-02-30T00:00:00Z". Allowed: a time of RFC 3339.',
    'Write it as 2026-10-01T09:00:00Z.',
  ],
  [
    'one principal with two entries',
    `${entry('type: STANDARD')}---\n${entry('type: EC2_LINUX')}`,
    `AccessEntry x is the access entry of ${ROLE}/a, and so is AccessEntry x in x.yaml.`,
    'Delete one of the two: a principal has one access entry.',
  ],
  [
    'a mark with another value',
    `${EKS}\nkind: AccessEntry\nmetadata: {name: x, annotations: {eks-access/unread: "no"}}\nspec: {principalARN: '${ROLE}/a'}\n`,
    'metadata.annotations["eks-access/unread"] of AccessEntry x is "no". Allowed: "true".',
    'Write "true", or remove the annotation.',
  ],
  [
    'a node group without a role',
    manifest('Nodegroup', 'name: x'),
    'spec of Nodegroup x has no nodeRole. Allowed: the ARN of an IAM role, or nodeRoleRef with the name of a Role of the folder.',
    'Add the ARN of the role.',
  ],
  [
    'a reference to a role that is not there',
    manifest('Nodegroup', 'name: x, nodeRoleRef: {from: {name: nodes}}'),
    'spec.nodeRoleRef of Nodegroup x names the Role nodes in namespace default, whose ARN is not in the folder. Allowed: a Role of iam.services.k8s.aws with status.ackResourceMetadata.arn.',
    'Add that Role, or write spec.nodeRole with the ARN.',
  ],
  [
    'a profile without a name in EKS',
    manifest('FargateProfile', `podExecutionRoleARN: '${ROLE}/a'`),
    'spec of FargateProfile x has no name. Allowed: its name in EKS.',
    'Add its name in EKS.',
  ],
  [
    'a capability without a type',
    manifest('Capability', `name: x, roleARN: '${ROLE}/a'`),
    'spec of Capability x has no type. Allowed: ACK, ARGOCD, KRO.',
    'Add the type of the capability.',
  ],
  [
    'a user where a role is needed',
    manifest('Capability', "name: x, type: ACK, roleARN: 'arn:aws:iam::111122223333:user/a'"),
    'spec.roleARN of Capability x is "arn:aws:iam::111122223333:user/a". Allowed: the ARN of an IAM role with its path: arn:aws:iam::111122223333:role/path/name.',
    'Copy the ARN from IAM.',
  ],
  [
    'a second Cluster',
    cluster('name: test'),
    'Cluster prod is a Cluster, and so is Cluster prod in cluster.yaml.',
    'Keep one of the two: a folder is one cluster.',
  ],
  [
    'a path of IAM without a slash at its end',
    `${IAM}\nkind: Role\nmetadata: {name: x}\nspec: {name: x, path: /teams}\nstatus: {ackResourceMetadata: {ownerAccountID: "111122223333"}}\n`,
    'spec.path of Role x is "/teams". Allowed: a path that begins and ends with "/", before a name that IAM accepts.',
    'Write path and name as IAM has them, for example path: /teams/.',
  ],
  [
    'a principal that is gone, of nobody knows which account',
    `${IAM}\nkind: Role\nmetadata: {name: x, annotations: {eks-access/gone: "true"}}\nspec: {name: x}\n`,
    'status.ackResourceMetadata of Role x has no arn. Allowed: the ARN of the role.',
    'Add the ARN: nothing else says in which account it is.',
  ],
  [
    'two manifests of one principal',
    `${IAM}\nkind: Role\nmetadata: {name: x}\nspec: {name: x}\nstatus: {ackResourceMetadata: {arn: '${ROLE}/x'}}\n---\n${IAM}\nkind: Role\nmetadata: {name: z}\nspec: {name: x}\nstatus: {ackResourceMetadata: {arn: '${ROLE}/p/x'}}\n`,
    `Role z is ${ROLE}/p/x, and so is Role x in x.yaml.`,
    'Delete one of the two.',
  ],
  [
    'a node with a role that is none',
    'apiVersion: v1\nkind: Node\nmetadata: {name: x, annotations: {eks-access/role: nodes}}\n',
    'metadata.annotations["eks-access/role"] of Node x is "nodes". Allowed: the ARN of an IAM role with its path: arn:aws:iam::111122223333:role/path/name.',
    'Copy the ARN from IAM.',
  ],
]

/** The same of the Cluster, and of what is missing beside it. */
const FAULTS_OF_CLUSTER: readonly (readonly [what: string, text: string, message: string, fix: string])[] = [
  [
    'no Cluster',
    entry('type: STANDARD'),
    'AccessEntry x is of a cluster in EKS, but the folder has no Cluster. Allowed: one Cluster of eks.services.k8s.aws/v1alpha1.',
    'Add a Cluster with spec.name and spec.accessConfig.authenticationMode, which decides whether aws-auth has an effect.',
  ],
  [
    'no Cluster of several manifests',
    `${manifest('Nodegroup', `name: x, nodeRole: '${ROLE}/a'`)}---\n${entry('type: STANDARD')}`,
    'Nodegroup x is of a cluster in EKS, but the folder has no Cluster (it has 2 manifests of that kind). Allowed: one Cluster of eks.services.k8s.aws/v1alpha1.',
    'Add a Cluster with spec.name and spec.accessConfig.authenticationMode, which decides whether aws-auth has an effect.',
  ],
  [
    'a mode that is none',
    cluster('name: prod, accessConfig: {authenticationMode: API_AND_CONFIGMAP}'),
    'spec.accessConfig.authenticationMode of Cluster prod is "API_AND_CONFIGMAP". Allowed: CONFIG_MAP, API_AND_CONFIG_MAP, API.',
    'Write API_AND_CONFIG_MAP.',
  ],
  [
    'entries in a mode that has none',
    `${cluster('name: prod')}---\n${entry('type: STANDARD')}`,
    'spec.accessConfig.authenticationMode of Cluster prod is CONFIG_MAP, also where it is left out, but the folder has 1 access entry. Allowed: API_AND_CONFIG_MAP, API.',
    'Write API_AND_CONFIG_MAP or API, or delete the access entries.',
  ],
  [
    'a Cluster without a name in EKS',
    cluster('accessConfig: {authenticationMode: API}'),
    'spec of Cluster prod has no name. Allowed: the name of the cluster in EKS.',
    'Add the name of the cluster in EKS.',
  ],
  [
    'an ARN of another cluster',
    cluster(
      'name: prod',
      "status: {ackResourceMetadata: {arn: 'arn:aws:eks:eu-west-1:111122223333:cluster/test'}}\n",
    ),
    'status.ackResourceMetadata.arn of Cluster prod is "arn:aws:eks:eu-west-1:111122223333:cluster/test", but spec.name is "prod". Allowed: arn:aws:eks:REGION:ACCOUNT:cluster/prod.',
    'Copy both from the same cluster.',
  ],
  [
    'an annotation that says nothing',
    `${EKS}\nkind: Cluster\nmetadata: {name: prod, annotations: {eks-access/unknown-nodes: "true"}}\nspec: {name: prod}\n`,
    'metadata.annotations["eks-access/unknown-nodes"] of Cluster prod is "true". Allowed: what was asked, and `denied` or `failed`.',
    'Write it as eks:ListNodegroups denied, or remove the annotation if all of it is in the folder.',
  ],
]

describe('a fault in a manifest is told with its file, what is allowed and what to do', () => {
  test.each(FAULTS)('%s', async (_, text, message, fix) => {
    const fault = await faultOf({ 'cluster.yaml': cluster(), 'x.yaml': text })
    expect(fault).toMatchObject({ kind: 'misconfigured', message: `In x.yaml, ${message}`, fix })
  })

  test.each(FAULTS_OF_CLUSTER)('%s', async (_, text, message, fix) => {
    expect(await faultOf({ 'x.yaml': text })).toEqual({
      kind: 'misconfigured',
      operation: 'read x.yaml',
      message: `In x.yaml, ${message}`,
      fix,
    })
  })

  test('all at once, each with what to do, the first ten of very many', async () => {
    const faulty = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `${String(index).padStart(4, '0')}.yaml`,
          manifest('AccessEntry', `principalARN: '${ROLE}/e${index}', username: ${index}`),
        ]),
      )
    const two = await faultOf({ 'cluster.yaml': cluster(), ...faulty(2) })
    expect(two).toEqual({
      kind: 'misconfigured',
      operation: 'read the manifests of AWS and of nodes',
      message:
        'In 0000.yaml, spec.username of AccessEntry x is the number 0. Allowed: text. Put it in quotes: "0". In 0001.yaml, spec.username of AccessEntry x is the number 1. Allowed: text. Put it in quotes: "1".',
      fix: 'Correct these manifests, or move them out of the folder.',
    })
    const many = await faultOf({ 'cluster.yaml': cluster(), ...faulty(300) })
    expect(many.message).toMatch(/ There are 290 more of these faults\.$/)
    expect(many.message.match(/In \d/g)).toHaveLength(10)
  })
})

describe('a time', () => {
  test.each([
    ['2026-10-01T09:00:00Z', '2026-10-01T09:00:00.000Z'],
    ['2026-10-01t09:00:00z', '2026-10-01T09:00:00.000Z'],
    ['2026-10-01 09:00:00Z', '2026-10-01T09:00:00.000Z'],
    ['2026-10-01T09:00:00.123456789Z', '2026-10-01T09:00:00.123Z'],
    ['2026-10-01T09:00:00.5Z', '2026-10-01T09:00:00.500Z'],
    ['2026-10-01T09:00:00+09:00', '2026-10-01T00:00:00.000Z'],
    ['2026-12-31T23:30:00-01:30', '2027-01-01T01:00:00.000Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
  ])('%s is %s', (text, time) => expect(normalTime(text)).toBe(time))

  test.each([
    '2026-10-01',
    '2026-02-29T00:00:00Z',
    '2026-10-01T24:30:00Z',
    '2026-10-01T09:00:00',
    '1790000000',
    '2026-13-01T00:00:00Z',
    '2026-10-01T09:00:00+25:00',
  ])('%s is none', (text) => expect(normalTime(text)).toBeUndefined())
})

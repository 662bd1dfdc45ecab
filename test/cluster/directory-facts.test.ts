import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { factsOf, snapshotOf, withFolder } from './folder-cluster.ts'

const EKS = 'apiVersion: eks.services.k8s.aws/v1alpha1'
const IAM = 'apiVersion: iam.services.k8s.aws/v1alpha1'
const ROLE = 'arn:aws:iam::111122223333:role'

const cluster = (mode = 'API_AND_CONFIG_MAP'): string =>
  `${EKS}\nkind: Cluster\nmetadata: {name: prod}\nspec: {name: prod, accessConfig: {authenticationMode: ${mode}}}\nstatus: {ackResourceMetadata: {arn: 'arn:aws:eks:eu-west-1:111122223333:cluster/prod'}}\n`
const entry = (name: string, spec: string, more = ''): string =>
  `${EKS}\nkind: AccessEntry\nmetadata: {name: ${name}}\nspec: {${spec}}\n${more}`
const documents = (...texts: readonly string[]): { readonly 'all.yaml': string } => ({
  'all.yaml': texts.join('---\n'),
})
const detailsOf = async (text: string) => {
  const entries = (await factsOf(documents(cluster(), text)))?.accessEntries
  return entries?.kind === 'known' ? entries.value[0]?.details : undefined
}

const FOLDER = 'test/fixtures/eks-directory'
const demonstration = Object.fromEntries(
  readdirSync(FOLDER).map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')]),
)

describe('the facts of a folder', () => {
  test('are those that its manifests of EKS, IAM and nodes say', async () => {
    const { facts } = await snapshotOf(demonstration)
    expect(facts).toEqual({
      arn: 'arn:aws:eks:ap-northeast-1:111122223333:cluster/prod',
      authenticationMode: 'API_AND_CONFIG_MAP',
      clusterRole: `${ROLE}/prod-cluster`,
      nodeGroups: { kind: 'known', value: [{ name: 'general', roleArn: `${ROLE}/prod-nodes`, os: 'linux' }] },
      fargateProfiles: { kind: 'known', value: [{ name: 'jobs', roleArn: `${ROLE}/prod-fargate` }] },
      capabilities: {
        kind: 'known',
        value: [
          { name: 'ack', type: 'ACK', roleArn: `${ROLE}/prod-ack` },
          { name: 'argocd', type: 'ARGOCD', roleArn: `${ROLE}/prod-argocd` },
        ],
      },
      accessEntries: { kind: 'known', value: expect.any(Array) },
      iamPrincipals: new Map([
        [
          `${ROLE}/prod-nodes`,
          {
            kind: 'known',
            value: { kind: 'exists', arn: `${ROLE}/prod-nodes`, createdAt: '2026-03-01T08:50:00.000Z' },
          },
        ],
        [`${ROLE}/former-admin`, { kind: 'known', value: { kind: 'none' } }],
        [
          `${ROLE}/release-bot`,
          {
            kind: 'known',
            value: { kind: 'exists', arn: `${ROLE}/ci/release-bot`, createdAt: '2026-06-15T10:00:00.000Z' },
          },
        ],
        [
          'arn:aws:iam::111122223333:user/alice',
          {
            kind: 'known',
            value: {
              kind: 'exists',
              arn: 'arn:aws:iam::111122223333:user/alice',
              createdAt: '2025-11-20T07:30:00.000Z',
            },
          },
        ],
      ]),
      nodes: {
        kind: 'known',
        value: [
          {
            name: 'ip-10-0-1-10.ap-northeast-1.compute.internal',
            ready: true,
            leaving: false,
            os: 'linux',
            nodeGroup: 'general',
            instanceId: 'i-0123456789abcdef0',
          },
          {
            name: 'ip-10-0-1-20.ap-northeast-1.compute.internal',
            ready: true,
            leaving: false,
            os: 'linux',
            instanceId: 'i-0fedcba9876543210',
          },
        ],
      },
      instanceRoles: {
        kind: 'known',
        value: new Map([['ip-10-0-1-20.ap-northeast-1.compute.internal', `${ROLE}/karpenter-nodes`]]),
      },
    })
  })

  test('are absent where no manifest says anything', async () => {
    const foreign = `${EKS}\nkind: Addon\nmetadata: {name: cni}\nspec: {name: vpc-cni}\n`
    const wanted = `${IAM}\nkind: Role\nmetadata: {name: app}\nspec: {name: app}\n`
    const rbac = 'apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata: {name: a}\nrules: []\n'
    for (const text of ['', foreign, wanted, rbac])
      expect(await snapshotOf(documents(text))).not.toHaveProperty('facts')
  })

  test('are those of nodes where there is no Cluster', async () => {
    const node = 'apiVersion: v1\nkind: Node\nmetadata: {name: one}\n'
    const notAsked = { kind: 'not-asked' }
    expect(await factsOf(documents(node))).toEqual({
      nodeGroups: notAsked,
      fargateProfiles: notAsked,
      accessEntries: notAsked,
      instanceRoles: notAsked,
      nodes: { kind: 'known', value: [{ name: 'one', ready: false, leaving: false, os: 'linux' }] },
    })
  })

  test('of a Cluster alone are that it has nothing', async () => {
    const none = { kind: 'known', value: [] }
    expect(
      await factsOf(documents(`${EKS}\nkind: Cluster\nmetadata: {name: x}\nspec: {name: prod}\n`)),
    ).toEqual({
      authenticationMode: 'CONFIG_MAP',
      nodeGroups: none,
      fargateProfiles: none,
      accessEntries: none,
      capabilities: none,
      nodes: none,
      instanceRoles: { kind: 'known', value: new Map() },
    })
  })

  test('are unknown where an annotation of the Cluster says so, whatever else is there', async () => {
    const marked = cluster().replace(
      'metadata: {name: prod}',
      'metadata: {name: prod, annotations: {eks-access/unknown-access-entries: eks:ListAccessEntries denied}}',
    )
    const facts = await factsOf(documents(marked, entry('a', `principalARN: '${ROLE}/a'`)))
    expect(facts?.accessEntries).toEqual({
      kind: 'unknown',
      action: 'eks:ListAccessEntries',
      denied: true,
      message: 'it is not in the folder',
    })
  })

  test('are read from lists too, as kubectl prints them', async () => {
    const items = `  - metadata: {name: a}\n    spec: {principalARN: '${ROLE}/a'}\n`
    const list = `${EKS}\nkind: AccessEntryList\nitems:\n${items}`
    const facts = await factsOf(documents(cluster(), list))
    expect(facts?.accessEntries).toMatchObject({ value: [{ principalArn: `${ROLE}/a` }] })
  })

  test('do not make an object of RBAC of a Role of IAM', async () => {
    expect((await snapshotOf(demonstration)).roles).toEqual([])
  })

  test('of 3,000 entries in one folder are read in seconds', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, index) => [
        `entries/${index}.yaml`,
        entry(`e${index}`, `principalARN: '${ROLE}/e${index}', kubernetesGroups: [g${index}]`),
      ]),
    )
    await withFolder({ ...files, 'cluster.yaml': cluster() }, async (door) => {
      const reader = await door.reader()
      const start = performance.now()
      const { facts } = await reader.snapshot('default')
      expect(facts?.accessEntries).toMatchObject({ value: { length: 3_000 } })
      expect(performance.now() - start).toBeLessThan(15_000)
    })
  }, 60_000)
})

describe('an access entry of a folder', () => {
  test.each([
    [
      'a role',
      `${ROLE}/teams/dev`,
      'STANDARD',
      'arn:aws:sts::111122223333:assumed-role/dev/{{SessionName}}',
      [],
    ],
    [
      'a user',
      'arn:aws:iam::111122223333:user/x/eve',
      'STANDARD',
      'arn:aws:iam::111122223333:user/x/eve',
      [],
    ],
    ['Linux nodes', `${ROLE}/nodes`, 'EC2_LINUX', 'system:node:{{EC2PrivateDNSName}}', ['system:nodes']],
    ['Windows nodes', `${ROLE}/nodes`, 'EC2_WINDOWS', 'system:node:{{EC2PrivateDNSName}}', ['system:nodes']],
    ['Auto Mode nodes', `${ROLE}/nodes`, 'EC2', 'system:node:{{EC2PrivateDNSName}}', ['system:nodes']],
    ['Fargate', `${ROLE}/fargate`, 'FARGATE_LINUX', 'system:node:{{SessionName}}', ['system:nodes']],
    ['hybrid nodes', `${ROLE}/hybrid`, 'HYBRID_LINUX', 'system:node:{{SessionName}}', ['system:nodes']],
  ])('has the defaults of EKS: %s', async (_, arn, type, username, groups) => {
    const text = entry('a', `principalARN: '${arn}'${type === 'STANDARD' ? '' : `, type: ${type}`}`)
    expect(await detailsOf(text)).toEqual({ type, username, groups, policies: [] })
  })

  test('has what it says', async () => {
    const policies =
      '[{policyARN: "arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy", accessScope: {type: cluster, namespaces: []}}, {policyARN: "arn:aws:eks::aws:cluster-access-policy/AmazonEKSEditPolicy", accessScope: {type: namespace, namespaces: [a, b-*]}}]'
    const spec = `principalARN: '${ROLE}/a', username: "me:{{SessionName}}", kubernetesGroups: [x], tags: {team: shop}, accessPolicies: ${policies}, clusterName: prod`
    const status = 'status: {createdAt: 2026-10-01T11:00:00.5+02:00}\n'
    expect(await detailsOf(entry('a', spec, status))).toEqual({
      type: 'STANDARD',
      username: 'me:{{SessionName}}',
      groups: ['x'],
      policies: [
        { policy: 'AmazonEKSViewPolicy', scopes: [{ kind: 'cluster' }] },
        {
          policy: 'AmazonEKSEditPolicy',
          scopes: [
            { kind: 'namespace', namespace: 'a' },
            { kind: 'namespace', namespace: 'b-*' },
          ],
        },
      ],
      createdAt: '2026-10-01T09:00:00.500Z',
      tags: { team: 'shop' },
    })
  })

  test('that nobody looked at has a principal only', async () => {
    const text = entry('a', `principalARN: '${ROLE}/a'`).replace(
      'metadata: {name: a}',
      'metadata: {name: a, annotations: {eks-access/unread: "true"}}',
    )
    const facts = await factsOf(documents(cluster(), text))
    expect(facts?.accessEntries).toEqual({ kind: 'known', value: [{ principalArn: `${ROLE}/a` }] })
  })
})

describe('what a folder says of IAM', () => {
  const record = async (text: string, of = cluster()) =>
    (await factsOf(documents(of, text)))?.iamPrincipals ?? new Map()

  test.each([
    ['without a creation date', 'spec: {name: a}\n'],
    [
      'of another account',
      `spec: {name: a}\nstatus: {createDate: 2026-01-01T00:00:00Z, ackResourceMetadata: {arn: 'arn:aws:iam::999988887777:role/a'}}\n`,
    ],
  ])('is nothing where a Role is %s', async (_, rest) => {
    expect((await record(`${IAM}\nkind: Role\nmetadata: {name: a}\n${rest}`)).size).toBe(0)
  })

  test('is not that a principal is gone of whom there is no manifest', async () => {
    const role = `${IAM}\nkind: Role\nmetadata: {name: b}\nspec: {name: b}\nstatus: {createDate: 2026-01-01T00:00:00Z}\n`
    const found = await record(`${role}---\n${entry('a', `principalARN: '${ROLE}/a'`)}`)
    expect([...found.keys()]).toEqual([`${ROLE}/b`])
  })

  test('is in the account of the owner where the controller says no ARN', async () => {
    const role = `${IAM}\nkind: User\nmetadata: {name: b}\nspec: {name: B, path: /x/}\nstatus: {createDate: 2026-01-01t00:00:00z, ackResourceMetadata: {ownerAccountID: "111122223333"}}\n`
    expect([...(await record(role)).values()]).toEqual([
      {
        kind: 'known',
        value: {
          kind: 'exists',
          arn: 'arn:aws:iam::111122223333:user/x/B',
          createdAt: '2026-01-01T00:00:00.000Z',
        },
      },
    ])
  })
})

describe('manifests of AWS beside objects of RBAC', () => {
  test('stay as they are where an object of their file is changed, and where it is removed', async () => {
    const kept = `# of EKS\n${cluster()}`
    const role =
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: a}\nrules: []\n'
    await withFolder({ 'all.yaml': `${kept}---\n${role}` }, async (door, folder) => {
      const writer = await door.writer()
      const [found] = (await writer.snapshot('default')).clusterRoles
      if (found === undefined) throw new Error('it is in the folder')
      const rules = [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }]
      const updated = await writer.update({ ...found, rules }, 'write')
      const path = join(folder, 'all.yaml')
      expect(readFileSync(path, 'utf8').startsWith(kept)).toBe(true)
      expect(await writer.snapshot('default')).toMatchObject({
        clusterRoles: [{ rules }],
        facts: { authenticationMode: 'API_AND_CONFIG_MAP' },
      })
      await writer.delete(updated, 'write')
      expect(readFileSync(path, 'utf8')).toBe(kept)
      expect((await writer.snapshot('default')).facts?.authenticationMode).toBe('API_AND_CONFIG_MAP')
    })
  })

  test('the nodes of a folder are its Node objects now', async () => {
    await withFolder(demonstration, async (door) => {
      const nodes = await (await door.reader()).nodes()
      expect(nodes.map(({ name }) => name)).toEqual([
        'ip-10-0-1-10.ap-northeast-1.compute.internal',
        'ip-10-0-1-20.ap-northeast-1.compute.internal',
      ])
    })
    await withFolder({}, async (door) => expect(await (await door.reader()).nodes()).toEqual([]))
  })
})

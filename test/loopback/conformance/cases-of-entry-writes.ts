import {
  AssociateAccessPolicyCommand,
  type AssociateAccessPolicyCommandInput,
  CreateAccessEntryCommand,
  type CreateAccessEntryCommandInput,
  DeleteAccessEntryCommand,
  DescribeAccessEntryCommand,
  DisassociateAccessPolicyCommand,
  ListAccessEntriesCommand,
  ListAssociatedAccessPoliciesCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateAccessEntryCommand,
} from '@aws-sdk/client-eks'
import { expect } from '@jest/globals'
import { type Case, refusal } from './case.ts'
import type { Clients } from './clients.ts'
import { dev, EDIT, NO_ENTRIES, NO_TAGS, VIEW, world } from './entry-worlds.ts'
import { CLUSTER, IAM, POLICY, type World } from './world.ts'

const about = { clusterName: CLUSTER, principalArn: dev }
const empty: World = { mode: 'API', roles: [dev] }

type Eks = Pick<Clients, 'eks'>

const create = ({ eks }: Eks, more: Partial<CreateAccessEntryCommandInput> = {}) =>
  eks.send(new CreateAccessEntryCommand({ ...about, username: 'dev', kubernetesGroups: ['devs'], ...more }))
const entryOf = async ({ eks }: Eks) => (await eks.send(new DescribeAccessEntryCommand(about))).accessEntry
const policiesOf = async ({ eks }: Eks) =>
  (await eks.send(new ListAssociatedAccessPoliciesCommand(about))).associatedAccessPolicies
const associate = ({ eks }: Eks, more: Partial<AssociateAccessPolicyCommandInput> = {}) =>
  eks.send(
    new AssociateAccessPolicyCommand({
      ...about,
      policyArn: `${POLICY}/${VIEW}`,
      accessScope: { type: 'cluster' },
      ...more,
    }),
  )

const INVALID = { name: 'InvalidParameterException', status: 400 }
const NOT_FOUND = { name: 'ResourceNotFoundException', status: 404 }

/** Making, changing and deleting access entries. */
export const CASES_OF_ENTRY_WRITES: readonly Case[] = [
  {
    name: 'a new entry has what it was made with, an ARN, and no policies',
    world: empty,
    ask: async (clients) => {
      const { accessEntry } = await create(clients, { type: 'STANDARD', tags: { a: 'b' } })
      return { accessEntry, described: await entryOf(clients), policies: await policiesOf(clients) }
    },
    expected: {
      accessEntry: { principalArn: dev, type: 'STANDARD', username: 'dev' },
      described: {
        ...about,
        type: 'STANDARD',
        username: 'dev',
        kubernetesGroups: ['devs'],
        tags: { a: 'b' },
        accessEntryArn: expect.stringContaining(':access-entry/prod/'),
        modifiedAt: expect.any(Date),
      },
      policies: [],
    },
    cannot: NO_ENTRIES,
  },
  {
    name: 'a second entry of a principal is refused',
    world,
    ask: async (clients) => await refusal(create(clients)),
    expected: { name: 'ResourceInUseException', status: 409 },
    cannot: NO_ENTRIES,
  },
  {
    name: 'an entry without a username has that of the sessions of its role',
    world: empty,
    ask: async (clients) => {
      const { username: _, ...rest } = { ...about, username: '' }
      await clients.eks.send(new CreateAccessEntryCommand(rest))
      return await entryOf(clients)
    },
    expected: { username: 'arn:aws:sts::111122223333:assumed-role/dev/{{SessionName}}' },
    cannot: { ...NO_ENTRIES, ministack: 'leaves the username empty' },
  },
  ...[
    ['with a group of the system', { kubernetesGroups: ['system:masters'] }],
    ['with a username of the system', { username: 'system:x' }],
    ['of a role that is not there', { principalArn: `${IAM}:role/gone` }],
    ['of a role without its path', { principalArn: `${IAM}:role/dev` }],
  ].map(
    ([what, more]): Case => ({
      name: `an entry ${what} is refused`,
      world: empty,
      ask: async (clients) => await refusal(create(clients, more as Partial<CreateAccessEntryCommandInput>)),
      expected: INVALID,
      cannot: { ...NO_ENTRIES, ministack: 'takes anything' },
    }),
  ),
  {
    name: 'in mode CONFIG_MAP no entry can be made',
    world: { mode: 'CONFIG_MAP', roles: [dev] },
    ask: async (clients) => await refusal(create(clients)),
    expected: { name: 'InvalidRequestException', status: 400 },
    cannot: { ...NO_ENTRIES, ministack: 'makes entries in mode CONFIG_MAP too' },
  },
  {
    name: 'an update changes username and groups, and leaves tags and policies',
    world,
    ask: async (clients) => {
      const changed = { ...about, username: 'ops', kubernetesGroups: ['ops'] }
      await clients.eks.send(new UpdateAccessEntryCommand(changed))
      return { entry: await entryOf(clients), policies: await policiesOf(clients) }
    },
    expected: {
      entry: { username: 'ops', kubernetesGroups: ['ops'], tags: { team: 'eu' } },
      policies: [{ policyArn: `${POLICY}/${VIEW}` }, { policyArn: `${POLICY}/${EDIT}` }],
    },
    cannot: NO_ENTRIES,
  },
  {
    name: 'an update can leave an entry without groups',
    world,
    ask: async (clients) => {
      const changed = { ...about, username: 'dev', kubernetesGroups: [] }
      await clients.eks.send(new UpdateAccessEntryCommand(changed))
      return await entryOf(clients)
    },
    expected: { kubernetesGroups: [] },
    cannot: NO_ENTRIES,
  },
  {
    name: 'an update of nobody is not found',
    world: empty,
    ask: async ({ eks }) =>
      await refusal(eks.send(new UpdateAccessEntryCommand({ ...about, username: 'x' }))),
    expected: NOT_FOUND,
    cannot: NO_ENTRIES,
  },
  {
    name: 'a policy that is associated again has the new scope, and is there once',
    world,
    ask: async (clients) => {
      await associate(clients, { accessScope: { type: 'namespace', namespaces: ['shop'] } })
      return await policiesOf(clients)
    },
    expected: [
      { policyArn: `${POLICY}/${VIEW}`, accessScope: { type: 'namespace', namespaces: ['shop'] } },
      { policyArn: `${POLICY}/${EDIT}` },
    ],
    cannot: NO_ENTRIES,
  },
  {
    name: 'a policy of nobody is not found',
    world: empty,
    ask: async (clients) => await refusal(associate(clients)),
    expected: NOT_FOUND,
    cannot: NO_ENTRIES,
  },
  {
    name: 'a policy that there is not is refused',
    world,
    ask: async (clients) => await refusal(associate(clients, { policyArn: `${POLICY}/Nothing` })),
    expected: INVALID,
    cannot: { ...NO_ENTRIES, ministack: 'takes anything' },
  },
  {
    name: 'a policy for no namespace is refused',
    world,
    ask: async (clients) =>
      await refusal(associate(clients, { accessScope: { type: 'namespace', namespaces: [] } })),
    expected: INVALID,
    cannot: NO_ENTRIES,
  },
  {
    name: 'a policy that is disassociated leaves the others',
    world,
    ask: async (clients) => {
      const taken = { ...about, policyArn: `${POLICY}/${VIEW}` }
      await clients.eks.send(new DisassociateAccessPolicyCommand(taken))
      return await policiesOf(clients)
    },
    expected: [{ policyArn: `${POLICY}/${EDIT}` }],
    cannot: NO_ENTRIES,
  },
  {
    name: 'a deleted entry is gone, and so are its policies when it is made anew',
    world,
    ask: async (clients) => {
      await clients.eks.send(new DeleteAccessEntryCommand(about))
      const { accessEntries } = await clients.eks.send(new ListAccessEntriesCommand({ clusterName: CLUSTER }))
      const gone = await refusal(clients.eks.send(new DescribeAccessEntryCommand(about)))
      await create(clients)
      return { isListed: accessEntries?.includes(dev), gone, policies: await policiesOf(clients) }
    },
    expected: { isListed: false, gone: NOT_FOUND, policies: [] },
    cannot: NO_ENTRIES,
  },
  {
    name: 'what is not there cannot be deleted',
    world: empty,
    ask: async ({ eks }) => await refusal(eks.send(new DeleteAccessEntryCommand(about))),
    expected: NOT_FOUND,
    cannot: NO_ENTRIES,
  },
  {
    name: 'tags are added to an entry by its ARN, and taken',
    world,
    ask: async (clients) => {
      const resourceArn = (await entryOf(clients))?.accessEntryArn ?? ''
      await clients.eks.send(new TagResourceCommand({ resourceArn, tags: { set: 'one' } }))
      const tagged = (await entryOf(clients))?.tags
      await clients.eks.send(new UntagResourceCommand({ resourceArn, tagKeys: ['team'] }))
      return { tagged, left: Object.entries((await entryOf(clients))?.tags ?? {}) }
    },
    expected: { tagged: { team: 'eu', set: 'one' }, left: [['set', 'one']] },
    cannot: NO_TAGS,
  },
]

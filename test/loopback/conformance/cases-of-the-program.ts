import { expect } from '@jest/globals'
import { policyArn } from '../../../src/rbac/access-policy/policy-arn.ts'
import { held } from '../../rbac/held-policy.ts'
import type { Case } from './case.ts'
import { dev, EDIT, NO_ENTRIES, VIEW, world } from './entry-worlds.ts'
import { read } from './program.ts'
import { IAM } from './world.ts'

const nodes = `${IAM}:role/eks/nodes`

/** What the program itself finds out, through its own reading. */
export const CASES_OF_THE_PROGRAM: readonly Case[] = [
  {
    name: 'the program reads node groups with their roles, paths and all',
    world: {
      nodegroups: [
        { name: 'jobs', role: dev },
        { name: 'web', role: nodes },
      ],
    },
    ask: ({ url }) => read(url, (found) => found.nodeGroups()),
    expected: {
      kind: 'known',
      value: [
        { name: 'jobs', roleArn: dev },
        { name: 'web', roleArn: nodes },
      ],
    },
  },
  {
    name: 'the program reads Fargate profiles with their roles, paths and all',
    world: { fargateProfiles: [{ name: 'batch', role: nodes }] },
    ask: ({ url }) => read(url, (found) => found.fargateProfiles()),
    expected: { kind: 'known', value: [{ name: 'batch', roleArn: nodes }] },
    cannot: { ministack: 'has no Fargate' },
  },
  {
    name: 'the program reads access entries, with the paths of their principals',
    world: { mode: 'API', roles: [dev], entries: [{ principal: dev, username: 'dev' }] },
    ask: ({ url }) => read(url, (found) => found.accessEntries()),
    expected: { kind: 'known', value: [{ principalArn: dev }] },
    cannot: { moto: 'has no access entries' },
  },
  {
    name: 'the program reads what an entry gives, with the scopes of its policies',
    world,
    ask: async ({ url }) => {
      const entries = await read(url, (found) => found.entries([dev, `${IAM}:role/gone`]))
      if (entries.kind !== 'known') return entries
      return { entry: entries.value.get(dev), gone: [entries.value.get(`${IAM}:role/gone`)] }
    },
    expected: {
      entry: {
        type: 'STANDARD',
        username: 'dev:{{SessionName}}',
        groups: ['devs', 'viewers'],
        policies: [held(VIEW), held(EDIT, 'shop', 'shop-*')],
        createdAt: expect.any(String),
      },
      gone: [undefined],
    },
    cannot: NO_ENTRIES,
  },
  {
    name: 'the program reads who has a policy',
    world,
    ask: ({ url }) => read(url, (found) => found.holdersOf(policyArn('aws', EDIT))),
    expected: { kind: 'known', value: [dev] },
    cannot: NO_ENTRIES,
  },
  {
    name: 'the program reads of IAM the path of a role that it knows without, and its age',
    world: { roles: [dev] },
    ask: ({ url }) => read(url, (found) => found.principal(`${IAM}:role/dev`)),
    expected: { kind: 'known', value: { kind: 'exists', arn: dev, createdAt: expect.any(String) } },
  },
  ...[`${IAM}:role/gone`, `${IAM}:user/gone`].map(
    (arn): Case => ({
      name: `the program reads of IAM that there is no ${arn.slice(IAM.length + 1)}`,
      world: {},
      ask: ({ url }) => read(url, (found) => found.principal(arn)),
      expected: { kind: 'known', value: { kind: 'none' } },
    }),
  ),
  {
    name: 'the program reads that there are no capabilities',
    world: {},
    ask: ({ url }) => read(url, (found) => found.capabilities()),
    expected: { kind: 'known', value: [] },
    cannot: { moto: 'has no capabilities', ministack: 'has no capabilities' },
  },
  {
    name: 'the program reads the roles of instances, paths and all',
    world: {
      roles: [nodes],
      instanceProfiles: [{ name: 'workers', role: nodes }],
      instances: ['workers'],
    },
    ask: async ({ url }, { instanceIds }) => {
      const roles = await read(url, (found) => found.instanceRoles(instanceIds))
      return roles.kind === 'known' ? [...roles.value.values()] : roles
    },
    expected: [nodes],
  },
  {
    name: 'the program reads as a role that it assumes',
    world: { roles: [dev], nodegroups: [{ name: 'web', role: nodes }] },
    ask: ({ url }) => read(url, (found) => found.nodeGroups(), dev),
    expected: { kind: 'known', value: [{ name: 'web' }] },
  },
  {
    name: 'a role that is not there cannot be assumed',
    world: { roles: [dev], nodegroups: [{ name: 'web', role: nodes }] },
    ask: ({ url }) => read(url, (found) => found.nodeGroups(), `${IAM}:role/gone`),
    expected: { kind: 'unknown', denied: true },
    cannot: { moto: 'gives any role', ministack: 'gives any role' },
  },
]

import {
  DescribeClusterCommand,
  DescribeFargateProfileCommand,
  DescribeNodegroupCommand,
  ListFargateProfilesCommand,
  ListNodegroupsCommand,
} from '@aws-sdk/client-eks'
import { expect } from '@jest/globals'
import { type Case, pages, refusal } from './case.ts'
import type { Clients } from './clients.ts'
import { ACCOUNT, CLUSTER, IAM, REGION } from './world.ts'

const nodes = `${IAM}:role/eks/nodes`
const clusterName = CLUSTER

const modeOf = async ({ eks }: Clients) => {
  const { cluster } = await eks.send(new DescribeClusterCommand({ name: CLUSTER }))
  return { mode: cluster?.accessConfig?.authenticationMode ?? 'CONFIG_MAP' }
}

const NOT_STORED = { moto: 'does not store the mode' }
const NO_FARGATE = { ministack: 'has no Fargate' }

/** Clusters, node groups and Fargate profiles. */
export const CASES_OF_CLUSTERS: readonly Case[] = [
  {
    name: 'a cluster has an ARN with its region and account',
    world: {},
    ask: async ({ eks }) => await eks.send(new DescribeClusterCommand({ name: CLUSTER })),
    expected: { cluster: { name: CLUSTER, arn: `arn:aws:eks:${REGION}:${ACCOUNT}:cluster/${CLUSTER}` } },
  },
  {
    name: 'a cluster that was made without a mode is in CONFIG_MAP',
    world: {},
    ask: modeOf,
    expected: { mode: 'CONFIG_MAP' },
  },
  {
    name: 'a cluster says that its mode is API_AND_CONFIG_MAP',
    world: { mode: 'API_AND_CONFIG_MAP' },
    ask: modeOf,
    expected: { mode: 'API_AND_CONFIG_MAP' },
    cannot: NOT_STORED,
  },
  {
    name: 'a cluster says that its mode is API',
    world: { mode: 'API' },
    ask: modeOf,
    expected: { mode: 'API' },
    cannot: NOT_STORED,
  },
  {
    name: 'a cluster that is not there is not found',
    world: {},
    ask: async ({ eks }) => await refusal(eks.send(new DescribeClusterCommand({ name: 'other' }))),
    expected: {
      name: 'ResourceNotFoundException',
      status: 404,
      message: 'No cluster found for name: other.',
    },
  },
  {
    name: 'a node group has its role with the path, and its kind of image',
    world: { nodegroups: [{ name: 'web', role: nodes, amiType: 'CUSTOM' }] },
    ask: async ({ eks }) =>
      await eks.send(new DescribeNodegroupCommand({ clusterName, nodegroupName: 'web' })),
    expected: { nodegroup: { nodegroupName: 'web', clusterName, nodeRole: nodes, amiType: 'CUSTOM' } },
  },
  {
    name: 'node groups come in pages of the size that is asked for',
    world: { nodegroups: ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, role: nodes })) },
    ask: async ({ eks }) =>
      await pages(async (nextToken) => {
        const answer = await eks.send(new ListNodegroupsCommand({ clusterName, maxResults: 2, nextToken }))
        return { items: answer.nodegroups, next: answer.nextToken }
      }),
    expected: [['a', 'b'], ['c', 'd'], ['e']],
    cannot: { ministack: 'cuts a list, and gives no token for the rest' },
  },
  {
    name: 'a node group that is not there is not found',
    world: {},
    ask: async ({ eks }) =>
      await refusal(eks.send(new DescribeNodegroupCommand({ clusterName, nodegroupName: 'web' }))),
    expected: {
      name: 'ResourceNotFoundException',
      status: 404,
      message: 'No node group found for name: web.',
    },
  },
  {
    name: 'a cluster without Fargate has no profiles',
    world: {},
    ask: async ({ eks }) => await eks.send(new ListFargateProfilesCommand({ clusterName })),
    expected: { fargateProfileNames: [] },
    cannot: NO_FARGATE,
  },
  {
    name: 'a Fargate profile has its pod execution role with the path',
    world: { fargateProfiles: [{ name: 'jobs', role: nodes }] },
    ask: async ({ eks }) =>
      await eks.send(new DescribeFargateProfileCommand({ clusterName, fargateProfileName: 'jobs' })),
    expected: { fargateProfile: { fargateProfileName: 'jobs', podExecutionRoleArn: nodes } },
    cannot: NO_FARGATE,
  },
  {
    name: 'Fargate profiles come in pages of the size that is asked for',
    world: { fargateProfiles: ['a', 'b', 'c'].map((name) => ({ name, role: nodes })) },
    ask: async ({ eks }) =>
      await pages(async (nextToken) => {
        const asked = new ListFargateProfilesCommand({ clusterName, maxResults: 2, nextToken })
        const answer = await eks.send(asked)
        return { items: answer.fargateProfileNames, next: answer.nextToken }
      }),
    expected: [['a', 'b'], ['c']],
    cannot: NO_FARGATE,
  },
  {
    name: 'a Fargate profile that is not there is not found',
    world: {},
    ask: async ({ eks }) =>
      await refusal(eks.send(new DescribeFargateProfileCommand({ clusterName, fargateProfileName: 'jobs' }))),
    expected: {
      name: 'ResourceNotFoundException',
      status: 404,
      message: expect.stringContaining('jobs'),
    },
    cannot: NO_FARGATE,
  },
]

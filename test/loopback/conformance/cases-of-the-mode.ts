import {
  DescribeAccessEntryCommand,
  DescribeCapabilityCommand,
  ListAccessEntriesCommand,
  ListAccessPoliciesCommand,
  ListAssociatedAccessPoliciesCommand,
  ListCapabilitiesCommand,
} from '@aws-sdk/client-eks'
import { type Case, pages, refusal } from './case.ts'
import { dev, NO_ENTRIES, VIEW } from './entry-worlds.ts'
import { CLUSTER, POLICY } from './world.ts'

const clusterName = CLUSTER

const NO_MODE = { ...NO_ENTRIES, ministack: 'answers in mode CONFIG_MAP too' }

const WRONG_MODE = {
  name: 'InvalidRequestException',
  status: 400,
  message:
    "The cluster's authentication mode must be set to one of [API, API_AND_CONFIG_MAP] to perform this operation.",
}
/** What mode CONFIG_MAP refuses, and what is asked of a cluster in any mode. */
export const CASES_OF_THE_MODE: readonly Case[] = [
  {
    name: 'in mode CONFIG_MAP the list of entries is refused',
    world: { mode: 'CONFIG_MAP' },
    ask: async ({ eks }) => await refusal(eks.send(new ListAccessEntriesCommand({ clusterName }))),
    expected: WRONG_MODE,
    cannot: NO_MODE,
  },
  {
    name: 'in mode CONFIG_MAP an entry is refused, not missing',
    world: { mode: 'CONFIG_MAP' },
    ask: async ({ eks }) =>
      await refusal(eks.send(new DescribeAccessEntryCommand({ clusterName, principalArn: dev }))),
    expected: WRONG_MODE,
    cannot: NO_MODE,
  },
  {
    name: 'in mode CONFIG_MAP the policies of an entry are refused',
    world: { mode: 'CONFIG_MAP' },
    ask: async ({ eks }) =>
      await refusal(eks.send(new ListAssociatedAccessPoliciesCommand({ clusterName, principalArn: dev }))),
    expected: WRONG_MODE,
    cannot: NO_MODE,
  },
  {
    name: 'the access policies that there are come with their ARNs, in pages',
    world: {},
    ask: async ({ eks }) => {
      const all = await pages(async (nextToken) => {
        const answer = await eks.send(new ListAccessPoliciesCommand({ maxResults: 10, nextToken }))
        return { items: answer.accessPolicies, next: answer.nextToken }
      })
      return { pages: all.length, found: all.flat().find((policy) => policy?.name === VIEW) }
    },
    expected: { pages: 4, found: { name: VIEW, arn: `${POLICY}/${VIEW}` } },
    cannot: { moto: 'has no access policies', ministack: 'has no list of access policies' },
  },
  {
    name: 'a cluster without capabilities has none',
    world: {},
    ask: async ({ eks }) => await eks.send(new ListCapabilitiesCommand({ clusterName })),
    expected: { capabilities: [] },
    cannot: { moto: 'has no capabilities', ministack: 'has no capabilities' },
  },
  {
    name: 'a capability that is not there is not found',
    world: {},
    ask: async ({ eks }) =>
      await refusal(eks.send(new DescribeCapabilityCommand({ clusterName, capabilityName: 'argocd' }))),
    expected: { name: 'ResourceNotFoundException', status: 404 },
    cannot: { moto: 'has no capabilities', ministack: 'has no capabilities' },
  },
]

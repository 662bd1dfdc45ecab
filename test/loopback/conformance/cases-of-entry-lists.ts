import { ListAccessEntriesCommand } from '@aws-sdk/client-eks'
import { type Case, pages, refusal } from './case.ts'
import { alice, dev, EDIT, five, NO_ENTRIES, names, VIEW, world } from './entry-worlds.ts'
import { CLUSTER, POLICY } from './world.ts'

const clusterName = CLUSTER

const NO_PAGES = { ...NO_ENTRIES, ministack: 'cuts a list, and gives no token for the rest' }

/** Lists of access entries, whole and by policy. */
export const CASES_OF_ENTRY_LISTS: readonly Case[] = [
  {
    name: 'entries are listed by ARNs with their paths, and nothing else',
    world,
    ask: async ({ eks }) => {
      const { accessEntries = [] } = await eks.send(new ListAccessEntriesCommand({ clusterName }))
      return accessEntries.toSorted()
    },
    expected: [dev, alice],
    cannot: NO_ENTRIES,
  },
  {
    name: 'a cluster without entries has none',
    world: { mode: 'API' },
    ask: async ({ eks }) => await eks.send(new ListAccessEntriesCommand({ clusterName })),
    expected: { accessEntries: [] },
    cannot: NO_ENTRIES,
  },
  {
    name: 'entries come in pages of the size that is asked for',
    world: five,
    ask: async ({ eks }) =>
      await pages(async (nextToken) => {
        const answer = await eks.send(new ListAccessEntriesCommand({ clusterName, maxResults: 2, nextToken }))
        return { items: answer.accessEntries, next: answer.nextToken }
      }),
    expected: [names.slice(0, 2), names.slice(2, 4), names.slice(4)],
    cannot: NO_PAGES,
  },
  {
    name: 'who has a policy is found by the policy',
    world,
    ask: async ({ eks }) =>
      await eks.send(new ListAccessEntriesCommand({ clusterName, associatedPolicyArn: `${POLICY}/${EDIT}` })),
    expected: { accessEntries: [dev] },
    cannot: NO_ENTRIES,
  },
  {
    name: 'a policy that nobody has finds nobody',
    world,
    ask: async ({ eks }) =>
      await eks.send(
        new ListAccessEntriesCommand({ clusterName, associatedPolicyArn: `${POLICY}/AmazonEKSAdminPolicy` }),
      ),
    expected: { accessEntries: [] },
    cannot: NO_ENTRIES,
  },
  {
    name: 'who has a policy comes in pages, of those who have it',
    world: five,
    ask: async ({ eks }) =>
      await pages(async (nextToken) => {
        const associatedPolicyArn = `${POLICY}/${VIEW}`
        const asked = { clusterName, associatedPolicyArn, maxResults: 3, nextToken }
        const answer = await eks.send(new ListAccessEntriesCommand(asked))
        return { items: answer.accessEntries, next: answer.nextToken }
      }),
    expected: [[names[0], names[2], names[3]], [names[4]]],
    cannot: NO_PAGES,
  },
  ...[0, 101].map(
    (maxResults): Case => ({
      name: `a page of ${maxResults} is an invalid parameter`,
      world,
      ask: async ({ eks }) =>
        await refusal(eks.send(new ListAccessEntriesCommand({ clusterName, maxResults }))),
      expected: { name: 'InvalidParameterException', status: 400 },
      cannot: { ...NO_ENTRIES, ministack: 'takes any size' },
    }),
  ),
  {
    name: 'a token that EKS did not give is an invalid parameter',
    world,
    ask: async ({ eks }) =>
      await refusal(eks.send(new ListAccessEntriesCommand({ clusterName, nextToken: 'MQ==' }))),
    expected: { name: 'InvalidParameterException', status: 400 },
    cannot: { ...NO_ENTRIES, ministack: 'takes any token' },
  },
  {
    name: 'a token of another list is an invalid parameter',
    world: five,
    ask: async ({ eks }) => {
      const { nextToken } = await eks.send(new ListAccessEntriesCommand({ clusterName, maxResults: 1 }))
      const asked = { clusterName, nextToken, associatedPolicyArn: `${POLICY}/${VIEW}` }
      return await refusal(eks.send(new ListAccessEntriesCommand(asked)))
    },
    expected: { name: 'InvalidParameterException', status: 400 },
    cannot: { ...NO_ENTRIES, ministack: 'gives no token' },
  },
]

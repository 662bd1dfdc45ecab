import { DescribeAccessEntryCommand, ListAssociatedAccessPoliciesCommand } from '@aws-sdk/client-eks'
import { expect } from '@jest/globals'
import { type Case, pages, refusal } from './case.ts'
import { dev, EDIT, five, NO_ENTRIES, names, VIEW, world } from './entry-worlds.ts'
import { ACCOUNT, CLUSTER, IAM, POLICY, REGION } from './world.ts'

const clusterName = CLUSTER

const NO_ENTRY = { name: 'ResourceNotFoundException', status: 404 }

/** One access entry, and its policies. */
export const CASES_OF_ENTRIES: readonly Case[] = [
  {
    name: 'an entry has its username, its groups, its tags, its kind and its age',
    world,
    ask: async ({ eks }) =>
      await eks.send(new DescribeAccessEntryCommand({ clusterName, principalArn: dev })),
    expected: {
      accessEntry: {
        clusterName,
        principalArn: dev,
        type: 'STANDARD',
        username: 'dev:{{SessionName}}',
        kubernetesGroups: ['devs', 'viewers'],
        tags: { team: 'eu' },
        createdAt: expect.any(Date),
        modifiedAt: expect.any(Date),
      },
    },
    cannot: NO_ENTRIES,
  },
  {
    name: 'an entry has an ARN with the name and the account of its principal, without the path',
    world,
    ask: async ({ eks }) => {
      const asked = new DescribeAccessEntryCommand({ clusterName, principalArn: dev })
      return { arn: (await eks.send(asked)).accessEntry?.accessEntryArn }
    },
    expected: {
      arn: expect.stringMatching(
        `^arn:aws:eks:${REGION}:${ACCOUNT}:access-entry/${CLUSTER}/role/${ACCOUNT}/dev/[0-9a-f-]{36}$`,
      ),
    },
    cannot: { ...NO_ENTRIES, ministack: 'has an ARN of its own form' },
  },
  {
    name: 'an entry that is not there is not found',
    world,
    ask: async ({ eks }) =>
      await refusal(
        eks.send(new DescribeAccessEntryCommand({ clusterName, principalArn: `${IAM}:role/gone` })),
      ),
    expected: NO_ENTRY,
    cannot: NO_ENTRIES,
  },
  {
    name: 'an entry that is not there is refused in the words of EKS',
    world,
    ask: async ({ eks }) =>
      await refusal(
        eks.send(new DescribeAccessEntryCommand({ clusterName, principalArn: `${IAM}:role/gone` })),
      ),
    expected: {
      message:
        "The specified principalArn could not be found. You can view your available access entries with 'list-access-entries'.",
    },
    cannot: { ...NO_ENTRIES, ministack: 'has other words' },
  },
  {
    name: 'an entry is not found by its principal without the path',
    world,
    ask: async ({ eks }) =>
      await refusal(
        eks.send(new DescribeAccessEntryCommand({ clusterName, principalArn: `${IAM}:role/dev` })),
      ),
    expected: NO_ENTRY,
    cannot: NO_ENTRIES,
  },
  {
    name: 'an entry in a cluster that is not there is not found',
    world,
    ask: async ({ eks }) =>
      await refusal(eks.send(new DescribeAccessEntryCommand({ clusterName: 'other', principalArn: dev }))),
    expected: NO_ENTRY,
    cannot: NO_ENTRIES,
  },
  {
    name: 'the policies of an entry have their scopes, patterns of namespaces too',
    world,
    ask: async ({ eks }) =>
      await eks.send(new ListAssociatedAccessPoliciesCommand({ clusterName, principalArn: dev })),
    expected: {
      clusterName,
      principalArn: dev,
      associatedAccessPolicies: [
        {
          policyArn: `${POLICY}/${VIEW}`,
          accessScope: { type: 'cluster' },
          associatedAt: expect.any(Date),
          modifiedAt: expect.any(Date),
        },
        {
          policyArn: `${POLICY}/${EDIT}`,
          accessScope: { type: 'namespace', namespaces: ['shop', 'shop-*'] },
        },
      ],
    },
    cannot: NO_ENTRIES,
  },
  {
    name: 'an entry without policies has none',
    world: five,
    ask: async ({ eks }) =>
      await eks.send(new ListAssociatedAccessPoliciesCommand({ clusterName, principalArn: names[1] })),
    expected: { associatedAccessPolicies: [] },
    cannot: NO_ENTRIES,
  },
  {
    name: 'the policies of an entry come in pages of the size that is asked for',
    world,
    ask: async ({ eks }) =>
      await pages(async (nextToken) => {
        const asked = { clusterName, principalArn: dev, maxResults: 1, nextToken }
        const answer = await eks.send(new ListAssociatedAccessPoliciesCommand(asked))
        return { items: answer.associatedAccessPolicies?.length, next: answer.nextToken }
      }),
    expected: [1, 1],
    cannot: { ...NO_ENTRIES, ministack: 'gives all in one page' },
  },
  {
    name: 'the policies of an entry that is not there are not found',
    world,
    ask: async ({ eks }) =>
      await refusal(
        eks.send(new ListAssociatedAccessPoliciesCommand({ clusterName, principalArn: `${IAM}:role/gone` })),
      ),
    expected: NO_ENTRY,
    cannot: NO_ENTRIES,
  },
]

import { DescribeInstancesCommand } from '@aws-sdk/client-ec2'
import { GetInstanceProfileCommand, GetRoleCommand, GetUserCommand } from '@aws-sdk/client-iam'
import { expect } from '@jest/globals'
import { type Case, refusal } from './case.ts'
import { IAM } from './world.ts'

const dev = `${IAM}:role/teams/eu/dev`
const alice = `${IAM}:user/people/alice`

/** Roles and users, and how a node's role is found. */
export const CASES_OF_IAM: readonly Case[] = [
  {
    name: 'a role is found by its name alone, and has its path, its unique id and its age',
    world: { roles: [dev] },
    ask: async ({ iam }) => await iam.send(new GetRoleCommand({ RoleName: 'dev' })),
    expected: {
      Role: {
        Arn: dev,
        RoleName: 'dev',
        Path: '/teams/eu/',
        RoleId: expect.stringMatching(/^AROA[0-9A-Z]{17}$/),
        CreateDate: expect.any(Date),
      },
    },
  },
  {
    name: 'a role without a path has the path /',
    world: { roles: [`${IAM}:role/ops`] },
    ask: async ({ iam }) => await iam.send(new GetRoleCommand({ RoleName: 'ops' })),
    expected: { Role: { Arn: `${IAM}:role/ops`, Path: '/' } },
  },
  {
    name: 'a role that is not there is NoSuchEntity',
    world: { roles: [dev] },
    ask: async ({ iam }) => await refusal(iam.send(new GetRoleCommand({ RoleName: 'gone' }))),
    expected: { name: 'NoSuchEntityException', status: 404 },
  },
  {
    name: 'a role that is not there is refused in the words of IAM',
    world: {},
    ask: async ({ iam }) => await refusal(iam.send(new GetRoleCommand({ RoleName: 'gone' }))),
    expected: { message: 'The role with name gone cannot be found.' },
    cannot: { moto: 'has other words', ministack: 'has other words' },
  },
  {
    name: 'a role is not found by a user of its name',
    world: { users: [alice] },
    ask: async ({ iam }) => await refusal(iam.send(new GetRoleCommand({ RoleName: 'alice' }))),
    expected: { name: 'NoSuchEntityException', status: 404 },
  },
  {
    name: 'a path is no part of the name of a role',
    world: { roles: [dev] },
    ask: async ({ iam }) => await refusal(iam.send(new GetRoleCommand({ RoleName: 'teams/eu/dev' }))),
    expected: { status: 400, name: 'ValidationError' },
    cannot: { moto: 'looks for a role of that name', ministack: 'looks for a role of that name' },
  },
  {
    name: 'a user is found by its name alone, and has its path and its age',
    world: { users: [alice] },
    ask: async ({ iam }) => await iam.send(new GetUserCommand({ UserName: 'alice' })),
    expected: {
      User: {
        Arn: alice,
        UserName: 'alice',
        Path: '/people/',
        CreateDate: expect.any(Date),
      },
    },
  },
  {
    name: 'a user has a unique id that says that it is one',
    world: { users: [alice] },
    ask: async ({ iam }) => await iam.send(new GetUserCommand({ UserName: 'alice' })),
    expected: { User: { UserId: expect.stringMatching(/^AIDA[0-9A-Z]{17}$/) } },
    cannot: { moto: 'has ids of its own form' },
  },
  {
    name: 'a user that is not there is NoSuchEntity',
    world: {},
    ask: async ({ iam }) => await refusal(iam.send(new GetUserCommand({ UserName: 'gone' }))),
    expected: {
      name: 'NoSuchEntityException',
      status: 404,
      message: 'The user with name gone cannot be found.',
    },
  },
  {
    name: 'an instance profile has its role, with the path',
    world: { roles: [dev], instanceProfiles: [{ name: 'workers', role: dev }] },
    ask: async ({ iam }) => await iam.send(new GetInstanceProfileCommand({ InstanceProfileName: 'workers' })),
    expected: { InstanceProfile: { InstanceProfileName: 'workers', Roles: [{ Arn: dev }] } },
  },
  {
    name: 'an instance profile that is not there is NoSuchEntity',
    world: {},
    ask: async ({ iam }) =>
      await refusal(iam.send(new GetInstanceProfileCommand({ InstanceProfileName: 'workers' }))),
    expected: { name: 'NoSuchEntityException', status: 404 },
  },
  {
    name: 'instances are found by a filter of ids, and one that is gone is no error',
    world: {
      roles: [dev],
      instanceProfiles: [{ name: 'workers', role: dev }],
      instances: ['workers', 'workers'],
    },
    ask: async ({ ec2 }, { instanceIds }) => {
      const Values = [instanceIds[1] ?? '', 'i-0fffffffffffffff0']
      const asked = { Filters: [{ Name: 'instance-id', Values }], MaxResults: 100 }
      const { Reservations = [] } = await ec2.send(new DescribeInstancesCommand(asked))
      const found = Reservations.flatMap(({ Instances = [] }) => Instances)
      return found.map(({ InstanceId, IamInstanceProfile }) => ({
        isTheOne: InstanceId === instanceIds[1],
        profile: IamInstanceProfile?.Arn,
      }))
    },
    expected: [{ isTheOne: true, profile: `${IAM}:instance-profile/workers` }],
    cannot: { ministack: 'gives all instances, whatever the filter' },
  },
]

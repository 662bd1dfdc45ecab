import type { EntryStep } from '../../../src/login/mapping/access-entries/step.ts'
import { held } from '../../rbac/held-policy.ts'
import type { Case } from './case.ts'
import { dev, EDIT, NO_ENTRIES, NO_TAGS, VIEW, world } from './entry-worlds.ts'
import { write } from './program.ts'

const tags = { 'eks-access/set': 'default' }

/** A step to the entry of the world, and the entry as the program reads it then. */
const step = (name: string, one: EntryStep, expected: object, cannot = NO_ENTRIES): Case => ({
  name: `the program ${name}`,
  world,
  ask: ({ url }) => write(url, async (entries) => [await entries.write(one, await entries.read(dev))]),
  expected: [expected],
  cannot,
})

/** What the program itself writes, which ends only when it has read that it was done. */
export const CASES_OF_THE_WRITER: readonly Case[] = [
  {
    name: 'the program creates an entry, gives it a policy, and deletes it',
    world: { mode: 'API', roles: [dev] },
    ask: ({ url }) =>
      write(url, async (entries) => {
        const create = {
          principalArn: dev,
          verb: 'create',
          username: 'dev:x',
          groups: ['devs'],
          tags,
        } as const
        const made = await entries.write(create, undefined)
        const associate = { principalArn: dev, verb: 'associate', policy: held(VIEW, 'shop') } as const
        const given = await entries.write(associate, made)
        const gone = await entries.write({ principalArn: dev, verb: 'delete' }, given)
        return { made, given, gone: [gone] }
      }),
    expected: {
      made: { type: 'STANDARD', username: 'dev:x', groups: ['devs'], policies: [], tags },
      given: { groups: ['devs'], policies: [held(VIEW, 'shop')] },
      gone: [undefined],
    },
    cannot: NO_ENTRIES,
  },
  step(
    'changes username and groups',
    { principalArn: dev, verb: 'update', username: 'ops', groups: ['ops'] },
    { username: 'ops', groups: ['ops'], tags: { team: 'eu' } },
  ),
  step(
    'changes the scope of a policy',
    { principalArn: dev, verb: 'associate', policy: held(EDIT) },
    { policies: [held(VIEW), held(EDIT)] },
  ),
  step(
    'takes a policy',
    { principalArn: dev, verb: 'disassociate', policy: VIEW },
    { policies: [held(EDIT, 'shop', 'shop-*')] },
  ),
  step('tags an entry', { principalArn: dev, verb: 'tag', tags }, { tags: { team: 'eu', ...tags } }, NO_TAGS),
  step('untags an entry', { principalArn: dev, verb: 'untag', keys: ['team'] }, { tags: {} }, NO_TAGS),
]

import { describe, expect, test } from '@jest/globals'
import type { EntryChange, EntryMeaning } from '../../../../src/login/mapping/access-entries/change.ts'
import type { EntryStep } from '../../../../src/login/mapping/access-entries/step.ts'
import { entryWrites } from '../../../../src/login/mapping/access-entries/writes.ts'
import type { HeldPolicy } from '../../../../src/rbac/grant.ts'
import { scopeKey } from '../../../../src/rbac/scope-key.ts'
import { held } from '../../../rbac/held-policy.ts'

const ARN = 'arn:aws:iam::111122223333:role/dev'
const gives = (
  groups: readonly string[],
  policies: readonly HeldPolicy[] = [],
  username = 'dev',
): EntryMeaning => ({
  username,
  groups,
  policies,
})
const VIEW = held('AmazonEKSViewPolicy')
const IN_SHOP = held('AmazonEKSViewPolicy', 'shop')
const IN_BANK = held('AmazonEKSViewPolicy', 'bank')
const EDIT = held('AmazonEKSEditPolicy', 'shop')

type Said = Omit<EntryChange, 'kind' | 'arn' | 'adopted' | 'reason'> & { readonly adopted?: boolean }

function written(...changes: readonly Said[]): readonly string[] {
  const all = changes.map(
    (one): EntryChange => ({ kind: 'entry', arn: ARN, adopted: false, reason: 'declared', ...one }),
  )
  const { giving, taking } = entryWrites(all, { set: 'default', bridge: 'temporary' })
  const [given = [], taken = []] = [giving, taking].map((writes) =>
    writes.map(({ step, completes }) => `${stepText(step)}${completes.length === 0 ? '' : ', done'}`),
  )
  return [...given, '|', ...taken]
}

function stepText(step: EntryStep): string {
  switch (step.verb) {
    case 'create':
    case 'update':
      return `${step.verb} ${step.username} [${step.groups.join()}]`
    case 'associate':
      return `associate ${shortOf(step.policy)}`
    case 'disassociate':
      return `disassociate ${step.policy.slice(9, 13)}`
    case 'tag':
      return `tag ${JSON.stringify(step.tags)}`
    case 'untag':
      return `untag ${step.keys.join()}`
    case 'delete':
      return `delete ${step.principalArn.split('/').slice(1).join('/')}`
  }
}

function shortOf({ policy, scopes }: HeldPolicy): string {
  return `${policy.slice(9, 13)} [${scopes.map(scopeKey).join()}]`
}

describe('first what gives, then what takes', () => {
  test.each<[string, Said, readonly string[]]>([
    ['a new entry', { action: 'add', after: gives(['a']) }, ['create dev [a], done', '|']],
    [
      'a new entry with policies, which are calls of their own',
      { action: 'add', after: gives([], [VIEW, EDIT]) },
      ['create dev []', 'associate View []', 'associate Edit [shop], done', '|'],
    ],
    [
      'an entry that carries what a row gave until its policies count',
      {
        action: 'add',
        move: 'from-row',
        after: gives([], [VIEW]),
        bridge: { username: 'old', groups: ['a'], carriesMasters: false },
      },
      ['create old [a]', 'associate View []', '|', 'update dev [], done'],
    ],
    [
      'an entry that carries system:masters through a temporary group',
      {
        action: 'add',
        after: gives([], [VIEW]),
        bridge: { username: 'dev', groups: [], carriesMasters: true },
      },
      ['create dev [temporary]', 'associate View []', '|', 'update dev [], done'],
    ],
    [
      'another group',
      { action: 'change', before: gives(['a']), after: gives(['b']) },
      ['update dev [b,a]', '|', 'update dev [b], done'],
    ],
    [
      'a group more',
      { action: 'change', before: gives(['a']), after: gives(['a', 'b']) },
      ['update dev [a,b], done', '|'],
    ],
    [
      'a group less',
      { action: 'change', before: gives(['a', 'b']), after: gives(['a']) },
      ['|', 'update dev [a], done'],
    ],
    [
      'another username, which gives and takes at once, when all groups are there',
      { action: 'change', before: gives(['a'], [], 'old'), after: gives(['b']) },
      ['update old [b,a]', '|', 'update dev [b], done'],
    ],
    [
      'another policy',
      { action: 'change', before: gives([], [VIEW]), after: gives([], [EDIT]) },
      ['associate Edit [shop]', '|', 'disassociate View, done'],
    ],
    [
      'another namespace of a policy, in place',
      { action: 'change', before: gives([], [IN_SHOP]), after: gives([], [IN_BANK]) },
      ['associate View [shop,bank]', '|', 'associate View [bank], done'],
    ],
    [
      'a policy for the whole cluster',
      { action: 'change', before: gives([], [IN_SHOP]), after: gives([], [VIEW]) },
      ['associate View [], done', '|'],
    ],
    [
      'a policy for a namespace in place of the whole cluster',
      { action: 'change', before: gives([], [VIEW]), after: gives([], [IN_SHOP]) },
      ['|', 'associate View [shop], done'],
    ],
    [
      'an entry that becomes ours as it is',
      { action: 'change', adopted: true, before: gives(['a']), after: gives(['a']) },
      ['tag {"eks-access/set":"default"}, done', '|'],
    ],
    [
      'an entry that becomes ours is so before it changes',
      { action: 'change', adopted: true, before: gives(['a']), after: gives([]) },
      ['tag {"eks-access/set":"default"}', '|', 'update dev [], done'],
    ],
    ['an entry that goes', { action: 'remove', before: gives(['a'], [VIEW]) }, ['|', 'delete dev, done']],
    [
      'an entry that stays and is no longer ours',
      { action: 'release', before: gives(['a']), after: gives(['a']) },
      ['|', 'untag eks-access/set, done'],
    ],
    [
      'a dead entry, by which nobody loses anything',
      { action: 'replace', before: gives(['a']), after: gives(['b'], [VIEW]) },
      ['|', 'delete dev', 'create dev [b]', 'associate View [], done'],
    ],
    [
      'a dead entry of another path, which is deleted under its own name',
      {
        action: 'replace',
        replaces: 'arn:aws:iam::111122223333:role/team/dev',
        before: gives([]),
        after: gives([]),
      },
      ['|', 'delete team/dev', 'create dev [], done'],
    ],
  ])('%s', (_, change, expected) => {
    expect(written(change)).toEqual(expected)
  })

  test('all that gives of all entries comes before all that takes', () => {
    const change: Said = { action: 'change', before: gives(['a']), after: gives(['b']) }
    expect(written(change, { action: 'remove', before: gives([]) }, change)).toEqual([
      'update dev [b,a]',
      'update dev [b,a]',
      '|',
      'update dev [b], done',
      'delete dev, done',
      'update dev [b], done',
    ])
  })
})

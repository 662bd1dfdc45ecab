import { expect, test } from '@jest/globals'
import { atomsOf } from '../../../src/plan/atom/atom.ts'
import type { Change } from '../../../src/plan/change/change.ts'
import { kindOf } from '../../../src/plan/change/kinds.ts'
import { markOwned, withoutMarks } from '../../../src/rbac/ownership.ts'
import { factWords, subjectWords } from '../../../src/render/change/atom-words.ts'
import { toldKind } from '../../../src/render/change/kinds.ts'
import { phraseTerminal } from '../../../src/words/phrase.ts'
import { roleBinding } from '../../plan/live.ts'

const HOME = '111122223333'
const binding = roleBinding('shop', 'debug', ['devs'], { kind: 'ClusterRole', name: 'view' })
const dead = {
  kind: 'dead-row',
  action: 'remove',
  key: 'mapRoles',
  id: '0123456789ab',
  reason: 'tidy',
} as const

const changes: readonly (readonly [Change, string])[] = [
  [
    { kind: 'ownership', action: 'release', principal: `arn:aws:iam::${HOME}:role/dev`, stays: true },
    'ledger entry role/dev: its row stays as it is, and is no longer managed',
  ],
  [
    { kind: 'ownership', action: 'release', principal: '444455556666', stays: true },
    'ledger entry account/444455556666: the account stays as it is, and is no longer managed',
  ],
  [
    {
      kind: 'object',
      action: 'change',
      id: 'RoleBinding/shop/debug',
      before: markOwned(binding, 'default'),
      after: withoutMarks(markOwned(binding, 'default')),
      adopted: false,
    },
    'RoleBinding shop/debug: group devs → ClusterRole view; stays as it is, and is no longer managed',
  ],
  [
    {
      ...dead,
      count: 2,
      why: 'shadowed',
      arn: `arn:aws:iam::${HOME}:role/dev`,
      before: { username: 'dev', groups: ['a'] },
      found: 'rolearn: x',
    },
    'dead row role/dev: 2 that are the same; gives nobody access: a later row with the same ARN replaces it, both username and groups',
  ],
  [
    { ...dead, count: 1, why: 'dropped', found: 'username: who' },
    'dead row username: who: gives nobody access: the authenticator drops it, because it has no ARN',
  ],
]

test.each(changes)('%j is told', (change, expected) => {
  const told = toldKind(change)
  const text = phraseTerminal([
    `${told.noun(change)} `,
    { code: told.name(change, HOME) },
    ': ',
    ...told.words(change, HOME),
  ])
  expect(text.replaceAll('"', '')).toBe(expected)
})

test('the atom of a row that gives nobody anything is told without its hash', () => {
  const [change] = changes[3] ?? []
  if (change === undefined) throw new Error('there is such a change')
  const atoms = atomsOf([change])
  expect(phraseTerminal(subjectWords(kindOf(change).subject(change), HOME))).toBe(
    'row role/dev of mapRoles that gives nobody access',
  )
  expect(factWords(atoms).map(phraseTerminal)).toEqual(['is removed'])
})

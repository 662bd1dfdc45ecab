import { describe, expect, test } from '@jest/globals'
import { bridgeGroup } from '../../../src/login/mapping/access-entries/bridge.ts'
import type { EntryChange, EntryMeaning } from '../../../src/login/mapping/access-entries/change.ts'
import { atomKey, atomsOf, coveredAtoms } from '../../../src/plan/atom/atom.ts'
import { isMapping, kindOf, mappedPrincipal } from '../../../src/plan/change/kinds.ts'
import type { HeldPolicy } from '../../../src/rbac/grant.ts'
import { held } from '../../rbac/held-policy.ts'

const ARN = 'arn:aws:iam::111122223333:role/team/Dev'
const VIEW = held('AmazonEKSViewPolicy', 'shop')
const gives = (groups: readonly string[], ...policies: readonly HeldPolicy[]): EntryMeaning => ({
  username: 'dev',
  groups,
  policies,
})
const change = (one: Partial<EntryChange> & Pick<EntryChange, 'action'>): EntryChange => ({
  kind: 'entry',
  arn: ARN,
  adopted: false,
  reason: 'declared',
  ...one,
})

/** `+group/a`, `-managed`, `username old → new` */
function atomText(one: EntryChange): readonly string[] {
  return atomsOf([one]).map(({ fact, before, after }) =>
    before === null ? `+${fact}` : after === null ? `-${fact}` : `${fact} ${before} → ${after}`,
  )
}

describe('the atoms of an access entry', () => {
  test.each<[string, EntryChange, readonly string[]]>([
    [
      'that is new',
      change({ action: 'add', after: gives(['a'], VIEW) }),
      ['+exists', '+group/a', '+managed', '+policy/AmazonEKSViewPolicy/shop', '+username'],
    ],
    [
      'that takes over from a row are its own: what the row gave is no part of them',
      change({ action: 'add', move: 'from-row', over: { username: 'x', groups: ['b'] }, after: gives([]) }),
      ['+exists', '+managed', '+username'],
    ],
    [
      'that changes',
      change({ action: 'change', before: gives(['a']), after: gives(['b']) }),
      ['-group/a', '+group/b'],
    ],
    [
      'that is adopted as it is',
      change({ action: 'change', adopted: true, before: gives(['a']), after: gives(['a']) }),
      ['+managed'],
    ],
    [
      'that is given up',
      change({ action: 'release', before: gives(['a']), after: gives(['a']) }),
      ['-managed'],
    ],
    [
      'that goes',
      change({ action: 'remove', before: gives(['a']) }),
      ['-exists', '-group/a', '-managed', '-username'],
    ],
    [
      'that is made anew as it was',
      change({ action: 'replace', before: gives(['a']), after: gives(['a']) }),
      ['principal deleted → live'],
    ],
    [
      'that loses a temporary group have nothing of it',
      change({
        action: 'change',
        before: gives(['a', bridgeGroup('0123456789abcdef')]),
        after: gives(['a']),
      }),
      [],
    ],
    [
      'that loses a group which only looks like a temporary one have it',
      change({ action: 'change', before: gives(['eks-access:temporary-admins:x']), after: gives([]) }),
      ['-group/eks-access:temporary-admins:x'],
    ],
  ])('%s', (_, one, expected) => {
    expect(atomText(one)).toEqual(expected)
  })

  test('are about its principal, whatever its path and its case', () => {
    expect(
      new Set(atomsOf([change({ action: 'add', after: gives([]) })]).map(({ subject }) => subject)),
    ).toEqual(new Set(['entry/arn:aws:iam::111122223333:role/dev']))
    expect(mappedPrincipal(change({ action: 'remove' }))).toBe(ARN)
    expect(isMapping(change({ action: 'remove' }))).toBe(true)
  })
})

describe('a review covers what is left of', () => {
  const covers = (all: EntryChange, left: EntryChange): boolean => {
    const covered = new Set(coveredAtoms([all]).map(atomKey))
    return atomsOf([left]).every((atom) => covered.has(atomKey(atom)))
  }
  const bridge = { username: 'old', groups: ['a', 'b'], carriesMasters: false }

  test.each<[string, EntryChange, EntryChange, boolean]>([
    [
      'a bridged entry: its end',
      change({ action: 'add', after: gives(['b'], VIEW), bridge }),
      change({ action: 'change', before: { ...bridge, policies: [] }, after: gives(['b'], VIEW) }),
      true,
    ],
    [
      'a bridged entry: its end without policies that are there already',
      change({ action: 'add', after: gives(['b'], VIEW), bridge }),
      change({ action: 'change', before: { ...bridge, policies: [VIEW] }, after: gives(['b'], VIEW) }),
      true,
    ],
    [
      'a bridged entry: no other group less',
      change({ action: 'add', after: gives(['b'], VIEW), bridge }),
      change({ action: 'change', before: gives(['b', 'c']), after: gives(['b'], VIEW) }),
      false,
    ],
    [
      'a dead entry that is deleted: its creation',
      change({ action: 'replace', before: gives(['a']), after: gives(['b']) }),
      change({ action: 'add', after: gives(['b']) }),
      true,
    ],
    [
      'a dead entry: no more than was declared',
      change({ action: 'replace', before: gives(['a']), after: gives(['b']) }),
      change({ action: 'add', after: gives(['b', 'c']) }),
      false,
    ],
    [
      'an entry that was to be changed: nothing else',
      change({ action: 'change', before: gives(['a']), after: gives(['b']) }),
      change({ action: 'add', after: gives(['b']) }),
      false,
    ],
  ])('%s', (_, all, left, expected) => {
    expect(covers(all, left)).toBe(expected)
  })

  test('an entry that somebody removed meanwhile: it leaves the ledger', () => {
    const removal = change({ action: 'remove', before: gives([]), reason: 'no-longer-declared' })
    expect(kindOf(removal).remainders(removal)).toEqual([
      { kind: 'ownership', action: 'release', principal: ARN, mapping: 'access-entries' },
    ])
  })
})

import { NOT_SET, type PolicyValue, type PolicyValueKey } from '../../access/policy/difference.ts'
import { code, type Phrase, type Piece } from '../../words/phrase.ts'

type GuardKey = Extract<PolicyValueKey, `guards.${string}`>
type ReviewKey = Extract<PolicyValueKey, `review.${string}`>

/** What a looser guard lets pass. */
export function guardMeaning(key: GuardKey, after: PolicyValue): Phrase {
  switch (key) {
    case 'guards.allowSystemMasters':
      return ['a row may then gain ', code('system:masters'), ', which no role limits']
    case 'guards.allowEmpty':
      return ['all that the set owns in a cluster may then be removed at once']
    case 'guards.allowNewAwsAuth':
      return ['a missing ', code('aws-auth'), ' may then be created without the rows of nodes']
    case 'guards.allowOwnAccessChange':
      return ['a plan may then take from the applying identity what it needs to undo it']
    case 'guards.minAdmins':
      if (after === NOT_SET) return ['one admin is then enough, and none where there is none now']
      return [...(after === 0 ? ['no admin is then needed'] : [valueWords(after), ' admins are then enough'])]
    case 'guards.maxRemovalPercent':
      return [
        'one apply may then remove the rows, or all access, of ',
        valueWords(after),
        ' % of the managed principals',
      ]
  }
}

/** What a looser review no longer has. */
export function reviewMeaning(key: ReviewKey): Phrase {
  switch (key) {
    case 'review.approval':
      return ['an approval is no longer required']
    case 'review.gate':
      return ['a confirmed digest is no longer required']
    case 'review.unsigned':
      return ['a comment that GitHub did not sign counts']
  }
}

/** A word of the file is plain only where it can be nothing else. */
export function valueWords(value: PolicyValue): Piece {
  return typeof value !== 'string' || value === NOT_SET || /^[a-z]+$/.test(value)
    ? String(value)
    : code(value)
}

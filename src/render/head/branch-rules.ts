import type { BranchRules } from '../../plan/shown/branch-rules.ts'
import { counted } from '../../words/count.ts'
import type { Phrase } from '../../words/phrase.ts'

/**
 * What the rules of the default branch demand of a merge: `1 approval, not by the last pusher, code owners`.
 *
 * @param rules `undefined` where GitHub does not say
 */
export function branchRulesPhrase(rules: BranchRules | undefined): Phrase {
  if (rules === undefined) return ['not known, because GitHub does not say']
  const { approvals, notByLastPusher, staleDismissed, byCodeOwners } = rules
  const demands = [
    ...(approvals > 0 ? [counted(approvals, 'approval')] : []),
    ...(notByLastPusher ? ['not by the last pusher'] : []),
    ...(staleDismissed ? ['again after each push'] : []),
    ...(byCodeOwners ? ['code owners'] : []),
  ]
  return [demands.length === 0 ? 'no approval' : demands.join(', ')]
}

/**
 * What the rulesets of a repository demand of a merge into a branch. Classic branch protection is not among them: only
 * administrators may read it.
 */
export interface BranchRules {
  /** How many approvals a merge needs. */
  readonly approvals: number
  /** The last push needs an approval by somebody else. */
  readonly notByLastPusher: boolean
  /** A push makes earlier approvals worthless. */
  readonly staleDismissed: boolean
  /** Files that have owners need an approval by one of them. */
  readonly byCodeOwners: boolean
}

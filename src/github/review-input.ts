import type { Plan } from '../plan/plan.ts'
import type { Push } from './history.ts'
import type { GitHub } from './port.ts'
import type { ReviewRecord } from './record.ts'

/** What a push to the default branch stands on. */
export interface ReviewInput {
  readonly github: GitHub
  /** The access file, as the input names it. */
  readonly file: string
  readonly push: Push
  readonly plans: readonly Plan[]
  /** A pull request counts only when somebody approved it after its plan appeared. */
  readonly requireApprovalAfterPlan: boolean
  /** What the text of a comment was made of beside the plans, as given to `upsertComment`. */
  readonly context: unknown
  /**
   * Renders the plans anew for the head and the run of a record; every length that the text may have. Asked only
   * where plans, context and version are what the record was made of.
   */
  readonly rendered: (record: ReviewRecord) => readonly string[] | undefined
}

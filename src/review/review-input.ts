import type { ReviewSettings } from '../access/review/settings.ts'
import type { GitHub } from '../github/port.ts'
import type { Plan } from '../plan/plan.ts'
import type { Push } from './history.ts'
import type { Signer } from './signature/verify.ts'

/** What a push to the default branch stands on. */
export interface ReviewInput {
  readonly github: GitHub
  /** The access file, as the input names it. */
  readonly file: string
  readonly push: Push
  readonly plans: readonly Plan[]
  /** The stricter of what the file says and of what it said before. */
  readonly review: ReviewSettings
  /** Who may have signed a comment, whatever pull request it is on. */
  readonly signer: Omit<Signer, 'pull'>
}

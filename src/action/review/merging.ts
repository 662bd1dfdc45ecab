import type { ReviewSettings } from '../../access/review/settings.ts'
import type { GitHubEvent } from '../../github/event.ts'
import type { Merging } from '../../plan/shown/head.ts'

/** What becomes of a plan that a run shows on this event, where GitHub signs it. */
export function mergingOf(event: GitHubEvent, { gate }: Pick<ReviewSettings, 'gate'>): Merging {
  if (event.kind !== 'pull-request') return { kind: 'no-pull-request' }
  const { baseRef, defaultBranch } = event
  if (baseRef !== defaultBranch) return { kind: 'other-branch', base: baseRef, applied: defaultBranch }
  return gate === 'required' ? { kind: 'gate' } : { kind: 'applies', signed: true }
}

import type { GitHub } from '../github/port.ts'
import type { Replaced } from '../plan/shown/head.ts'
import { judgeContent } from './content.ts'
import { type OwnComment, ownComments } from './own-comments.ts'
import type { Packed } from './record.ts'
import { currentRevision } from './revisions.ts'
import type { Signer } from './signature/verify.ts'

/** How the newest comment with a plan stands, before anything is merged. */
export type Standing =
  | { readonly kind: 'none' }
  /** `runId`: of the run that wrote it, where GitHub signed that. `mayEdit`: it counts also after one more edit. */
  | {
      readonly kind: 'sound'
      readonly own: OwnComment
      readonly packed: Packed
      readonly runId?: number
      readonly mayEdit: boolean
    }
  | { readonly kind: 'broken'; readonly own: OwnComment; readonly replaced: Replaced }

/** @throws GitHubError */
export async function standingOf(
  github: GitHub,
  wanted: { readonly pr: number; readonly file: string; readonly signer: Signer },
): Promise<Standing> {
  const own = (await ownComments(github, { ...wanted, kind: 'plan' })).at(-1)
  if (own === undefined) return { kind: 'none' }
  const broken = (why: string, by: readonly string[] = []): Standing => ({
    kind: 'broken',
    own,
    replaced: { why, by },
  })
  const revision = await currentRevision(github, own.comment)
  if (revision.kind === 'refused') return broken(revision.why, revision.by)
  if (revision.wasSigned && own.signature === undefined)
    return broken('was signed by GitHub first, and then written again without a signature')
  const content = await judgeContent(github, own, wanted.signer)
  if (content.kind === 'unsound' || own.packed === undefined)
    return broken(content.kind === 'unsound' ? content.why : 'has no record')
  const { run } = content
  return {
    kind: 'sound',
    own,
    packed: own.packed,
    mayEdit: revision.isTold,
    ...(run === undefined ? {} : { runId: Number(run.runId) }),
  }
}

import type { Comment, GitHub, Revision } from '../github/port.ts'
import { readBody } from './body.ts'
import { sameLogin } from './own-comments.ts'

/** What a comment said at a moment, by GitHub's history of it. */
export type RevisionAt =
  | {
      readonly kind: 'found'
      readonly body: string
      /** When it was written. */
      readonly at: string
      /** A text before it was signed by GitHub, or looked so. */
      readonly wasSigned: boolean
      /** Whether GitHub tells who edits it and how. Where it does not, one more edit and the comment says nothing. */
      readonly isTold: boolean
    }
  /** `why` continues "The plan in the comment …". */
  | { readonly kind: 'refused'; readonly why: string; readonly by: readonly string[] }

/**
 * The text that stood in an own comment when its pull request was merged: the newest one from strictly before that. What
 * somebody did to the comment later does not matter.
 *
 * @throws GitHubError
 */
export async function revisionAtMerge(
  github: GitHub,
  comment: Comment,
  mergedAt: string,
): Promise<RevisionAt> {
  return await judged(github, comment, ({ at }) => Date.parse(at) < Date.parse(mergedAt))
}

/**
 * The text that stands there now, where nobody else had a hand in it.
 *
 * @throws GitHubError
 */
export async function currentRevision(github: GitHub, comment: Comment): Promise<RevisionAt> {
  return await judged(github, comment, () => true)
}

async function judged(
  github: GitHub,
  comment: Comment,
  counts: (revision: Revision) => boolean,
): Promise<RevisionAt> {
  const [viewer, all] = await Promise.all([github.viewer(), github.revisions(comment)])
  const revisions = all?.filter(counts) ?? neverEdited(comment)?.filter(counts)
  if (revisions === undefined)
    return refused('was edited, and this GitHub server does not say who edited it and what it said before')
  const others = revisions.filter(({ editor }) => !sameLogin(viewer, editor))
  if (others.length > 0)
    return refused('was edited by somebody else', [...new Set(others.map(({ editor }) => editor))])
  const deleted = revisions.flatMap((one) => (one.deleted === undefined ? [] : [one.deleted.by]))
  if (deleted.length > 0)
    return refused('has a history from which somebody deleted a revision', [...new Set(deleted)])
  const [newest, ...older] = revisions
  if (newest?.body === undefined) return refused('has a history without its content')
  const wasSigned = older.some(({ body }) => readBody(body ?? '')?.signature !== undefined)
  return { kind: 'found', body: newest.body, at: newest.at, wasSigned, isTold: all !== undefined }
}

/** Without a history only a comment that was never edited says what it said. */
function neverEdited({ createdAt, updatedAt, author, body }: Comment): readonly Revision[] | undefined {
  return createdAt === updatedAt ? [{ at: createdAt, editor: author, body }] : undefined
}

function refused(why: string, by: readonly string[] = []): RevisionAt {
  return { kind: 'refused', why, by }
}

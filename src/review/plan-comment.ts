import { isDeepStrictEqual } from 'node:util'
import type { GitHub } from '../github/port.ts'
import type { HeadAbout, Replaced } from '../plan/shown/head.ts'
import { type Composed, composePlan, type PlanToShow } from './compose.ts'
import { type OwnComment, ownComments } from './own-comments.ts'
import type { Packed } from './record.ts'
import type { Signer } from './signature/verify.ts'
import { type Standing, standingOf } from './standing.ts'
import { createOnce, type Written, written } from './write-comment.ts'

export interface WantedPlan extends PlanToShow {
  readonly pr: number
  readonly signer: Signer
  /** Where no comment is there, none is made. */
  readonly onlyUpdates?: boolean
}

/** What became of the comment. */
export type PlanComment =
  | ({ readonly kind: 'written' } & Written)
  /** It shows this very plan of this very commit already. */
  | ({ readonly kind: 'same' } & Written)
  /** A newer run has shown a newer commit already. */
  | ({ readonly kind: 'overtaken' } & Written)
  /** There is none, and none was to be made. */
  | { readonly kind: 'none' }

/**
 * Shows a plan in the one comment of an access file on a pull request. A comment that does not count is replaced by a
 * new one, which names it.
 *
 * @throws GitHubError
 */
export async function writePlan(github: GitHub, wanted: WantedPlan): Promise<PlanComment> {
  const standing = await standingOf(github, wanted)
  switch (standing.kind) {
    case 'none':
      if (wanted.onlyUpdates === true) return { kind: 'none' }
      return { kind: 'written', ...(await create(github, wanted, await composePlan(github, wanted), 0)) }
    case 'broken':
      return { kind: 'written', ...(await replace(github, wanted, standing)) }
    case 'sound': {
      const { own, runId } = standing
      if (isOvertaken(wanted, standing)) return { kind: 'overtaken', ...written(own.comment) }
      const composed = await composePlan(github, { ...wanted, head: withReplaced(wanted, standing) })
      if (runId !== undefined && isSame(standing.packed, composed.packed))
        return { kind: 'same', ...written(own.comment) }
      if (!standing.mayEdit)
        return { kind: 'written', ...(await succeed(github, wanted, { own, composed, note: newerNote })) }
      return { kind: 'written', ...written(await github.updateComment(own.comment.id, composed.body)) }
    }
  }
}

/**
 * What a slow run says of an older commit must not stand in the place of what a newer run says. Run ids only grow; only
 * GitHub's word for them counts.
 */
function isOvertaken({ commit, run }: WantedPlan, { packed, runId }: Standing & { kind: 'sound' }): boolean {
  return runId !== undefined && packed.record.commit !== commit && runId > Number.parseInt(run, 10)
}

/** That a comment before did not count is said until the merge. Of an unsigned record nothing is taken over. */
function withReplaced({ head }: WantedPlan, { packed, runId }: Standing & { kind: 'sound' }): HeadAbout {
  const { replaces } = packed.record.head
  return runId === undefined || replaces === undefined ? head : { ...head, replaces }
}

/** Whoever agreed to that comment agrees to this one: written again it would be newer than its approvals. */
function isSame(there: Packed, now: Packed): boolean {
  // As JSON: what is absent and what is undefined are the same, in whatever order.
  const seen = ({ json }: Packed): unknown => {
    const [format, commit, _run, _version, ...shown] = JSON.parse(json)
    return [format, commit, ...shown]
  }
  return isDeepStrictEqual(seen(there), seen(now))
}

async function create(
  github: GitHub,
  { pr, file }: WantedPlan,
  { body }: Composed,
  after: number,
): Promise<Written> {
  const find = async () =>
    (await ownComments(github, { pr, file, kind: 'plan' })).find(({ comment }) => comment.id > after)?.comment
  return written(await createOnce(github, { pr, body, find }))
}

async function replace(
  github: GitHub,
  wanted: WantedPlan,
  { own, replaced }: Standing & { kind: 'broken' },
): Promise<Written> {
  const head = { ...wanted.head, replaces: replaced }
  const composed = await composePlan(github, { ...wanted, head })
  return await succeed(github, wanted, { own, composed, note: (made) => brokenNote(replaced, made) })
}

/** Makes a new comment, and lets the one before point to it. */
async function succeed(
  github: GitHub,
  wanted: WantedPlan,
  about: {
    readonly own: OwnComment
    readonly composed: Composed
    readonly note: (made: Written) => string
  },
): Promise<Written> {
  const { own, composed, note } = about
  const made = await create(github, wanted, composed, own.comment.id)
  await github.updateComment(own.comment.id, note(made))
  return made
}

/**
 * Takes every plan of an access file out of the comments of a pull request: plans are shown in summaries from now on, and
 * what a comment showed before would be out of date and could still count. GitHub keeps what it said in its history.
 *
 * @throws GitHubError
 */
export async function withdrawPlans(
  github: GitHub,
  { pr, file, runUrl }: { readonly pr: number; readonly file: string; readonly runUrl: string },
): Promise<void> {
  for (const { comment } of await ownComments(github, { pr, file, kind: 'plan' }))
    await github.updateComment(comment.id, withdrawnNote(runUrl))
}

/** It is never written again, so it says nothing that a later run can change. */
function withdrawnNote(runUrl: string): string {
  return `This comment had a plan, and does not count: the workflow was set to \`comment: never\`. [The run that changed this comment](${runUrl}) has its plan in its summary.\n`
}

function brokenNote({ why }: Replaced, { url }: Written): string {
  return `The plan in this comment does not count, because it ${why}. [A new comment](${url}) replaces it.\n`
}

function newerNote({ url }: Written): string {
  return `A newer plan is in [another comment](${url}).\n`
}

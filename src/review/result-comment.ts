import { createHash } from 'node:crypto'
import type { GitHub } from '../github/port.ts'
import { BODY_LIMIT, writeBody } from './body.ts'
import { type Marker, type SavedHashes, writeMarker } from './marker.ts'
import { ownComments } from './own-comments.ts'
import { createOnce, type Written, written } from './write-comment.ts'

export interface ResultComment {
  readonly pr: number
  readonly file: string
  /**
   * `choiceOf` the clusters that the run is for, where that is not all of the file: each choice has a comment of its own,
   * so that a promotion's next step does not overwrite what became of the one before.
   */
  readonly choice?: string | undefined
  readonly done: boolean
  readonly saved: SavedHashes
  /** The visible text, of at most `room` UTF-16 units. */
  readonly text: (room: number) => string
  /** Leaves a comment that is there as it is. */
  readonly keeps: (there: Marker) => boolean
  /** Makes none on a pull request that has no comment with a plan either. */
  readonly onlyBesidePlan?: boolean
}

/**
 * Brings the comment about what became of a pull request's plan up to date, or makes it. It is never read as a review,
 * and the comment with the plan stays as people saw it.
 *
 * @throws GitHubError
 */
export async function writeResult(github: GitHub, wanted: ResultComment): Promise<Written | undefined> {
  const { pr, file, choice, done, saved } = wanted
  const newest = async () =>
    (await ownComments(github, { pr, file, kind: 'result' })).findLast(
      ({ marker }) => marker.choice === choice,
    )
  const there = await newest()
  if (there !== undefined && wanted.keeps(there.marker)) return written(there.comment)
  if (there === undefined && wanted.onlyBesidePlan === true) {
    const plans = await ownComments(github, { pr, file, kind: 'plan' })
    if (plans.length === 0) return undefined
  }
  // A run that finishes what another one began has not saved what that one saved.
  const marker = fitting({
    kind: 'result',
    file,
    done,
    ...(choice === undefined ? {} : { choice }),
    saved: joined(there?.marker.saved ?? {}, saved),
  })
  const body = writeBody({ marker, text: wanted.text(BODY_LIMIT - writeMarker(marker).length) })
  if (there === undefined) {
    const find = async () => (await newest())?.comment
    return written(await createOnce(github, { pr, body, find }))
  }
  return written(await github.updateComment(there.comment.id, body))
}

/** Short, whatever the clusters that a run is for; absent where it is for all of the file. */
export function choiceOf(selectors: readonly string[]): string | undefined {
  if (selectors.length === 0) return undefined
  const sorted = [...new Set(selectors)].sort()
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 16)
}

/**
 * `dataHash` of what applies of a commit have saved of a cluster's aws-auth, by the result comments of the pull requests
 * that brought it, as far as they are this token's own.
 *
 * @throws GitHubError
 */
export async function savedBy(
  github: GitHub,
  about: {
    readonly commit: string
    readonly branch: string
    readonly file: string
    readonly cluster: string
  },
): Promise<ReadonlySet<string>> {
  const { commit, branch, file, cluster } = about
  const pulls = await github.pullRequestsBehind(commit, branch, 'old')
  const comments = await Promise.all(
    pulls.map(({ number }) => ownComments(github, { pr: number, file, kind: 'result' })),
  )
  return new Set(comments.flat().flatMap(({ marker }) => hashesOf(marker.saved ?? {}, cluster)))
}

function hashesOf(saved: SavedHashes, cluster: string): readonly string[] {
  return Object.hasOwn(saved, cluster) ? (saved[cluster] ?? []) : []
}

function joined(one: SavedHashes, other: SavedHashes): SavedHashes {
  const clusters = new Set([...Object.keys(one), ...Object.keys(other)])
  return Object.fromEntries(
    [...clusters].map((name) => [name, [...new Set([...hashesOf(one, name), ...hashesOf(other, name)])]]),
  )
}

/** A marker that is too long is no marker. Without the hashes nothing is known of what was saved. */
const MARKER_LIMIT = 15_000

function fitting({ saved, ...marker }: Marker): Marker {
  if (saved === undefined || Object.keys(saved).length === 0) return marker
  const whole = { ...marker, saved }
  return writeMarker(whole).length > MARKER_LIMIT ? marker : whole
}

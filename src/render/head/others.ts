import type { Head } from '../../plan/shown/head.ts'
import { counted } from '../../words/count.ts'
import { inlineCode, plainMarkdown } from '../../words/encode.ts'
import { codes, phraseMarkdown } from '../../words/phrase.ts'
import { shortArn } from '../../words/short-arn.ts'

/** The lines of the caution that come after those about gains and losses, and before those about how strict runs are. */
export function undoneLines({ clusters }: Head): string[] {
  const rows = clusters.reduce((all, { unmanagedRemoved }) => all + unmanagedRemoved, 0)
  return rows === 0
    ? []
    : [
        `**Not undone by a revert:** ${counted(rows, 'unmanaged row')} ${rows === 1 ? 'is' : 'are'} removed, which ${rows === 1 ? 'was' : 'were'} never in the file`,
      ]
}

/** Admins whom a restore brought back: they are in no file, so that no review has seen them since. */
export function returnedLines({ clusters }: Head): string[] {
  return clusters.flatMap(({ cluster, home, returnedAdmins = [] }) =>
    returnedAdmins.length === 0
      ? []
      : [
          `**Admins that a restore brought back:** ${phraseMarkdown(
            codes(
              returnedAdmins.map((arn) => shortArn(arn, home)),
              20,
            ),
          )} in ${inlineCode(cluster)}. No file declares them: declare them, or remove their rows`,
        ],
  )
}

/** What the workflow switches on that makes an apply less careful. */
export function switchLines({ repairs, leavesNodes }: Head): string[] {
  return [
    ...(repairs === true
      ? [
          '**Repairs aws-auth:** the workflow has `repair: true`, so a key that cannot be read is rebuilt, and its rows count again',
        ]
      : []),
    ...(leavesNodes === true
      ? [
          '**Does not watch nodes:** the workflow has `wait-for-nodes: 0`, so an apply that shuts nodes out is not undone',
        ]
      : []),
  ]
}

/** The last lines: what is not certain about the comment itself. */
export function commentLines({ merging, replaces, file }: Head): string[] {
  return [
    ...(merging.kind === 'applies' && !merging.signed
      ? [
          `**Not signed by GitHub:** whoever may write to this repository could have changed this comment unseen. It counts because ${inlineCode(file)} said \`review.unsigned: allow\` before this pull request`,
        ]
      : []),
    ...(replaces === undefined
      ? []
      : [
          `**Replaces a comment that did not count:** it ${plainMarkdown(replaces.why)}${replaces.by.length === 0 ? '' : ` (${phraseMarkdown(codes(replaces.by, 5))})`}. Read this one as new`,
        ]),
  ]
}

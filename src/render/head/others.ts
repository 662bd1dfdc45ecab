import { type Head, homeOf } from '../../plan/shown/head.ts'
import { counted, sum } from '../../words/count.ts'
import { listed } from '../../words/list.ts'
import { code, codes, linked, sentence, strong } from '../../words/phrase.ts'
import { shortArn } from '../../words/short-arn.ts'
import { type Item, item } from '../document/block.ts'

/** The lines of the caution about what a revert of the pull request does not undo. */
export function undoneItems({ clusters, file, merging, docs }: Head): Item[] {
  if (merging.kind === 'restore') return []
  const rows = sum(clusters.map(({ adopts }) => adopts.rows))
  const objects = sum(clusters.map(({ adopts }) => adopts.objects))
  const entries = sum(clusters.map(({ adopts }) => adopts.entries ?? 0))
  const adopted = [
    ...(rows > 0 ? [counted(rows, 'row')] : []),
    ...(entries > 0 ? [counted(entries, 'access entry')] : []),
    ...(objects > 0 ? [counted(objects, 'object')] : []),
  ]
  const removed = sum(clusters.map(({ unmanagedRemoved }) => unmanagedRemoved))
  const removedEntries = sum(clusters.map(({ entriesRemoved = 0 }) => entriesRemoved))
  const saved = removed + removedEntries
  const unmanaged = [
    ...(removed > 0 ? [counted(removed, 'unmanaged row')] : []),
    ...(removedEntries > 0 ? [counted(removedEntries, 'unmanaged access entry')] : []),
  ]
  const others = sum(clusters.map(({ objectsRemoved = 0 }) => objectsRemoved))
  return [
    ...(adopted.length === 0
      ? []
      : [
          item(
            strong('Not undone by a revert:'),
            ' what ',
            code(file),
            ` owns is removed from the cluster when it leaves the file, so a revert would remove ${listed(adopted)} that the cluster has already. Name them under `,
            code('removed'),
            ' with ',
            code('destroy: false'),
            ' instead (',
            ...linked(['how'], `${docs}/docs/access-yaml.md#removed`),
            ')',
          ),
        ]),
    ...(saved === 0
      ? []
      : [
          item(
            strong('Not undone by a revert:'),
            ` ${listed(unmanaged)} ${saved === 1 ? 'is' : 'are'} removed, which `,
            code(file),
            ` never had; `,
            code('restore'),
            " and the run's ",
            code('backup-file'),
            ` have ${saved === 1 ? 'it' : 'them'}`,
          ),
        ]),
    ...(others === 0
      ? []
      : [
          item(
            strong('Not undone by a revert:'),
            ` ${counted(others, 'unmanaged object')} ${others === 1 ? 'is' : 'are'} removed, which `,
            code(file),
            ` never had; this plan has ${others === 1 ? 'its' : 'their'} YAML`,
          ),
        ]),
  ]
}

/** Admins whom a restore brought back: they are in no file, so that no review has seen them since. */
export function returnedItems(head: Head): Item[] {
  const home = homeOf(head)
  return head.clusters.flatMap(({ cluster, returnedAdmins = [] }) =>
    returnedAdmins.length === 0
      ? []
      : [
          item(
            strong('Admins that a restore added again:'),
            ' ',
            ...codes(
              returnedAdmins.map((arn) => shortArn(arn, home)),
              20,
            ),
            ' in ',
            code(cluster),
            '. No file declares them: declare them, or remove their rows',
          ),
        ],
  )
}

/** What the workflow switches on that makes an apply less careful. */
export function switchItems({ repairs, leavesNodes, rushesEntries }: Head): Item[] {
  return [
    ...(repairs === true
      ? [
          item(
            strong('Repairs aws-auth:'),
            ' the workflow has ',
            code('repair: true'),
            ', so a key that cannot be read is rebuilt, and its rows count again',
          ),
        ]
      : []),
    ...(leavesNodes === true
      ? [
          item(
            strong('Does not watch nodes:'),
            ' the workflow has ',
            code('wait-for-nodes: 0'),
            ', so an apply that takes the access of nodes is not rolled back',
          ),
        ]
      : []),
    ...(rushesEntries === true
      ? [
          item(
            strong('Does not wait for access entries:'),
            ' the workflow has ',
            code('wait-for-entries: 0'),
            ', so whoever moves to an access entry may have no access for some seconds',
          ),
        ]
      : []),
  ]
}

/** The last lines: what is not certain about the comment itself, and whether it counts. */
export function commentItems({ merging, replaces, file }: Head): Item[] {
  return [
    ...(merging.kind === 'applies' && merging.uncompared !== undefined
      ? [
          item(
            strong('Not compared:'),
            ' whether this pull request adds or changes ',
            code(merging.uncompared),
            '. GitHub did not return it as it was before. If it does, merging applies nothing',
          ),
        ]
      : []),
    ...(merging.kind === 'applies' && !merging.signed
      ? [
          item(
            strong('Not signed by GitHub:'),
            ' whoever may write to this repository could have changed this comment unseen. It counts because ',
            code(file),
            ' had ',
            code('review.unsigned: allow'),
            ' before this pull request',
          ),
        ]
      : []),
    ...(replaces === undefined
      ? []
      : [
          item(
            strong('Replaces a comment that did not count:'),
            ' it ',
            sentence(replaces.why),
            ...(replaces.by.length === 0 ? [] : [' (', ...codes(replaces.by, 5), ')']),
            '. Read this one as new',
          ),
        ]),
  ]
}

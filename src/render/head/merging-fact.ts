import type { ClusterHead } from '../../plan/shown/cluster-head.ts'
import type { Head } from '../../plan/shown/head.ts'
import { counted, thousands } from '../../words/count.ts'
import { listed, shortened } from '../../words/list.ts'
import { code, codes, type Phrase } from '../../words/phrase.ts'
import type { Fact } from '../document/block.ts'
import { placedAll } from './placed.ts'
import { fails, theseChanges, totals } from './title.ts'

/** What becomes of the plan, and where. */
export function mergingFact(head: Head): Fact {
  const { merging, file } = head
  switch (merging.kind) {
    case 'applies':
      return { lead: 'Merging', phrase: effectWords(head, 'applies') }
    case 'gate':
      return {
        lead: 'Merging',
        phrase: [
          'applies nothing now: the run on the default branch plans again, and waits until somebody releases that plan',
        ],
      }
    case 'other-branch':
      return {
        lead: 'Merging',
        phrase: [
          'applies nothing: this pull request targets ',
          code(merging.base),
          ', and only ',
          code(merging.applied),
          ' is applied',
        ],
      }
    case 'other-workflow':
      return {
        lead: 'Merging',
        phrase: [
          `applies nothing: this pull request ${merging.brought === 'added' ? 'adds' : 'changes'} `,
          code(merging.workflow),
          ', and only a plan of the workflow that ',
          code(merging.applied),
          ' has counts. Merge the workflow first, in a pull request of its own, and update this branch after that',
        ],
      }
    case 'unsigned':
      return {
        lead: 'Merging',
        phrase: [
          'applies nothing, because GitHub did not sign this comment: the job needs ',
          code('id-token: write'),
          '. Or ',
          code(file),
          ' has ',
          code('review.unsigned: allow'),
          ' before this pull request',
        ],
      }
    case 'too-long':
      return {
        lead: 'Merging',
        phrase: [
          `applies nothing, because ${tooLong(merging.grave)} not fit into this comment. Split the pull request, or release its plan by its digest (docs/environment-gate.md)`,
        ],
      }
    case 'no-pull-request':
      return { lead: 'Applying', phrase: effectWords(head, 'makes') }
    case 'restore':
      return { lead: 'Restoring', phrase: effectWords(head, 'makes') }
  }
}

function tooLong(grave: number): string {
  if (grave === 0) return 'the plan does'
  return `${counted(grave, 'grave grant')} ${grave === 1 ? 'does' : 'do'}`
}

function effectWords(head: Head, verb: 'applies' | 'makes'): Phrase {
  const failing = head.clusters.filter(fails)
  const changing = head.clusters.filter((one) => !fails(one) && one.counts.total > 0)
  const same = head.clusters.filter((one) => !fails(one) && one.counts.total === 0)
  const nothing: Phrase =
    failing.length === 0 ? [] : ['. It applies nothing to ', ...names(failing), whyNot(failing)]
  if (changing.length === 0)
    return ['changes nothing in ', ...placedAll(same), ...agreeing(head, same), ...nothing]
  return [...changeWords(changing, verb), ...placedAll(changing), ...adoptWords(head, changing), ...nothing]
}

function whyNot(failing: readonly ClusterHead[]): string {
  const [have, could] =
    failing.length === 1 ? ['has errors', 'could not be read'] : ['have errors', 'could not be read']
  if (failing.every((one) => one.unread === true)) return `, which ${could}`
  return failing.some((one) => one.unread === true) ? `, which ${have} or ${could}` : `, which ${have}`
}

/** More clusters than these are counted. */
const NAMES = 10

function changeWords(changing: readonly ClusterHead[], verb: string): Phrase {
  const { total, adopt } = totals({ clusters: changing })
  if (total === adopt) return ['changes nothing in the access of ']
  return [`${verb} ${theseChanges(total - adopt)} to `]
}

function adoptWords({ file }: Head, changing: readonly ClusterHead[]): Phrase {
  const rows = changing.reduce((all, { adopts }) => all + adopts.rows, 0)
  const objects = changing.reduce((all, { adopts }) => all + adopts.objects, 0)
  const entries = changing.reduce((all, { adopts }) => all + (adopts.entries ?? 0), 0)
  const parts = [
    ...(rows > 0 ? [counted(rows, 'row')] : []),
    ...(entries > 0 ? [counted(entries, 'access entry')] : []),
    ...(objects > 0 ? [counted(objects, 'RBAC object')] : []),
  ]
  return parts.length === 0 ? [] : [', and makes ', code(file), ` the owner of ${listed(parts)}`]
}

function agreeing({ merging, file }: Head, same: readonly ClusterHead[]): Phrase {
  const have = same.length === 1 ? 'has' : 'have'
  return merging.kind === 'restore'
    ? [`, which already ${have} what the backup has`]
    : [`, which already ${have} what `, code(file), ' says']
}

function names(clusters: readonly ClusterHead[]): Phrase {
  const { shown, more } = shortened(clusters, NAMES)
  return [
    ...codes(
      shown.map(({ cluster }) => cluster),
      shown.length,
    ),
    ...(more > 0 ? [` and ${thousands(more)} more`] : []),
  ]
}

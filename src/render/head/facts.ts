import type { ClusterHead, Head } from '../../plan/shown/head.ts'
import { counted, plural, thousands } from '../../words/count.ts'
import { shortened } from '../../words/list.ts'
import { code, codes, join, type Phrase } from '../../words/phrase.ts'
import type { Block, Fact } from '../document/block.ts'
import { grantedWords, takenWords } from './power-words.ts'
import { errorCount, fails, theseChanges, totals } from './title.ts'

/** What merging does, whom it gives and takes what, and how it is undone: always there, also where that is nothing. */
export function factsBlock(head: Head): Block {
  return { kind: 'facts', facts: factsOf(head) }
}

function factsOf(head: Head): Fact[] {
  const planned = head.clusters.filter((one) => !fails(one))
  if (head.errors.length > 0) return invalidFacts(head)
  if (head.clusters.length > 0 && planned.length === 0) return failingFacts(head)
  const grants = grantedWords(planned.flatMap((one) => one.grants))
  const takes = takenWords(planned.flatMap((one) => one.takes))
  const isIdle = planned.every(({ counts }) => counts.total === 0)
  return [
    mergingFact(head),
    ...(isIdle
      ? [{ lead: 'Grants, takes', phrase: ['nothing now', ...laterWords(planned)] }]
      : [
          { lead: 'Grants', phrase: [grants] },
          { lead: 'Takes', phrase: [takes] },
        ]),
    { lead: 'Undo', phrase: undoWords(head) },
  ]
}

/** What a looser guard lets pass is in no count. */
function laterWords(planned: readonly ClusterHead[]): Phrase {
  const looser = planned.flatMap(({ policy }) =>
    policy.filter(({ loosens, kind }) => loosens && kind !== 'base'),
  )
  return looser.some(({ kind }) => kind === 'value' || kind === 'list')
    ? ['. Later plans may do what is refused today, also plans that are merged already']
    : []
}

function invalidFacts(head: Head): Fact[] {
  const count = errorCount(head)
  return [
    {
      lead: 'Do not merge:',
      phrase: [`nothing is applied to any cluster until ${allOf(count)} fixed, by this merge or a later one`],
    },
    { lead: 'Grants, takes:', phrase: ['not known, because there is no plan for this commit'] },
    { lead: 'Review:', phrase: ['nothing of this commit counts as reviewed'] },
  ]
}

function allOf(errors: number): string {
  return errors === 1
    ? 'the error is'
    : errors === 2
      ? 'both errors are'
      : `all ${thousands(errors)} errors are`
}

function failingFacts(head: Head): Fact[] {
  const unread = head.clusters.every((one) => one.unread === true)
  const names = placedAll(head.clusters)
  if (!isPullRequest(head)) return failingWithoutMerge(head, names, unread)
  if (unread)
    return [
      { lead: 'Do not merge:', phrase: ['there is no plan for ', ...names] },
      { lead: 'Grants, takes:', phrase: ['not known'] },
      { lead: 'Review:', phrase: ['nothing counts as reviewed. Run the plan again'] },
    ]
  return [
    {
      lead: 'Do not merge:',
      phrase: [
        'nothing is applied to ',
        ...names,
        ` until ${allOf(errorCount(head))} fixed, by this merge or a later one`,
      ],
    },
    ...wouldFacts(head),
    {
      lead: 'Review:',
      phrase: [
        `nothing below counts as reviewed. The pull request that fixes the ${plural(errorCount(head), 'error')} shows it again`,
      ],
    },
  ]
}

function isPullRequest({ merging }: Head): boolean {
  return merging.kind !== 'no-pull-request' && merging.kind !== 'restore'
}

function failingWithoutMerge(head: Head, names: Phrase, unread: boolean): Fact[] {
  return unread
    ? [{ lead: 'Not planned:', phrase: names }]
    : [
        {
          lead: 'Applies nothing',
          phrase: ['to ', ...names, ` until ${allOf(errorCount(head))} fixed`],
        },
        ...wouldFacts(head),
      ]
}

function wouldFacts({ clusters }: Head): Fact[] {
  return [
    { lead: 'Would grant', phrase: [grantedWords(clusters.flatMap(({ grants }) => grants))] },
    { lead: 'Would take', phrase: [takenWords(clusters.flatMap(({ takes }) => takes))] },
  ]
}

function mergingFact(head: Head): Fact {
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

/** More clusters than these are counted here, and named below. */
const PLACED = 3
const NAMES = 10

function changeWords(changing: readonly ClusterHead[], verb: string): Phrase {
  const { total, adopt } = totals({ clusters: changing })
  if (total === adopt) return ['changes nothing in the access of ']
  return [`${verb} ${theseChanges(total - adopt)} to `]
}

function adoptWords({ file }: Head, changing: readonly ClusterHead[]): Phrase {
  const rows = changing.reduce((all, { adopts }) => all + adopts.rows, 0)
  const objects = changing.reduce((all, { adopts }) => all + adopts.objects, 0)
  const parts = [
    ...(rows > 0 ? [counted(rows, 'row')] : []),
    ...(objects > 0 ? [counted(objects, 'RBAC object')] : []),
  ]
  return parts.length === 0 ? [] : [', and makes ', code(file), ` the owner of ${parts.join(' and ')}`]
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

function placedAll(clusters: readonly ClusterHead[]): Phrase {
  return clusters.length > PLACED ? [counted(clusters.length, 'cluster')] : join(clusters.map(placed), ', ')
}

/** `prod (account 111122223333, ap-northeast-1)`, `lab (context lab of the workflow's kubeconfig)` */
function placed({ cluster, target }: ClusterHead): Phrase {
  const { account, region, context, kubeconfig, directory } = target
  const of: Phrase =
    kubeconfig === undefined
      ? [" of the workflow's kubeconfig"]
      : [' of ', code(kubeconfig), ' in this repository']
  const where: Phrase[] = [
    ...(account === undefined ? [] : [['account ', /^\d{12}$/.test(account) ? account : code(account)]]),
    ...(region === undefined ? [] : [regionWords(region)]),
    ...(context === undefined ? [] : [['context ', code(context), ...of]]),
    ...(directory === undefined ? [] : [['directory ', code(directory)]]),
  ]
  return [code(cluster), ...(where.length === 0 ? [] : [' (', ...join(where, ', '), ')'])]
}

/** The file may have anything there. */
function regionWords(region: string): Phrase {
  return [/^[a-z]{2}(-[a-z]+)+-\d$/.test(region) ? region : code(region)]
}

function undoWords(head: Head): Phrase {
  const { clusters, merging } = head
  if (merging.kind === 'restore') return ['by merging a pull request, or by restoring the backup of this run']
  const by =
    merging.kind === 'no-pull-request' ? 'by applying the file as it was' : 'by reverting this pull request'
  const { total, adopt } = totals({ clusters: clusters.filter((one) => !fails(one)) })
  const adopts = clusters.some(({ adopts: { rows, objects } }) => rows + objects > 0)
  const rest = total - adopt > 0
  if (adopts && !rest) return ['is not possible by reverting: see Caution']
  const removed = clusters.some(({ unmanagedRemoved }) => unmanagedRemoved > 0)
  return [adopts || removed ? `${by}, but for what Caution names as not undone` : by]
}

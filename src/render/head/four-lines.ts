import type { ClusterHead, Head } from '../../plan/shown/head.ts'
import { counted, thousands } from '../../words/count.ts'
import { inlineCode } from '../../words/encode.ts'
import { code, join, type Phrase, phraseMarkdown } from '../../words/phrase.ts'
import { grantedWords, takenWords } from './power-words.ts'
import { errorCount, theseChanges, totals } from './title.ts'

/** What merging does, whom it gives and takes what, and how it is undone: four lines, also where the answer is nothing. */
export function fourLines(head: Head): string {
  const would = errorCount(head) > 0
  const all = (pick: (one: ClusterHead) => ClusterHead['grants']) => head.clusters.flatMap(pick)
  return [
    mergingLine(head),
    `**${would ? 'Would grant' : 'Grants'}** ${grantedWords(all(({ grants }) => grants))}.`,
    `**${would ? 'Would take' : 'Takes'}** ${takenWords(all(({ takes }) => takes))}.`,
    would ? REVIEW : undoLine(head),
  ].join('\\\n')
}

const REVIEW = '**Review** the plan of the commit in which the errors are corrected.'

/** The first of them: where the file itself has errors, it is all that is known. */
export function mergingLine(head: Head): string {
  const { merging, file } = head
  const errors = errorCount(head)
  if (errors > 0) return `**Do not merge:** ${failing(head, counted(errors, 'error'))}.`
  switch (merging.kind) {
    case 'applies':
      return `**Merging** ${effectWords(head, 'applies')}.`
    case 'gate':
      return `**Merging** applies nothing now: the run on the default branch plans again, and waits until somebody releases that plan.`
    case 'other-branch':
      return `**Merging** applies nothing: this pull request is for ${inlineCode(merging.base)}, and only ${inlineCode(merging.applied)} is applied.`
    case 'unsigned':
      return `**Merging** applies nothing, because this comment is not signed by GitHub: the job needs ${inlineCode('id-token: write')}. Or ${inlineCode(file)} says ${inlineCode('review.unsigned: allow')} before this pull request.`
    case 'too-long':
      return `**Merging** applies nothing, because ${tooLong(merging.grave)} not fit into this comment. Split the pull request, or have its plan released by its digest (docs/environment-gate.md).`
    case 'no-pull-request':
      return `**An apply** of this plan ${effectWords(head, 'makes')}.`
    case 'restore':
      return `**Restoring** aws-auth ${effectWords(head, 'makes')}.`
  }
}

function tooLong(grave: number): string {
  if (grave === 0) return 'the plan does'
  return `${counted(grave, 'grave grant')} ${grave === 1 ? 'does' : 'do'}`
}

/** Each cluster is applied by itself. */
function failing(head: Head, errors: string): string {
  const bad = head.clusters.filter((one) => one.errors.length > 0)
  if (head.merging.kind === 'too-long') return `${errors}, so nothing would be applied`
  if (head.errors.length > 0) return `${errors} in ${inlineCode(head.file)}, so nothing would be applied`
  if (bad.length === head.clusters.length) return `${errors}, so nothing would be applied`
  return `${errors}, so nothing would be applied to ${phraseMarkdown(names(bad))}`
}

function effectWords(head: Head, verb: 'applies' | 'makes'): string {
  const changing = head.clusters.filter(({ counts }) => counts.total > 0)
  const same = head.clusters.filter(({ counts }) => counts.total === 0)
  if (changing.length === 0) return phraseMarkdown(['changes nothing in ', ...names(same), ...agreeing(head)])
  const { total } = totals(head)
  return `${verb} ${theseChanges(total)} to ${phraseMarkdown(join(changing.map(placed), ', '))}`
}

function agreeing({ merging, clusters, file }: Head): Phrase {
  const have = clusters.length === 1 ? 'has' : 'have'
  return merging.kind === 'restore'
    ? [`, which already ${have} what the backup says`]
    : [`, which already ${have} what `, code(file), ' says']
}

function names(clusters: readonly ClusterHead[]): Phrase {
  const limit = 10
  const shown = clusters.slice(0, clusters.length > limit + 1 ? limit : undefined)
  const more = clusters.length - shown.length
  return [
    ...join(
      shown.map(({ cluster }) => [code(cluster)]),
      ', ',
    ),
    ...(more > 0 ? [` and ${thousands(more)} more`] : []),
  ]
}

/** `prod (account 111122223333, ap-northeast-1)`, `lab (context lab of the workflow's kubeconfig)` */
function placed({ cluster, target }: ClusterHead): Phrase {
  const { account, region, context, kubeconfig, directory } = target
  const of: Phrase =
    kubeconfig === undefined
      ? [" of the workflow's kubeconfig"]
      : [' of ', code(kubeconfig), ' in this repository']
  const where: Phrase[] = [
    ...(account === undefined ? [] : [[`account ${account}`]]),
    ...(region === undefined ? [] : [[code(region)]]),
    ...(context === undefined ? [] : [['context ', code(context), ...of]]),
    ...(directory === undefined ? [] : [['directory ', code(directory)]]),
  ]
  return [code(cluster), ...(where.length === 0 ? [] : [' (', ...join(where, ', '), ')'])]
}

function undoLine({ clusters, merging }: Head): string {
  if (merging.kind === 'restore')
    return '**Undo** by merging a pull request, or by restoring the backup of this run.'
  const rows = clusters.reduce((all, { unmanagedRemoved }) => all + unmanagedRemoved, 0)
  if (rows === 0) return '**Undo** by reverting the pull request.'
  return `**Undo** by reverting the pull request, but for ${counted(rows, 'row')} that the file never had: a restore, or the run's \`backup-file\`, has ${rows === 1 ? 'it' : 'them'}.`
}

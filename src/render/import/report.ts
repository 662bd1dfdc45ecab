import { type LeftOutGroup, leftOutGroups } from '../../import/groups.ts'
import type { Imported } from '../../import/import-clusters.ts'
import { ACCESS_FILE } from '../../import/text/imported-files.ts'
import { counted, sum, thousands } from '../../words/count.ts'
import { terminal } from '../../words/encode.ts'
import { listed, shortened } from '../../words/list.ts'
import { phraseText } from '../../words/phrase.ts'
import { capitalized } from '../../words/sentence.ts'
import { shellWord } from '../../words/shell-word.ts'
import { wrapped } from '../../words/wrap.ts'
import type { Paint } from '../colour.ts'
import { adoptedBy, countWords } from '../plan/adopted.ts'

export interface ReportOptions {
  readonly width: number
  readonly paint: Paint
  readonly outcome: ImportOutcome
}

export type ImportOutcome =
  /** `folder`: where the files are, as it was asked for. */
  | { readonly kind: 'written'; readonly folder: string }
  | { readonly kind: 'printed' }
  /** Neither written nor printed: problems say why. */
  | { readonly kind: 'failed' }

/** What an import declares and what it leaves out, and what to do next. Ends with a line break. */
export function importReport(imported: Imported, options: ReportOptions): string {
  const blocks = [headLines(imported, options), leftOutBlock(imported, options), nextLines(options)]
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}

function headLines(
  { file, files, empty, plans }: Imported,
  { width, paint, outcome }: ReportOptions,
): string[] {
  if (outcome.kind === 'failed') return []
  const objects = sum(file.manifests.map((one) => one.objects.length))
  const short = sum([...file.presets, ...file.bindings].map(({ makes }) => makes.length))
  const names = file.clusters.map(({ entry }) => entry.name)
  const head = `${listed(names, MOST)}: ${counted(file.principals.length, 'principal')} and ${counted(objects + short, 'RBAC object')} are declared.`
  const written =
    outcome.kind === 'printed'
      ? []
      : [
          `Written to ${terminal(outcome.folder)}: ${ACCESS_FILE}${files.manifests.length === 0 ? '' : ` and ${counted(files.manifests.length, 'file')} in rbac/`}.`,
        ]
  const adopted = plans.flatMap((plan) => adoptedBy(plan, plan.homeAccount).changes)
  const where = names.length === 1 ? 'the cluster' : 'the clusters'
  const proof =
    adopted.length === 0
      ? `A plan of this file changes nothing in ${where}: all of it is managed already.`
      : `A plan of this file changes nothing in ${where}. It adopts as they are: ${phraseText(countWords(adopted))}.`
  const nothing = empty.length === 0 ? [] : [`Nothing can be declared for ${listed(empty, MOST)}.`]
  return [
    ...wrapped(terminal(head), { width }).map((line) => paint('bold', line)),
    ...[...written, proof, ...nothing].flatMap((text) => wrapped(terminal(text), { width })),
  ]
}

/** So many names, and items of one reason, are listed; access.yaml has all of them. */
const MOST = 20

function leftOutBlock({ leftOut }: Imported, { width, paint, outcome }: ReportOptions): string[] {
  const groups = leftOutGroups(leftOut)
  if (groups.length === 0) return []
  const isOne = new Set(leftOut.map(({ cluster }) => cluster)).size === 1
  return [
    paint(
      'bold',
      `Not declared: ${counted(leftOut.length, 'item')}${outcome.kind === 'failed' ? '' : ', which access.yaml names in comments'}`,
    ),
    ...groups.flatMap((group) => groupLines(group, isOne, width)),
  ]
}

function groupLines({ why, count, items }: LeftOutGroup, isOne: boolean, width: number): string[] {
  const { shown, more } = shortened(items, MOST)
  return [
    ...wrapped(terminal(`${capitalized(why)} (${thousands(count)}):`), { width, first: '  ', rest: '  ' }),
    ...shown.flatMap(({ cluster, text }) =>
      wrapped(terminal(isOne ? text : `${cluster}: ${text}`), { width, first: '    ', rest: '      ' }),
    ),
    ...(more === 0 ? [] : [`    and ${thousands(more)} more`]),
  ]
}

function nextLines({ width, paint, outcome }: ReportOptions): string[] {
  if (outcome.kind !== 'written') return []
  const { folder } = outcome
  const file = folder === '.' ? ACCESS_FILE : `${folder.replace(/\/+$/, '')}/${ACCESS_FILE}`
  const shown = file === ACCESS_FILE ? '' : ` --file ${shellWord(file)}`
  return [
    paint('bold', 'Next:'),
    ...[
      `1. Read ${file}. Remove what is not to be managed: before the first apply that changes nothing in a cluster.`,
      `2. Run eks-access plan${shown}: it may adopt, and must not add, change or remove anything.`,
      '3. Commit the files, and open a pull request with the workflow of the README. Merging it makes what is declared managed.',
    ].flatMap((text) => wrapped(terminal(text), { width, first: '  ', rest: '     ' })),
  ]
}

import { type Place, type Problem, placeText } from '../../problem/problem.ts'
import { SEVERITY_ORDER } from '../../problem/severity.ts'
import { thousands } from '../../words/count.ts'
import { shortened } from '../../words/list.ts'
import { code, join, linked, type Phrase, sentence, strong } from '../../words/phrase.ts'
import { problemCounts } from '../counts.ts'
import type { Block, Item } from '../document/block.ts'
import { type Located, placeWords } from '../head/place.ts'

/** What a line of a finding needs to know. */
export interface FindingsAbout extends Located {
  /** The page of a problem. */
  readonly pageOf: (problem: Pick<Problem, 'code' | 'danger'>) => string
  /** What to do is on the page, and in the summary. */
  readonly isShort?: boolean
  /** It is in the summary of the run, which has all but what only the log has. */
  readonly isSummary?: boolean
}

/** The same in several clusters once. */
export function findingsOf(problems: readonly Problem[]): readonly Problem[] {
  const told = new Map(
    problems.map((problem) => {
      const { code: name, severity, danger, message, where } = problem
      return [JSON.stringify([name, severity, danger?.claim ?? message, where.file, where.line]), problem]
    }),
  )
  return [...told.values()]
}

/** Several of one kind are one line with so many of their messages; the summary has all. */
const ALIKE = 3

/** `Findings of this pull request: 1 warning`, and a line for each kind. None of them is an error. */
export function findingsBlocks(
  problems: readonly Problem[],
  { title, limit = ALIKE }: { readonly title: string; readonly limit?: number },
  about: FindingsAbout,
): Block[] {
  if (problems.length === 0) return []
  const counts = problemCounts(problems, ['warning', 'notice'])
  return [
    { kind: 'heading', phrase: [`${title}: ${counts}`] },
    { kind: 'list', items: findingItems(problems, limit, about) },
  ]
}

/** One line for each code, or rule of a danger, with the same advice. */
export function findingItems(problems: readonly Problem[], limit: number, about: FindingsAbout): Item[] {
  const sorted = problems.toSorted(
    (one, other) => SEVERITY_ORDER.indexOf(one.severity) - SEVERITY_ORDER.indexOf(other.severity),
  )
  const alike = Map.groupBy(sorted, ({ code: name, severity, danger }) =>
    JSON.stringify([name, severity, danger?.rule, danger?.why]),
  )
  return [...alike.values()].map((same) => ({ phrase: alikeWords(same, limit, about) }))
}

function alikeWords(same: readonly Problem[], limit: number, about: FindingsAbout): Phrase {
  const [first] = same
  if (first === undefined) return []
  const { severity, danger } = first
  const { shown, more } =
    limit > 1 ? shortened(same, limit) : { shown: same.slice(0, 1), more: same.length - 1 }
  const name = linked([code(danger?.rule ?? first.code)], about.pageOf(first))
  const fixes = about.isShort ? [] : [...new Set(shown.map(({ fix }) => fix))].filter((fix) => fix !== '')
  const isOneFix = fixes.length === 1
  const isOne = same.length === 1
  const told = shown.map(
    (problem): Phrase => [
      sentence(problem.danger?.claim ?? problem.message),
      ...(isOneFix || fixes.length === 0 || problem.fix === '' ? [] : [' ', sentence(problem.fix)]),
      ...(isOne ? [] : whereWords(problem.where, about)),
    ],
  )
  return [
    strong(severity),
    ' ',
    ...name,
    ...(same.length > 1 ? [` (${same.length})`] : []),
    ': ',
    ...join(told, danger === undefined ? ' ' : '; '),
    ...(danger === undefined ? [] : ['. ', sentence(danger.why)]),
    ...(isOneFix ? [' ', sentence(fixes[0] ?? '')] : []),
    ...(isOne ? whereWords(first.where, about) : []),
    ...(more > 0
      ? [` And ${thousands(more)} more, in the ${about.isSummary === true ? 'log' : 'summary'} of the run.`]
      : []),
  ]
}

function whereWords(where: Place, located: Located): Phrase {
  const { file, line } = where
  if (file !== undefined && line !== undefined) return [' (', ...placeWords({ file, line }, located), ')']
  const text = placeText(where.object === undefined ? where : { object: where.object })
  return text === '' ? [] : [' (', code(text), ')']
}

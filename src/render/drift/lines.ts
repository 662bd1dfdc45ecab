import type { LastWriter } from '../../live/last-writer.ts'
import type { What } from '../../plan/drift/drift.ts'
import type { ClusterDrift, DriftFinding } from '../../plan/drift/findings.ts'
import type { Place, Problem } from '../../problem/problem.ts'
import { listed } from '../../words/list.ts'
import { code, codes, type Phrase, phraseText, sentence } from '../../words/phrase.ts'
import { type Item, item } from '../document/block.ts'
import { objectWords } from '../head/subject.ts'
import { changeItem, changeLines } from '../plan/change-lines.ts'
import { itemWords } from '../plan/fold/drift-items.ts'
import { adviceWords } from './advice.ts'
import { type DriftReport, nameOf, timeWords } from './report.ts'

/** One finding, and all clusters in which it is the same. */
export interface FindingLine {
  readonly clusters: readonly string[]
  readonly words: Phrase
  /** What somebody may do. */
  readonly advice: readonly Phrase[]
  /** In the file, where it is there. */
  readonly where?: Place
}

/** All findings but errors, by what they are about. */
export interface FindingLines {
  readonly news: readonly FindingLine[]
  readonly notCompared: readonly FindingLine[]
  readonly changes: readonly FindingLine[]
  readonly deleted: readonly FindingLine[]
}

/** Those that are told where it is told what is new in an issue: all of them. */
export function everyLine(report: DriftReport): readonly FindingLine[] {
  const { news, notCompared, changes, deleted } = findingLines(report)
  return [...linesOf(report, of(report, ['error'])), ...news, ...notCompared, ...changes, ...deleted]
}

export function findingLines(report: DriftReport): FindingLines {
  return {
    news: linesOf(report, of(report, ['new', 'unknown'])),
    notCompared: linesOf(report, of(report, ['not-compared'])),
    changes: linesOf(report, (one) => changesOf(one, report)),
    deleted: linesOf(report, of(report, ['deleted'])),
  }
}

type TellOne = (one: ClusterDrift) => readonly Told[]

function linesOf({ clusters }: DriftReport, tell: TellOne): readonly FindingLine[] {
  return alike(clusters.flatMap((one) => tell(one).map((told) => ({ cluster: nameOf(one), ...told }))))
}

function of(report: DriftReport, kinds: readonly DriftFinding['kind'][]): TellOne {
  return (one) =>
    one.findings.filter(({ kind }) => kinds.includes(kind)).map((finding) => toldOf(finding, one, report))
}

export function countLines(lines: FindingLines): number {
  return Object.values(lines).reduce((count, some: readonly FindingLine[]) => count + some.length, 0)
}

/** `prod, stage: row role/x …`, with what to do below it where that is wanted. */
export function lineItem({ clusters, words, advice }: FindingLine, isWhole = true): Item {
  return {
    ...item(...codes(clusters, CLUSTERS), ': ', ...words),
    ...(isWhole && advice.length > 0 ? { items: advice.map((phrase) => ({ phrase })) } : {}),
  }
}

const CLUSTERS = 10

type Told = Omit<FindingLine, 'clusters'>

function alike(told: readonly (Told & { readonly cluster: string })[]): readonly FindingLine[] {
  const same = Map.groupBy(told, ({ words, advice }) => JSON.stringify([words, advice]))
  return [...same.values()].flatMap(([first, ...others]): FindingLine[] =>
    first === undefined
      ? []
      : [
          {
            words: first.words,
            advice: first.advice,
            ...(first.where === undefined ? {} : { where: first.where }),
            clusters: [...new Set([first, ...others].map(({ cluster }) => cluster))],
          },
        ],
  )
}

function toldOf(finding: DriftFinding, about: ClusterDrift, { home }: DriftReport): Told {
  switch (finding.kind) {
    case 'new':
    case 'not-compared': {
      const { item: one, writer } = finding
      return {
        words: [...itemWords(one, home), '.', ...writerWords(one.what, writer)],
        advice: adviceWords(one.what, nameOf(about)),
      }
    }
    case 'unknown':
      return {
        words: [
          'something that the file does not have was added, changed or removed, and it is not known what, because the ledger has no room for more than one digest of all of it.',
        ],
        advice: [],
      }
    case 'deleted':
    case 'error': {
      const { message, fix, where } = finding.problem
      return { words: [sentence(message)], advice: fix === '' ? [] : [[sentence(fix)]], where }
    }
    case 'change':
      return { words: [], advice: [] }
  }
}

function changesOf({ plan }: ClusterDrift, report: DriftReport): readonly Told[] {
  return changeLines(plan.changes, report.home).map((line) => ({
    words: changeItem(line, 'plan', report).phrase,
    advice: [],
    ...(line.where === undefined ? {} : { where: line.where }),
  }))
}

/** ` aws-auth was last written by kubectl-edit at 2026-11-27 22:41 UTC.` */
function writerWords(what: What, writer: LastWriter | undefined): Phrase {
  const time = timeWords(writer?.time)
  if (writer === undefined || time === undefined) return []
  return [' ', ...objectOf(what), ' was last written by ', code(writer.manager), ` at ${time}.`]
}

function objectOf(what: What): Phrase {
  switch (what.kind) {
    case 'binding':
      return objectWords(what.bindings[0] ?? '')
    case 'rules':
      return objectWords(what.role)
    default:
      return [code('aws-auth')]
  }
}

/** Each finding but errors, which are problems already, as an annotation says it. */
export function driftProblems(report: DriftReport, severity: 'error' | 'warning'): readonly Problem[] {
  return Object.values(findingLines(report)).flatMap((lines: readonly FindingLine[]) =>
    lines.map(({ clusters, words, advice, where = {} }): Problem => {
      const [only, ...others] = clusters
      return {
        code: 'drift',
        severity,
        where: { ...where, ...(only === undefined || others.length > 0 ? {} : { cluster: only }) },
        message: `${others.length > 0 ? `${listed(clusters, CLUSTERS)}: ` : ''}${phraseText(words)}`,
        fix: advice.length === 0 ? TO_APPLY : advice.map(phraseText).join(' '),
      }
    }),
  )
}

const TO_APPLY = 'Apply the file, or change it.'

import { isGraveItem } from '../../plan/drift/drift.ts'
import type { ClusterDrift, DriftFinding } from '../../plan/drift/findings.ts'
import { powerWords } from '../../plan/effect/power-words.ts'
import { type Newcomer, newcomerOf } from '../../plan/shown/newcomer.ts'
import { counted } from '../../words/count.ts'
import { shortened } from '../../words/list.ts'
import { code, codes, type Phrase, strong } from '../../words/phrase.ts'
import { type Block, type Fact, type Item, item } from '../document/block.ts'
import { errorItems, unreadItems } from '../head/errors.ts'
import { scopeWords } from '../head/gains.ts'
import { newcomerWords } from '../head/newcomers.ts'
import { plainName } from '../head/title.ts'
import { leftOutFacts } from '../plan/left-out.ts'
import { grantedOutside } from './granted.ts'
import { countLines, type FindingLines } from './lines.ts'
import { type DriftReport, nameOf, timeWords } from './report.ts'

/** `EKS access drift · access.yaml: 3 findings in 2 of 3 clusters` */
export function driftTitle(report: DriftReport, lines: FindingLines): Block {
  const { clusters, head } = report
  const found = clusters.filter((one) => one.findings.some(({ kind }) => kind !== 'error'))
  const errors = clusters.flatMap((one) => (one.plan.unread === true ? [] : errorsOf(one))).length
  const unread = clusters.filter(({ plan }) => plan.unread === true).length
  const counts = [
    ...(found.length === 0 ? [] : [counted(countLines(lines), 'finding')]),
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(unread > 0 ? [`${counted(unread, 'cluster')} not read`] : []),
  ]
  const where: Phrase =
    clusters.length === 1 && clusters[0] !== undefined
      ? [' in ', ...plainName(nameOf(clusters[0]))]
      : found.length === 0
        ? [` in ${counted(clusters.length, 'cluster')}`]
        : [` in ${found.length} of ${counted(clusters.length, 'cluster')}`]
  const [first = 'nothing found', ...others] = counts
  const rest = others.map((words) => `, ${words}`).join('')
  const place = first.endsWith('not read') ? [] : where
  return {
    kind: 'title',
    phrase: ['EKS access drift · ', ...plainName(head.file), `: ${first}`, ...place, rest],
  }
}

function errorsOf({ findings }: ClusterDrift): readonly DriftFinding[] {
  return findings.filter(({ kind }) => kind === 'error')
}

/** What was found where, what that grants, and what is not applied: always there, also where that is nothing. */
export function driftFacts(report: DriftReport, lines: FindingLines): Block {
  const { clusters, head, at } = report
  const on = timeWords(at)
  const facts: Fact[] = [
    { lead: 'Found', phrase: [...(on === undefined ? [] : [`on ${on}: `]), ...stateWords(report)] },
    {
      lead: `Granted outside of ${/^[\w./-]+$/.test(head.file) ? head.file : 'the file'}:`,
      phrase: grantedOutside(clusters),
    },
    { lead: 'Not applied:', phrase: notApplied(lines) },
    ...leftOutFacts(report.options),
  ]
  return { kind: 'facts', facts }
}

function stateWords({ clusters, head, options }: DriftReport): Phrase {
  const unread = clusters.filter(({ plan }) => plan.unread === true)
  const read = clusters.filter(({ plan }) => plan.unread !== true)
  const differing = read.filter(({ findings }) => findings.length > 0)
  const others = read.filter(({ findings }) => findings.length === 0)
  const commit: Phrase = options.head === undefined ? [] : [' at commit ', code(options.head.slice(0, 7))]
  const says: Phrase = ['as ', ...plainName(head.file), ' says', ...commit]
  const sentences: Phrase[] = [
    ...(differing.length > 0
      ? [[...named(differing), differing.length === 1 ? ' is not ' : ' are not ', ...says]]
      : []),
    ...(others.length > 0
      ? [
          [
            ...named(others),
            others.length === 1 ? ' is' : ' are',
            ...(differing.length > 0 ? [] : [' ', ...says, ', and nothing is new since the last apply']),
          ],
        ]
      : []),
    ...(unread.length > 0
      ? [[...named(unread), unread.length === 1 ? ' was not read' : ' were not read']]
      : []),
  ]
  return sentences.flatMap((one, index) => (index === 0 ? one : ['. ', ...one]))
}

const CLUSTERS = 20

/** `prod and stage`, `a, b, c and 5 more` */
function named(clusters: readonly ClusterDrift[]): Phrase {
  const { shown, more } = shortened(clusters.map(nameOf), CLUSTERS)
  const last = shown.at(-1)
  if (more > 0 || last === undefined || shown.length < 2) return codes(clusters.map(nameOf), CLUSTERS)
  return [...codes(shown.slice(0, -1), CLUSTERS), ' and ', code(last)]
}

function notApplied({ changes }: FindingLines): Phrase {
  if (changes.length === 0) return ['nothing']
  const where = [...new Set(changes.flatMap(({ clusters }) => clusters))]
  return [
    `${counted(changes.length, 'change')} in `,
    ...(where.length > 3 ? [counted(where.length, 'cluster')] : codes(where, where.length)),
  ]
}

/** Errors, and whoever is powerful by what no file declares, by name. */
export function cautionItems(report: DriftReport, limit: number): Item[] {
  const { clusters, head, home } = report
  const grave = clusters.flatMap((one) =>
    one.findings.flatMap((finding) =>
      (finding.kind === 'new' || finding.kind === 'not-compared') && isGraveItem(finding.item)
        ? [{ cluster: nameOf(one), kind: finding.kind, newcomer: newcomerOf(finding.item) }]
        : [],
    ),
  )
  const { shown, more } = shortened(grave, limit)
  const unknown = clusters.filter((one) => one.findings.some(({ kind }) => kind === 'unknown'))
  return [
    ...errorItems(head),
    ...shown.map(({ cluster, kind, newcomer }) =>
      item(strong([...leadWords(kind, newcomer), code(cluster), ':']), ' ', ...newcomerWords(newcomer, home)),
    ),
    ...(more > 0
      ? [item(`and ${counted(more, 'more')} with such power, below or in the log of the run`)]
      : []),
    ...unknown.map((one) => item(strong('Changed, and it is not known what:'), ' ', code(nameOf(one)))),
    ...unreadItems(head),
  ]
}

/** `New admin in the whole cluster of `, `Perhaps new read in shop of `, `New unknown power in ` */
function leadWords(kind: 'new' | 'not-compared', { power, parts, scopes }: Newcomer): Phrase {
  const lead = kind === 'new' ? 'New ' : 'Perhaps new '
  if (power === 'unknown') return [lead, 'unknown power in ']
  const words = powerWords(power, power === 'way-to-admin' ? [] : parts).replace(/^a /, '')
  if (power === 'login' || scopes.length === 0) return [lead, `${words} in `]
  return [lead, `${words} `, ...scopeWords(scopes, 3), ' of ']
}

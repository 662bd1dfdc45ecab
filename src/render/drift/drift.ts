import { counted, plural } from '../../words/count.ts'
import { shortened } from '../../words/list.ts'
import { code, type Phrase } from '../../words/phrase.ts'
import { shortenedNotice } from '../comment.ts'
import type { Block, Item } from '../document/block.ts'
import { markdown } from '../document/markdown.ts'
import { type Screen, terminalText } from '../document/terminal.ts'
import { COMMENT_LIMIT, SUMMARY_LIMIT } from '../limits.ts'
import { atTop, fitted, fixed, type Part } from '../plan/fit.ts'
import { footerBlocks } from '../plan/footer.ts'
import { knownPart } from './known.ts'
import { everyLine, type FindingLine, findingLines, lineItem } from './lines.ts'
import { type DriftReport, timeWords } from './report.ts'
import { cautionItems, driftFacts, driftTitle } from './top.ts'

/** The text of the issue, in so much room. */
export function driftIssue(report: DriftReport, room: number): string {
  const parts = [...driftParts(report), fixed([{ kind: 'paragraph', phrase: KEEPING }]), footer(report)]
  const size = Math.min(room, COMMENT_LIMIT.size)
  return fitted(parts, { ...COMMENT_LIMIT, size, visible: size }, shortenedNotice(report.options))
}

const KEEPING: Phrase = [
  'Each scheduled run updates this issue, and the first that finds nothing closes it. If somebody closes it earlier, the next run opens it again.',
]

/** The same in the summary of the run. */
export function driftSummary(report: DriftReport): string {
  const parts = [...driftParts(report), footer(report)]
  const room = { ...SUMMARY_LIMIT, visible: Number.POSITIVE_INFINITY }
  return `${fitted(parts, room, shortenedNotice(report.options, true))}\n`
}

/** The same in the log. */
export function driftText(report: DriftReport, screen: Screen): string {
  return `${terminalText(
    driftParts(report).flatMap(({ whole }) => whole),
    screen,
  )}\n`
}

/** Told to those who follow an issue: what is new in it, or only that something is. */
export function driftNews(report: DriftReport, isKnown: boolean): string {
  if (!isKnown)
    return markdown([{ kind: 'paragraph', phrase: ['More was found, see above.'] }, ...footerOf(report)])
  const lines = everyLine(report)
  const { shown, more } = shortened(lines, NEWS)
  const list = (items: readonly Item[]): Block[] => [{ kind: 'list', items }]
  const items = [
    ...shown.map((line) => lineItem(line, false)),
    ...(more > 0 ? [{ phrase: [`and ${counted(more, 'more')}, above`] }] : []),
  ]
  const title = `Found since the last update of this issue: ${counted(lines.length, 'finding')}`
  return fitted(
    [
      atTop([{ kind: 'paragraph', phrase: [title] }]),
      { whole: list(items), shorter: [{ stage: 'subjects', blocks: list(items.slice(0, 3)) }] },
      fixed(footerOf(report)),
    ],
    { ...COMMENT_LIMIT, visible: COMMENT_LIMIT.size },
    shortenedNotice(report.options),
  )
}

const NEWS = 20

function driftParts(report: DriftReport): readonly Part[] {
  const lines = findingLines(report)
  const { news, notCompared, changes, deleted } = lines
  const start = (...before: readonly (readonly FindingLine[])[]): number =>
    before.reduce((count, some) => count + some.length, 1)
  return [
    atTop([driftTitle(report, lines), driftFacts(report, lines)]),
    cautionPart(report),
    ...section(
      [
        `New in the ${plural(report.clusters.length, 'cluster')} since the last apply`,
        ...appliedWords(report),
      ],
      news,
      start(),
    ),
    ...section(['Not compared, because no apply remembers what it found'], notCompared, start(news), [
      'The next apply whose plan names these remembers them.',
    ]),
    ...section(['In the file, and not applied'], changes, start(news, notCompared), [
      'To apply: start the workflow that applies, by hand and with the digest of its plan as ',
      code('confirm-digest'),
      '. To keep the cluster as it is: change the file, in a pull request.',
    ]),
    ...section(['In the file, and deleted in IAM'], deleted, start(news, notCompared, changes)),
    knownPart(report),
  ]
}

function cautionPart(report: DriftReport): Part {
  const blocks = (limit: number): Block[] => {
    const items = cautionItems(report, limit)
    return items.length === 0 ? [] : [{ kind: 'caution', items }]
  }
  return {
    isTop: true,
    whole: blocks(50),
    shorter: [
      { stage: 'subjects', blocks: blocks(10) },
      { stage: 'clusters', blocks: blocks(3) },
    ],
  }
}

/** `(2026-11-26 09:12 UTC)`, where all clusters with something new say the same. */
function appliedWords({ clusters }: DriftReport): Phrase {
  const some = clusters.filter(({ findings }) => findings.some(({ kind }) => kind === 'new'))
  const times = new Set(some.map(({ appliedAt }) => timeWords(appliedAt)))
  const [time] = times
  return times.size === 1 && time !== undefined ? [` (${time})`] : []
}

function section(
  title: Phrase,
  lines: readonly FindingLine[],
  first: number,
  advice?: Phrase,
): readonly Part[] {
  if (lines.length === 0) return []
  const heading: Block = { kind: 'heading', phrase: title }
  const list = (limit: number, isWhole: boolean): Block[] => {
    const { shown, more } = shortened(lines, limit)
    const items: Item[] = shown.map((line) => lineItem(line, isWhole))
    return [
      heading,
      { kind: 'list', items, first },
      ...(more > 0 ? [{ kind: 'paragraph', phrase: [`And ${counted(more, 'more')}.`] } as const] : []),
      ...(advice === undefined ? [] : [{ kind: 'paragraph', phrase: advice } as const]),
    ]
  }
  return [
    {
      whole: list(200, true),
      shorter: [
        { stage: 'changes', blocks: list(50, false) },
        { stage: 'findings', blocks: list(10, false) },
        { stage: 'subjects', blocks: list(3, false) },
        {
          stage: 'clusters',
          blocks: [{ kind: 'paragraph', phrase: [...title, `: ${counted(lines.length, 'finding')}.`] }],
        },
      ],
    },
  ]
}

function footer(report: DriftReport): Part {
  return fixed(footerOf(report))
}

function footerOf({ clusters, home, options }: DriftReport): Block[] {
  return footerBlocks(options, { did: 'found', named: clusters.map(({ plan }) => plan), home })
}

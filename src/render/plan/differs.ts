import { countChanges } from '../../plan/plan.ts'
import { counted } from '../../words/count.ts'
import { code, codes, type Phrase, phraseText, strong } from '../../words/phrase.ts'
import { doneCounts, planCounts } from '../counts.ts'
import { type Block, type Item, item } from '../document/block.ts'
import type { Located } from '../head/place.ts'
import { adoptedBlocks } from './adopted.ts'
import { changeItem } from './change-lines.ts'
import type { Part } from './fit.ts'
import { yamlBlocks } from './fold/yaml.ts'
import type { ToldGroup } from './told.ts'
import { subjectsPhrase } from './who/subjects.ts'
import { verbWord } from './who/tense.ts'
import { whoItem } from './who/who.ts'

/** What is otherwise in a cluster, or in some that are alike, than in most: folded. */
export function differsPart(
  group: ToldGroup,
  main: ToldGroup | undefined,
  { home, ...located }: Located & { readonly home: string | undefined },
): Part {
  const { tense, clusters, plan, adopted } = group
  const known = new Set([
    ...(main?.who ?? []).map((who) => keyOf(whoItem(who, home, tense))),
    ...(main?.lines ?? []).map((line) => keyOf(changeItem(line, tense, located))),
  ])
  const split = (items: readonly Item[]): { readonly own: readonly Item[]; readonly shared: number } => {
    const own = items.filter((one) => !known.has(keyOf(one)))
    return { own, shared: items.length - own.length }
  }
  const who = split(group.who.map((one) => whoItem(one, home, tense)))
  const lines = split(group.lines.map((line) => changeItem(line, tense, located)))
  const asIn = (count: number): Item[] =>
    count === 0
      ? []
      : [item(strong(`${count} more`), ` as in the ${counted(main?.clusters.length ?? 0, 'cluster')}`)]
  const list = (items: readonly Item[]): Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }])
  const counts = (tense === 'record' ? doneCounts : planCounts)(countChanges([plan]))
  const summary: Phrase = [
    ...names(clusters),
    main === undefined ? ': ' : ' differs: ',
    ...gist(group, main, home, counts),
  ]
  const fold = (more: readonly Block[]): readonly Block[] => [
    {
      kind: 'fold',
      summary,
      blocks: [
        ...list([...who.own, ...asIn(who.shared)]),
        ...(lines.own.length + lines.shared === 0
          ? []
          : [{ kind: 'paragraph', phrase: ['Changes:'] } as const]),
        ...list([...lines.own, ...asIn(lines.shared)]),
        ...adoptedBlocks(adopted, home, 0),
        ...more,
      ],
    },
  ]
  return {
    whole: fold(yamlBlocks(plan.changes).flatMap((block) => (block.kind === 'fold' ? block.blocks : []))),
    shorter: [
      { stage: 'yaml', blocks: fold([]) },
      { stage: 'differs', blocks: [{ kind: 'paragraph', phrase: [...names(clusters), `: ${counts}.`] }] },
      { stage: 'clusters', blocks: [] },
    ],
  }
}

function names(clusters: readonly string[]): Phrase {
  return clusters.length === 1 ? [strong([code(clusters[0] ?? '')])] : codes(clusters, 5)
}

function keyOf({ phrase, items = [] }: Item): string {
  return JSON.stringify([phraseText(phrase), items.map(keyOf)])
}

/** The first thing that somebody gains or loses there and not elsewhere, or how much changes. */
function gist(
  group: ToldGroup,
  main: ToldGroup | undefined,
  home: string | undefined,
  counts: string,
): Phrase {
  const known = new Set((main?.who ?? []).map((who) => JSON.stringify(who)))
  const [first, ...others] = group.who.filter((who) => !known.has(JSON.stringify(who)))
  const one = first?.statements.find(({ verb }) => verb === 'loses') ?? first?.statements[0]
  if (first === undefined || one === undefined) return [counts]
  return [
    ...subjectsPhrase(first.subjects, home, 3),
    ' ',
    strong([`${verbWord(one.verb, group.tense, first.subjects.length === 1)} `, ...one.what]),
    ...(others.length === 0 ? [] : [`, and ${counted(others.length, 'difference')} more`]),
    `; ${counts}`,
  ]
}

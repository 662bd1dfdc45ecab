import { countChanges } from '../../plan/plan.ts'
import { counted } from '../../words/count.ts'
import { code, codes, type Phrase, strong } from '../../words/phrase.ts'
import { doneCounts, planCounts } from '../counts.ts'
import { type Block, type Item, item } from '../document/block.ts'
import type { Located } from '../head/place.ts'
import { adoptedBlocks } from './adopted.ts'
import { changeItem } from './change-lines.ts'
import type { Part } from './fit.ts'
import { yamlBlocks } from './fold/yaml.ts'
import { movedBlocks } from './moved.ts'
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
  const { tense, clusters, plan, adopted, moved } = group
  const who = ownOf(group.who, main?.who)
  const lines = ownOf(group.lines, main?.lines)
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
        ...list([...who.own.map((one) => whoItem(one, home, tense)), ...asIn(who.shared)]),
        ...(lines.own.length + lines.shared === 0
          ? []
          : [{ kind: 'paragraph', phrase: ['Changes:'] } as const]),
        ...list([...lines.own.map((one) => changeItem(one, tense, located)), ...asIn(lines.shared)]),
        ...movedBlocks(moved, home, 0),
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

/** What there is in one and not in the other, and how much is in both. */
function ownOf<T>(
  all: readonly T[],
  others: readonly T[] = [],
): { readonly own: readonly T[]; readonly shared: number } {
  const known = new Set(others.map((one) => JSON.stringify(one)))
  const own = all.filter((one) => !known.has(JSON.stringify(one)))
  return { own, shared: all.length - own.length }
}

/** The first thing that somebody gains or loses there and not elsewhere, or how much changes. */
function gist(
  group: ToldGroup,
  main: ToldGroup | undefined,
  home: string | undefined,
  counts: string,
): Phrase {
  const [first, ...others] = ownOf(group.who, main?.who).own
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

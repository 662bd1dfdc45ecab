import type { Plan } from '../../plan/plan.ts'
import { countChanges } from '../../plan/plan.ts'
import type { Merging } from '../../plan/shown/head.ts'
import type { Problem } from '../../problem/problem.ts'
import { code, type Phrase } from '../../words/phrase.ts'
import { planCounts } from '../counts.ts'
import type { Block } from '../document/block.ts'
import type { Located } from '../head/place.ts'
import { forFindings, type MarkdownOptions } from '../options.ts'
import { pictureBlocks } from '../picture/picture.ts'
import { changesPart } from './change-blocks.ts'
import { clustersPart } from './clusters.ts'
import { differsPart } from './differs.ts'
import { findingsBlocks, findingsOf } from './findings.ts'
import { droppable, fixed, type Part } from './fit.ts'
import { ALL } from './fold/all.ts'
import { beforePart } from './fold/before.ts'
import { consoleBlocks } from './fold/console.ts'
import { permissionsBlocks } from './fold/permissions.ts'
import { stepsBlocks } from './fold/steps.ts'
import { yamlBlocks } from './fold/yaml.ts'
import { leftOutFacts } from './left-out.ts'
import { groupsOf, type Told, type ToldGroup, toldOf } from './told.ts'
import { shorterWho, whoBlocks } from './who/who-blocks.ts'

/** What the text of plans says below its head, part by part. */
export interface PartsAbout extends Located {
  /** The account whose principals are named without it. */
  readonly home: string | undefined
  readonly options: MarkdownOptions
}

export function planParts(
  plans: readonly Plan[],
  about: PartsAbout & { readonly merging: Merging },
): readonly Part[] {
  const told = plans.filter(({ changes }) => changes.length > 0).map((plan) => toldOf(plan, about.home))
  const { options } = about
  const leftOut = leftOutFacts(options)
  return [
    ...(leftOut.length === 0 ? [] : [fixed([{ kind: 'facts', facts: leftOut }])]),
    ...toldParts(plans, told, about),
    ...findingsParts(plans, about),
    ...foldParts(told, about),
    beforePart(plans, { home: about.home, named: namesOf(options), about: forFindings(options) }),
    fixed(stepsBlocks(plans, about.merging, options)),
    ...(options.needs ?? []).map((need) => fixed([{ kind: 'paragraph', phrase: need }])),
  ]
}

/** Clusters, who gains and loses what, and changes: told once for all clusters that are alike. */
export function toldParts(plans: readonly Plan[], told: readonly Told[], about: PartsAbout): Part[] {
  const groups = groupsOf(told)
  const { main, others } = mainOf(groups)
  const open = main.map((group) =>
    openParts(group, main.length + others.length > 1 || plans.length > 1, about),
  )
  const [first] = main
  const most = first !== undefined && first.clusters.length > 1 ? first : undefined
  return [
    clustersPart(plans, groups),
    ...open.flatMap(({ who }) => who),
    ...open.flatMap(({ changes }) => changes),
    ...others.map((group) => differsPart(group, most, about)),
  ]
}

/** One group is told openly where it is of most clusters; two single clusters are told openly both. */
function mainOf(groups: readonly ToldGroup[]): {
  readonly main: readonly ToldGroup[]
  readonly others: readonly ToldGroup[]
} {
  const [first] = groups
  if (first === undefined) return { main: [], others: [] }
  if (first.clusters.length > 1) return { main: [first], others: groups.slice(1) }
  return groups.length <= 2 ? { main: groups, others: [] } : { main: [], others: groups }
}

function openParts(
  group: ToldGroup,
  isOneOfMany: boolean,
  about: PartsAbout,
): { readonly who: readonly Part[]; readonly changes: readonly Part[] } {
  const { clusters, tense, who, plan } = group
  const where: Phrase = !isOneOfMany
    ? []
    : clusters.length > 1
      ? [`, the same in ${clusters.length} clusters`]
      : [' in ', code(clusters[0] ?? '')]
  const { home } = about
  const titles = TITLES[tense]
  const whoAbout = { title: [titles.who, ...where], home, tense }
  const counts = tense === 'would' ? `: ${planCounts(countChanges([plan]))}` : ''
  return {
    who: [{ whole: whoBlocks(who, whoAbout), shorter: shorterWho(who, whoAbout) }],
    changes: [
      changesPart(group, {
        ...about,
        names: namesOf(about.options),
        title: [titles.changes, ...where, counts],
      }),
    ],
  }
}

/** So many names of a list are in a comment; the summary of the run has all. */
function namesOf({ pictures }: MarkdownOptions): number {
  return pictures === true ? ALL : 10
}

const TITLES = {
  plan: { who: 'Who gains and loses what', changes: 'Changes' },
  would: { who: 'Who would gain and lose what', changes: 'Changes that would be made' },
  record: { who: 'Who gained and lost what', changes: 'Changes' },
} as const

/**
 * Exact permissions, YAML, the picture and the console. Of a cluster that differs a comment has the YAML where the rest of
 * it is; the summary has all.
 */
export function foldParts(told: readonly Told[], { home, options }: PartsAbout): Part[] {
  const groups = groupsOf(told)
  const { main } = mainOf(groups)
  return (options.pictures === true ? groups : main).flatMap(({ plan, tense, clusters }) => {
    const named = (blocks: readonly Block[]): Block[] =>
      blocks.map((block) =>
        groups.length > 1 && block.kind === 'fold'
          ? { ...block, summary: [...block.summary, ...inCluster(clusters)] }
          : block,
      )
    return [
      droppable('permissions', named(permissionsBlocks(plan, home, tense))),
      droppable('yaml', named(yamlBlocks(plan.changes))),
      ...(options.pictures === true ? [droppable('picture', pictureBlocks(plan, home))] : []),
      droppable('permissions', named(consoleBlocks(plan, home))),
    ]
  })
}

function inCluster(clusters: readonly string[]): Phrase {
  return clusters.length === 1
    ? [', ', code(clusters[0] ?? '')]
    : [`, the same in ${clusters.length} clusters`]
}

function findingsParts(plans: readonly Plan[], about: PartsAbout): Part[] {
  const found = findingsOf([...(about.options.inFile ?? []), ...plans.flatMap(ofThisPlan)])
  const title = {
    title: 'Findings of this pull request',
    ...(about.options.pictures === true ? { limit: ALL } : {}),
  }
  return [
    {
      whole: findingsBlocks(found, title, forFindings(about.options)),
      shorter: [
        {
          stage: 'visible',
          blocks: findingsBlocks(found, title, { ...forFindings(about.options), isShort: true }),
        },
        {
          stage: 'findings',
          blocks: findingsBlocks(found, { ...title, limit: 0 }, forFindings(about.options)),
        },
        {
          stage: 'subjects',
          blocks:
            found.length === 0
              ? []
              : [{ kind: 'paragraph', phrase: [`${found.length} findings are not shown here.`] }],
        },
      ],
    },
  ]
}

/** Errors are in the caution. */
function ofThisPlan({ problems }: Plan): readonly Problem[] {
  return problems.filter(({ severity, brought }) => severity !== 'error' && brought !== 'before')
}

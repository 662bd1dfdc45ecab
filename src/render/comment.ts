import type { Plan } from '../plan/plan.ts'
import { type Head, homeOf } from '../plan/shown/head.ts'
import { linked, type Phrase, strong } from '../words/phrase.ts'
import type { Block } from './document/block.ts'
import { markdown, visibleLength } from './document/markdown.ts'
import { headMarkdown } from './head/head.ts'
import type { Limit } from './limits.ts'
import { located, type MarkdownOptions } from './options.ts'
import { fitted } from './plan/fit.ts'
import { footerBlocks } from './plan/footer.ts'
import { planParts } from './plan/parts.ts'

/** How much a reader sees without opening a fold: of ten changes and fewer, and always. */
const VISIBLE_OF_FEW = 2_500
export const VISIBLE = 4_500
const FEW = 10

/**
 * What is told of plans below their head, as much of it as there is room for. All clusters of one access.yaml are in one
 * comment.
 */
export function planBody(head: Head, plans: readonly Plan[], options: MarkdownOptions, limit: Limit): string {
  const home = homeOf(head)
  const end = markdown(footerBlocks(options, { did: 'planned', plans, home }))
  const parts = planParts(plans, { home, options, merging: head.merging, ...located(options) })
  const size = limit.size - limit.measure(end) - 4
  const count = plans.reduce((all, { changes }) => all + changes.length, 0)
  // A summary is where everything is.
  const wanted = options.pictures === true ? Number.POSITIVE_INFINITY : count > FEW ? VISIBLE : VISIBLE_OF_FEW
  const visible = wanted - visibleLength(headMarkdown(head))
  const text = fitted(parts, { ...limit, size, visible }, planNotice(head, options))
  return [text, end].filter((part) => part !== '').join('\n\n')
}

/** Says that this is not everything, and where everything is. */
function planNotice({ merging }: Head, { runUrl, pictures }: MarkdownOptions): Block[] {
  return noticeBlocks([
    ...(merging.kind === 'too-long' ? [] : ['Everybody who gains anything grave is named above. ']),
    ...(pictures === true
      ? ['The plan file has all of it.']
      : [...linked(["The run's summary"], runUrl), ' has more, and the plan file has all of it.']),
  ])
}

/** The same of a text that is not about a plan. */
export function shortenedNotice({ runUrl }: Pick<MarkdownOptions, 'runUrl'>, isSummary = false): Block[] {
  return noticeBlocks([
    ...(isSummary ? ['The log of the run'] : linked(["The run's summary"], runUrl)),
    ' has more.',
  ])
}

function noticeBlocks(more: Phrase): Block[] {
  return [{ kind: 'paragraph', phrase: [strong('Shortened to fit.'), ' ', ...more] }]
}

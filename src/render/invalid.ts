import type { Head } from '../plan/shown/head.ts'
import { hasErrors, type Problem } from '../problem/problem.ts'
import { counted } from '../words/count.ts'
import { shortened } from '../words/list.ts'
import { type Block, type Item, item } from './document/block.ts'
import { plainName } from './head/title.ts'
import { forFindings, type MarkdownOptions } from './options.ts'
import { findingItems, findingsBlocks, findingsOf } from './plan/findings.ts'
import { atTop, fixed, type Part } from './plan/fit.ts'
import { footerBlocks } from './plan/footer.ts'
import { problemWords } from './problem-words.ts'

/** What a plan's text says below its head where the file itself has errors, so that no cluster was read. */
export function invalidParts(
  head: Head,
  problems: readonly Problem[],
  options: MarkdownOptions,
): readonly Part[] {
  const errors = problems.filter((problem) => hasErrors([problem])).slice(head.errors.length)
  const others = findingsOf(problems.filter((problem) => !hasErrors([problem])))
  const about = forFindings(options)
  const { shown, more } = shortened(errors, MORE)
  const list = (items: readonly Item[]): Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }])
  return [
    {
      whole: list([
        ...findingItems(shown, 1, about),
        ...(more > 0 ? [item(`and ${counted(more, 'error')} more, in the log of the run`)] : []),
      ]),
      shorter: [{ stage: 'findings', blocks: [] }],
    },
    {
      whole: findingsBlocks(others, { title: 'Findings of this pull request' }, about),
      shorter: [{ stage: 'findings', blocks: [] }],
    },
    fixed(footerBlocks(options, { did: 'validated' })),
  ]
}

const MORE = 100

/** The same after a push to the default branch, where nothing was applied. */
export function invalidApplyParts(problems: readonly Problem[], options: MarkdownOptions): readonly Part[] {
  const errors = problems.filter((problem) => hasErrors([problem]))
  const others = problems.filter((problem) => !hasErrors([problem]))
  const count = counted(errors.length, 'error')
  const caution = (limit: number): Block[] => {
    const { shown, more } = shortened(errors, limit)
    const items = [
      ...shown.map((problem) => item(...problemWords(problem, options))),
      ...(more > 0 ? [item(`and ${counted(more, 'error')} more, in the log of the run`)] : []),
    ]
    return [{ kind: 'caution', items }]
  }
  return [
    atTop([
      {
        kind: 'title',
        phrase: ['EKS access · ', ...plainName(options.file), ' is not valid: nothing was applied'],
      },
      {
        kind: 'facts',
        facts: [
          {
            lead: 'Applied',
            phrase: [`nothing, because the file has ${count}. Each cluster stays as it was`],
          },
          { lead: 'Next:', phrase: ['correct the file in a pull request'] },
        ],
      },
    ]),
    {
      isTop: true,
      whole: caution(200),
      shorter: [
        { stage: 'findings', blocks: caution(10) },
        { stage: 'subjects', blocks: caution(0) },
      ],
    },
    {
      whole:
        others.length === 0 ? [] : [{ kind: 'list', items: findingItems(others, 3, forFindings(options)) }],
      shorter: [{ stage: 'findings', blocks: [] }],
    },
    fixed(footerBlocks(options, {})),
  ]
}

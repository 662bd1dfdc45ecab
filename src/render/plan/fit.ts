import { sum } from '../../words/count.ts'
import type { Block } from '../document/block.ts'
import { markdown, visibleLength } from '../document/markdown.ts'

/**
 * In this order a text gives up what it has no room for. `visible` takes nothing away: it folds what a reader does not
 * need in the first minute.
 */
export const STAGES = [
  'visible',
  'picture',
  'yaml',
  'permissions',
  'before',
  'adopted',
  'changes',
  'differs',
  'namespaces',
  'findings',
  'subjects',
  'clusters',
] as const

export type Stage = (typeof STAGES)[number]

/** A part of a text, whole first, then as short as each stage makes it, in the order of the stages. */
export interface Part {
  readonly whole: readonly Block[]
  readonly shorter: readonly Shorter[]
  /** It is above the notice that something is left out. */
  readonly isTop?: true
}

export interface Shorter {
  readonly stage: Stage
  readonly blocks: readonly Block[]
}

/** A part that is there or not. */
export function droppable(stage: Stage, whole: readonly Block[]): Part {
  return { whole, shorter: [{ stage, blocks: [] }] }
}

export function fixed(whole: readonly Block[]): Part {
  return { whole, shorter: [] }
}

/** What a text begins with. */
export function atTop(whole: readonly Block[]): Part {
  return { whole, shorter: [], isTop: true }
}

/** How much room there is. */
export interface Room {
  readonly size: number
  readonly measure: (text: string) => number
  /** How much a reader sees without opening a fold. */
  readonly visible: number
}

/**
 * The parts in their order, as much of each as there is room for: one large cluster takes nothing from the small ones,
 * because in each stage the longest part gives way first.
 *
 * @param notice is below what is at the top, where something is left out
 */
export function fitted(parts: readonly Part[], room: Room, notice: readonly Block[]): string {
  const forms = parts.map(formsOf)
  const at = parts.map(() => 0)
  const textOf = (index: number): string => forms[index]?.[at[index] ?? 0]?.text() ?? ''
  const sizes = parts.map((_, index) => room.measure(textOf(index)))
  const seen = parts.map((_, index) => visibleLength(textOf(index)))
  const shorten = (stage: Stage, isTooLong: () => boolean, lengths: readonly number[]): void => {
    while (isTooLong()) {
      const next = longest(
        parts.flatMap((_, index) => (forms[index]?.[(at[index] ?? 0) + 1]?.stage === stage ? [index] : [])),
        lengths,
      )
      if (next === undefined) return
      at[next] = (at[next] ?? 0) + 1
      sizes[next] = room.measure(textOf(next))
      seen[next] = visibleLength(textOf(next))
    }
  }
  const noticeSize = room.measure(markdown(notice)) + 2
  const isLeftOut = (): boolean =>
    at.some((index, part) =>
      (forms[part]?.slice(1, index + 1) ?? []).some(({ stage }) => stage !== 'visible'),
    )
  const isTooMuch = (): boolean => sum(sizes) + 2 * parts.length + (isLeftOut() ? noticeSize : 0) > room.size
  shorten('visible', () => sum(seen) > room.visible, seen)
  for (const stage of STAGES) shorten(stage, isTooMuch, sizes)
  const texts = parts.map((_, index) => textOf(index))
  const top = parts.findLastIndex(({ isTop }) => isTop === true) + 1
  return [...texts.slice(0, top), isLeftOut() ? markdown(notice) : '', ...texts.slice(top)]
    .filter((text) => text !== '')
    .join('\n\n')
}

interface Form {
  readonly stage: Stage | undefined
  readonly text: () => string
}

function formsOf({ whole, shorter }: Part): readonly Form[] {
  return [{ stage: undefined, blocks: whole }, ...shorter].map(({ stage, blocks }) => {
    let text: string | undefined
    return {
      stage,
      text: () => {
        text ??= markdown(blocks)
        return text
      },
    }
  })
}

function longest(indexes: readonly number[], lengths: readonly number[]): number | undefined {
  return indexes.reduce<number | undefined>(
    (best, index) => (best === undefined || (lengths[index] ?? 0) > (lengths[best] ?? 0) ? index : best),
    undefined,
  )
}

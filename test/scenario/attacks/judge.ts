import { expect } from '@jest/globals'
import type { ActionResult } from '../run-action.ts'
import type { World } from '../world.ts'

/** What a person sees before the list of changes, without what is hidden. */
export function headOf(body: string): string {
  const visible = body.replace(/<!--[\s\S]*?-->\n?/g, '').trimStart()
  const end = visible.slice(1).search(/^(?:#{4} |<details|\|)/m)
  return end < 0 ? visible : visible.slice(0, end + 1)
}

/** The lines of the one alert, in their order. */
export function cautionOf(body: string): readonly string[] {
  const [, block = ''] = /^> \[!CAUTION\]\n((?:>.*(?:\n|$))+)/m.exec(headOf(body)) ?? []
  return block.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '>')
}

/** An apply that did nothing, said so, and failed. */
export async function expectBlocked(
  world: World,
  result: ActionResult,
  before: Readonly<Record<string, string>>,
  code?: RegExp,
): Promise<void> {
  const after = await world.cluster()
  const paths = new Set([...Object.keys(before), ...Object.keys(after)])
  const written = [...paths].filter((path) => before[path] !== after[path])
  const { code: exit, outputs } = result
  expect({ exit, applied: outputs['applied'], written }).toEqual({ exit: 1, applied: 'false', written: [] })
  if (code !== undefined) {
    const said = result.annotations.map(
      ({ message, properties }) => `${properties['title'] ?? ''} ${message}`,
    )
    expect(said.join('\n')).toMatch(code)
  }
}

/** One line of the alert has all of these words. */
export function expectTold(body: string, ...words: readonly RegExp[]): void {
  const lines = cautionOf(body)
  const fits = lines.filter((line) => words.every((word) => word.test(line)))
  expect({ fits: fits.length > 0, words: words.map(String), lines }).toMatchObject({ fits: true })
}

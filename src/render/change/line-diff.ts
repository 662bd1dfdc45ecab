import { structuredPatch } from 'diff'

/** Lines of context around a difference. */
const CONTEXT = 3

/** With more differences than this, everything old goes and everything new comes: finding the fewest takes too long. */
const DIFFERENCES = 1_000

/**
 * Two texts as lines of a diff: `- ` only before, `+ ` only after, two spaces for both. Unchanged lines that are far
 * from a difference are left out, with `…` in their place.
 */
export function lineDiff(before: readonly string[], after: readonly string[]): string[] {
  const options = { context: CONTEXT, maxEditLength: DIFFERENCES }
  const patch = structuredPatch('', '', text(before), text(after), undefined, undefined, options)
  if (patch === undefined) return [...before.map((line) => `- ${line}`), ...after.map((line) => `+ ${line}`)]
  const lines: string[] = []
  let shown = 0
  for (const hunk of patch.hunks) {
    const start = hunk.oldStart - 1
    if (start > shown) lines.push('  …')
    for (const one of hunk.lines.map((line) => `${line.slice(0, 1)} ${line.slice(1)}`)) lines.push(one)
    shown = start + hunk.oldLines
  }
  return shown < before.length ? [...lines, '  …'] : lines
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}

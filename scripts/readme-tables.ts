import { load } from 'js-yaml'
import { z } from 'zod'
import { between, table } from './tables.ts'

/**
 * The README with its two tables made new from the text of action.yml, and with a comment of a real run; everything
 * outside the markers stays.
 *
 * @throws Error when a pair of markers is missing, or action.yml is not one
 */
export function readmeWithTables(readme: string, actionYml: string, comment: string): string {
  const { inputs, outputs } = metadata.parse(load(actionYml))
  const inputRows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.description,
    input.default === undefined ? '' : `\`${input.default}\``,
  ])
  const outputRows = Object.entries(outputs).map(([name, output]) => [`\`${name}\``, output.description])
  return between(
    between(
      between(readme, 'comment', quoted(comment)),
      'inputs',
      table(['input', 'what it is', 'default'], inputRows),
    ),
    'outputs',
    table(['output', 'what it is'], outputRows),
  )
}

/** What a reader sees of a comment, its folds closed, as a quotation. */
function quoted(comment: string): string {
  return comment
    .trimEnd()
    .replace(/<details><summary>(.*?)<\/summary>[\s\S]*?<\/details>/g, '▸ $1\\')
    .replace(/\\\n\n(?=▸)/g, '\\\n')
    .replace(/\\(?=\n\n)/g, '')
    .replace(/\]\(https:[^)]*\)/g, '](#the-comment)')
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

const metadata = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
})

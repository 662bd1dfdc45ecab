import { load } from 'js-yaml'
import { z } from 'zod'

/**
 * The README with its two tables made new from the text of action.yml; everything outside the markers stays.
 *
 * @throws Error when a pair of markers is missing, or action.yml is not one
 */
export function readmeWithTables(readme: string, actionYml: string): string {
  const { inputs, outputs } = metadata.parse(load(actionYml))
  const inputRows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.description,
    input.default === undefined ? '' : `\`${input.default}\``,
  ])
  const outputRows = Object.entries(outputs).map(([name, output]) => [`\`${name}\``, output.description])
  return between(
    between(readme, 'inputs', table(['input', 'what it is', 'default'], inputRows)),
    'outputs',
    table(['output', 'what it is'], outputRows),
  )
}

const metadata = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string().optional() })),
  outputs: z.record(z.string(), z.object({ description: z.string() })),
})

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells
      .map((cell) =>
        cell
          .trim()
          .replace(/\s*\n\s*/g, ' ')
          .replaceAll('|', '\\|'),
      )
      .join(' | ')} |`
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

function between(text: string, name: string, content: string): string {
  const start = `<!-- ${name}:start -->`
  const end = `<!-- ${name}:end -->`
  const from = text.indexOf(start)
  const to = text.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`README.md has no ${start} … ${end}`)
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`
}

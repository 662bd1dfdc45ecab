import { load } from 'js-yaml'
import { z } from 'zod'
import { between, table } from './tables.ts'

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

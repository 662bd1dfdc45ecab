import { readFileSync } from 'node:fs'
import type { ErrorObject } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'

const documented = new Ajv2020({ strict: true, strictRequired: false }).compile(
  JSON.parse(readFileSync('plan.schema.json', 'utf8')),
)

/** What `plan.schema.json` has against a plan's JSON, as a checker says that is not ours. */
export function schemaFaults(value: unknown): readonly ErrorObject[] {
  documented(value)
  return documented.errors ?? []
}

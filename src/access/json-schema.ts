import * as z from 'zod/mini'
import { accessSchema } from './schema.ts'

/** The text of `access.schema.json`, for completion and checks in editors. */
export function jsonSchemaText(): string {
  const schema = z.toJSONSchema(accessSchema, { target: 'draft-7' })
  return `${JSON.stringify({ ...schema, $id: 'access.schema.json' }, null, 2)}\n`
}

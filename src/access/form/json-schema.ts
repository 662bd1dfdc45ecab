import * as z from 'zod/mini'
import { RELEASE_FILES } from '../../pages.ts'
import { accessSchema } from './schema.ts'

/** The text of `access.schema.json`, for completion and checks in editors. Its `$id` is where they can load it. */
export function jsonSchemaText(): string {
  const schema = z.toJSONSchema(accessSchema, { target: 'draft-7' })
  return `${JSON.stringify({ ...schema, $id: `${RELEASE_FILES}/access.schema.json` }, null, 2)}\n`
}

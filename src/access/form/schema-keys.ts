import type * as z from 'zod/mini'
import type { Path } from './document.ts'

/** The keys that the mapping at `path` may have, by the schema; none where there is no mapping. */
export function keysAt(schema: z.core.SomeType, path: Path): readonly string[] {
  return [...new Set(shapesAt(schema as z.core.$ZodTypes, path).flatMap((shape) => Object.keys(shape)))]
}

function shapesAt(schema: z.core.$ZodTypes, path: Path): readonly z.core.$ZodLooseShape[] {
  const def = schema._zod.def
  switch (def.type) {
    case 'optional':
      return shapesAt(def.innerType as z.core.$ZodTypes, path)
    case 'union':
      return def.options.flatMap((option) => shapesAt(option as z.core.$ZodTypes, path))
    case 'array':
      return path.length === 0 ? [] : shapesAt(def.element as z.core.$ZodTypes, path.slice(1))
    case 'object': {
      const [key, ...rest] = path
      if (key === undefined) return [def.shape]
      const child = Object.hasOwn(def.shape, key) ? def.shape[String(key)] : undefined
      return child === undefined ? [] : shapesAt(child as z.core.$ZodTypes, rest)
    }
    default:
      return []
  }
}

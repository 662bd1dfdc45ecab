import { isDeepStrictEqual } from 'node:util'

/** Data as JSON knows it: what the API server sends and a manifest holds. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject

export interface JsonObject {
  readonly [key: string]: Json | undefined
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Equal as JSON: key order and keys without a value carry no meaning. */
export function sameJson(left: unknown, right: unknown): boolean {
  return isDeepStrictEqual(plainJson(left), plainJson(right))
}

/** A copy without keys that have no value, as JSON would send it. */
export function plainJson(value: unknown): Json {
  if (Array.isArray(value)) return value.map(plainJson)
  if (!isJsonObject(value)) return (value ?? null) as Json
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, plainJson(item)]),
  )
}

// Port of sigs-yaml, changed: notices/sigs-yaml.txt
import type { GoPair, GoValue } from './construct.ts'
import { YamlError } from './error.ts'

/** What `encoding/json` sees of a YAML value: keys are strings, in the order in which Go sorts them. */
export type JsonValue =
  | { readonly type: 'null' }
  | { readonly type: 'bool' }
  | { readonly type: 'number' }
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'array'; readonly items: readonly JsonValue[] }
  | { readonly type: 'object'; readonly members: readonly (readonly [string, JsonValue])[] }

/**
 * Turns YAML into JSON as `sigs.k8s.io/yaml` does (`convertToJSONableObject`, then `json.Marshal`).
 *
 * `offset` is where an error is placed: values have no place of their own, but those of a mapping have their key's.
 * @throws YamlError for keys and numbers that JSON does not have
 */
export function toJson(value: GoValue, offset: number): JsonValue {
  switch (value.type) {
    case 'null':
    case 'bool':
      return { type: value.type }
    case 'int':
    case 'uint':
      return { type: 'number' }
    case 'float':
      if (!Number.isFinite(value.value)) throw new YamlError('infinite numbers and .nan are not JSON', offset)
      return { type: 'number' }
    case 'string':
      return value
    case 'list':
      return { type: 'array', items: value.items.map((item) => toJson(item, offset)) }
    case 'map': {
      const members = value.entries.map((pair) => [keyText(pair), toJson(pair.value, pair.offset)] as const)
      return { type: 'object', members: members.sort(([one], [other]) => (one < other ? -1 : 1)) }
    }
  }
}

/** Keys that are numbers never name a field; only that they are keys matters. */
function keyText({ key, offset }: GoPair): string {
  switch (key.type) {
    case 'string':
      return key.value
    case 'int':
    case 'float':
    case 'bool':
      return String(key.value)
    case 'null':
    case 'uint':
      throw new YamlError(`unsupported map key of type ${key.type === 'null' ? 'null' : 'uint64'}`, offset)
  }
}

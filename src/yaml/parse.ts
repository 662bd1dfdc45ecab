import { parseAnyYaml } from './any-yaml.ts'
import type { YamlNode, YamlSyntaxError } from './node.ts'
import { readPlainYaml } from './plain-yaml.ts'

/** What was made of each document of a text. */
export type ReadYaml<T> =
  | { readonly ok: true; readonly documents: readonly T[] }
  | { readonly ok: false; readonly error: YamlSyntaxError }

/** The trees of all documents of `source`. */
export function parseYaml(source: string): ReadYaml<YamlNode | null> {
  return readYaml(source, (document) => document)
}

/**
 * Parses every document of `source` into a tree with offsets; an empty one is `null`, or a plain scalar without text.
 * Never throws on bad YAML.
 *
 * Nearly all manifests are plain: their trees then take a sixth of the time that js-yaml and `compose` need for them, and
 * there is one of them at a time.
 *
 * @param use what is made of a document; may be called more than once for one, and for documents of what is not YAML
 */
export function readYaml<T>(source: string, use: (document: YamlNode | null) => T): ReadYaml<T> {
  const documents = readPlainYaml(source, use)
  if (documents !== undefined) return { ok: true, documents }
  const parsed = parseAnyYaml(source)
  return parsed.ok ? { ok: true, documents: parsed.documents.map(use) } : parsed
}

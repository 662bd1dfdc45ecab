import { describe, expect, test } from '@jest/globals'
import type { YamlNode } from '../../src/yaml/node.ts'
import { parseYaml, readYaml } from '../../src/yaml/parse.ts'

/** Plain documents, and what the plain reader leaves to the other one, or is no YAML. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['plain', 'a: 1\n---\nb: 2\n---\nc: 3\n'],
  ['empty in between', 'a: 1\n---\n---\nb: 2\n'],
  ['with a block scalar in the last', 'a: 1\n---\nb: |\n  text\n'],
  ['with an alias in the last', 'a: 1\n---\nb: &b 2\nc: *b\n'],
  ['that is no YAML in the last', 'a: 1\n---\nb: [\n'],
]

describe('what is made of each document of a text', () => {
  test.each(TEXTS)('is made of the trees of the whole text: %s', (_what, text) => {
    const sizeOf = (node: YamlNode | null): number => (node === null ? 0 : node.end - node.start)
    const parsed = parseYaml(text)
    expect(readYaml(text, sizeOf)).toEqual(
      parsed.ok ? { ok: true, documents: parsed.documents.map(sizeOf) } : parsed,
    )
  })

  test('is made before the next document is read, so that thousands need no memory at once', () => {
    const seen: number[] = []
    // The last line is no YAML: what came before it was used by then.
    readYaml('a: 1\n---\nb: 2\n---\nc: [\n', (node) => seen.push(node?.start ?? -1))
    expect(seen).toEqual([0, 9])
  })
})

import type { GoDocument } from './go-yaml/node.ts'
import { parseFirstDocument } from './go-yaml/parser.ts'
import { plainDocument } from './plain-document.ts'

/** The first document of a text as go-yaml v2 reads it. @throws YamlError */
export function firstDocument(source: string): GoDocument {
  return plainDocument(source) ?? parseFirstDocument(source)
}

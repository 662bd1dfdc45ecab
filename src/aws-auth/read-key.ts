import { positionAt } from '../yaml/position.ts'
import { firstDocument } from './first-document.ts'
import { constructStrings, constructValue, type GoString, type GoValue } from './go-yaml/construct.ts'
import { YamlError } from './go-yaml/error.ts'
import { type JsonValue, toJson } from './go-yaml/json.ts'
import type { GoDocument, GoItem, GoSequence } from './go-yaml/node.ts'
import type { BrokenKey, MapKey } from './row.ts'
import { seenPrincipals } from './seen.ts'
import { trimSpace } from './trim-space.ts'

/** A list of the ConfigMap with its place in the text. `document` is undefined where nothing was written. */
export interface KeyText<T> {
  readonly document: GoDocument | undefined
  readonly list: GoSequence | undefined
  readonly items: readonly T[]
  readonly broken?: BrokenKey
}

/** An item of mapRoles or mapUsers, before it is known to be a row. */
export interface RowItem {
  readonly item: GoItem
  readonly value: GoValue
  readonly json: JsonValue
}

/** Reads the text of mapRoles or mapUsers as `ParseMap` does, up to the JSON that it makes of it. */
export function readRowItems(key: MapKey, text: string | undefined): KeyText<RowItem> {
  if (text === undefined || isSkippable(text)) return NOTHING
  // `utilyaml.ToJSON` takes a text that begins with a brace for JSON, and an object is no list of rows.
  if (trimSpace(text).startsWith('{'))
    return brokenBy(key, text, new YamlError('it begins with {, so it is not a list', text.indexOf('{')))
  try {
    const document = firstDocument(text)
    if (document.root === undefined) return { document, list: undefined, items: [] }
    const value = constructValue(document.root)
    const json = toJson(value, document.root.start)
    if (json.type === 'null') return { document, list: undefined, items: [] }
    const list = document.root
    if (json.type !== 'array' || value.type !== 'list' || list.kind !== 'sequence') {
      throw new YamlError(`it is ${article(json.type)}, not a list`, list.start)
    }
    const items = list.items.map((item, index) => ({
      item,
      value: value.items[index] ?? NULL,
      json: json.items[index] ?? NULL,
    }))
    return { document, list, items }
  } catch (error) {
    return brokenBy(key, text, error)
  }
}

/** Reads mapAccounts, which goes through YAML alone: a scalar is its text, whatever it looks like. */
export function readAccountItems(text: string | undefined): KeyText<GoString> {
  if (text === undefined || isSkippable(text)) return NOTHING
  try {
    const document = firstDocument(text)
    if (document.root === undefined) return { document, list: undefined, items: [] }
    const { strings, refused } = constructStrings(document.root)
    const list = document.root.kind === 'sequence' ? document.root : undefined
    const broken = refused === undefined ? {} : { broken: brokenAt('mapAccounts', text, refused) }
    return { document, list, items: strings, ...broken }
  } catch (error) {
    return brokenBy('mapAccounts', text, error)
  }
}

/** Values that stand for nothing, `isSkippable` in configmap.go. */
export function isSkippable(text: string): boolean {
  return ['', '``', '""', "''"].includes(trimSpace(text))
}

const NOTHING = { document: undefined, list: undefined, items: [] }
const NULL = { type: 'null' } as const

function article(type: JsonValue['type']): string {
  return type === 'object' ? 'a mapping' : `a ${type}`
}

function brokenBy(key: BrokenKey['key'], text: string, error: unknown): KeyText<never> {
  if (!(error instanceof YamlError)) throw error
  return { ...NOTHING, broken: brokenAt(key, text, error) }
}

function brokenAt(key: BrokenKey['key'], text: string, { message, offset }: YamlError): BrokenKey {
  const { line } = positionAt(text, offset)
  return { key, reason: message, offset, line, seen: seenPrincipals(key, text) }
}

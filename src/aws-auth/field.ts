import type { JsonValue } from './go-yaml/json.ts'

/**
 * Fields of a Go struct filled from JSON objects as `encoding/json` does it: the name is matched without case; a
 * value of the wrong type is an error that leaves the field as it was; `null` leaves a string as it was.
 *
 * Several members may name one field; they come in the order in which Go sorts them.
 */
export function readFields(
  members: readonly (readonly [string, JsonValue])[],
  fields: Readonly<Record<string, Field>>,
): void {
  for (const [name, value] of members) {
    const field = foldName(name)
    if (Object.hasOwn(fields, field)) fields[field]?.read(value)
  }
}

/** The name of the field that a member is for: `foldName` in Go's `encoding/json/fold.go`. */
export function foldName(name: string): string {
  // Nearly all names are written as they are folded.
  if (/^[a-z]+$/.test(name)) return name
  return name.replaceAll('ſ', 's').replaceAll('\u212A', 'k').toLowerCase()
}

export interface Field {
  read(value: JsonValue): void
}

/** `string` */
export class StringField implements Field {
  value = ''

  read(value: JsonValue): void {
    if (value.type === 'string') this.value = value.value
  }
}

/**
 * `[]string`. A second list is read into the first one's memory, so that a `null` or a value of the wrong type
 * leaves what stood at its place, even behind a shorter list that came between.
 */
export class StringsField implements Field {
  private memory: string[] = []
  private length = 0

  get value(): readonly string[] {
    return this.memory.slice(0, this.length)
  }

  read(value: JsonValue): void {
    if (value.type === 'null' || (value.type === 'array' && value.items.length === 0)) this.memory = []
    if (value.type === 'null') this.length = 0
    if (value.type !== 'array') return
    for (const [index, item] of value.items.entries()) {
      const element = new StringField()
      element.value = this.memory[index] ?? ''
      element.read(item)
      this.memory[index] = element.value
    }
    this.length = value.items.length
  }
}

/** A pointer to a struct: there once any value but `null` was given for it, of whatever type. */
export class StructField<T extends Readonly<Record<string, Field>>> implements Field {
  private readonly make: () => T
  fields: T | undefined

  constructor(make: () => T) {
    this.make = make
  }

  read(value: JsonValue): void {
    if (value.type === 'null') {
      this.fields = undefined
      return
    }
    this.fields ??= this.make()
    if (value.type === 'object') readFields(value.members, this.fields)
  }
}

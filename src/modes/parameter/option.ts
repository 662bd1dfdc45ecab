import { type Reading, read, readCount, readOneOf, readSeconds, unusable } from './reading.ts'

/** An option of the terminal program. */
export interface Option<T> {
  readonly type: 'string' | 'boolean'
  readonly multiple?: true
  /** One letter. */
  readonly short?: string
  /** How its value is written in the help: `FILE`; absent for a flag. */
  readonly value?: string
  /** What it does, unless a mode says another thing of it. */
  readonly help: string
  /** What is meant where it is absent, as the help has it. */
  readonly default?: string
  /** In words, where not every value will do: `text or json`. */
  readonly allowed?: string
  /** Reads all that was given, in its order: nothing where the option is absent, an empty text for a flag. */
  readonly read: (given: readonly string[]) => Reading<T>
}

export function flag(help: string): Option<boolean> {
  return { type: 'boolean', help, read: (given) => read(given.length > 0) }
}

export function text(value: string, help: string): Option<string | undefined> {
  return { type: 'string', value, help, read: (given) => read(given.at(-1)) }
}

export function textOr(otherwise: string, value: string, help: string): Option<string> {
  return { type: 'string', value, help, default: otherwise, read: (given) => read(given.at(-1) ?? otherwise) }
}

/** A text of a form. */
export function formed(
  value: string,
  help: string,
  { pattern, allowed }: { readonly pattern: RegExp; readonly allowed: string },
): Option<string | undefined> {
  const reading = (given: string): Reading<string> => (pattern.test(given) ? read(given) : unusable(given))
  return { ...optional(value, help, reading), allowed }
}

/** May be given several times. */
export function texts(value: string, help: string): Option<readonly string[]> {
  return { type: 'string', multiple: true, value, help, read }
}

/** The first is meant where the option is absent. */
export function oneOf<const T extends string>(
  choices: readonly [T, ...(readonly T[])],
  help: string,
): Option<T> {
  const [otherwise] = choices
  return {
    type: 'string',
    value: choices.join('|'),
    help,
    default: otherwise,
    allowed: choices.join(' or '),
    read: (given) => readOneOf(choices, given.at(-1) ?? otherwise),
  }
}

/** A word to be typed out where something needs more than a flag. */
export function word<const T extends string>(choice: T, help: string): Option<T | undefined> {
  return { ...optional(choice, help, (text) => readOneOf([choice], text)), allowed: choice }
}

export function seconds(otherwise: string, value: string, help: string): Option<number | undefined> {
  return { ...optional(value, help, readSeconds), default: otherwise, allowed: '0 to 3600' }
}

/** How many: one at least. */
export function count(otherwise: string, value: string, help: string): Option<number | undefined> {
  return { ...optional(value, help, readCount), default: otherwise, allowed: '1 to 1000' }
}

/** Read by `reading`, where it is given. */
export function optional<T>(
  value: string,
  help: string,
  reading: (text: string) => Reading<T>,
): Option<T | undefined> {
  return {
    type: 'string',
    value,
    help,
    read: (given) => {
      const last = given.at(-1)
      return last === undefined ? read(undefined) : reading(last)
    },
  }
}

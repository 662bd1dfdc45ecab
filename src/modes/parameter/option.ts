import { type Reading, read, readOneOf, readSeconds } from './reading.ts'

/** An option of the terminal program. */
export interface Option<T> {
  readonly type: 'string' | 'boolean'
  readonly multiple?: true
  /** One letter. */
  readonly short?: string
  /** How its value is written in the help: `FILE`; absent for a flag. */
  readonly value?: string
  /** Said in the help, unless a mode says another thing of it. */
  readonly help: string
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
  return { type: 'string', value, help, read: (given) => read(given.at(-1) ?? otherwise) }
}

/** May be given several times. */
export function texts(value: string, help: string): Option<readonly string[]> {
  return { type: 'string', multiple: true, value, help, read }
}

/** The first is meant where the option is absent. */
export function oneOf<const T extends string>(
  allowed: readonly [T, ...(readonly T[])],
  help: string,
): Option<T> {
  return {
    type: 'string',
    value: allowed.join('|'),
    help,
    allowed: allowed.join(' or '),
    read: (given) => readOneOf(allowed, given.at(-1) ?? allowed[0]),
  }
}

export function seconds(value: string, help: string): Option<number | undefined> {
  return { ...optional(value, help, readSeconds), allowed: '0 to 3600 seconds' }
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

import { type Reading, read, readCount, readOneOf, readSeconds, unusable } from './reading.ts'

/** An input of the action, as action.yml has it. */
export interface Input<T> {
  readonly description: string
  readonly default: string
  /** In words, for who gave another thing. */
  readonly allowed: string
  /** Reads what the workflow passes, trimmed; an empty text is the default, as when an unset variable is passed. */
  readonly read: (text: string) => Reading<T>
}

/** What an input is, beside how it is read. */
type About = Pick<Input<unknown>, 'description' | 'allowed'>

/** The first is the default. */
export function oneOf<const T extends string>(
  allowed: readonly [T, ...(readonly T[])],
  description: string,
): Input<T> {
  const [otherwise] = allowed
  return {
    description,
    default: otherwise,
    allowed: allowed.join(', '),
    read: (text) => readOneOf(allowed, text || otherwise),
  }
}

/** Off, unless the workflow says otherwise. Read as `getBooleanInput` of GitHub's toolkit reads it. */
export function truth(description: string): Input<boolean> {
  return {
    description,
    default: 'false',
    allowed: TRUTHS.join(', '),
    read: (text) => {
      const reading = readOneOf(TRUTHS, text || 'false')
      return reading.ok ? read(reading.value.toLowerCase() === 'true') : reading
    },
  }
}

/** The words of YAML 1.2's core schema. */
const TRUTHS = ['true', 'True', 'TRUE', 'false', 'False', 'FALSE'] as const

export function seconds(otherwise: string, description: string): Input<number> {
  return {
    description,
    default: otherwise,
    allowed: 'whole seconds from 0 to 3600',
    read: (text) => readSeconds(text || otherwise),
  }
}

/** How many: one at least. */
export function count(otherwise: string, description: string): Input<number> {
  return {
    description,
    default: otherwise,
    allowed: 'a whole number from 1 to 1000',
    read: (text) => readCount(text || otherwise),
  }
}

/** A path inside the workspace, with `/`; empty where it is not given and has no default. */
export function path(about: About & { readonly default: string }): Input<string> {
  return {
    ...about,
    read: (text) => {
      const file = (text || about.default).replace(/^(\.\/)+/, '')
      return isInsideWorkspace(file) ? read(file) : unusable(file)
    },
  }
}

/** Names or globs, separated by commas or white space; none where it is not given. */
export function names(description: string): Input<readonly string[]> {
  return {
    description,
    default: '',
    allowed: 'names or globs, separated by commas, spaces or line breaks',
    read: (text) => {
      const found = text.split(/[\s,]+/).filter((name) => name !== '')
      // Commas alone are what is left of names that did not arrive: not a choice of all.
      return text !== '' && found.length === 0 ? unusable(text) : read(found)
    },
  }
}

/** Any text. */
export function anyText(about: About & { readonly default: string }): Input<string> {
  return { ...about, read }
}

/** Read by `reading`, where it is given. */
export function optional<T>(about: About, reading: (text: string) => Reading<T>): Input<T | undefined> {
  return { ...about, default: '', read: (text) => (text === '' ? read(undefined) : reading(text)) }
}

function isInsideWorkspace(file: string): boolean {
  return !/^([\\/]|[A-Za-z]:)/.test(file) && !file.split(/[\\/]/).includes('..')
}

import { accountFix } from '../../aws-auth/near-account.ts'
import type { Problem } from '../../problem/problem.ts'
import type { Document, Path } from './document.ts'
import { SHORT_OR_LONG } from './issue-tree.ts'
import { writtenAccounts } from './written-accounts.ts'

/** A value of a document, and where it stands. */
export interface FoundValue {
  readonly path: Path
  readonly value: unknown
  readonly document: Document
}

export function missingKey(path: Path, document: Document, instead?: readonly string[]): Problem {
  const keys = instead ?? [String(path.at(-1))]
  const names = keys.map((key) => `"${key}"`).join(', ')
  const one = keys.length === 1
  return {
    code: 'missing-key',
    severity: 'error',
    where: document.placeOf(path),
    message: one ? `The key ${names} is missing.` : `One of the keys ${names} is missing.`,
    allowed: one ? `a mapping with ${names}` : `a mapping with one of ${names}`,
    fix: one ? `Add ${names}.` : `Add one of ${names}.`,
  }
}

/** How a message calls the value at `path`. */
export function nameOf(path: Path): string {
  const key = path.findLast((step) => typeof step === 'string')
  if (key === undefined) return 'The file'
  return typeof path.at(-1) === 'number' ? `An entry of "${String(key)}"` : `"${String(key)}"`
}

export function emptyValue(path: Path, document: Document, allowed: string): Problem {
  return {
    code: 'empty-value',
    severity: 'error',
    where: document.placeOf(path),
    message: `${nameOf(path)} is empty text.`,
    found: document.textAt(path),
    allowed,
    fix: typeof path.at(-1) === 'number' ? 'Write a value, or remove the entry.' : 'Write a value.',
  }
}

/** `expected` is a type as zod calls it. */
export function wrongType(at: FoundValue, expected: string): Problem {
  const { path, value, document } = at
  const isAccount = path.at(-1) === 'account' || path[0] === 'knownAccounts'
  if (isAccount && typeof value === 'number') return numericAccount(at)
  const found = document.textAt(path)
  const wanted = WORDS[expected] ?? expected
  const quotable = (typeof value === 'number' || typeof value === 'boolean') && /string/.test(expected)
  return {
    code: 'wrong-type',
    severity: 'error',
    where: document.placeOf(path),
    message: `${nameOf(path)} must be ${wanted}, but is ${isNumeric(expected) && typeof value === 'number' ? found : typeName(value)}.`,
    found,
    allowed: wanted,
    fix: quotable ? `Put it in quotes: "${found}".` : fixFor(value, expected),
  }
}

/** YAML reads `012345678901` as a number, and a number has no leading zero. */
function numericAccount({ path, document }: FoundValue): Problem {
  const found = document.textAt(path)
  const lost = found.startsWith('0') ? ' and loses its leading zero' : ', and a number loses leading zeros'
  return {
    code: 'account-not-a-string',
    severity: 'error',
    where: document.placeOf(path),
    message: `An account id without quotes is read as a number${lost}.`,
    found,
    allowed: '12 digits in quotes',
    fix: /^[0-9]{12}$/.test(found)
      ? `Put it in quotes: ${inQuotes(found)}.`
      : accountFix(found, writtenAccounts(document), inQuotes),
  }
}

/** An account id as YAML reads it for text. */
export function inQuotes(account: string): string {
  return `"${account}"`
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  number: 'a whole number',
  int: 'a whole number',
  array: 'a list',
  object: 'a mapping',
  [SHORT_OR_LONG]: 'text or a mapping',
}

function isNumeric(expected: string): boolean {
  return expected === 'number' || expected === 'int'
}

function typeName(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  switch (typeof value) {
    case 'number':
      return 'a number'
    case 'boolean':
      return 'a boolean'
    case 'string':
      return 'text'
    default:
      return 'a mapping'
  }
}

function fixFor(value: unknown, expected: string): string {
  if (value === null) return 'Write a value, or remove the key.'
  if (expected === 'array') return 'Write a list: each entry on a line of its own, after "- ".'
  if (expected === 'object') return 'Write keys and values below it.'
  if (expected === 'boolean') return 'Write true or false, without quotes.'
  if (isNumeric(expected)) return 'Write a whole number, without quotes.'
  return 'Write a single value here.'
}

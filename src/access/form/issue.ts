import { accountFix } from '../../aws-auth/near-account.ts'
import { nearest } from '../../problem/nearest.ts'
import type { Problem } from '../../problem/problem.ts'
import { accessPolicyFix } from './access-policy-fix.ts'
import type { Document, Path } from './document.ts'
import { FORMATS, type FormatName } from './format.ts'
import { type Issue, valueAt } from './issue-tree.ts'
import type { Rule } from './rule.ts'
import { ruleProblem } from './rule-problem.ts'
import { accessSchema } from './schema.ts'
import { keysAt } from './schema-keys.ts'
import { emptyValue, inQuotes, missingKey, nameOf, wrongType } from './value-problem.ts'
import { writtenAccounts } from './written-accounts.ts'

/** What zod found in `document`, in this program's own words and at the places of the source. */
export function issueProblems(issue: Issue, document: Document): Problem[] {
  const path = issue.path
  const value = valueAt(document.value, path)
  const error = { severity: 'error', where: document.placeOf(path) } as const
  const found = { found: document.textAt(path) }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey([...path, key], document, keysAt(accessSchema, path)))
    case 'invalid_type':
      return [
        value === undefined
          ? missingKey(path, document)
          : wrongType({ path, value, document }, issue.expected),
      ]
    case 'invalid_value':
      if (value === undefined) return [missingKey(path, document)]
      if (value === null) return [wrongType({ path, value, document }, 'string')]
      return [unknownValue(path, issue.values.map(String), document)]
    case 'too_big':
      return [outOfRange(path, document, `at most ${issue.maximum}`)]
    case 'too_small':
      if (issue.origin === 'number') return [outOfRange(path, document, `at least ${issue.minimum}`)]
      if (issue.origin !== 'array') return [emptyValue(path, document, 'text')]
      return [
        {
          ...error,
          code: 'empty-list',
          message: `${nameOf(path)} is an empty list.`,
          ...found,
          allowed: 'a list with at least one entry',
          fix: 'Add an entry, or remove the key.',
        },
      ]
    case 'invalid_format': {
      const name = issue.message as FormatName
      const { code, what, allowed, fix } = FORMATS[name]
      if (value === '') return [emptyValue(path, document, allowed)]
      const better = betterFix(name, String(value), document) ?? fix
      return [{ ...error, code, message: `This is not ${what}.`, ...found, allowed, fix: better }]
    }
    case 'custom':
      return ruleProblem(issue.params as Rule, { path, value, document })
    default:
      throw new Error(`the schema gave an issue that has no words: ${issue.code}`)
  }
}

/** What to write, where the value says more than that it is wrong. */
function betterFix(name: FormatName, value: string, document: Document): string | undefined {
  switch (name) {
    case 'account':
      return accountFix(value, writtenAccounts(document), inQuotes)
    case 'accessPolicy':
      return accessPolicyFix(value)
    default:
      return undefined
  }
}

function outOfRange(path: Path, document: Document, bound: string): Problem {
  return {
    code: 'out-of-range',
    severity: 'error',
    where: document.placeOf(path),
    message: `${nameOf(path)} must be ${bound}, but is ${document.textAt(path)}.`,
    found: document.textAt(path),
    allowed: bound,
    fix: `Write a whole number that is ${bound}.`,
  }
}

function unknownKey(path: Path, document: Document, keys: readonly string[]): Problem {
  const key = String(path.at(-1))
  const near = nearest(key, keys)
  return {
    code: 'unknown-key',
    severity: 'error',
    where: document.keyPlaceOf(path),
    message: `The key "${key}" is not known here${near === undefined ? '' : `; did you mean "${near}"?`}`,
    found: key,
    allowed: keys.join(', '),
    fix: near === undefined ? 'Remove the key, or move it to where it belongs.' : `Write "${near}".`,
  }
}

function unknownValue(path: Path, values: readonly string[], document: Document): Problem {
  const found = document.textAt(path)
  const near = nearest(found, values)
  const isVersion = path.length === 1 && path[0] === 'version'
  return {
    code: isVersion ? 'unsupported-version' : 'unknown-value',
    severity: 'error',
    where: document.placeOf(path),
    message: `${nameOf(path)} cannot be ${found}${near === undefined ? '' : `; did you mean "${near}"?`}`,
    found,
    allowed: isVersion ? '1, without quotes' : values.join(', '),
    fix: isVersion ? 'Write version: 1.' : `Write ${near ?? `one of: ${values.join(', ')}`}.`,
  }
}

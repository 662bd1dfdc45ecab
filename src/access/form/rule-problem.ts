import type { Problem } from '../../problem/problem.ts'
import { presentKeys, type Rule } from './rule.ts'
import { type FoundValue, missingKey } from './value-problem.ts'

/** A broken rule in words, at the keys that break it. */
export function ruleProblem(rule: Rule, at: FoundValue): Problem[] {
  const { path, document } = at
  const value = Object(at.value)
  switch (rule.rule) {
    case 'long-form':
      return [
        {
          code: 'missing-key',
          severity: 'error',
          where: document.placeOf(path),
          message: `${rule.value} needs "${rule.needed}".`,
          found: document.textAt(path),
          allowed: `a mapping with "${rule.key}" and "${rule.needed}"`,
          fix: `Write ${rule.key}: ${rule.value}, and "${rule.needed}" below it.`,
        },
      ]
    case 'unique':
      return [
        {
          code: 'duplicate-item',
          severity: 'error',
          where: document.placeOf(path),
          message: `${document.textAt(path)} is in the list twice.`,
          found: document.textAt(path),
          allowed: 'each entry once',
          fix: 'Remove one of the two.',
        },
      ]
    case 'exactly-one': {
      const [first, ...rest] = presentKeys(rule.keys, value)
      if (first === undefined) return [missingKey(path, document, rule.keys)]
      return rest.map((key) => conflict({ ...at, path: [...path, key] }, first))
    }
    case 'at-least-one':
      return [missingKey(path, document, rule.keys)]
    case 'excludes':
      return presentKeys(rule.others, value).map((key) =>
        conflict({ ...at, path: [...path, key] }, rule.value ?? rule.key),
      )
    case 'needs':
      return [missingKey([...path, rule.needed], document)]
  }
}

function conflict({ path, document }: FoundValue, other: string): Problem {
  const key = String(path.at(-1))
  return {
    code: 'conflicting-keys',
    severity: 'error',
    where: document.keyPlaceOf(path),
    message: `"${key}" and "${other}" cannot be used together.`,
    found: key,
    allowed: `"${key}" or "${other}", not both`,
    fix: `Remove one of the two, or make two entries.`,
  }
}

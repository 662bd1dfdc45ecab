import * as z from 'zod/mini'

/**
 * What the keys of one mapping demand of each other. A rule is a zod check that speaks in `params`, and the JSON
 * Schema of the same rule, so that an editor shows what the program will say.
 */
export type Rule =
  | { readonly rule: 'exactly-one'; readonly keys: readonly string[] }
  | { readonly rule: 'at-least-one'; readonly keys: readonly string[] }
  /** With `key` (where it has `value`, if one is given), all of `others` are out of place. */
  | {
      readonly rule: 'excludes'
      readonly key: string
      readonly value?: string
      readonly others: readonly string[]
    }
  /** A text that only stands for `value` with `needed` beside it, which the long form of the entry has. */
  | { readonly rule: 'long-form'; readonly value: string; readonly key: string; readonly needed: string }
  /** An item of a list must not stand there already. */
  | { readonly rule: 'unique' }
  /** `needed` must stand beside `key` (where `key` has `value`, if one is given). */
  | { readonly rule: 'needs'; readonly key: string; readonly value?: string; readonly needed: string }

type KeyRule = Exclude<Rule, { readonly rule: 'unique' | 'long-form' }>
type LongFormRule = Extract<Rule, { readonly rule: 'long-form' }>
type JsonSchema = Record<string, unknown>

/** Checks that mappings of one kind keep `rules`; also where other checks of the mapping have failed already. */
export function keeps(...rules: readonly KeyRule[]): [z.core.$ZodCheck<object>, z.core.$ZodCheck<object>] {
  const check = z.check<object>(
    ({ value, issues }) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return
      for (const rule of rules.filter((rule) => broken(rule, value)))
        issues.push({ code: 'custom', input: value, params: rule, path: [] })
    },
    { when: () => true },
  )
  return [check, z.meta({ allOf: rules.map(toJsonSchema) })]
}

/** Checks that no text stands twice in a list. */
export function keepsUnique(): [z.core.$ZodCheck<readonly unknown[]>, z.core.$ZodCheck<readonly unknown[]>] {
  const check = z.check<readonly unknown[]>(
    ({ value, issues }) => {
      if (!Array.isArray(value)) return
      const seen = new Set<unknown>()
      for (const [index, item] of value.entries()) {
        if (typeof item !== 'string') continue
        const params: Rule = { rule: 'unique' }
        if (seen.has(item)) issues.push({ code: 'custom', input: item, params, path: [index] })
        seen.add(item)
      }
    },
    { when: () => true },
  )
  return [check, z.meta({ uniqueItems: true })]
}

/** Checks that an entry in its short form is not one that needs its long form. */
export function keepsLongForm(rule: LongFormRule): [z.core.$ZodCheck<string>, z.core.$ZodCheck<string>] {
  const check = z.check<string>(({ value, issues }) => {
    if (value === rule.value) issues.push({ code: 'custom', input: value, params: rule, path: [] })
  })
  return [check, z.meta({ not: { const: rule.value } })]
}

/** The keys that stand in `value`, in the order of `keys`. */
export function presentKeys(keys: readonly string[], value: object): string[] {
  return keys.filter((key) => Object.hasOwn(value, key))
}

function broken(rule: KeyRule, value: object): boolean {
  switch (rule.rule) {
    case 'exactly-one':
      return presentKeys(rule.keys, value).length !== 1
    case 'at-least-one':
      return presentKeys(rule.keys, value).length === 0
    case 'excludes':
      return applies(rule, value) && presentKeys(rule.others, value).length > 0
    case 'needs':
      return applies(rule, value) && !Object.hasOwn(value, rule.needed)
  }
}

function applies(rule: { readonly key: string; readonly value?: string }, value: object): boolean {
  return (
    Object.hasOwn(value, rule.key) &&
    (rule.value === undefined || Reflect.get(value, rule.key) === rule.value)
  )
}

function toJsonSchema(rule: KeyRule): JsonSchema {
  switch (rule.rule) {
    case 'exactly-one':
      return { oneOf: rule.keys.map((key) => ({ required: [key] })) }
    case 'at-least-one':
      return { anyOf: rule.keys.map((key) => ({ required: [key] })) }
    case 'excludes': {
      const excluded = { not: { anyOf: rule.others.map((key) => ({ required: [key] })) } }
      return ifThen(rule, excluded)
    }
    case 'needs':
      return ifThen(rule, { required: [rule.needed] })
  }
}

function ifThen(rule: { readonly key: string; readonly value?: string }, then: JsonSchema): JsonSchema {
  const properties = rule.value === undefined ? {} : { properties: { [rule.key]: { const: rule.value } } }
  return { if: { required: [rule.key], ...properties }, then }
}

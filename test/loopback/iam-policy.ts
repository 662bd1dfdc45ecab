/** An IAM policy, as far as it is evaluated here. Anything else in one is an error of whoever wrote it. */
export interface PolicyDocument {
  readonly Version: string
  readonly Statement: readonly PolicyStatement[]
}

export interface PolicyStatement {
  readonly Sid?: string
  readonly Effect: 'Allow' | 'Deny'
  readonly Action: string | readonly string[]
  readonly Resource: string | readonly string[]
  /** Values by key by operator. */
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>
}

/** What is asked of IAM for one request. */
export interface PolicyRequest {
  readonly action: string
  readonly resource: string
  /** Condition keys in lower case; several values where a key has several. A key that is not there is absent. */
  readonly context: Readonly<Record<string, string | readonly string[]>>
}

export type Decision = 'allowed' | 'implicitDeny' | 'explicitDeny'

/**
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 *
 * @throws Error for what is not evaluated here
 */
export function decisionOf(policies: readonly PolicyDocument[], request: PolicyRequest): Decision {
  const matching = policies.flatMap(({ Statement }) => Statement.filter((one) => applies(one, request)))
  if (matching.some(({ Effect }) => Effect === 'Deny')) return 'explicitDeny'
  return matching.length > 0 ? 'allowed' : 'implicitDeny'
}

const FIELDS = ['Sid', 'Effect', 'Action', 'Resource', 'Condition']

function applies(statement: PolicyStatement, { action, resource, context }: PolicyRequest): boolean {
  const strange = Object.keys(statement).find((field) => !FIELDS.includes(field))
  if (strange !== undefined) throw new Error(`Nothing evaluates ${strange} of a statement here.`)
  const conditions = Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => ({
      operator,
      key: key.toLowerCase(),
      values: listOf(values),
    })),
  )
  const met = conditions.map((one) => isMet(one, context[one.key]))
  return (
    listOf(statement.Action).some((one) => like(one.toLowerCase(), action.toLowerCase())) &&
    listOf(statement.Resource).some((one) => like(one, resource)) &&
    met.every(Boolean)
  )
}

/** Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
function isMet(
  {
    operator,
    key,
    values,
  }: { readonly operator: string; readonly key: string; readonly values: readonly string[] },
  found: string | readonly string[] | undefined,
): boolean {
  const [, set, name = '', ifExists] =
    /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/.exec(operator) ?? []
  if (values.some((value) => value.includes('${')))
    throw new Error('Nothing evaluates policy variables here.')
  if (name === 'Null') return (found === undefined) === (values[0] === 'true')
  const test = TESTS[name]
  if (test === undefined) throw new Error(`Nothing evaluates the operator ${operator} here.`)
  if (Array.isArray(found) && set === undefined)
    throw new Error(`${key} has several values, so ${operator} needs ForAllValues or ForAnyValue.`)
  if (found === undefined && ifExists !== undefined) return true
  const all = found === undefined ? [] : listOf(found)
  const isMatch = (value: string): boolean => values.some((wanted) => test.same(wanted, value))
  if (set === 'ForAllValues') return all.every((value) => isMatch(value) !== test.negated)
  if (set === 'ForAnyValue') return all.some((value) => isMatch(value) !== test.negated)
  const [value] = all
  // Of a key that is absent, nothing is equal and everything is different.
  return value === undefined ? test.negated : isMatch(value) !== test.negated
}

interface Test {
  readonly same: (wanted: string, value: string) => boolean
  readonly negated: boolean
}

const equals = (wanted: string, value: string): boolean => wanted === value
const TESTS: Readonly<Record<string, Test>> = {
  StringEquals: { same: equals, negated: false },
  StringNotEquals: { same: equals, negated: true },
  StringLike: { same: like, negated: false },
  StringNotLike: { same: like, negated: true },
}

/** `*` is any text, `?` any character. */
function like(pattern: string, value: string): boolean {
  const parts = pattern.split(/([*?])/).map((part) => {
    if (part === '*') return '[^]*'
    return part === '?' ? '[^]' : part.replace(/[\\^$.|+()[\]{}]/g, '\\$&')
  })
  return new RegExp(`^${parts.join('')}$`).test(value)
}

function listOf(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value
}

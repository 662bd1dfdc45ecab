import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An access policy that is associated with an entry. */
export interface Association {
  /** `AmazonEKSViewPolicy` */
  readonly policy: string
  /** Names, and patterns with `*` at their end; `all` with the scope `cluster`. */
  readonly namespaces: 'all' | readonly string[]
}

/** The spec of a SubjectAccessReview, as far as a rule looks at it. */
export interface Reviewed {
  readonly resourceAttributes?: {
    readonly namespace?: string
    readonly verb?: string
    readonly group?: string
    readonly resource?: string
    readonly subresource?: string
    readonly name?: string
  }
  readonly nonResourceAttributes?: { readonly path?: string; readonly verb?: string }
}

/**
 * The tables of https://docs.aws.amazon.com/eks/latest/userguide/access-policy-permissions.html. They are not those of
 * src/, and neither is what matches them: the program's answers are held against this.
 */
interface Published {
  readonly rules: Readonly<Record<string, readonly Rule[]>>
}

export interface Rule {
  readonly apiGroups?: readonly string[]
  readonly resources?: readonly string[]
  readonly nonResourceURLs?: readonly string[]
  readonly verbs: readonly string[]
  /** It is for objects of names that are not published. */
  readonly someNamesOnly?: boolean
}

export const PUBLISHED: Published = JSON.parse(
  readFileSync(join(import.meta.dirname, 'access-policies.json'), 'utf8'),
)

/**
 * The association by whose policy a request is allowed. A policy without a published table allows nothing here, and
 * in namespaces none allows what is outside of them: objects of the cluster, and URLs.
 */
export function allowedBy(
  associations: readonly Association[],
  { resourceAttributes: asked, nonResourceAttributes: visited }: Reviewed,
): Association | undefined {
  return associations.find(({ policy, namespaces }) => {
    if (namespaces !== 'all' && !namespaces.some((pattern) => isIn(pattern, asked?.namespace ?? '')))
      return false
    return (PUBLISHED.rules[policy] ?? []).some((rule) =>
      asked !== undefined ? allows(rule, asked) : visited !== undefined && allowsVisit(rule, visited),
    )
  })
}

function isIn(pattern: string, namespace: string): boolean {
  if (namespace === '') return false
  return pattern.endsWith('*') ? namespace.startsWith(pattern.slice(0, -1)) : namespace === pattern
}

function allows(rule: Rule, asked: NonNullable<Reviewed['resourceAttributes']>): boolean {
  const { verb = '', group = '', resource = '', subresource = '' } = asked
  if (rule.someNamesOnly === true) return false
  const whole = subresource === '' ? resource : `${resource}/${subresource}`
  const names = subresource === '' ? ['*', whole] : ['*', whole, `*/${subresource}`]
  return (
    has(rule.verbs, '*', verb) &&
    has(rule.apiGroups, '*', group) &&
    names.some((name) => rule.resources?.includes(name) === true)
  )
}

function allowsVisit(
  rule: Rule,
  { verb = '', path = '' }: NonNullable<Reviewed['nonResourceAttributes']>,
): boolean {
  const isOfPath = (url: string): boolean =>
    url.endsWith('*') ? path.startsWith(url.slice(0, -1)) : path === url
  return has(rule.verbs, '*', verb) && (rule.nonResourceURLs ?? []).some(isOfPath)
}

function has(list: readonly string[] | undefined, ...any: readonly string[]): boolean {
  return any.some((one) => list?.includes(one) === true)
}

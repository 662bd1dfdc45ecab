import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Problem } from '../../src/problem/problem.ts'
import { allows } from '../../src/rbac/allows.ts'
import { covers } from '../../src/rbac/covers.ts'
import type { PolicyRule, RbacObject } from '../../src/rbac/object.ts'
import { readRbacObject } from '../../src/rbac/read/object.ts'
import type { Path } from '../../src/rbac/read/reading.ts'
import { reconcile } from '../../src/rbac/reconcile.ts'
import type { RuleAtom } from '../../src/rbac/rules.ts'
import { accessRequest, anyRule, pair } from '../rbac/arbitrary.ts'
import { candidate } from '../rbac/candidate.ts'
import { ask, expectEach, expectMixed, sample } from './oracle.ts'

describe('the answers of Kubernetes itself', () => {
  test('covers answers as component-helpers/auth/rbac/validation.Covers', () => {
    const rules = fc.array(anyRule, { maxLength: 4 })
    const cases = sample(fc.record({ owner: rules, servant: rules }), 6000)
    const answers = ask<{ covered: boolean; uncovered: PolicyRule[] }>(
      cases.map((one) => ({ op: 'covers', ...one })),
    ).map(({ covered, uncovered }) => ({ covered, uncovered: uncovered.filter(isFirst) }))
    const ours = cases.map(({ owner, servant }) => {
      const { covered, uncovered } = covers(owner, servant)
      return { covered, uncovered: uncovered.map(asRule).filter(isFirst) }
    })
    expectEach(cases, { ours, theirs: answers })
    expectMixed(ours.map(({ covered }) => covered))
  })

  test('allows answers as RuleAllows of the RBAC authorizer', () => {
    const cases = sample(fc.record({ rule: anyRule, request: accessRequest }), 6000)
    const answers = ask<{ allows: boolean }>(cases.map((one) => ({ op: 'allows', ...one })))
    const ours = cases.map(({ rule, request }) => ({ allows: allows(rule, request) }))
    expectEach(cases, { ours, theirs: answers })
    expectMixed(ours.map((answer) => answer.allows))
  })

  test('readRbacObject refuses what the API server refuses, at the same places, and nothing else', () => {
    const cases = sample(candidate, 8000)
    const answers = ask<{ errors: string[] }>(cases.map((object) => ({ op: 'validate', object })))
    const ours = cases.map((object, index) => {
      const { problems } = readRbacObject(object, (path) => ({ object: fieldOf(path) }))
      const fields = problems.filter(isRefused).map(refusedField)
      // What does not decode is not looked at any further by the server, and to the end by us.
      return answers[index]?.errors[0] === '' && fields.length > 0 ? [''] : distinct(fields)
    })
    const theirs = answers.map(({ errors }, index) => {
      return distinct(errors.filter(isOfOneField).map((field) => absentAsWhole(field, cases[index])))
    })
    expectEach(cases, { ours, theirs })
    expectMixed(ours.map((fields) => fields.length === 0))
  })

  test('reconcile does what kubectl auth reconcile does with both remove flags', () => {
    const cases = sample(pair, 4000).map(({ live, desired }) => ({
      live: bare(live),
      desired: bare(desired),
    }))
    const answers = ask<{ operation: string }>(cases.map((one) => ({ op: 'reconcile', ...one })))
    const words = { none: 'none', add: 'create', change: 'update', replace: 'recreate' }
    const ours = cases.map(({ live, desired }) => ({ operation: words[reconcile(live, desired).action] }))
    expectEach(cases, { ours, theirs: answers })
    expect(new Set(ours.map(({ operation }) => operation))).toEqual(new Set(['none', 'update', 'recreate']))
  })
})

/** The API server removes a namespace that does not belong there before it validates, which is all that is asked here. */
function isRefused({ severity, code }: Problem): boolean {
  return severity === 'error' || code === 'namespace-not-allowed'
}

/** A path as Go writes it. The server names the mapping of a wrong label or annotation, not its key. */
function fieldOf(path: Path): string {
  const end = path.findIndex((step) => step === 'labels' || step === 'annotations' || step === 'matchLabels')
  return (end < 0 ? path : path.slice(0, end + 1))
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`))
    .join('')
}

/** A missing key has no place of its own; the server names it, we name the mapping that lacks it. */
function refusedField({ code, where, message }: Problem): string {
  const key = code === 'missing-key' ? /(\w+)\.$/.exec(message)?.[1] : undefined
  return [where.object, key].filter(Boolean).join('.')
}

/** The server goes on without metadata or roleRef, and misses each of their fields. */
function absentAsWhole(field: string, object: object | undefined): string {
  const [head = ''] = field.split('.')
  return (head === 'metadata' || head === 'roleRef') && (Reflect.get(object ?? {}, head) ?? null) === null
    ? head
    : field
}

/** The server repeats what is wrong in a selector once for the selector as a whole. */
function isOfOneField(field: string): boolean {
  return !/clusterRoleSelectors\[\d+\]$/.test(field)
}

function distinct(fields: readonly string[]): string[] {
  return [...new Set(fields)].toSorted()
}

/** What a rule repeats is repeated by Go, and not here. */
function isFirst(rule: PolicyRule, index: number, rules: readonly PolicyRule[]): boolean {
  return rules.findIndex((other) => isDeepStrictEqual(other, rule)) === index
}

/** An atom as Go writes it. */
function asRule(atom: RuleAtom): PolicyRule {
  if ('url' in atom) return { verbs: [atom.verb], nonResourceURLs: [atom.url] }
  const names = atom.name === undefined ? {} : { resourceNames: [atom.name] }
  return { verbs: [atom.verb], apiGroups: [atom.group], resources: [atom.resource], ...names }
}

/**
 * Without labels and annotations, which kubectl only ever adds to, and without the rules of an aggregated desired
 * role, which kubectl would write and the controller would overwrite.
 */
function bare(object: RbacObject): RbacObject {
  const { name, namespace } = object.metadata
  const metadata = { name, ...(namespace === undefined ? {} : { namespace }) }
  if (object.kind === 'ClusterRole' && object.aggregationRule !== undefined) {
    return { ...object, metadata, rules: [] }
  }
  return { ...object, metadata }
}

import { nearest } from '../../problem/nearest.ts'
import { LABEL_KEY, LABEL_VALUE, type NameSyntax } from '../name-syntax.ts'
import type { ClusterRole, LabelSelector } from '../object.ts'
import {
  nameOf,
  type Path,
  quoted,
  type Reading,
  readFields,
  readList,
  readText,
  readTextMap,
  readTexts,
  report,
  reportMissing,
} from './reading.ts'

type Requirement = NonNullable<LabelSelector['matchExpressions']>[number]

const PATH = ['aggregationRule']
const OPERATORS = ['In', 'NotIn', 'Exists', 'DoesNotExist']

/**
 * Which ClusterRoles a ClusterRole is made of, checked as ValidateClusterRole and ValidateLabelSelector do
 * (pkg/apis/rbac/validation/validation.go, apimachinery/pkg/apis/meta/v1/validation/validation.go).
 */
export function readAggregationRule(
  reading: Reading,
  value: unknown,
): NonNullable<ClusterRole['aggregationRule']> {
  const known = ['clusterRoleSelectors'] as const
  const fields = readFields(reading, PATH, { value, known })
  const path = [...PATH, 'clusterRoleSelectors']
  const list = fields?.clusterRoleSelectors
  if (fields !== undefined && (list === undefined || (Array.isArray(list) && list.length === 0))) {
    reportMissing(reading, PATH, {
      key: 'clusterRoleSelectors',
      allowed: 'at least one label selector',
      fix: 'Add a selector, or remove aggregationRule.',
    })
  }
  const selectors = readList(reading, path, list)
  return {
    clusterRoleSelectors: selectors.map((item, index) => readSelector(reading, [...path, index], item)),
  }
}

function readSelector(reading: Reading, path: Path, value: unknown): LabelSelector {
  const fields = readFields(reading, path, { value, known: ['matchLabels', 'matchExpressions'] }) ?? {}
  const labels = [...path, 'matchLabels']
  const expressions = [...path, 'matchExpressions']
  const matchLabels = readTextMap(reading, labels, fields.matchLabels)
  for (const [key, text] of Object.entries(matchLabels ?? {})) {
    check(reading, [...labels, key], { text: key, syntax: LABEL_KEY, what: 'the key of a label' })
    check(reading, [...labels, key], { text, syntax: LABEL_VALUE, what: 'the value of a label' })
  }
  const matchExpressions = readList(reading, expressions, fields.matchExpressions).flatMap((item, index) =>
    readRequirement(reading, [...expressions, index], item),
  )
  return {
    ...(matchLabels === undefined ? {} : { matchLabels }),
    ...(fields.matchExpressions === undefined ? {} : { matchExpressions }),
  }
}

function readRequirement(reading: Reading, path: Path, value: unknown): Requirement[] {
  const fields = readFields(reading, path, { value, known: ['key', 'operator', 'values'] })
  if (fields === undefined) return []
  const key = readText(reading, [...path, 'key'], fields.key)
  const values = readTexts(reading, [...path, 'values'], fields.values)
  if (fields.key === undefined) {
    reportMissing(reading, path, { key: 'key', allowed: LABEL_KEY.allowed, fix: 'Add the key of the label.' })
  } else if (key !== undefined) {
    check(reading, [...path, 'key'], { text: key, syntax: LABEL_KEY, what: 'the key of a label' })
  }
  for (const [index, text] of (values ?? []).entries()) {
    check(reading, [...path, 'values', index], { text, syntax: LABEL_VALUE, what: 'the value of a label' })
  }
  const operator = readOperator(reading, path, fields.operator)
  const known = Array.isArray(fields.values) || fields.values === undefined
  if (known) checkValues(reading, path, { operator, count: values?.length ?? 0 })
  return [{ key: key ?? '', operator, ...(values === undefined ? {} : { values }) }]
}

function readOperator(reading: Reading, path: Path, value: unknown): string {
  const at = [...path, 'operator']
  const operator = readText(reading, at, value)
  if (value === undefined) {
    reportMissing(reading, path, {
      key: 'operator',
      allowed: OPERATORS.join(', '),
      fix: `Write one of ${OPERATORS.join(', ')}.`,
    })
  } else if (operator !== undefined && !OPERATORS.includes(operator)) {
    report(reading, at, {
      code: 'invalid-selector',
      message: `${nameOf(reading, at)} is ${quoted(operator)}.`,
      found: operator,
      allowed: OPERATORS.join(', '),
      fix: `Write ${nearest(operator, OPERATORS) ?? OPERATORS.join(' or ')}.`,
    })
  }
  return operator ?? ''
}

function checkValues(
  reading: Reading,
  path: Path,
  { operator, count }: { readonly operator: string; readonly count: number },
): void {
  if ((operator === 'In' || operator === 'NotIn') && count === 0) {
    reportMissing(reading, path, {
      key: 'values',
      allowed: `at least one value for ${operator}`,
      fix: 'Add the values, or select by the key alone with Exists or DoesNotExist.',
    })
  }
  if ((operator === 'Exists' || operator === 'DoesNotExist') && count > 0) {
    report(reading, [...path, 'values'], {
      code: 'invalid-selector',
      message: `${nameOf(reading, path)} has values, which ${operator} does not take.`,
      allowed: 'values for In and NotIn only',
      fix: `Remove the values, or write ${operator === 'Exists' ? 'In' : 'NotIn'}.`,
    })
  }
}

function check(
  reading: Reading,
  path: Path,
  { text, syntax, what }: { readonly text: string; readonly syntax: NameSyntax; readonly what: string },
): void {
  if (syntax.accepts(text)) return
  report(reading, path, {
    code: 'invalid-selector',
    message: `${quoted(text)} cannot be ${what}.`,
    found: text,
    allowed: syntax.allowed,
    fix: 'Copy it from the labels of the ClusterRoles.',
  })
}

import { nearest } from '../../problem/nearest.ts'
import { hasErrors, type Problem } from '../../problem/problem.ts'
import { withDefaults } from '../defaults.ts'
import { neverTouch } from '../never-touch.ts'
import { RBAC_GROUP, type RbacKind, type RbacObject } from '../object.ts'
import { readAggregationRule } from './aggregation.ts'
import { readMetadata } from './metadata.ts'
import {
  type Fields,
  nameOf,
  type PlaceOf,
  quoted,
  type Reading,
  readFields,
  readText,
  report,
  reportMissing,
} from './reading.ts'
import { readRoleRef } from './role-ref.ts'
import { readRules } from './rules.ts'
import { readSubjects } from './subjects.ts'

export interface ReadObject {
  /** With API defaults. Absent when one of the problems is an error, and where the object is never touched. */
  readonly object?: RbacObject
  readonly problems: readonly Problem[]
}

const API_VERSION = `${RBAC_GROUP}/v1` as const

type ContentKey = 'rules' | 'aggregationRule' | 'subjects' | 'roleRef'
type ObjectFields = Fields<'apiVersion' | 'kind' | 'metadata' | ContentKey>

const KEYS: Readonly<Record<RbacKind, readonly ContentKey[]>> = {
  Role: ['rules'],
  ClusterRole: ['rules', 'aggregationRule'],
  RoleBinding: ['subjects', 'roleRef'],
  ClusterRoleBinding: ['subjects', 'roleRef'],
}

/** The kinds of RBAC. */
export const RBAC_KINDS = Object.keys(KEYS) as readonly RbacKind[]

/**
 * Reads one object of a manifest from JSON data of any shape and finds, all at once, everything that the API
 * server would refuse, keys that it does not know, and objects that are never touched. `List` is not unpacked.
 * What only the API server fills in (`uid`, `managedFields`, …) is left out of the object. A Role or RoleBinding that names
 * no namespace is of `namespace`. Never throws.
 */
export function readRbacObject(
  value: unknown,
  placeOf: PlaceOf,
  { namespace }: Pick<Reading, 'namespace'> = {},
): ReadObject {
  const reading: Reading = { name: nameFor(value), placeOf, problems: [], namespace }
  const object = readObject(reading, value)
  const { problems } = reading
  return object === undefined || hasErrors(problems)
    ? { problems }
    : { object: withDefaults(object), problems }
}

function readObject(reading: Reading, value: unknown): RbacObject | undefined {
  const { kind: found } = typeof value === 'object' && value !== null ? (value as Fields<'kind'>) : {}
  const kind = RBAC_KINDS.find((candidate) => candidate === found)
  if (kind === undefined) {
    reportKind(reading, found)
    return undefined
  }
  const fields = readFields(reading, [], { value, known: ['apiVersion', 'kind', 'metadata', ...KEYS[kind]] })
  if (fields === undefined) return undefined
  checkVersion(reading, fields)
  const object = readContent(reading, fields, kind)
  return isNeverTouched(reading, object) ? undefined : object
}

function reportKind(reading: Reading, kind: unknown): void {
  const meant = typeof kind === 'string' ? nearest(kind, RBAC_KINDS) : undefined
  report(reading, typeof kind === 'string' ? ['kind'] : [], {
    code: 'manifest-kind',
    message: typeof kind === 'string' ? `The kind is ${quoted(kind)}.` : 'This is not an object with a kind.',
    ...(typeof kind === 'string' ? { found: kind } : {}),
    allowed: RBAC_KINDS.join(', '),
    fix:
      meant === undefined
        ? 'Write the kind that is meant, or move it to a file that "manifests" does not match.'
        : `Write ${meant}.`,
  })
}

function checkVersion(reading: Reading, fields: ObjectFields): void {
  const version = readText(reading, ['apiVersion'], fields.apiVersion)
  if (fields.apiVersion === undefined) {
    reportMissing(reading, [], {
      key: 'apiVersion',
      allowed: API_VERSION,
      fix: `Add apiVersion: ${API_VERSION}.`,
    })
  } else if (version !== undefined && version !== API_VERSION) {
    report(reading, ['apiVersion'], {
      code: 'manifest-api-version',
      message: `${nameOf(reading, ['apiVersion'])} is ${quoted(version)}.`,
      found: version,
      allowed: API_VERSION,
      fix: BEFORE_V1.test(version)
        ? `Write ${API_VERSION}: its fields are the same, and Kubernetes has had no other since 1.22.`
        : `Write ${API_VERSION}.`,
    })
  }
}

/** https://kubernetes.io/docs/reference/using-api/deprecation-guide/#rbac-resources-v122 */
const BEFORE_V1 = /^rbac\.authorization\.k8s\.io\/v1(?:alpha|beta)1$/

function readContent(reading: Reading, fields: ObjectFields, kind: RbacKind): RbacObject {
  if (fields.metadata === undefined) {
    reportMissing(reading, [], {
      key: 'metadata',
      allowed: 'a mapping with a name',
      fix: 'Add metadata with a name.',
    })
  }
  const base = {
    apiVersion: API_VERSION,
    metadata:
      fields.metadata === undefined ? { name: '' } : readMetadata(reading, { value: fields.metadata, kind }),
  }
  switch (kind) {
    case 'Role':
      return { ...base, kind, rules: readRules(reading, { value: fields.rules, kind }) }
    case 'ClusterRole': {
      const rules = readRules(reading, { value: fields.rules, kind })
      if (fields.aggregationRule === undefined) return { ...base, kind, rules }
      if (rules.length > 0) reportAggregatedRules(reading)
      return { ...base, kind, aggregationRule: readAggregationRule(reading, fields.aggregationRule) }
    }
    case 'RoleBinding':
    case 'ClusterRoleBinding':
      return {
        ...base,
        kind,
        subjects: readSubjects(reading, { value: fields.subjects, kind }),
        roleRef: readRoleRef(reading, { value: fields.roleRef, kind }),
      }
  }
}

function reportAggregatedRules(reading: Reading): void {
  report(reading, ['rules'], {
    code: 'aggregated-rules',
    severity: 'warning',
    message: `${nameOf(reading, ['rules'])} have no effect: the role has an aggregationRule.`,
    allowed: 'rules or aggregationRule',
    fix: 'Remove the rules, or move them to a ClusterRole with a label that the aggregationRule selects.',
  })
}

/** Published sets have such objects beside others: what is not declared stays as it is in the cluster. */
function isNeverTouched(reading: Reading, object: RbacObject): boolean {
  const reason = neverTouch(object)
  if (reason === undefined) return false
  // What is odd in an object that is left out has no effect on anything.
  const faults = reading.problems.filter(({ severity }) => severity === 'error')
  reading.problems.splice(0, reading.problems.length, ...faults)
  report(reading, reason.path, {
    code: 'never-touch',
    severity: 'warning',
    message: `${reading.name} is left out, because it is never changed: ${reason.text}.`,
    allowed: 'objects of your own',
    fix: 'Apply it with the tool that installs the rest of it. For a role of your own, use a name of your own, without these labels and annotations.',
  })
  return true
}

/** `Role/shop/deployer`, as far as it can be told before anything is checked. */
function nameFor(value: unknown): string {
  const { kind, metadata } = (value ?? {}) as Fields<'kind' | 'metadata'>
  const { name, namespace } = (metadata ?? {}) as Fields<'name' | 'namespace'>
  const parts = [kind, namespace, name].filter((part) => typeof part === 'string' && part !== '')
  return parts.length === 0 ? 'the object' : parts.join('/')
}

import { listed } from '../../words/list.ts'
import { atomCount, atomCountOf, MOST_OF_ROLE, MOST_OF_RULE } from '../atom-budget.ts'
import { namesOfMany } from '../catalog/named-requests.ts'
import { ruleFaults } from '../catalog/rule-faults.ts'
import type { PolicyRule, RbacKind } from '../object.ts'
import {
  nameOf,
  type Path,
  type Reading,
  readFields,
  readList,
  readTexts,
  report,
  reportMissing,
} from './reading.ts'

const KNOWN = ['verbs', 'apiGroups', 'resources', 'resourceNames', 'nonResourceURLs'] as const

/** The rules of a Role or ClusterRole, checked as ValidatePolicyRule does (pkg/apis/rbac/validation/validation.go). */
export function readRules(
  reading: Reading,
  { value, kind }: { readonly value: unknown; readonly kind: RbacKind },
): PolicyRule[] {
  const rules = readList(reading, ['rules'], value).flatMap((item, index) => {
    const path = ['rules', index]
    const before = reading.problems.length
    const fields = readFields(reading, path, { value: item, known: KNOWN })
    if (fields === undefined) return []
    const lists = KNOWN.flatMap((key) => {
      const texts = readTexts(reading, [...path, key], fields[key])
      return texts === undefined ? [] : [[key, texts]]
    })
    const rule: PolicyRule = { verbs: [], ...Object.fromEntries(lists) }
    // A list of the wrong type is reported already; it must not be called missing as well.
    const missing = (key: keyof PolicyRule): boolean =>
      !rule[key]?.length && (fields[key] === undefined || Array.isArray(fields[key]))
    checkRule(reading, path, { rule, kind, missing })
    checkCount(reading, path, { count: atomCount(rule), most: MOST_OF_RULE })
    // What could not be read stands as empty text here, which is the name of a group.
    if (reading.problems.length === before) checkWords(reading, path, rule)
    return [rule]
  })
  checkCount(reading, ['rules'], { count: atomCountOf(rules), most: MOST_OF_ROLE })
  return rules
}

/** What a plan cannot list, no reviewer can read. */
function checkCount(
  reading: Reading,
  path: Path,
  { count, most }: { readonly count: number; readonly most: number },
): void {
  if (count <= most) return
  report(reading, path, {
    code: 'rule-too-large',
    message: `${nameOf(reading, path)} has ${count} combinations of verb, API group, resource and name.`,
    found: `${count} combinations`,
    allowed: `at most ${most}`,
    fix: 'Use "*" where all are meant, leave resourceNames out, or split it into several roles.',
  })
}

/** What the API server stores and RBAC never finds: names are compared as they are. */
function checkWords(reading: Reading, path: Path, rule: PolicyRule): void {
  for (const { key, index, found, says, meant } of ruleFaults(rule)) {
    report(reading, [...path, key, index], {
      code: 'rule-matches-nothing',
      severity: 'warning',
      message: `${reading.name} grants nothing here: ${says}.`,
      found,
      allowed: 'names as the API has them: RBAC compares them literally, with case',
      fix: `Write ${meant}.`,
    })
  }
  const names = namesOfMany(rule)
  if (names === undefined) return
  report(reading, [...path, 'resourceNames'], {
    code: 'rule-names-of-many',
    severity: 'notice',
    message: `With resourceNames, in ${nameOf(reading, path)}: ${names}.`,
    found: listed(rule.resourceNames ?? []),
    allowed: 'resourceNames with verbs for one object: get, update, patch, delete',
    fix: 'Nothing, if that is meant. Otherwise write a rule without resourceNames for these verbs.',
  })
}

interface RuleCheck {
  readonly rule: PolicyRule
  readonly kind: RbacKind
  readonly missing: (key: keyof PolicyRule) => boolean
}

function checkRule(reading: Reading, path: Path, { rule, kind, missing }: RuleCheck): void {
  if (missing('verbs')) {
    reportMissing(reading, path, {
      key: 'verbs',
      allowed:
        'at least one verb: get, list, watch, create, update, patch, delete, deletecollection, …, or "*"',
      fix: 'Add the verbs, for example verbs: [get, list, watch].',
    })
  }
  if (rule.nonResourceURLs?.length) {
    checkUrls(reading, path, { rule, kind })
    return
  }
  if (missing('apiGroups')) {
    reportMissing(reading, path, {
      key: 'apiGroups',
      allowed: 'at least one API group; "" is the core group of pods, secrets and services',
      fix: 'Add the API group of the resources, for example apiGroups: [""] or apiGroups: [apps].',
    })
  }
  if (missing('resources')) {
    reportMissing(reading, path, {
      key: 'resources',
      allowed: 'at least one resource in the plural, such as pods or pods/log, or "*"',
      fix: 'Add the resources, for example resources: [pods].',
    })
  }
}

function checkUrls(
  reading: Reading,
  path: Path,
  { rule, kind }: { readonly rule: PolicyRule; readonly kind: RbacKind },
): void {
  const at = [...path, 'nonResourceURLs']
  if (kind === 'Role') {
    report(reading, at, {
      code: 'urls-in-role',
      message: `${nameOf(reading, path)} grants URLs, which are not in any namespace.`,
      allowed: 'nonResourceURLs in a ClusterRole only',
      fix: 'Move the rule to a ClusterRole, and bind it with a ClusterRoleBinding.',
    })
  }
  if (rule.apiGroups?.length || rule.resources?.length || rule.resourceNames?.length) {
    report(reading, at, {
      code: 'rule-mixes-urls',
      message: `${nameOf(reading, path)} has both resources and URLs.`,
      allowed: 'apiGroups, resources and resourceNames; or nonResourceURLs',
      fix: 'Split it into two rules.',
    })
  }
}

import { partitionInArn } from '../../aws-auth/arn-parts.ts'
import type { EntryDetails } from '../../live/facts.ts'
import type { EntryStep } from '../../login/mapping/access-entries/step.ts'
import { policyName } from '../../rbac/access-policy/policy-arn.ts'
import { policySpec } from '../fact-files/entry-file.ts'
import { isJsonObject, type Json, type JsonObject } from '../json.ts'

/**
 * The manifest of an access entry after a step that changes it. What the step leaves as it is stays as it is written,
 * also where a default is left out, and so do keys that say nothing here.
 *
 * @param before the entry as it is read from the manifest
 * @param after the entry as the step makes it
 */
export function manifestAfter(
  raw: JsonObject,
  step: EntryStep,
  { before, after }: { readonly before: EntryDetails; readonly after: EntryDetails },
): JsonObject {
  const spec = isJsonObject(raw['spec']) ? raw['spec'] : {}
  return { ...raw, spec: { ...spec, ...changedFields(spec, step, { before, after }) } }
}

function changedFields(
  spec: JsonObject,
  step: EntryStep,
  { before, after }: { readonly before: EntryDetails; readonly after: EntryDetails },
): JsonObject {
  switch (step.verb) {
    case 'update':
      return {
        ...(before.username === after.username ? {} : { username: after.username }),
        ...(sameSet(before.groups, after.groups)
          ? {}
          : { kubernetesGroups: inOldOrder(before.groups, after.groups) }),
      }
    case 'associate': {
      const wanted = policySpec(step.policy, partitionInArn(step.principalArn))
      const list = listOf(spec['accessPolicies'])
      const index = list.findIndex((item) => isPolicy(item, step.policy.policy))
      if (index === -1) return { accessPolicies: [...list, wanted] }
      return {
        accessPolicies: list.map((item, at) =>
          at === index && isJsonObject(item) ? { ...item, accessScope: wanted['accessScope'] } : item,
        ),
      }
    }
    case 'disassociate':
      return {
        accessPolicies: listOf(spec['accessPolicies']).filter((item) => !isPolicy(item, step.policy)),
      }
    case 'tag':
    case 'untag': {
      const { tags = {} } = after
      return { tags: Object.keys(tags).length === 0 ? undefined : tags }
    }
    case 'create':
    case 'delete':
      return {}
  }
}

function isPolicy(item: Json, policy: string): boolean {
  const arn = isJsonObject(item) ? item['policyARN'] : undefined
  return typeof arn === 'string' && policyName(arn) === policy
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : []
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.every((item) => other.includes(item)) && other.every((item) => one.includes(item))
}

/** What stays, where it is; then what is new. */
function inOldOrder(before: readonly string[], after: readonly string[]): readonly string[] {
  return [
    ...before.filter((group) => after.includes(group)),
    ...after.filter((group) => !before.includes(group)),
  ]
}

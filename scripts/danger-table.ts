import { wordsOf } from '../src/danger/rule/catalogue.ts'
import { LOGIN_RULES } from '../src/danger/rule/login-rules.ts'
import { OBJECT_RULES } from '../src/danger/rule/object-rules.ts'
import type { DangerRule } from '../src/danger/rule/rule.ts'
import { CATALOGUE_RULES } from '../src/danger/rule/rules.ts'
import { WELL_KNOWN_ROLES } from '../src/danger/rule/well-known.ts'

/** docs/dangers.md, from the catalogue. */
export function dangersPage(): string {
  return `${[
    '# Dangers',
    INTRODUCTION,
    '## ClusterRoles that every cluster has',
    'What such a role includes by design is one finding of a plan. What is added to it by aggregation is a finding of its own. `view` includes no danger.',
    table(WELL_KNOWN_ROLES),
    '## Permissions',
    'Judged for every subject that a change reaches, IAM principal or not, with the same rules as the API server: a `*`, a `*/exec` or several roles together are found just as the plain form is. A danger that is limited to a few names by `resourceNames` is one level lower, unless the name is as powerful as all names, such as `cluster-admin` for `bind`.',
    table(CATALOGUE_RULES),
    '## Bindings and roles',
    'Judged for each object that a plan adds or changes.',
    table(OBJECT_RULES),
    '## Principals',
    "Judged for each principal that gains something. An account as a whole that is neither the cluster's own nor in [`knownAccounts`](access-yaml.md#knownaccounts) is a `foreign-account`.",
    table(LOGIN_RULES),
    '`system:masters` has its own guard: see [system-masters](problems/system-masters.md).',
  ].join('\n\n')}\n`
}

const INTRODUCTION = `Permissions that give their holder more power than their names suggest. A plan reports those that a subject **gains**, not those that it had before. A danger never stops an apply: critical and high ones are warnings, medium and low ones notices. \`kube-system\` counts as the whole cluster, because whoever controls it controls the cluster.

A danger that is known and needed can be accepted until a given day: see [\`dangers\`](access-yaml.md#dangers) in access.yaml, which uses the names of the first column.`

function table(rules: readonly Pick<DangerRule, 'severity' | 'id'>[]): string {
  const rows = rules.map(({ id, severity }) => {
    const { what, why, instead } = wordsOf(id as Parameters<typeof wordsOf>[0])
    const cells = [
      `<a id="${id}"></a>\`${id}\``,
      what,
      severity.cluster,
      severity.namespace ?? '',
      why,
      instead,
    ]
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('"*"', '`*`')).join(' | ')} |`
  })
  return [
    '| danger | what is gained | whole cluster | a namespace | why | instead |',
    '|-|-|-|-|-|-|',
    ...rows,
  ].join('\n')
}

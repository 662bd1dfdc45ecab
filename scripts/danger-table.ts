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
    'What such a role includes by design is one line in a plan. What somebody added to it by aggregation is said by itself. `view` includes no danger.',
    table(WELL_KNOWN_ROLES),
    '## Permissions',
    'Judged for every subject that a change reaches, IAM principal or not, by asking what the API server would ask: a `*`, a `*/exec` or several roles together are found like the plain form. A danger that is limited to a few names by `resourceNames` is one step less grave, unless the name is as good as all, like `cluster-admin` for `bind`.',
    table(CATALOGUE_RULES),
    '## Bindings and roles',
    'Judged for each object that a plan makes or changes.',
    table(OBJECT_RULES),
    '## Principals',
    "Judged for each principal that gains something by a plan. An account as a whole that is neither the cluster's own nor under [`knownAccounts`](access-yaml.md#knownaccounts) is a `foreign-account`.",
    table(LOGIN_RULES),
    '`system:masters` has a guard of its own: see [system-masters](problems/system-masters.md).',
  ].join('\n\n')}\n`
}

const INTRODUCTION = `Permissions that give their holder more than they say. A plan names those that somebody **gains**; what was there before is no news. Dangers inform and never stop an apply: critical and high ones are warnings, medium and low ones notices. \`kube-system\` counts as the whole cluster, because who controls it controls the cluster.

A danger that is known and meant can be accepted until a day: see [\`dangers\`](access-yaml.md#dangers) in access.yaml, where the names of the first column are used.`

function table(rules: readonly Pick<DangerRule, 'severity' | 'id'>[]): string {
  const rows = rules.map(({ id, severity }) => {
    const { what, why, instead } = wordsOf(id as Parameters<typeof wordsOf>[0])
    const cells = [`\`${id}\``, what, severity.cluster, severity.namespace ?? '', why, instead]
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('"*"', '`*`')).join(' | ')} |`
  })
  return [
    '| danger | what is gained | whole cluster | a namespace | why | instead |',
    '|-|-|-|-|-|-|',
    ...rows,
  ].join('\n')
}

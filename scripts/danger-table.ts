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
    'The dangers that such a role includes by design are one line in a plan. Those that were added by aggregation are named separately. `view` includes no danger.',
    table(WELL_KNOWN_ROLES),
    '## Permissions',
    'Checked for every subject that a change affects, IAM principal or not, with the requests that the API server would check: a `*`, a `*/exec` or several roles together are found like the plain form. A danger that `resourceNames` limits to a few names is one level lower, unless one name is equivalent to all, like `cluster-admin` for `bind`.',
    table(CATALOGUE_RULES),
    '## Bindings and roles',
    'Checked for each object that a plan creates or changes.',
    table(OBJECT_RULES),
    '## Principals',
    "Checked for each principal that gains something with a plan. A login for a whole account that is neither the cluster's own nor under [`knownAccounts`](access-yaml.md#knownaccounts) is a `foreign-account`.",
    table(LOGIN_RULES),
    '`system:masters` has a guard of its own: see [system-masters](problems/system-masters.md).',
  ].join('\n\n')}\n`
}

const INTRODUCTION = `Permissions that give their holder more than they seem to. A plan names those that somebody **gains**, not those that were there before. Dangers never stop an apply: critical and high ones are warnings, medium and low ones notices. \`kube-system\` counts as the whole cluster, because whoever controls it controls the cluster.

A danger that is intended can be accepted until a day: see [\`dangers\`](access-yaml.md#dangers) in access.yaml, which uses the names of the first column.`

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

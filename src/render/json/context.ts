import type { Drift, DriftPower, What } from '../../plan/drift/drift.ts'
import type { Plan } from '../../plan/plan.ts'
import { ruleText } from '../../plan/shown/newcomer.ts'
import { type Clean, cleanMeaning, cleanObject, defined } from '../change/clean.ts'

/** Which cluster it is, and what is in it beside what the file says. Keys in a fixed order. */
export function contextJson({ target, unmanaged, drift }: Plan): {
  readonly target: Clean
  readonly unmanaged: Clean
  readonly drift: Clean
} {
  const { cluster, door, region, account, arn, context, kubeconfig, directory, endpoint } = target
  return {
    target: defined({ cluster, door, region, account, arn, context, kubeconfig, directory, endpoint }),
    unmanaged: {
      rows: unmanaged.rows.map((row) => ({ key: row.key, arn: row.arn, ...cleanMeaning(row) })),
      accounts: unmanaged.accounts,
      returned: unmanaged.returned,
      bindings: unmanaged.bindings.map(({ id, object, reaches, danger }) => {
        const { roleRef, subjects } = cleanObject(object)
        const found = danger && { rule: danger.rule, severity: danger.severity }
        return defined({ id, roleRef, subjects, reaches, danger: found })
      }),
    },
    drift: driftJson(drift),
  }
}

function driftJson({ compared, items }: Drift): Clean {
  return {
    compared,
    items: items.map(({ what, isNew, power }) => ({ new: isNew, ...whatJson(what), ...powerJson(power) })),
  }
}

function whatJson(what: What): Clean {
  switch (what.kind) {
    case 'row': {
      const { kind, principal, username, groups, isBeneath, isOfNodes } = what
      return { kind, principal, username, groups, beneathEntry: isBeneath, ofNodes: isOfNodes }
    }
    case 'account':
      return { kind: what.kind, account: what.principal }
    case 'entry':
      return defined({ kind: what.kind, principal: what.principal, ...what.gives })
    case 'policy': {
      const { kind, principal, policy, scope } = what
      return defined({ kind, principal, policy, namespace: scope === '' ? undefined : scope })
    }
    case 'binding': {
      const { kind, subject, role, scope, bindings } = what
      const namespace = scope === '' ? undefined : scope
      return defined({ kind, subject: { ...subject }, role, namespace, bindings })
    }
    case 'rules':
      return { kind: what.kind, role: what.role, added: what.added.map(ruleText) }
  }
}

/** The word of the one scale, and where it holds; `none` where nothing comes with it beside what everybody has. */
function powerJson(power: DriftPower): Clean {
  if (power === 'unknown' || power === undefined) return { power: power ?? 'none' }
  const { held, scopes } = power
  return { power: held.power, ...(scopes.includes('') ? {} : { namespaces: scopes }) }
}

import { decodeAwsAuth } from '../aws-auth/decode.ts'
import type { ClusterFacts, Discovery } from '../live/facts.ts'
import type { Snapshot } from '../live/snapshot.ts'
import type { Wanted, WantedOf } from '../live/wanted.ts'
import { entriesOf, entryOf, unreadAmong } from '../login/access-entries.ts'
import { askedOfIam } from '../login/asked-of-iam.ts'
import { everyEntry, MOST_ENTRIES } from '../login/every-entry.ts'
import { everybody } from '../login/everybody.ts'
import { loginsOf } from '../login/logins.ts'
import { policyGrants } from '../rbac/access-policy/policy-grants.ts'
import { publishedRules } from '../rbac/access-policy/published.ts'
import { grantsOf } from '../rbac/grants.ts'
import { permits, type ScopedRequest } from '../rbac/permits.ts'
import { indexRbac } from '../rbac/rbac-index.ts'
import type { ExplainedPrincipal } from './principal.ts'

/** What must be asked of AWS about one principal: its access entry, whether IAM has it, and whose entry it is. */
export function wantedForPrincipal(principal: ExplainedPrincipal, { facts }: Snapshot): Wanted {
  if (principal.kind !== 'iam' || facts === undefined) return {}
  const entry = entryOf(facts, principal.arn)
  if (entry === undefined) return { principals: askedOfIam(facts, [principal.arn]) }
  const entries = entry.details === undefined ? [entry.principalArn] : []
  return { entries, principals: askedOfIam(facts, [entry.principalArn]), capabilities: true }
}

/**
 * What must be asked of AWS to say who may make a request: every access entry, of very many those whose access policies
 * may permit it; whether IAM still has those who may, or might by the row beneath; and whose entries these are.
 */
export function wantedForWhoCan(request: ScopedRequest): WantedOf {
  return (snapshot) => {
    const { facts } = snapshot
    if (facts === undefined) return {}
    const logins = loginsOf({ awsAuth: decodeAwsAuth(snapshot.awsAuth?.data), facts })
    const index = indexRbac(snapshot)
    // What is beneath an entry counts if IAM says that the entry is of nobody any more.
    const able = [...everybody(logins, index).values()].filter(({ principal, identities }) =>
      [...identities, ...(logins.beneath(principal)?.identities ?? [])].some((identity) =>
        permits(grantsOf(index, identity), request),
      ),
    )
    const principals = askedOfIam(
      facts,
      able.slice(0, MOST_ENTRIES).map(({ principal }) => principal),
    )
    const capabilities = entriesOf(facts).size > 0
    if (entriesOf(facts).size <= MOST_ENTRIES) return { entries: everyEntry(facts), principals, capabilities }
    return { ...holdersWanted(facts, request), principals, capabilities }
  }
}

/** Beyond the bound: the first entries, and those of principals whose policies may permit the request. */
function holdersWanted(facts: ClusterFacts, request: ScopedRequest): Wanted {
  const policies = facts.accessPolicies
  if (policies === undefined) return { entries: everyEntry(facts), policies: true }
  if (policies.kind !== 'known') return {}
  const holdersOf = policies.value.filter((policy) => mayPermit(policy, request))
  const holders = holdersOf.flatMap((policy) => holdersIn(facts.policyHolders?.get(policy)))
  const entries = unreadAmong(facts, holders)
  return { holdersOf, entries: entries.slice(0, MOST_ENTRIES) }
}

/** Of one whose rules are not published it is not known. */
function mayPermit(policy: string, request: ScopedRequest): boolean {
  if (publishedRules(policy) === undefined) return true
  return permits(policyGrants([{ policy, scopes: [{ kind: 'cluster' }] }]), request)
}

function holdersIn(found: Discovery<readonly string[]> | undefined): readonly string[] {
  return found?.kind === 'known' ? found.value : []
}

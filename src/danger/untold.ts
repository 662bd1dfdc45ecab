import { allows, type ResourceRequest } from '../rbac/allows.ts'
import type { Finding } from './finding.ts'
import { atLeast } from './rule/rule.ts'
import { CATALOGUE_RULES } from './rule/rules.ts'

/** The findings of one scope without what another one says as well, of them or of `everywhere`. */
export function untold(findings: readonly Finding[], everywhere: readonly Finding[]): readonly Finding[] {
  const others = [...findings, ...everywhere.filter(({ scope }) => scope.kind === 'cluster')]
  const all = others.find(({ rule }) => rule === 'everything')
  if (all !== undefined) return findings.filter((finding) => finding === all)
  return findings
    .filter((finding) => {
      const tellers = CATALOGUE_RULES.find(({ id }) => id === finding.rule)?.toldBy ?? []
      return !others.some(
        ({ rule, severity }) => tellers.includes(rule) && atLeast(severity, finding.severity),
      )
    })
    .flatMap((finding) => (finding.rule === 'wildcard' ? untoldWildcards(finding, findings) : [finding]))
}

/** Without the wildcards of which each rule that has them is part of another finding already. */
function untoldWildcards(wildcard: Finding, findings: readonly Finding[]): Finding[] {
  const told = findings
    .filter((other) => other !== wildcard && atLeast(other.severity, wildcard.severity))
    .flatMap(({ requests }) => requests)
  const requests = wildcard.requests.filter((request) => !isTold(request, wildcard, told))
  const grants = wildcard.grants.filter(({ rules }) =>
    rules.some((rule) => requests.some((request) => allows(rule, request))),
  )
  return requests.length === 0 ? [] : [{ ...wildcard, requests, grants }]
}

function isTold(request: ResourceRequest, { grants }: Finding, told: readonly ResourceRequest[]): boolean {
  return grants
    .flatMap(({ rules }) => rules.filter((rule) => allows(rule, request)))
    .every((rule) => told.some((other) => allows(rule, other)))
}

import { judgeEntries } from './entries.ts'
import type { FoundPrincipal, PrincipalsAbout } from './found-principal.ts'
import type { LeftOut } from './left-out.ts'
import { judgeAccounts, judgeRows } from './rows.ts'

export interface FoundPrincipals {
  /** Those of access entries, of rows, and accounts, each in their order; no two are the same principal. */
  readonly principals: readonly FoundPrincipal[]
  readonly leftOut: readonly LeftOut[]
}

/** Who has access to a cluster and may be declared, and what may not be, with the reason. */
export function principalsIn(about: PrincipalsAbout): FoundPrincipals {
  const entries = judgeEntries(about)
  const declared = new Set(entries.flatMap((one) => ('principal' in one ? [one.principal.key] : [])))
  const rows = judgeRows(about, declared)
  const all = [...entries, ...rows, ...judgeAccounts(about)]
  const beside = Map.groupBy(
    rows.flatMap((one) => ('withEntry' in one ? [one] : [])),
    ({ withEntry }) => withEntry,
  )
  const { cluster } = about
  return {
    principals: all
      .flatMap((one) => ('principal' in one ? [one.principal] : []))
      .map((one) => ({ ...one, of: [...one.of, ...(beside.get(one.key) ?? []).map(({ what }) => what)] })),
    leftOut: [
      ...all.flatMap((one) => ('reason' in one ? [{ cluster, what: one.what, reason: one.reason }] : [])),
      ...unread(about),
      ...unlisted(about),
    ],
  }
}

/** What is in a list of aws-auth and the authenticator does not read as a row or an account. */
function unread({ cluster, awsAuth }: PrincipalsAbout): readonly LeftOut[] {
  return awsAuth.oddities
    .filter(({ kind }) => UNREAD.has(kind))
    .map(({ key, index, found, meant }) => ({
      cluster,
      what: { kind: 'item', key, index, text: meant?.arn || found },
      reason: { kind: 'unread' },
    }))
}

const UNREAD: ReadonlySet<string> = new Set(['dropped-row', 'swallowed-row', 'not-an-account'])

/** Nothing can declare it: EKS keeps who created a cluster in no list. */
function unlisted({ cluster, logins }: PrincipalsAbout): readonly LeftOut[] {
  return [...logins.all.values()]
    .filter(({ way }) => way.kind === 'hidden')
    .map(({ principal }) => ({
      cluster,
      what: { kind: 'unlisted', arn: principal },
      reason: { kind: 'unlisted' },
    }))
}

import type { BoundSubject, Inventory, WayIn } from '../../inventory/inventory.ts'
import { levelOf } from '../../inventory/powers.ts'
import type { AccessSubject } from '../../rbac/access-subject.ts'
import type { KubernetesIdentity } from '../../rbac/grant.ts'
import { type Phrase, phraseText } from '../../words/phrase.ts'
import { policiesWords } from '../explain/policy-words.ts'
import { csvRow } from './csv-row.ts'
import { beneathPhrase, goneWords, ownerPhrase, powersPhrase, wayPowersPhrase } from './words.ts'

/** Who has access, as a table for a spreadsheet: RFC 4180, with a line of names. Ends with a line break. */
export function inventoriesCsv(inventories: readonly Inventory[]): string {
  const rows = inventories.flatMap(({ cluster, ways, subjects }) => [
    ...ways.map((way) => wayCells(cluster, way)),
    ...subjects.map((subject) => subjectCells(cluster, subject)),
  ])
  return [COLUMNS, ...rows].map(csvRow).join('')
}

const COLUMNS = [
  'cluster',
  'kind',
  'name',
  'by',
  'usernames',
  'groups',
  'access policies',
  'owner',
  'level',
  'power',
  'beneath the entry',
  'gives nobody access because',
] as const

type Cells = readonly (string | readonly string[])[]

function wayCells(cluster: string, way: WayIn): Cells {
  const { principal, identities, owner, powers, beneath } = way
  const all = (of: (identity: KubernetesIdentity) => readonly string[]): readonly string[] => [
    ...new Set(identities.flatMap(of)),
  ]
  return [
    cluster,
    /^\d{12}$/.test(principal) ? 'account' : 'principal',
    principal,
    way.way,
    all(({ username }) => (username === '' ? [] : [username])),
    all(({ groups }) => groups),
    all(({ policies = [] }) => policies.map((policy) => phraseText(policiesWords([policy])))),
    text(ownerPhrase(owner)),
    way.idle === undefined ? levelOf(powers) : 'none',
    way.idle === undefined ? text(wayPowersPhrase(way)) : '',
    beneath === undefined ? '' : text(beneathPhrase(beneath)),
    text(goneWords(way)),
  ]
}

function subjectCells(cluster: string, { subject, powers, bindings }: BoundSubject): Cells {
  return [
    cluster,
    KINDS[subject.kind],
    subject.kind === 'serviceAccount' ? `${subject.namespace}/${subject.name}` : subject.name,
    bindings.map(({ id, role }) => `${id} → ${role}`),
    '',
    '',
    '',
    [...new Set(bindings.map(({ owner }) => text(ownerPhrase(owner))))],
    levelOf(powers),
    text(powersPhrase(powers)),
    '',
    '',
  ]
}

const KINDS: Readonly<Record<AccessSubject['kind'], string>> = {
  principal: 'principal',
  serviceAccount: 'ServiceAccount',
  user: 'User',
  group: 'Group',
}

function text(phrase: Phrase): string {
  return phraseText(phrase)
}

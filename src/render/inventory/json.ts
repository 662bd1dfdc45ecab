import type { BoundSubject, Inventory, WayIn } from '../../inventory/inventory.ts'
import { levelOf, type Powers } from '../../inventory/powers.ts'
import { phraseText } from '../../words/phrase.ts'
import { defined } from '../change/clean.ts'
import { powersPhrase } from './words.ts'

/** Who has access, as JSON: docs/list.md says what each key means. Ends with a line break. */
export function inventoriesJson(inventories: readonly Inventory[]): string {
  const clusters = inventories.map(({ cluster, mode, ways, subjects, limits }) =>
    defined({
      name: cluster,
      authenticationMode: mode,
      principals: ways.map(wayJson),
      subjects: subjects.map(subjectJson),
      limits: limits.map(({ kind }) => kind),
    }),
  )
  return `${JSON.stringify({ version: 1, clusters }, undefined, 2)}\n`
}

function wayJson({ principal, way, identities, owner, powers, beneath, dead, idle, isNode }: WayIn): object {
  return defined({
    arn: principal,
    by: way,
    identities,
    owner,
    power: powerJson(powers),
    beneath: beneath && {
      by: beneath.way,
      identities: beneath.identities,
      owner: beneath.owner,
      power: powerJson(beneath.powers),
    },
    dead: dead?.kind,
    givesNothing: idle === undefined ? undefined : idle.kind === 'dead-row' ? idle.reason : idle.kind,
    isNode,
  })
}

function subjectJson({ subject, powers, bindings }: BoundSubject): object {
  return { ...subject, power: powerJson(powers), bindings }
}

function powerJson(powers: Powers): object {
  const { held, unknown, someLogins } = powers
  return defined({
    level: levelOf(powers),
    says: phraseText(powersPhrase(powers)),
    held: held.map(({ held: { power, parts }, scopes }) =>
      defined({
        power,
        rules: parts.map(({ rule }) => rule),
        namespaces: scopes.includes('') ? undefined : scopes,
      }),
    ),
    unknown: unknown?.kind,
    someLogins,
  })
}

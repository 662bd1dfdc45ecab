import { POWER_OF_RULE } from '../danger/rule/power-of-rule.ts'
import type { Held, HeldPart } from '../plan/effect/held.ts'
import { howOf, powerWords } from '../plan/effect/power-words.ts'
import type { CompactAccess, CompactResource, CompactVerbs } from '../rbac/compact.ts'
import { code, codes, join, type Phrase } from '../words/phrase.ts'

/** The power alone; `howWords` says what makes it a way to admin. */
export function heldWords({ power, parts }: Held): string {
  return powerWords(power, power === 'way-to-admin' ? [] : parts.map(({ rule }) => rule))
}

/** `, escalate roles, bind roles (only ops)`; nothing of what is no way to admin. */
export function howWords({ power, parts }: Held): Phrase {
  if (power !== 'way-to-admin') return namesWords(parts)
  return [
    ', ',
    ...join(
      parts.map((part) => [howOf(part.rule), ...onlyWords(part.names)]),
      ', ',
    ),
  ]
}

/** The names that parts are limited to. */
function namesWords(parts: readonly HeldPart[]): Phrase {
  const limited = parts.filter(({ names }) => names.length > 0)
  return limited.flatMap(
    ({ rule, names }): Phrase => [
      `, ${POWER_OF_RULE[rule].part?.including ?? howOf(rule)}`,
      ...onlyWords(names),
    ],
  )
}

/** The power with the names that it is limited to: `read Secrets (only db)`, `read including exec and Secrets (Secrets only db)`. */
export function limitedWords(held: Held): Phrase {
  const { power, parts } = held
  const limited = power === 'way-to-admin' ? [] : parts.filter(({ names }) => names.length > 0)
  if (limited.length === 0) return [heldWords(held)]
  const only = limited.map(({ rule, names }): Phrase => {
    const what = parts.length === 1 ? '' : `${POWER_OF_RULE[rule].part?.including ?? howOf(rule)} `
    return [`${what}only `, ...codes(names, NAMES)]
  })
  return [`${heldWords(held)} (`, ...join(only, '; '), ')']
}

const NAMES = 20

function onlyWords(names: readonly string[]): Phrase {
  return names.length === 0 ? [] : [' (only ', ...codes(names, NAMES), ')']
}

/** Rules that are few are told as they are: `get, list pods/log`. `undefined` where a word of the scale says it better. */
export function exactWords({ power, parts }: Held, access: readonly CompactAccess[]): Phrase | undefined {
  if (parts.length > 0 || !['write', 'read', 'other'].includes(power)) return undefined
  const things = access.flatMap((one) =>
    one.kind === 'everything' ? ['*'] : one.kind === 'urls' ? one.urls : one.resources.map(nameOf),
  )
  if (things.length > RULES || things.some((name) => name.startsWith('*'))) return undefined
  return join(access.map(ruleWords), '; ')
}

function ruleWords(access: CompactAccess): Phrase {
  if (access.kind === 'everything') return []
  const names = access.kind === 'urls' ? access.urls : access.resources.map(nameOf)
  const only = access.kind === 'urls' ? undefined : access.names
  return [...verbsWords(access.verbs), ' ', ...codes(names, names.length), ...namedWords(only)]
}

/** As `kubectl` takes it: `deployments.apps`. */
function nameOf({ group, resource }: CompactResource): string {
  return group === '' ? resource : `${resource}.${group}`
}

const RULES = 3

function namedWords(names: readonly string[] | undefined): Phrase {
  return names === undefined ? [] : [' named ', ...codes(names, RULES)]
}

/** `get, list, watch`; `every verb`. */
export function verbsWords({ words, others }: CompactVerbs): Phrase {
  if (words.includes('everything')) return ['every verb on']
  const verbs = [...words.flatMap((word) => VERBS[word]), ...others]
  return join(
    verbs.map((verb) => [/^[a-z]+$/.test(verb) ? verb : code(verb)]),
    ', ',
  )
}

const VERBS: Readonly<Record<CompactVerbs['words'][number], readonly string[]>> = {
  everything: ['*'],
  read: ['get', 'list', 'watch'],
  write: ['create', 'update', 'patch', 'delete', 'deletecollection'],
}

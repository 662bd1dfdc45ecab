import type { Given } from '../../explain/explanation.ts'
import type { AccessLines } from '../../explain/ways/line/lines.ts'
import type { WayBy } from '../../explain/ways/way.ts'
import { commandLines } from '../../login/entry-commands.ts'
import type { Step } from '../../plan/effect/step.ts'
import { toolWords } from '../../tool/words.ts'
import { code, codes, join, type Phrase } from '../../words/phrase.ts'
import { scopeWords } from '../head/gains.ts'
import { exactWords, heldWords, howWords } from '../held-words.ts'
import { entryCommand } from './entry-remedies.ts'
import type { Remedy } from './remedy.ts'
import { accessYaml, manifestYaml } from './yaml.ts'

export interface Around {
  readonly file: string
  readonly cluster: string
  /** One request was asked about, and not the console. */
  readonly isForRequest: boolean
  /** Another way is printed above. */
  readonly second?: true
}

type EntryGiven = Extract<Given, { kind: 'access-entry' }>

/** One way to give what was asked for, with what it gives in its first line. */
export function givenRemedies(given: Given, around: Around): readonly Remedy[] {
  if (given.kind === 'lines')
    return [
      ...lineRemedies(given.lines, [
        ...leadWords(given, around),
        ...givesWords(given, around),
        ...mappingWords(given.lines),
        ...pathWords(given.lines),
      ]),
      ...(given.repair ? [{ words: ['Apply it', ...withRepair(true)] }] : []),
      ...refusedRemedies(given.refused),
    ]
  const { lines } = given
  return [
    {
      words: [
        ...entryWords(given, around),
        ...(lines === undefined ? givesWords(given, around) : []),
        ...(given.needsApply === true ? [', once ', code(around.file), ' is applied'] : []),
      ],
      copy: { language: 'sh', lines: commandLines(entryCommand(given, around.cluster)) },
    },
    ...(lines === undefined
      ? []
      : lineRemedies(lines, ['Add these lines to ', code(around.file), ...givesWords(given, around)])),
  ]
}

function lineRemedies(lines: AccessLines, words: Phrase): readonly Remedy[] {
  return [
    { words, copy: { language: 'yaml', lines: accessYaml(lines) } },
    ...lines.manifests.map(
      (line): Remedy => ({
        words: ['Create the file ', code(line.path), ' next to it'],
        copy: { language: 'yaml', lines: manifestYaml(line) },
      }),
    ),
  ]
}

function leadWords({ by }: Given, { file, second }: Around): Phrase {
  return second
    ? ['Or, ', ...byWords(by), ', add these lines to ', code(file)]
    : ['Add these lines to ', code(file)]
}

function byWords(by: WayBy): Phrase {
  switch (by.kind) {
    case 'exact':
      return ['for that request alone']
    case 'group':
      return ['with the group ', code(by.group), ', which exists']
    case 'role':
      return ['with ', code(by.role), ', which exists']
    case 'meant':
      return ['to correct the names']
    case 'preset':
      return ['with a preset']
  }
}

function entryWords(given: EntryGiven, { second }: Around): Phrase {
  const { by, maker } = given
  const lead: Phrase = second ? ['Or, ', ...byWords(by), ', '] : []
  return [
    ...lead,
    `${second ? 'change' : 'Change'} its access entry: EKS uses it, and not aws-auth`,
    ...(maker === undefined
      ? []
      : ['. It was made by ', ...toolWords(maker), ': change it there, or its next update may undo this']),
  ]
}

function mappingWords({ mapping }: AccessLines): Phrase {
  return mapping?.moves === true
    ? ['. ', code('mapping: access-entries'), ' also gives those an access entry who have a row of aws-auth']
    : []
}

function pathWords({ principals }: AccessLines): Phrase {
  const isDoubtful = principals.some(({ mayLackPath }) => mayLackPath === true)
  return isDoubtful ? ['. If the role has a path, add the path to the ARN'] : []
}

/** More namespaces than these are counted. */
const NAMESPACES = 6

function givesWords({ gives, kind, ...given }: Given, { isForRequest }: Around): Phrase {
  const { beyond, admin } = gives
  const isCommand = kind === 'access-entry' && !('lines' in given)
  const [give, also] = isCommand ? ['It gives', 'It also gives'] : ['They give', 'They also give']
  const what: Phrase =
    beyond.length === 0
      ? isForRequest
        ? [`. ${give} exactly that`]
        : []
      : [`. ${isForRequest ? also : give} `, ...join(beyond.map(stepWords), '; ')]
  const isSaid = beyond.some(({ held }) => held.power === 'admin' || held.power === 'way-to-admin')
  return isSaid ? what : [...what, ...adminWords(admin)]
}

function stepWords({ held, access, scopes }: Step): Phrase {
  return [...(exactWords(held, access) ?? powerPhrase(held)), ' ', ...scopeWords(scopes, NAMESPACES)]
}

/** `a way to admin (write aws-auth)`, `read including Secrets`. */
function powerPhrase(held: Step['held']): Phrase {
  const how = howWords(held)
  return held.power === 'way-to-admin'
    ? [heldWords(held), ' (', ...how.slice(1), ')']
    : [heldWords(held), ...how]
}

/** What cannot be limited any more is said in so many words. */
function adminWords(admin: readonly Step[]): Phrase {
  const [gravest] = admin
  if (gravest === undefined) return []
  if (gravest.held.power === 'admin')
    return ['. This makes the principal an admin ', ...scopeWords(gravest.scopes, NAMESPACES)]
  return [
    '. With it, the principal can become admin of the cluster (',
    ...howWords(gravest.held).slice(1),
    ')',
  ]
}

export function withRepair(repair: boolean): Phrase {
  return repair
    ? [
        ', with ',
        code('--repair'),
        ' in a terminal or ',
        code('repair: true'),
        ' in the workflow, because a key of aws-auth cannot be read',
      ]
    : []
}

export function refusedRemedies(codesOfErrors: readonly string[]): readonly Remedy[] {
  if (codesOfErrors.length === 0) return []
  return [{ words: ['Until then the plan is refused for other reasons: ', ...codes(codesOfErrors, 6)] }]
}

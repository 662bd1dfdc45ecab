import type {
  ExceptionDifference,
  ListDifference,
  PolicyDifference,
  TargetDifference,
  TargetFact,
  ValueDifference,
} from '../../access/policy/difference.ts'
import { arnKey } from '../../aws-auth/arn-key.ts'
import { accountInArn } from '../../aws-auth/arn-parts.ts'
import { WELL_KNOWN_ROLES } from '../../danger/rule/well-known.ts'
import { code, codes, join, type Phrase } from '../../words/phrase.ts'
import { shortArn } from '../../words/short-arn.ts'
import { guardMeaning, reviewMeaning, valueWords } from './words.ts'

/** A danger that somebody gains. */
export interface GainOfSubject {
  /** `subjectKey` */
  readonly subject: string
  readonly rule: string
}

/** What is known beside a difference. */
export interface NoteAbout {
  readonly file: string
  readonly home: string | undefined
  readonly gains: readonly GainOfSubject[]
}

/** What is told of one difference: a fixed beginning, and what it is about. */
export function policyNote(
  difference: PolicyDifference,
  about: NoteAbout,
): { readonly lead: Phrase; readonly phrase: Phrase } {
  const { file } = about
  switch (difference.kind) {
    case 'value':
      return valueNote(difference, file)
    case 'list':
      return { lead: ['Loosens a guard'], phrase: listWords(difference) }
    case 'exception':
      return exceptionNote(difference, about)
    case 'target':
      return targetNote(difference)
    case 'dropped':
      return {
        lead: ['Drops a cluster'],
        phrase: [
          code(difference.cluster),
          ' is no longer in ',
          code(file),
          '. What this set has there stays, and no later plan removes or checks it',
        ],
      }
    case 'added':
      return { lead: ['Adds a cluster'], phrase: [code(difference.cluster)] }
    case 'not-compared':
      return {
        lead: ['Not compared'],
        phrase: [
          'whether a guard or the review is loosened, or a cluster is another one. GitHub did not return ',
          code(file),
          ' as it was before',
        ],
      }
    case 'base':
      return difference.base === 'none'
        ? { lead: ['Compared with the defaults'], phrase: ['there was no ', code(file), ' before'] }
        : {
            lead: ['Not compared'],
            phrase: [
              'all of ',
              code(file),
              '. As it was before, it has errors, and what cannot be read counts as its default',
            ],
          }
  }
}

function valueNote({ key, before, after }: ValueDifference, file: string): { lead: Phrase; phrase: Phrase } {
  const change: Phrase = [code(key), ' ', valueWords(before), ' → ', valueWords(after)]
  switch (key) {
    case 'unmanaged':
      return after === 'tidy'
        ? {
            lead: ['Removes rows that give nobody anything'],
            phrase: [...change, ': each one of ', code('aws-auth'), ' that is not of nodes, now and later'],
          }
        : {
            lead: ['Removes what ', ...fileWords(file), ' does not have'],
            phrase: [
              ...change,
              ': each row of ',
              code('aws-auth'),
              ' that nobody declared and that is not of nodes, now and later',
            ],
          }
    case 'name':
      return {
        lead: ['Leaves a set'],
        phrase: [
          code(key),
          ' ',
          code(String(before)),
          ' → ',
          code(String(after)),
          ': what the old set has stays, and no later plan removes or checks it',
        ],
      }
    case 'moved-from':
      return {
        lead: ['Takes over a set'],
        phrase: [
          code(key),
          ' ',
          valueWords(before),
          ' → ',
          valueWords(after),
          ': what the set has of that file is managed by ',
          code(file),
          ', which removes what it does not declare; that file is then refused',
        ],
      }
    case 'review.approval':
    case 'review.gate':
    case 'review.unsigned':
      return { lead: ['Loosens the review'], phrase: reviewMeaning(key) }
    default:
      return { lead: ['Loosens a guard'], phrase: [...change, ': ', ...guardMeaning(key, after)] }
  }
}

/** Plain in bold words, where it is nothing else by any reading. */
function fileWords(file: string): Phrase {
  return [/^[A-Za-z0-9./-]+$/.test(file) ? file : code(file)]
}

function listWords({ key, change, names, more }: ListDifference): Phrase {
  return [
    code(key),
    change === 'added' ? ' now names ' : ' no longer names ',
    ...codes(names, names.length),
    ...(more === 0 ? [] : [` and ${more} more`]),
  ]
}

function exceptionNote(
  exception: ExceptionDifference,
  { home, gains }: NoteAbout,
): { lead: Phrase; phrase: Phrase } {
  const { rule, subject, before, after, reason = '' } = exception
  const gained = gains.some((gain) => isAbout(exception, gain))
  const until: Phrase = [', until ', ...(before === null ? [] : [code(before), ' → ']), code(after ?? '')]
  return {
    lead: [
      before === null
        ? `Accepts a danger${gained ? ' of this pull request' : ''}`
        : 'Accepts a danger longer',
    ],
    phrase: [
      code(rule),
      ' of ',
      ...subjectWords(subject, home),
      ...until,
      ', for the reason ',
      code(reason),
      ...(gained ? ['. Without this exception there would be a warning'] : []),
    ],
  }
}

const SERVICE_ACCOUNT = 'system:serviceaccount:'

function subjectWords(subject: string, home: string | undefined): Phrase {
  if (subject.startsWith(SERVICE_ACCOUNT))
    return ['ServiceAccount ', code(subject.slice(SERVICE_ACCOUNT.length).replace(':', '/'))]
  return [code(shortArn(subject, home))]
}

/** A well-known role stands for several dangers, which are gained one by one. */
function isAbout({ rule, subject }: ExceptionDifference, gain: GainOfSubject): boolean {
  const name = gain.subject.slice(gain.subject.indexOf(' ') + 1)
  const names = [name, `${SERVICE_ACCOUNT}${name.replace('/', ':')}`]
  const isOfSubject = names.some((one) => arnKey(one) === arnKey(subject))
  return isOfSubject && (gain.rule === rule || WELL_KNOWN_ROLES.some(({ id }) => id === rule))
}

function targetNote({ cluster, facts }: TargetDifference): { lead: Phrase; phrase: Phrase } {
  const changes = facts.map(
    ({ fact, before, after }): Phrase => [`${fact} `, ...side(before), ' → ', ...side(after)],
  )
  const lead: Phrase = facts.some(isElsewhere)
    ? ['Points ', code(cluster), ' at another cluster']
    : ['Changes how ', code(cluster), ' is reached']
  return { lead, phrase: join(changes, ', ') }
}

function side(value: string | null): Phrase {
  return value === null ? ['not set'] : [code(value)]
}

/** An account that is checked or not leads nowhere else by itself; nor does another role of the same account. */
function isElsewhere({ fact, before, after }: TargetFact): boolean {
  if (fact === 'account') return before !== null && after !== null
  if (fact === 'assumeRole') return accountInArn(before) !== accountInArn(after)
  return true
}

import type { Able, WhoCan } from '../../explain/who/who-can.ts'
import { deadWords } from '../../login/dead-words.ts'
import { ownerWords } from '../../login/owner/owner-words.ts'
import { counted, plural } from '../../words/count.ts'
import { code, codes, join, type Phrase, phraseTerminal } from '../../words/phrase.ts'
import { wrapped } from '../../words/wrap.ts'
import { limitWords } from './limit-words.ts'
import { type AnswerOptions, limitLines } from './terminal.ts'
import { subjectLines } from './who-can-subjects.ts'
import { requestPhrase, wayPhrase } from './words.ts'

/** Who may, one part for each cluster. Ends with a line break. */
export function whoCanText(answers: readonly WhoCan[], options: AnswerOptions): string {
  return answers
    .map((answer) => {
      const blocks = blocksOf(answer, options).filter((block) => block.length > 0)
      return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
    })
    .join('\n')
}

function blocksOf(
  { cluster, request, principals, subjects, limits }: WhoCan,
  options: AnswerOptions,
): readonly string[][] {
  const { paint, width } = options
  const [dead, alive] = [principals.filter(isDead), principals.filter((able) => !isDead(able))]
  const count = alive.length === 0 ? 'no known principal' : counted(alive.length, 'principal')
  const head = phraseTerminal([code(cluster), `: ${count} may `, ...requestPhrase(request)])
  return [
    wrapped(`${head}.`, { width }).map((line) => paint('bold', line)),
    ...alive.map((able) => ableLines(able, width)),
    ...(dead.length === 0 ? [] : [[DEAD]]),
    ...dead.map((able) => ableLines(able, width)),
    subjectLines(subjects, width),
    limitLines(limits.map(limitWords), options),
  ]
}

const WAYS_IN: Readonly<Record<Able['by'], readonly string[]>> = {
  row: [],
  'access-entry': ['access entry'],
  account: ['mapAccounts'],
  unlisted: ['neither row nor access entry: most likely it created the cluster'],
}

const DEAD = 'Not counted, because they were deleted in IAM:'

function isDead({ dead }: Able): boolean {
  return dead !== undefined
}

const WAYS = 3

function ableLines(able: Able, width: number): string[] {
  const { arn, username, groups, ways } = able
  const as: Phrase = username === '' ? [] : [' as ', code(username)]
  const more = ways.length > WAYS ? [[`and ${counted(ways.length - WAYS, 'more way')}`]] : []
  const noted = join(notesOf(able), able.dead === undefined ? ', ' : '; ')
  const note: Phrase = noted.length === 0 ? [] : [' (', ...noted, ')']
  return [
    ...wrapped(phraseTerminal([code(arn), ...as, ...groupsWords(groups), ...note]), {
      width,
      first: '  ',
      rest: '      ',
    }),
    ...[...ways.slice(0, WAYS).map(wayPhrase), ...more].flatMap((way) =>
      wrapped(phraseTerminal(way), { width, first: '    ', rest: '      ' }),
    ),
  ]
}

/** What it is, where it is no person or program of one's own. */
function kindWords({ isNode, owner }: Able): Phrase {
  if (owner !== undefined && owner.kind !== 'made-by') return ownerWords(owner)
  return isNode ? ['nodes'] : []
}

/** `access entry made by eksctl` */
function wayInWords({ by, owner }: Able): Phrase {
  return owner?.kind === 'made-by' ? [...WAYS_IN[by], ' ', ...ownerWords(owner)] : WAYS_IN[by]
}

function notesOf(able: Able): Phrase[] {
  const { arn, by, dead, someLogins } = able
  const isBeneath = dead !== undefined && dead.kind !== 'gone' && by !== 'access-entry'
  return [
    kindWords(able),
    wayInWords(able),
    dead === undefined ? [] : [deadWords(dead, arn)],
    isBeneath ? ['EKS does not say whether this counts beneath the entry'] : [],
    // Several identities of one that is dead say nothing about chance.
    someLogins && dead === undefined ? ['some logins only'] : [],
  ]
}

function groupsWords(groups: readonly string[]): Phrase {
  return groups.length === 0 ? [] : [`, ${plural(groups.length, 'group')} `, ...codes(groups, 4)]
}

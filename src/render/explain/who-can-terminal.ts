import type { Able, WhoCan } from '../../explain/who-can.ts'
import type { GrantSubject } from '../../rbac/grant.ts'
import { counted, plural } from '../../words/count.ts'
import { code, codes, join, type Phrase, phraseTerminal } from '../../words/phrase.ts'
import type { Paint } from '../colour.ts'
import { limitWords } from './limit-words.ts'
import { requestPhrase, wayPhrase } from './words.ts'

/** Who may, one part for each cluster. Ends with a line break. */
export function whoCanText(answers: readonly WhoCan[], { paint }: { readonly paint: Paint }): string {
  return answers
    .map(({ cluster, request, principals, others, limits }) => {
      const head = phraseTerminal([
        code(cluster),
        ': ',
        principals.length === 0 ? 'no known principal' : counted(principals.length, 'principal'),
        ' may ',
        ...requestPhrase(request),
      ])
      const blocks = [
        [paint('bold', `${head}.`)],
        ...principals.map((able) => ableLines(able)),
        othersLines(others),
        ...(limits.length === 0
          ? []
          : [
              [
                'Not counted or not certain:',
                ...limits.map((limit) => `  ${phraseTerminal(limitWords(limit))}`),
              ].map((line) => paint('dim', line)),
            ]),
      ]
      return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`
    })
    .join('\n')
}

const WAYS_IN: Readonly<Record<Able['by'], readonly string[]>> = {
  row: [],
  'access-entry': ['access entry'],
  account: ['mapAccounts'],
  unlisted: ['neither row nor access entry: most likely it created the cluster'],
}

const WAYS = 3

function ableLines({ arn, by, username, groups, isNode, ways, someLogins }: Able): string[] {
  const as: Phrase = username === '' ? [] : [' as ', code(username)]
  const notes = [...(isNode ? ['nodes'] : []), ...WAYS_IN[by], ...(someLogins ? ['some logins only'] : [])]
  const more = ways.length > WAYS ? [[`and ${counted(ways.length - WAYS, 'more way')}`]] : []
  return [
    `  ${phraseTerminal([code(arn), ...as, ...groupsWords(groups), ...(notes.length === 0 ? [] : [` (${notes.join(', ')})`])])}`,
    ...[...ways.slice(0, WAYS).map(wayPhrase), ...more].map((way) => `    ${phraseTerminal(way)}`),
  ]
}

function groupsWords(groups: readonly string[]): Phrase {
  return groups.length === 0 ? [] : [`, ${plural(groups.length, 'group')} `, ...codes(groups, 4)]
}

/** Subjects that no principal of aws-auth is: they have no IAM principal, or one that is not known here. */
function othersLines(others: readonly GrantSubject[]): string[] {
  if (others.length === 0) return []
  const of = (kind: GrantSubject['kind']): string[] =>
    others
      .filter((subject) => subject.kind === kind)
      .map((subject) =>
        subject.kind === 'ServiceAccount' ? `${subject.namespace}/${subject.name}` : subject.name,
      )
      .toSorted()
  const kinds = [
    { words: 'groups ', names: of('Group') },
    { words: 'users ', names: of('User') },
    { words: 'service accounts ', names: of('ServiceAccount') },
  ]
  return [
    'Other subjects, without a known IAM principal:',
    ...kinds
      .filter(({ names }) => names.length > 0)
      .map(({ words, names }) => `  ${phraseTerminal(join([[words, ...codes(names, 8)]], ''))}`),
  ]
}

import type { AbleSubject } from '../../explain/who/subjects.ts'
import { groupHolders } from '../../rbac/access-subject.ts'
import type { GrantPath } from '../../rbac/grant.ts'
import { counted } from '../../words/count.ts'
import { code, codes, join, type Phrase, phraseTerminal } from '../../words/phrase.ts'
import { wrapped } from '../../words/wrap.ts'
import { subjectPhrase } from './words.ts'

/** Users, groups and service accounts that may, each with its bindings; those of Kubernetes and EKS by name alone. */
export function subjectLines(subjects: readonly AbleSubject[], width: number): string[] {
  const own = subjects.filter(({ isOwn }) => isOwn)
  const others = subjects.filter(({ isOwn }) => !isOwn)
  return [
    'Users, groups and service accounts that may:',
    ...others.flatMap((able) => [
      ...wrapped(phraseTerminal([...subjectPhrase(able.subject), ...holdersWords(able)]), {
        width,
        first: '  ',
        rest: '      ',
      }),
      ...waysOf(able).flatMap((way) =>
        wrapped(phraseTerminal(way), { width, first: '    ', rest: '      ' }),
      ),
    ]),
    ...(own.length === 0
      ? []
      : wrapped(
          phraseTerminal([
            `${counted(own.length, 'subject')} of Kubernetes and EKS: `,
            ...join(
              own.map(({ subject }) => subjectPhrase(subject)),
              ', ',
            ),
          ]),
          { width, first: '  ', rest: '    ' },
        )),
  ]
}

const PRINCIPALS = 4
const WAYS = 3

/** Who is, or has, it. */
function holdersWords({ subject, principals }: AbleSubject): Phrase {
  if (principals.length > 0) return [': ', ...codes(principals, PRINCIPALS)]
  if (subject.kind === 'ServiceAccount') return []
  if (subject.kind === 'User') return [', without a known IAM principal']
  const holders = groupHolders(subject.name)
  return [holders === 'whoever has it' ? ', without a known IAM principal' : `: ${holders}`]
}

function waysOf({ ways }: AbleSubject): readonly Phrase[] {
  const more: readonly Phrase[] =
    ways.length > WAYS ? [[`and ${counted(ways.length - WAYS, 'more way')}`]] : []
  return [...ways.slice(0, WAYS).map(grantedBy), ...more]
}

function grantedBy(via: GrantPath): Phrase {
  return via.kind === 'binding'
    ? [code(via.binding), ' → ', code(via.role)]
    : ['it may do everything, and RBAC is not asked']
}

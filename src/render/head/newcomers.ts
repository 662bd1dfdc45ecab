import { powerWords } from '../../plan/effect/power-words.ts'
import { type Head, homeOf } from '../../plan/shown/head.ts'
import type { Newcomer, NewcomerBy, Newcomers } from '../../plan/shown/newcomer.ts'
import { counted } from '../../words/count.ts'
import { code, codes, join, type Phrase, strong } from '../../words/phrase.ts'
import { type Item, item } from '../document/block.ts'
import { scopeWords } from './gains.ts'
import { objectWords, principalWords, shownSubject } from './subject.ts'

/** The lines of the caution about what is new in a cluster and in no file: whoever is powerful by it is named. */
export function newcomerItems(head: Head): Item[] {
  return newcomerItemsOf(head.clusters, { file: head.file, home: homeOf(head), stays: stays(head) })
}

export interface NewcomersAbout {
  readonly file: string
  /** See `shortArn`. */
  readonly home: string | undefined
  /** That it is still there after the run. */
  readonly stays: string
}

export function newcomerItemsOf(
  clusters: readonly { readonly cluster: string; readonly newcomers?: Newcomers | undefined }[],
  { file, home, stays }: NewcomersAbout,
): Item[] {
  return clusters.flatMap(({ cluster, newcomers }) => {
    if (newcomers === undefined) return []
    const where: Phrase = clusters.length > 1 ? [', in ', code(cluster)] : []
    const { shown, more, unknown } = newcomers
    return [
      ...shown.map((one) =>
        item(
          strong(['New ', ...newPower(one), ' since the last apply, not in ', code(file), ':']),
          ' ',
          ...newcomerWords(one, home),
          ...where,
          `. ${stays}`,
        ),
      ),
      ...(more > 0 ? [item(...moreWords(more, file), ...where)] : []),
      ...(unknown === true ? [item(...unknownWords(cluster, file))] : []),
    ]
  })
}

function moreWords(more: number, file: string): Phrase {
  return [
    strong([
      `${counted(more, 'more subject')} with such power since the last apply, not in `,
      code(file),
      ':',
    ]),
    ' the whole plan names them',
  ]
}

function unknownWords(cluster: string, file: string): Phrase {
  return [
    strong('Changed since the last apply, and it is not known what:'),
    ' in ',
    code(cluster),
    ', something that ',
    code(file),
    ' does not have was added, changed or removed. The ledger has one digest of all of it, because there is no room for more',
  ]
}

function stays({ merging }: Head): string {
  switch (merging.kind) {
    case 'no-pull-request':
      return 'Applying does not change it'
    case 'restore':
      return 'Restoring does not change it'
    default:
      return 'Merging does not change it'
  }
}

/** `way to admin in kube-system` */
function newPower(one: Newcomer): Phrase {
  const [first, ...rest] = powerPhrase(one)
  return typeof first === 'string' ? [first.replace(/^a /, ''), ...rest] : powerPhrase(one)
}

/** `admin`, `a way to admin in kube-system`, `unknown power` */
export function powerPhrase({ power, parts, scopes }: Newcomer): Phrase {
  if (power === 'unknown') return ['unknown power']
  const words = powerWords(power, power === 'way-to-admin' ? [] : parts)
  const isEverywhere = power === 'login' || (power === 'admin' && scopes.includes(''))
  return isEverywhere || scopes.length === 0 ? [words] : [`${words} `, ...scopeWords(scopes, 3)]
}

/** `role/support, row with group system:masters`; `Group ops, through ClusterRoleBinding debug and …` */
export function newcomerWords({ subject, by }: Newcomer, home: string | undefined): Phrase {
  return [...shownSubject(subject, home), ...holdersWords(by, home), ', ', ...byWords(by)]
}

function byWords(by: NewcomerBy): Phrase {
  switch (by.kind) {
    case 'row':
      return [
        by.nodes === true ? 'row of nodes that no known node uses' : 'row',
        ...groupsWords(by.groups),
        ...(by.beneath === true ? ['; its access entry counts in its place, until that is removed'] : []),
      ]
    case 'account':
      return ['in mapAccounts']
    case 'entry':
      return by.groups === undefined
        ? ['access entry, which was not read']
        : ['access entry', ...groupsWords(by.groups)]
    case 'policy':
      return ['access policy ', code(by.policy), ' ', ...scopeWords([by.scope])]
    case 'binding':
      return [
        'through ',
        ...join(
          by.bindings.map((id) => objectWords(id)),
          ', ',
        ),
        ' and ',
        ...objectWords(by.role),
      ]
    case 'rules':
      return [
        'which now also grants ',
        ...codes(by.rules, by.rules.length),
        ...(by.more > 0 ? [` and ${counted(by.more, 'more rule')}`] : []),
      ]
  }
}

function groupsWords(groups: readonly string[]): Phrase {
  if (groups.length === 0) return [' without groups']
  return [groups.length === 1 ? ' with group ' : ' with groups ', ...codes(groups, groups.length)]
}

function holdersWords(by: NewcomerBy, home: string | undefined): Phrase {
  if (by.kind !== 'binding' || by.holders.length === 0) return []
  return [
    ', now ',
    ...join(
      by.holders.map((holder) => principalWords(holder, home)),
      ', ',
    ),
  ]
}

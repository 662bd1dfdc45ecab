import { isLoginRule, wordsOf } from '../../danger/rule/catalogue.ts'
import { OBJECT_RULES } from '../../danger/rule/object-rules.ts'
import { type Gain, isEverything } from '../../plan/shown/gain.ts'
import type { Head } from '../../plan/shown/head.ts'
import { code, codes, join, type Phrase, type Piece, phraseMarkdown } from '../../words/phrase.ts'
import { type GainGroup, graveGroups } from './gain-groups.ts'
import { homeOf } from './home.ts'
import { objectWords, shownSubject } from './subject.ts'

/** The lines of the caution about who gains what is critical or high: nobody is left out. */
export function gainLines(head: Head): string[] {
  const several = head.clusters.length > 1
  return graveGroups(head).map((group) => line(group, { home: homeOf(head), several }))
}

interface About {
  readonly home: string | undefined
  /** Whether the clusters are named. */
  readonly several: boolean
}

function line(group: GainGroup, { home, several }: About): string {
  const { subjects, clusters, gains } = group
  const lead = phraseMarkdown(leadWords(group))
  const who = join(
    subjects.map((subject) => shownSubject(subject, home)),
    ', ',
  )
  const where: Phrase = several ? ['. In ', ...codes(clusters, clusters.length)] : []
  const rest = [...who, ...whatWords(gains), ...throughWords(gains), ...where]
  return `**${lead}:** ${phraseMarkdown(rest)}`
}

/** `Gains admin in the whole cluster`, `Becomes a way to admin for whoever is bound to it`, … */
function leadWords({ gains, scopes, subjects }: GainGroup): Phrase {
  const [first] = gains
  const rule = first?.rule ?? 'masters'
  if (rule !== 'masters' && isLoginRule(rule)) return [`Gains ${wordsOf(rule).what}`]
  if (subjects.every((subject) => subject.startsWith('object '))) {
    return OBJECT_RULES.some(({ id }) => id === rule) && rule !== 'masters'
      ? [`Gives ${wordsOf(rule).what}`]
      : [`Becomes ${powerWords(gains)} for whoever is bound to it`]
  }
  return [`Gains ${powerWords(gains)} `, ...scopeWords(scopes)]
}

function powerWords(gains: readonly Gain[]): string {
  if (gains.some(isEverything)) return 'admin'
  return gains.some(({ level }) => level === 'critical') ? 'a way to admin' : 'dangerous permissions'
}

/** `in the whole cluster`, `in shop, blog`: all of them. */
export function scopeWords(scopes: readonly string[]): Phrase {
  const namespaces = scopes.filter((scope) => scope !== '')
  if (namespaces.length === 0) return ['in the whole cluster']
  const named: Phrase = ['in ', ...codes(namespaces, namespaces.length)]
  return namespaces.length < scopes.length ? ['in the whole cluster and ', ...named] : named
}

/** `: writing any permission into roles (escalate), …`; nothing where the lead says it. */
function whatWords(gains: readonly Gain[]): Phrase {
  const rules = gains.filter(
    (gain) => !isEverything(gain) && !(gain.rule !== 'masters' && isLoginRule(gain.rule)),
  )
  return rules.length === 0 ? [] : [': ', ...join(rules.map(ruleWords), ', ')]
}

/** `reading Secrets (secrets-read, only db-password)` */
export function ruleWords({ rule, names }: Gain): Phrase {
  if (rule === 'masters') return ['everything, by ', code('system:masters')]
  const only: Phrase = names.length === 0 ? [] : [', only ', ...codes(names, names.length)]
  return [`${wordsOf(rule).what} (`, code(rule), ...only, ')']
}

function throughWords(gains: readonly Gain[]): Phrase {
  const masters: Piece[] = gains.some(({ rule }) => rule === 'masters') ? [code('system:masters')] : []
  const roles = [...new Set(gains.flatMap(({ through }) => through))].toSorted()
  const named: Phrase[] = [
    ...(masters.length === 0 ? [] : [['group ', ...masters]]),
    ...roles.map(objectWords),
  ]
  return named.length === 0 ? [] : [', through ', ...join(named, ', ')]
}

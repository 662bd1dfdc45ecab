import type { SelfAnswer } from '../../../explain/me/self.ts'
import type { AccessEntry, AuthenticationMode, Unknown } from '../../../live/facts.ts'
import { deadWords } from '../../../login/dead-words.ts'
import { code, type Phrase } from '../../../words/phrase.ts'
import { policiesWords } from '../policy-words.ts'
import { groupsWords } from '../row-words.ts'

/** Whether the login is let in, then what is known of why. */
export function mappingPhrases(self: SelfAnswer): readonly Phrase[] {
  const { view } = self
  const mode = view.cluster.kind === 'known' ? view.cluster.value.mode : undefined
  return [
    headWords(self),
    ...(view.cluster.kind === 'unknown' ? [unknownWords('the authentication mode', view.cluster)] : []),
    ...(mode === undefined ? [] : [modeWords(mode)]),
    ...(mode === 'CONFIG_MAP' ? [] : [entryWords(self)]),
    ...(self.dead === undefined || view.entry.kind !== 'known' || view.entry.value === undefined
      ? []
      : [
          [
            deadWords(self.dead, view.entry.value.principalArn),
            ': EKS matches an entry by the unique id of its principal, so this one gives nobody access (401)',
          ] as const,
        ]),
  ]
}

function headWords({ view, verdicts }: SelfAnswer): Phrase {
  const { server } = view
  switch (server.kind) {
    case 'rejected':
      return ['the API server rejects the login (401 Unauthorized)']
    case 'accepted': {
      const identity = server.identity.kind === 'known' ? server.identity.value : undefined
      return identity === undefined
        ? ['the API server accepts the login']
        : [
            'the API server takes you for ',
            code(identity.username),
            ', ',
            ...groupsWords(identity.groups.filter((group) => group !== 'system:authenticated')),
          ]
    }
    case 'unreached':
      if (verdicts.mapping === 'yes') return ['an access entry maps you; the API server could not be asked']
      return verdicts.mapping === 'no'
        ? ['no access entry maps you']
        : ['not known: the API server could not be asked']
  }
}

function modeWords(mode: AuthenticationMode): Phrase {
  switch (mode) {
    case 'CONFIG_MAP':
      return [
        'authentication mode CONFIG_MAP: only a row of aws-auth gives access, and the cluster creator has it',
      ]
    case 'API_AND_CONFIG_MAP':
      return ['authentication mode API_AND_CONFIG_MAP: an access entry gives access, or a row of aws-auth']
    case 'API':
      return ['authentication mode API: only an access entry gives access']
  }
}

function entryWords({ view }: SelfAnswer): Phrase {
  const { entry } = view
  if (entry.kind === 'unknown') return unknownWords('whether there is an access entry for you', entry)
  return entry.kind === 'known' && entry.value !== undefined
    ? detailsWords(entry.value)
    : ['there is no access entry for you']
}

function detailsWords({ details }: AccessEntry): Phrase {
  if (details === undefined) return ['there is an access entry for you; its details could not be read']
  const { username, groups, policies } = details
  return [
    'there is an access entry for you, as ',
    code(username),
    ', ',
    ...groupsWords(groups),
    ...(policies.length === 0
      ? [', no access policy']
      : [`, access ${policies.length === 1 ? 'policy' : 'policies'} `, ...policiesWords(policies)]),
  ]
}

function unknownWords(what: string, { action, denied, message }: Unknown): Phrase {
  return denied
    ? [what, ' is not known: you are not allowed to call ', code(action)]
    : [what, ' is not known: ', code(message)]
}

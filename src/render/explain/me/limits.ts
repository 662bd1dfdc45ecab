import type { SelfAnswer } from '../../../explain/me/self.ts'
import type { Discovery } from '../../../live/facts.ts'
import { code, join, type Phrase } from '../../../words/phrase.ts'

/** What was not known, and which actions of IAM would tell it. */
export function limitPhrases({ view, cluster }: SelfAnswer): readonly Phrase[] {
  const { server } = view
  const denied = [...new Set([view.cluster, view.entry, view.admins, view.principal].flatMap(deniedIn))]
  const readsRows = view.cluster.kind !== 'known' || view.cluster.value.mode !== 'API'
  return [
    ...(denied.length === 0
      ? []
      : [
          [
            'you are not allowed to call ',
            ...join(
              denied.map((one) => [code(one)]),
              ', ',
            ),
          ] as const,
        ]),
    ...(readsRows && server.kind !== 'accepted'
      ? [
          [
            'aws-auth is in the cluster, and could not be read: a row may be for you and have no effect',
          ] as const,
        ]
      : []),
    ...(server.kind === 'unreached'
      ? [[code(cluster), ' could not be read: ', code(server.message)] as const]
      : []),
  ]
}

function deniedIn(found: Discovery<unknown>): string[] {
  return found.kind === 'unknown' && found.denied ? [found.action] : []
}

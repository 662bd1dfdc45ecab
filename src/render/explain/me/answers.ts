import type { Explanation } from '../../../explain/explanation.ts'
import type { SelfAnswer } from '../../../explain/me/self.ts'
import { explanationFields, fieldsOfText } from '../json.ts'
import { type AnswerOptions, answersText } from '../terminal.ts'
import { explainedText } from '../text.ts'
import { selfText } from './text.ts'

/** An answer about whoever asks: by all that is in the cluster, or by AWS alone. */
export type AboutMe =
  | { readonly by: 'cluster'; readonly explanation: Explanation }
  | { readonly by: 'aws'; readonly self: SelfAnswer }

/** As text, one part for each cluster. Ends with a line break. */
export function aboutMeText(answers: readonly AboutMe[], options: AnswerOptions): string {
  const texts = answers.map((one) =>
    one.by === 'cluster' ? explainedText(one.explanation, options.file) : selfText(one.self),
  )
  return answersText(texts, options)
}

/** As JSON, with the keys of any other explanation, and who asks and what the answer is by. Ends with a line break. */
export function aboutMeJson(answers: readonly AboutMe[], options: { readonly file: string }): string {
  const clusters = answers.map((one) => {
    if (one.by === 'cluster') {
      const { principal } = one.explanation
      const name = principal.kind === 'iam' ? principal.arn : principal.name
      return { principal: name, by: one.by, ...explanationFields(one.explanation, options) }
    }
    const { self } = one
    const { server, cluster, entry } = self.view
    const identity =
      server.kind === 'accepted' && server.identity.kind === 'known' ? server.identity.value : undefined
    return {
      principal: self.principal.arn,
      by: one.by,
      name: self.cluster,
      asOf: 'live',
      answer: self.answer.verdict,
      ...(self.answer.stoppedBy === undefined ? {} : { stoppedBy: self.answer.stoppedBy }),
      layers: self.verdicts,
      server: server.kind,
      ...(cluster.kind === 'known' ? { authenticationMode: cluster.value.mode } : {}),
      hasEntry: entry.kind === 'known' ? entry.value !== undefined : null,
      identities: identity === undefined ? [] : [{ username: identity.username, groups: identity.groups }],
      ...fieldsOfText(selfText(self)),
    }
  })
  return `${JSON.stringify({ version: 1, clusters }, undefined, 2)}\n`
}

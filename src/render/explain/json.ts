import type { Explanation } from '../../explain/explanation.ts'
import type { WhoCan } from '../../explain/who/who-can.ts'
import { type Phrase, phraseText } from '../../words/phrase.ts'
import { defined } from '../change/clean.ts'
import { type ExplainedText, explainedText } from './text.ts'
import { accessYaml } from './yaml.ts'

/**
 * Explanations as JSON (`docs/explain.md`): the verdicts to decide by, and the sentences to show. Text is as it was
 * found, not encoded. Ends with a line break.
 */
export function explanationsJson(
  explanations: readonly Explanation[],
  options: { readonly file: string },
): string {
  const clusters = explanations.map((explanation) => explanationFields(explanation, options))
  return `${JSON.stringify({ version: 1, clusters }, undefined, 2)}\n`
}

/** What the JSON says of one cluster. */
export function explanationFields(explanation: Explanation, options: { readonly file: string }): object {
  const { answer, mend, iam, mapping, rbac } = explanation
  const text = explainedText(explanation, options.file)
  const { says, details, remedies, limits } = fieldsOfText(text)
  const last = mend?.kind === 'entry-again' ? (mend.next ?? mend) : mend
  return defined({
    name: explanation.cluster,
    asOf: explanation.asOf,
    answer: answer.verdict,
    stoppedBy: answer.stoppedBy,
    says,
    layers: { iam: iam.verdict, mapping: mapping.verdict, rbac: rbac.verdict },
    identities: mapping.found.dead?.beneath ?? mapping.found.identities,
    causes: [...mapping.causes, ...rbac.causes].map(({ kind }) => kind),
    details,
    mend: mend?.kind,
    repair: last?.kind === 'lines' || last?.kind === 'apply' ? last.repair : undefined,
    lines: last?.kind === 'lines' ? accessYaml(last.lines).join('\n') : undefined,
    clusterMapping: last?.kind === 'lines' ? last.lines.mapping?.name : undefined,
    remedies,
    limits,
  })
}

/** The sentences of an answer. */
export function fieldsOfText({ headline, layers, remedies, limits }: ExplainedText) {
  return {
    says: phraseText(headline),
    details: layers.map(({ name, lines }) => ({ layer: name, says: lines.map(phraseText) })),
    remedies: remedies.map(({ words, copy }) =>
      defined({ says: phraseText(words), copy: copy?.lines.join('\n') }),
    ),
    limits: limits.map((limit: Phrase) => phraseText(limit)),
  }
}

/** Answers of `who-can` as JSON. Ends with a line break. */
export function whoCanJson(answers: readonly WhoCan[]): string {
  const clusters = answers.map(({ cluster, request, principals, subjects, limits }) => ({
    name: cluster,
    request,
    principals: principals.map(({ dead, ...able }) => defined({ ...able, dead: dead?.kind })),
    subjects: subjects.map(({ subject, ways, principals: have }) => ({ ...subject, ways, principals: have })),
    limits: limits.map(({ kind }) => kind),
  }))
  return `${JSON.stringify({ version: 1, clusters }, undefined, 2)}\n`
}

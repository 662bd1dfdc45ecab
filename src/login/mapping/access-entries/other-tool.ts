import type { Desired } from '../../../access/desired.ts'
import { type SaidOwners, severityBeside } from '../../../access/owners.ts'
import type { EntryDetails } from '../../../live/facts.ts'
import type { Place, Problem } from '../../../problem/problem.ts'
import { toolOfTags } from '../../../tool/of-tags.ts'
import type { Tool } from '../../../tool/tool.ts'
import { toolName, toolWords, UNDOES } from '../../../tool/words.ts'
import { phraseText } from '../../../words/phrase.ts'

/** What another tool means for a change of an access entry. */
export interface EntryOtherTool {
  /** To be a part of the change: the tool that made the entry. */
  readonly tool: { readonly tool?: Tool }
  /** It must not be done without a word of the file. */
  readonly refused?: Problem
  /** It is done, and somebody should know. */
  readonly problems: readonly Problem[]
}

/**
 * Whether an entry may be changed or removed although its tags say that another tool made it. Without a word of the file
 * it is refused, unless the set owns it already: then it was adopted before.
 */
export function otherTool(
  { tags }: Pick<EntryDetails, 'tags'>,
  about: {
    readonly desired: Pick<Desired, 'cluster' | 'set'>
    readonly arn: string
    readonly isOurs: boolean
    readonly does: 'changes' | 'removes'
    readonly said: SaidOwners
    readonly where: Place
  },
): EntryOtherTool {
  const tool = toolOfTags(tags)
  if (tool === undefined) return { tool: {}, problems: [] }
  const severity = severityBeside(about.said, about)
  if (severity === undefined) return { tool: { tool }, problems: [] }
  const problem = { ...ofTool(tool, about), severity }
  return severity === 'error'
    ? { tool: { tool }, refused: problem, problems: [] }
    : { tool: { tool }, problems: [problem] }
}

function ofTool(tool: Tool, about: Parameters<typeof otherTool>[1]): Omit<Problem, 'severity'> {
  const { desired, arn, isOurs, does, where } = about
  const { name } = desired.cluster
  const by = toolName(tool)
  const word = does === 'changes' ? 'the principal' : 'its entry of `removed`'
  const own = isOurs ? `is of the set "${desired.set}" and` : 'was'
  return {
    code: 'entry-of-another-tool',
    where: where.file === undefined ? { cluster: name, ...where } : where,
    message: `The access entry of ${arn} in ${name} ${isOurs ? `${own} of` : `${own} made by`} ${phraseText(toolWords(tool))}. If eks-access ${does} it, ${by} ${UNDOES[tool.tool]}.`,
    found: phraseText(toolWords(tool)),
    allowed: 'an access entry that no other tool made',
    fix: isOurs
      ? `Remove it from what ${by} makes, or leave it to ${by}: name its principal under \`removed\` with \`destroy: false\`.${does === 'changes' ? ' If both are meant to have it, add `owners: adopt` to the principal.' : ''}`
      : `${does === 'changes' ? 'Change' : 'Remove'} it where ${by} gets it from, or let go of it there first. If it is meant to be ${does === 'changes' ? 'in both' : 'removed here'}, add \`owners: adopt\` to ${word}.`,
  }
}

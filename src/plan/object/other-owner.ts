import type { Desired } from '../../access/desired.ts'
import { type SaidOwners, severityBeside } from '../../access/owners.ts'
import type { Place, Problem } from '../../problem/problem.ts'
import { objectId, type RbacObject } from '../../rbac/object.ts'
import { isOurs } from '../../rbac/ownership.ts'
import { keeperOf, makerOf } from '../../tool/of-object.ts'
import type { Tool } from '../../tool/tool.ts'
import { toolName, toolWords, UNDOES } from '../../tool/words.ts'
import { phraseText } from '../../words/phrase.ts'

/** What another tool means for a change of an object. */
export interface OtherOwner {
  /** The tool that looks after the object too. */
  readonly tool?: Tool
  /** It must not be done without a word of the file. */
  readonly refused?: Problem
  /** It is done, and somebody should know. */
  readonly problem?: Problem
}

/**
 * Whether the object may be written or removed although another tool has it. Without a word of the file it is refused
 * where the tool looks after it, because both would undo each other for ever. What the set owns already was adopted,
 * perhaps by a version that asked nobody: of it the tool is named. A tool that only made the object, and may have no more
 * to do with it, is named too.
 *
 * @param about.where the line that asks for it; empty where none does
 * @param about.word where `owners: adopt` is to be written
 */
export function otherOwner(
  existing: RbacObject,
  about: {
    readonly desired: Pick<Desired, 'cluster' | 'set'>
    readonly does: 'changes' | 'removes'
    readonly said: SaidOwners
    readonly where: Place
    readonly word: string
  },
): OtherOwner {
  const severity = severityBeside(about.said, { isOurs: isOurs(existing, about.desired.set) })
  const keeper = keeperOf(existing)
  if (keeper === undefined) {
    const maker = severity === 'error' ? makerOf(existing) : undefined
    return maker === undefined ? {} : { problem: ofMaker(existing, maker, about) }
  }
  if (severity === undefined) return { tool: keeper }
  const problem = { ...ofKeeper(existing, keeper, about), severity }
  return severity === 'error' ? { refused: problem } : { tool: keeper, problem }
}

type About = Parameters<typeof otherOwner>[1]

function ofKeeper(
  existing: RbacObject,
  tool: Tool,
  { desired, does, where, word }: About,
): Omit<Problem, 'severity'> {
  const id = objectId(existing)
  const { name } = desired.cluster
  const isOwn = isOurs(existing, desired.set)
  return {
    code: 'object-of-another-tool',
    where: { cluster: name, object: id, ...where },
    message: `${id} in ${name} ${isOwn ? `is of the set "${desired.set}" and of` : 'belongs to'} ${phraseText(toolWords(tool))}. If eks-access ${does} it, ${toolName(tool)} ${UNDOES[tool.tool]}.`,
    found: phraseText(toolWords(tool)),
    allowed: 'an object that no other tool has',
    fix: isOwn
      ? `Remove it from what ${toolName(tool)} applies, or leave it to ${toolName(tool)}: name it under \`removed\` with \`destroy: false\`.${does === 'changes' ? ` If both are meant to have it, ${word}.` : ''}`
      : `${does === 'changes' ? 'Change' : 'Remove'} it where ${toolName(tool)} gets it from, or let go of it there first. If it is meant to be ${does === 'changes' ? 'in both' : 'removed here'}, ${word}.`,
  }
}

function ofMaker(existing: RbacObject, tool: Tool, { desired, where, word }: About): Problem {
  const id = objectId(existing)
  const { name } = desired.cluster
  return {
    code: 'object-of-another-tool',
    severity: 'warning',
    where: { cluster: name, object: id, ...where },
    message: `${id} in ${name} was made with ${phraseText(toolWords(tool))}. No mark says that anything still applies it; what does will undo this.`,
    found: phraseText(toolWords(tool)),
    fix: `If a pipeline or a person still applies it, remove it from there first. If nobody does, ${word}.`,
  }
}

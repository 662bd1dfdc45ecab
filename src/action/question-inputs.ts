import { readRequest } from '../explain/request.ts'
import type { AboutPrincipal } from '../modes/step/explain-principal.ts'
import type { Problem } from '../problem/problem.ts'
import { invalid } from './input-problem.ts'

/** The inputs of mode explain as they were passed; an empty text is none. */
export interface QuestionInputs {
  readonly mode: string
  readonly principal: string
  readonly can: string
  readonly asOf: string
}

/** Reads what mode explain is asked. In any other mode these inputs must be empty. */
export function readQuestionInputs({ mode, principal, can, asOf }: QuestionInputs): {
  readonly about?: AboutPrincipal
  readonly problems: readonly Problem[]
} {
  if (mode !== 'explain') {
    const stray = Object.entries({ principal, can, 'as-of': asOf }).filter(([, value]) => value !== '')
    return { problems: stray.map(([name, value]) => invalid(name, value, 'nothing, unless mode is explain')) }
  }
  const problems: Problem[] = []
  if (principal === '')
    problems.push(invalid('principal', principal, 'the ARN of a role or user, or a Kubernetes username'))
  const at = asOf || 'live'
  if (at !== 'live' && at !== 'plan') problems.push(invalid('as-of', asOf, 'live, plan'))
  const read = can === '' ? undefined : readRequest(can)
  if (read?.ok === false)
    problems.push({
      ...invalid('can', can, 'a request like "list pods -n shop"'),
      message: `The input can: ${read.message}`,
    })
  if (problems.length > 0) return { problems }
  const wanted = read?.ok === true ? { can: read.request } : {}
  return { about: { principal, asOf: at === 'plan' ? 'plan' : 'live', ...wanted }, problems }
}

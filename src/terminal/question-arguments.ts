import type { AsOf } from '../explain/explanation.ts'
import { readRequest, requestOf } from '../explain/request.ts'
import type { ScopedRequest } from '../rbac/permits.ts'

/** The commands that ask and change nothing. */
export type Question =
  | {
      readonly name: 'explain'
      readonly file: string
      readonly clusters: readonly string[]
      /** As it was typed. */
      readonly principal: string
      readonly can?: ScopedRequest
      readonly asOf: AsOf
      readonly format: 'text' | 'json'
    }
  | {
      readonly name: 'who-can'
      readonly file: string
      readonly clusters: readonly string[]
      readonly request: ScopedRequest
      readonly format: 'text' | 'json'
    }

export interface QuestionValues {
  readonly file: string
  readonly clusters: readonly string[]
  /** What stands behind the command. */
  readonly words: readonly string[]
  readonly can: string | undefined
  readonly asOf: string | undefined
  readonly namespace: string | undefined
  readonly format: string | undefined
}

export type ReadQuestion =
  | { readonly ok: true; readonly command: Question }
  | { readonly ok: false; readonly message: string }

export function readQuestion(name: Question['name'], values: QuestionValues): ReadQuestion {
  const { file, clusters, words, namespace, format = 'text' } = values
  if (format !== 'text' && format !== 'json')
    return refused(`--format is ${JSON.stringify(format)}; it can be text or json.`)
  if (name === 'who-can') {
    const read = requestOf([...words, ...(namespace === undefined ? [] : ['-n', namespace])])
    return read.ok ? { ok: true, command: { name, file, clusters, request: read.request, format } } : read
  }
  const [principal, ...rest] = words
  if (principal === undefined)
    return refused('explain needs the ARN of a role or user, or a Kubernetes username.')
  if (rest.length > 0) return refused(`explain takes no argument ${JSON.stringify(rest[0])}.`)
  const { asOf = 'live' } = values
  if (asOf !== 'live' && asOf !== 'plan')
    return refused(`--as-of is ${JSON.stringify(asOf)}; it can be live or plan.`)
  const can = values.can === undefined ? undefined : readRequest(values.can)
  if (can?.ok === false) return can
  const wanted = can === undefined ? {} : { can: can.request }
  return { ok: true, command: { name, file, clusters, principal, ...wanted, asOf, format } }
}

function refused(message: string): ReadQuestion {
  return { ok: false, message }
}

import { readFileSync } from 'node:fs'
import type { PolicyDocument } from '../loopback/iam-policy.ts'

/** docs/least-privilege.md */
export const LEAST_PRIVILEGE = readFileSync('docs/least-privilege.md', 'utf8')

/** The first policy below a heading of the page. @throws Error where there is none */
export function policyUnder(heading: string): PolicyDocument {
  const from = LEAST_PRIVILEGE.indexOf(`\n${heading}\n`)
  const [, json] = /^```json\n(.*?)^```$/ms.exec(from === -1 ? '' : LEAST_PRIVILEGE.slice(from)) ?? []
  if (json === undefined) throw new Error(`The page has no policy below "${heading}".`)
  return JSON.parse(json)
}

function actionsIn({ Statement }: PolicyDocument): readonly string[] {
  return Statement.flatMap(({ Action }) => Action)
}

/** The actions to plan, to write access entries beside that, and to explain. */
export const TO_PLAN = actionsIn(policyUnder('## IAM'))
export const TO_WRITE_ENTRIES = actionsIn(policyUnder('### To write access entries'))
export const TO_EXPLAIN = actionsIn(policyUnder('### To explain'))

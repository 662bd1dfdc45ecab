import { execFileSync } from 'node:child_process'
import type { Facts } from '../facts.ts'
import type { AsLogin } from '../fifty.ts'
import { type Asking, askServer, type ServerSays } from '../forty-requests.ts'
import type { Kubernetes } from '../kubernetes.ts'
import { actingAs, folderWith, runProgram } from '../program.ts'
import { FORTY_BY_POLICY } from './forty-by-policy.ts'
import {
  type Answer,
  contradictions,
  EVERYTHING,
  type Listed,
  type PrincipalLine,
  type SubjectLine,
} from './list-line.ts'

/** What the program lists as JSON, run by that identity. */
export async function listedBy(arn: string, facts: Facts, file: string): Promise<Listed> {
  const { stdout } = await runList(arn, facts, file, 'json')
  return JSON.parse(stdout)
}

/** A table as Python's reader of CSV has it, which is strict about quotes. */
export async function csvBy(arn: string, facts: Facts, file: string): Promise<readonly string[][]> {
  const { stdout } = await runList(arn, facts, file, 'csv')
  const read =
    "import csv, io, json, sys; print(json.dumps(list(csv.reader(io.TextIOWrapper(sys.stdin.buffer, 'utf-8', newline=''), strict=True))))"
  return JSON.parse(execFileSync('python3', ['-c', read], { input: stdout, encoding: 'utf8' }))
}

async function runList(
  arn: string,
  facts: Facts,
  file: string,
  format: 'json' | 'csv',
): Promise<{ readonly stdout: string }> {
  const folder = folderWith(facts, { 'access.yaml': file })
  return await runProgram({ args: ['list', '--format', format], exits: 0, folder, env: actingAs(arn, facts) })
}

/** Of a principal, what the answers to its own token contradict. */
export async function contradictedPrincipal(
  line: PrincipalLine,
  as: AsLogin,
  login: string,
  requests: readonly Asking[] = FORTY_BY_POLICY,
): Promise<readonly string[]> {
  const own = as(login)
  const asked = [...requests.filter(({ review }) => review !== undefined), EVERYTHING]
  const answers: Answer[] = await Promise.all(
    asked.map(async (asking) => ({ asking, server: await askServer(own, asking) })),
  )
  const isOut = answers.every(({ server }) => server === 'not let in')
  const wrong = isOut ? ['is not let in'] : contradictions(line, answers)
  return wrong.map((one) => `${line.arn} (${line.power.level}): ${one}`)
}

/** Of another subject, what the server answers of it that a list contradicts. */
export async function contradictedSubject(
  line: SubjectLine,
  admin: Kubernetes,
  requests: readonly Asking[] = FORTY_BY_POLICY,
): Promise<readonly string[]> {
  const asked = [...requests.filter(({ review }) => review !== undefined), EVERYTHING]
  const answers: Answer[] = await Promise.all(
    asked.map(async (asking) => {
      const { status } = await admin.must<{ readonly status: { readonly allowed: boolean } }>(
        'POST',
        '/apis/authorization.k8s.io/v1/subjectaccessreviews',
        {
          apiVersion: 'authorization.k8s.io/v1',
          kind: 'SubjectAccessReview',
          spec: { ...identityOf(line), ...asking.review },
        },
      )
      const server: ServerSays = status.allowed ? 'allowed' : 'denied'
      return { asking, server }
    }),
  )
  return contradictions(line, answers).map((one) => `${line.kind} ${line.name} (${line.power.level}): ${one}`)
}

/** As Kubernetes names it; whoever logs in is in `system:authenticated`. */
function identityOf({ kind, name, namespace = '' }: SubjectLine): object {
  const authenticated = 'system:authenticated'
  switch (kind) {
    case 'user':
      return { user: name, groups: [authenticated] }
    case 'group':
      return { user: 'somebody', groups: [name, authenticated] }
    case 'serviceAccount': {
      const all = 'system:serviceaccounts'
      return {
        user: `system:serviceaccount:${namespace}:${name}`,
        groups: [all, `${all}:${namespace}`, authenticated],
      }
    }
  }
}

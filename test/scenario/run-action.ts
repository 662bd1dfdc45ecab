import type { ChildProcess } from 'node:child_process'
import { lstat, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'
import type { LoopbackGitHub } from '../loopback/github.ts'
import { RUN_TOKEN } from '../loopback/github-state.ts'
import type { ScenarioEvent } from './event.ts'
import { idTokenEnv, type JobOfRun, workflowRef } from './id-token.ts'
import { type Ended, runNode } from './run-node.ts'
import { type Annotation, readAnnotations, readOutputs } from './runner-files.ts'

export interface ActionRequest {
  readonly event: ScenarioEvent
  readonly github: LoopbackGitHub
  /** The workspace; the process starts there. */
  readonly cwd: string
  /** Over the defaults of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Over the variables of GitHub Actions: credentials and endpoints of AWS, and the like. */
  readonly env?: Readonly<Record<string, string>>
  /** What a step of the workflow wrote to `~/.kube/config`. */
  readonly kubeconfig?: string
  /** `12.1` unless said otherwise. */
  readonly run?: { readonly id: string; readonly attempt: string }
  /** Whether the job has `id-token: write`; it has unless said otherwise. */
  readonly idToken?: boolean
  /** The path of the workflow's file; `.github/workflows/access.yml` unless said otherwise. */
  readonly workflow?: string
  /** `OWNER/NAME/PATH@REF` of the reusable workflow that the job comes from, where it does. */
  readonly jobWorkflowRef?: string
  /** The environment of the job; `production` where it is given a digest to apply, unless said otherwise. */
  readonly environment?: string
  /** Given the process, to send it a signal. */
  readonly onStart?: (child: ChildProcess) => void
  /** The file to run; `dist/index.js` unless said otherwise. */
  readonly main?: string
}

export interface ActionResult extends Ended {
  readonly outputs: Readonly<Record<string, string>>
  /** The job summary. */
  readonly summary: string
  readonly annotations: readonly Annotation[]
  /** What the run left at `plan-file`; the runner's temporary folder is gone after the run. */
  readonly planFile: string | undefined
  /** What it left at `backup-file`. */
  readonly backupFile: string | undefined
  /** Who may read the two: `600`. */
  readonly modes: Readonly<Record<string, string>>
}

/**
 * Runs the built action as the runner of GitHub does: a process of its own with the variables, the inputs and
 * the files of a step, and nothing else of this process's environment but the PATH.
 */
export async function runAction(request: ActionRequest): Promise<ActionResult> {
  const temp = await mkdtemp(join(tmpdir(), 'eks-access-run-'))
  try {
    const at = {
      event: join(temp, 'event.json'),
      output: join(temp, 'output'),
      summary: join(temp, 'summary.md'),
    }
    await writeFile(at.event, JSON.stringify(request.event.payload))
    await writeFile(at.output, '')
    await writeFile(at.summary, '')
    if (request.kubeconfig !== undefined) {
      await mkdir(join(temp, '.kube'))
      await writeFile(join(temp, '.kube', 'config'), request.kubeconfig)
    }
    const env = {
      PATH: process.env['PATH'],
      HOME: temp,
      USERPROFILE: temp, // the same on Windows
      ...actionsEnv(request),
      GITHUB_EVENT_PATH: at.event,
      GITHUB_OUTPUT: at.output,
      GITHUB_STEP_SUMMARY: at.summary,
      RUNNER_TEMP: temp,
      ...(await inputsEnv(request.inputs ?? {})),
      ...request.env,
    }
    const main = resolve(root, request.main ?? process.env['EKS_ACCESS_PROGRAM'] ?? 'dist/index.js')
    const ended = await runNode([main], {
      cwd: request.cwd,
      env,
      onStart: request.onStart,
    })
    const outputs = readOutputs(await readFile(at.output, 'utf8'))
    const { 'plan-file': planFile, 'backup-file': backupFile } = outputs
    return {
      ...ended,
      outputs,
      summary: await readFile(at.summary, 'utf8'),
      annotations: readAnnotations(ended.stdout),
      planFile: planFile ? await readFile(planFile, 'utf8') : undefined,
      modes: await modesOf({ planFile, backupFile }),
      backupFile: backupFile ? await readFile(backupFile, 'utf8') : undefined,
    }
  } finally {
    await rm(temp, { recursive: true, force: true })
  }
}

async function modesOf(files: Readonly<Record<string, string | undefined>>): Promise<Record<string, string>> {
  const there = Object.entries(files).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return Object.fromEntries(
    await Promise.all(
      there.map(async ([name, path]) => [name, ((await lstat(path)).mode & 0o777).toString(8)] as const),
    ),
  )
}

const root = fileURLToPath(new URL('../../', import.meta.url))

function actionsEnv(request: ActionRequest) {
  const { event, github, cwd, run = { id: '12', attempt: '1' }, idToken = true } = request
  const { workflow, jobWorkflowRef } = request
  const gated = event.name === 'push' && Boolean(request.inputs?.['confirm-digest'])
  const { environment = gated ? 'production' : undefined } = request
  const job: JobOfRun = { event, run, workflow, jobWorkflowRef, environment }
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_REPOSITORY: `${github.state.owner}/${github.state.repo}`,
    GITHUB_REPOSITORY_ID: String(github.state.repositoryId),
    GITHUB_WORKFLOW_REF: workflowRef(github, job),
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_ACTOR: event.actor,
    GITHUB_RUN_ID: run.id,
    GITHUB_RUN_ATTEMPT: run.attempt,
    GITHUB_SERVER_URL: github.url,
    GITHUB_API_URL: github.url,
    GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
    GITHUB_WORKSPACE: cwd,
    GITHUB_ACTION_REPOSITORY: 'your-org/eks-access',
    GITHUB_ACTION_REF: 'v1',
    RUNNER_OS: 'Linux',
    ...(idToken ? idTokenEnv(github, job) : {}),
  }
}

/** As the runner names inputs: upper case, a space as `_`, a hyphen as it is. */
async function inputsEnv(inputs: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const action = load(await readFile(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>
  }
  const unknown = Object.keys(inputs).filter((name) => !Object.hasOwn(action.inputs, name))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: standard = '' }]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      inputs[name] ?? (standard === '${' + '{ github.token }}' ? RUN_TOKEN : standard),
    ]),
  )
}

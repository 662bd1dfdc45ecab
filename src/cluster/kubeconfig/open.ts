import type { Problem } from '../../problem/problem.ts'
import { type AboutDoor, type Objection, refuseOrTell } from '../objection.ts'
import { isInside, shownPath, type Workspace, wayTo } from '../workspace.ts'
import { defaultFiles } from './default-files.ts'
import { addressOf, beyondWorkspace, isPlain, type Origin, originOf, programOfWorkspace } from './fence.ts'
import type { KubeContext } from './kubeconfig.ts'
import { readContext } from './read-context.ts'

/** A context that may be used, and what a person must know of it. */
export interface OpenedKubeconfig {
  readonly context: KubeContext
  readonly told: readonly Problem[]
}

interface Asked extends AboutDoor {
  readonly context: string
  /** Absolute; absent: the default one. */
  readonly kubeconfig?: string
  /** Absent: nothing of the kubeconfig is refused or told but that nobody checks the server. */
  readonly workspace?: Workspace
}

type Fenced = Asked & { readonly workspace: Workspace }

/**
 * Reads a context and judges it, before a file that it names is read or a program is run. A kubeconfig that access.yaml
 * names is one of the workspace, wherever it lies; the default one is that of whoever set the run up, unless it lies in
 * the workspace.
 *
 * @throws KubeconfigError
 * @throws ClusterError `outside-workspace`, `not-allowed`
 */
export async function openKubeconfig(asked: Asked): Promise<OpenedKubeconfig> {
  const { kubeconfig } = asked
  const files = kubeconfig === undefined ? await defaultFiles(process.env) : [kubeconfig]
  if (isFenced(asked)) return await openFenced(asked, files)
  const context = await readContext(files, asked.context)
  return { context, told: unchecked(context, asked) }
}

function isFenced(asked: Asked): asked is Fenced {
  return asked.workspace !== undefined
}

async function openFenced(asked: Fenced, files: readonly string[]): Promise<OpenedKubeconfig> {
  const { kubeconfig, workspace } = asked
  const told: Problem[] = []
  const object = (objection: Objection): number => told.push(refuseOrTell(workspace, objection, asked))
  const origin = await originOf(files, workspace)
  const outside = kubeconfig !== undefined && !isInside(workspace.root, (await wayTo(kubeconfig)).real)
  if (outside) object(leadsOutside(kubeconfig, workspace))
  else if (origin.kind === 'led-outside') object(leadsOutside(origin.file, workspace))
  else if (origin.kind === 'mixed') object(mixed(origin.inside, workspace))

  const context = await readContext(files, asked.context)
  const beyond = await beyondOf(context, { origin, asked })
  if (beyond.length > 0) object(notAllowed(beyond, { files, asked }))
  return { context, told: [...told, ...unchecked(context, asked)] }
}

async function beyondOf(
  context: KubeContext,
  { origin, asked }: { readonly origin: Origin; readonly asked: Fenced },
): Promise<readonly string[]> {
  const isTheirs = asked.kubeconfig !== undefined || origin.kind !== 'beside'
  return isTheirs
    ? await beyondWorkspace(context, asked.workspace)
    : await programOfWorkspace(context, asked.workspace)
}

function leadsOutside(file: string, workspace: Workspace): Objection {
  return {
    kind: 'outside-workspace',
    message: `The kubeconfig ${shownPath(file, workspace)} is outside the workspace ${workspace.root}.`,
    fix: 'Commit the kubeconfig, or leave `kubeconfig` out and write the default one in a step of the workflow, with `aws eks update-kubeconfig` for example.',
  }
}

function mixed(inside: readonly string[], workspace: Workspace): Objection {
  return {
    kind: 'not-allowed',
    message: `KUBECONFIG names files of the workspace (${inside.map((file) => shownPath(file, workspace)).join(', ')}) and others: a file of the workspace can send the credentials of the others to any server.`,
    fix: 'Name only files outside the workspace in KUBECONFIG.',
  }
}

function notAllowed(
  beyond: readonly string[],
  { files, asked }: { readonly files: readonly string[]; readonly asked: Fenced },
): Objection {
  const which =
    asked.kubeconfig === undefined ? 'default kubeconfig (KUBECONFIG, ~/.kube/config)' : 'kubeconfig'
  const shown = files.map((file) => shownPath(file, asked.workspace)).join(', ')
  return {
    kind: 'not-allowed',
    message: `Context "${asked.context}" of the ${which} ${shown} ${beyond.join(', and ')}. A pull request can change that.`,
    fix: 'Write the kubeconfig outside the workspace in a step of the workflow, with `aws eks update-kubeconfig` for example, and leave `kubeconfig` out. An EKS cluster with `region` needs no kubeconfig.',
  }
}

/** Whoever answers in place of the server gets the credentials, and says what is live: that is told always. */
function unchecked({ cluster }: KubeContext, { name, context, where }: Asked): readonly Problem[] {
  const plain = isPlain(cluster.server)
  if (!plain && !cluster.skipTLSVerify) return []
  const how = plain
    ? `without TLS (${addressOf(cluster.server)})`
    : 'without verifying the certificate of the server (insecure-skip-tls-verify)'
  return [
    {
      code: 'server-not-checked',
      severity: 'warning',
      where: where ?? { cluster: name },
      message: `Context "${context}" connects to ${name} ${how}: whoever can answer in its place gets the credentials, and controls what this plan reads.`,
      fix: 'Give the cluster an https address and its certificate-authority-data in the kubeconfig.',
    },
  ]
}

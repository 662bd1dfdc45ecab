import type { Kubernetes, KubernetesObject } from './kubernetes.ts'
import { pathOf } from './live.ts'

/** Somebody who changes a row of aws-auth by hand, again and again. */
export interface HandEditor {
  readonly arn: string
  /** What the row says since the last edit. */
  username(): string
  edits(): number
  edit(): Promise<void>
}

/** Writes as `kubectl replace` and `kubectl patch --type=json` do, in turns: only over what it has read. */
export function handEditor(admin: Kubernetes, arn: string): HandEditor {
  const path = `${pathOf('ConfigMap', 'kube-system')}/aws-auth`
  let edits = 0
  const username = (): string => `on-call-${edits}`
  const write = async (live: KubernetesObject, mapRoles: string): Promise<number> => {
    const { data, metadata } = live
    if (edits % 2 === 0)
      return (await admin.request('PUT', path, { ...live, data: { ...data, mapRoles } })).status
    const patch = [
      { op: 'test', path: '/metadata/resourceVersion', value: metadata.resourceVersion },
      { op: 'replace', path: '/data/mapRoles', value: mapRoles },
    ]
    return (await admin.request('PATCH', path, patch)).status
  }
  return {
    arn,
    username,
    edits: () => edits,
    edit: async () => {
      edits++
      for (;;) {
        const live = await admin.must('GET', path)
        const status = await write(
          live,
          withRow(live.data?.['mapRoles'] ?? '', { arn, username: username() }),
        )
        if (status === 200) return
        // 422: the version that the patch was made for is gone.
        if (status !== 409 && status !== 422) throw new Error(`an edit by hand was answered with ${status}`)
      }
    },
  }
}

function withRow(
  text: string,
  { arn, username }: { readonly arn: string; readonly username: string },
): string {
  const row = `- rolearn: ${arn} # tonight\n  username: ${username}\n`
  const found = /^- rolearn: .* # tonight\n {2}username: .*\n/m
  return found.test(text) ? text.replace(found, row) : `${text}${row}`
}

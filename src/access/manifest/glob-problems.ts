import { hasErrors, type Place, type Problem } from '../../problem/problem.ts'
import { counted, sum, thousands } from '../../words/count.ts'
import { listed, shortened } from '../../words/list.ts'
import type { ManifestGlob } from '../file.ts'
import { fileKey, type LeftOut, type ManifestFile, type Manifests } from '../manifest.ts'

/** A glob of the file with what it matched, in the order of their paths. */
export interface ExpandedGlob extends ManifestGlob {
  readonly files: readonly ManifestFile[]
}

/** What was read of manifests, by the file that it is of: there may be many globs, and many objects. */
export interface ByFile {
  readonly declared: ReadonlySet<string>
  readonly leftOut: ReadonlyMap<string, readonly LeftOut[]>
  /** By the path of the file. */
  readonly problems: ReadonlyMap<string | undefined, readonly Problem[]>
}

export function byFile({ objects, leftOut, problems }: Manifests): ByFile {
  return {
    declared: new Set(objects.map(({ file }) => file)),
    leftOut: Map.groupBy(leftOut, ({ file }) => file),
    problems: Map.groupBy(problems, ({ where }) => where.file),
  }
}

/**
 * What a reader must know of what the glob matches: that nothing of it is declared, what beside RBAC is left out, and that
 * kustomize would apply something else than the files say.
 */
export function globProblems(glob: ExpandedGlob, manifests: ByFile): Problem[] {
  if (glob.files.length === 0) return [matchesNothing(glob)]
  const files = glob.files.map((file) => {
    const key = fileKey(file)
    const problems = manifests.problems.get(file.path) ?? []
    const isDeclared = manifests.declared.has(key)
    return { file, isDeclared, leftOut: manifests.leftOut.get(key) ?? [], problems }
  })
  const leftOut = files.flatMap((one) => one.leftOut)
  const empty = files.filter(
    ({ file, isDeclared, leftOut: others, problems }) =>
      !isDeclared && others.length === 0 && problems.length === 0 && file.unread === undefined,
  )
  const mayHaveRbac = files.some(
    ({ file, isDeclared, problems }) => isDeclared || file.unread === true || hasErrors(problems),
  )
  return [
    ...(mayHaveRbac ? [] : [withoutRbac(glob)]),
    ...leftOutProblem(
      glob,
      leftOut,
      empty.map(({ file }) => file),
    ),
    ...kustomizationProblem(glob, leftOut),
  ]
}

function matchesNothing({ glob, where }: ExpandedGlob): Problem {
  return {
    code: 'glob-matches-nothing',
    severity: 'error',
    where,
    message: `"${glob}" matches no file. What it matched before would be removed from the cluster.`,
    found: glob,
    allowed: 'a path or glob of existing files, relative to the folder of this file',
    fix: 'Correct the path, or remove the entry.',
  }
}

function withoutRbac({ glob, where, files }: ExpandedGlob): Problem {
  return {
    code: 'glob-without-rbac',
    severity: 'error',
    where,
    message: `"${glob}" matches ${counted(files.length, 'file')} without any RBAC object that can be declared. What it declared before would be removed from the cluster.`,
    found: glob,
    allowed: `files with at least one ${RBAC_KINDS_TEXT}`,
    fix: 'Correct the path, or remove the entry.',
  }
}

const RBAC_KINDS_TEXT = 'Role, ClusterRole, RoleBinding or ClusterRoleBinding'

function leftOutProblem(
  { glob, otherKinds }: ExpandedGlob,
  leftOut: readonly LeftOut[],
  empty: readonly ManifestFile[],
): Problem[] {
  const [first] = leftOut
  const [firstEmpty] = empty
  const where: Place | undefined =
    first?.where ?? (firstEmpty && { file: firstEmpty.path, line: 1, column: 1 })
  if (where === undefined) return []
  const isError = otherKinds === 'error' && first !== undefined
  const files =
    firstEmpty === undefined
      ? []
      : [`${counted(empty.length, 'file')} without any object: ${listed(empty.map(({ path }) => path))}.`]
  return [
    {
      code: 'other-kinds-left-out',
      severity: isError ? 'error' : 'notice',
      where,
      message: [
        ...(first === undefined
          ? [`"${glob}" matches`]
          : [
              `${counted(leftOut.length, 'object')} of other kinds in "${glob}" ${leftOut.length === 1 ? 'is' : 'are'} not declared: ${kindsOf(leftOut)}.`,
              ...(firstEmpty === undefined ? [] : ['It also matches']),
            ]),
        ...files,
      ].join(' '),
      allowed: `${RBAC_KINDS_TEXT} of rbac.authorization.k8s.io/v1`,
      fix: isError
        ? 'Move them to files that the glob does not match, or remove otherKinds from the entry.'
        : 'Nothing, if another tool applies what else is in the files. Write otherKinds: error at the entry of rbac.manifests to have this refused.',
    },
  ]
}

/** `3 Deployment, 2 Service and 1 values.yaml`: the most first. */
function kindsOf(leftOut: readonly LeftOut[]): string {
  const counts = [...Map.groupBy(leftOut, ({ as }) => shorten(as))]
    .map(([as, { length }]) => ({ as, length }))
    .toSorted((a, b) => b.length - a.length || (a.as < b.as ? -1 : 1))
  const { shown, more } = shortened(counts, MOST_KINDS)
  const rest = sum(counts.slice(shown.length).map(({ length }) => length))
  return listed(
    [
      ...shown.map(({ as, length }) => `${thousands(length)} ${as}`),
      ...(more === 0 ? [] : [`${thousands(rest)} of ${thousands(more)} more kinds`]),
    ],
    MOST_KINDS + 1,
  )
}

const MOST_KINDS = 8

/** A kind is what somebody wrote, of any length. */
function shorten(kind: string): string {
  return kind.length > 63 ? `${kind.slice(0, 62)}…` : kind
}

function kustomizationProblem({ glob }: ExpandedGlob, leftOut: readonly LeftOut[]): Problem[] {
  const changing = leftOut.filter(({ changes = [] }) => changes.length > 0)
  const [first] = changing
  if (first === undefined) return []
  const keys = [...new Set(changing.flatMap(({ changes = [] }) => changes))]
  const of = changing.length === 1 ? 'A kustomization' : counted(changing.length, 'kustomization')
  return [
    {
      code: 'kustomization-not-run',
      severity: 'warning',
      where: first.where,
      message: `${of} in "${glob}" ${changing.length === 1 ? 'is' : 'are'} not run: objects are declared as their files have them, without what ${listed(keys, MOST_KINDS)} would make of them.`,
      found: keys.join(', '),
      allowed: 'manifests as they are applied',
      fix: 'Render them first, with kubectl kustomize FOLDER > rbac.yaml, and name the result in rbac.manifests.',
    },
  ]
}

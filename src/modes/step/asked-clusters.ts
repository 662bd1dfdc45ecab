import type { Desired, NamedCluster } from '../../access/desired.ts'
import type { FoundCluster } from '../../access/found-clusters.ts'
import { undeclaredCluster } from '../../access/undeclared.ts'
import { type LoadedAccess, loadAccess } from '../../files/load-access.ts'
import type { Problem } from '../../problem/problem.ts'
import { counted } from '../../words/count.ts'
import { chosenClusters, namesChosen, selectorsUnknown } from './chosen-clusters.ts'
import type { RunInput } from './run-input.ts'

/** The clusters that a question is about, wherever they come from. */
export interface AskedClusters {
  /** To be asked, each with what the file declares for it as far as that is known. None: an error says why. */
  readonly desired: readonly Desired[]
  /** All clusters of the file, or all that the options name. */
  readonly all: readonly NamedCluster[]
  /** To be said beside the answer. */
  readonly problems: readonly Problem[]
}

export interface Asking {
  /** What the file declares is what is asked about: its errors stop the question, and so does a file without entries. */
  readonly declared?: 'needed'
  /** The file is asked about too, and its errors are told as what they are, each. */
  readonly checksFile?: boolean
}

/**
 * The clusters that the options name, or those of the file that are chosen. A question needs the clusters of a file and
 * nothing else: an error elsewhere in it is said beside the answer, which then is without what the file declares, and a
 * cluster for which nothing is declared is asked as it is.
 */
export async function askedClusters(input: RunInput, asking: Asking = {}): Promise<AskedClusters> {
  const { named } = input
  if (named !== undefined) {
    const desired = named.map((cluster) => undeclaredCluster(cluster, 'no-file'))
    return { desired, all: desired, problems: [] }
  }
  const loaded = await loadAccess(input)
  if (asking.declared === 'needed') return { ...chosenClusters(loaded, input), all: loaded.desired }
  const errors = loaded.problems.filter(({ severity }) => severity === 'error')
  return errors.every(saysEmpty) ? asIfEmpty(loaded, input) : ofFaultyFile(loaded, input, asking)
}

/** That nothing is declared for a cluster stops a plan, and no question. */
function saysEmpty({ code, found }: Problem): boolean {
  return code === 'empty-file' && found !== undefined
}

function asIfEmpty(loaded: LoadedAccess, input: RunInput): AskedClusters {
  const empty = new Set(loaded.problems.filter(saysEmpty).map(({ found }) => found))
  const sound = {
    ...loaded,
    problems: loaded.problems.filter((problem) => !saysEmpty(problem)),
    desired: loaded.desired.map(
      (one): Desired => (empty.has(one.cluster.name) ? { ...one, undeclared: 'empty-file' } : one),
    ),
  }
  const { desired, problems } = chosenClusters(sound, input)
  const chosen = new Set(desired.map(({ cluster }) => cluster.name))
  const told = loaded.problems.filter((one) => saysEmpty(one) && chosen.has(one.found ?? ''))
  return { desired, all: sound.desired, problems: [...problems, ...told.map(declaresNothing)] }
}

/** A cluster that is chosen and whose own lines are faulty is an error; the others are asked. */
function ofFaultyFile(loaded: LoadedAccess, input: RunInput, { checksFile }: Asking): AskedClusters {
  const { found } = loaded
  const problems = loaded.problems.filter((problem) => !saysEmpty(problem))
  const { clusters: selectors } = input
  const names = found.clusters.flatMap(({ name }) => name ?? [])
  const wanted = namesChosen(selectors, names)
  const isChosen = ({ name }: FoundCluster): boolean =>
    name === undefined ? selectors === undefined : wanted.has(name)
  const chosen = found.clusters.filter(isChosen)
  const all = found.clusters.map(({ name = '' }) => ({ cluster: { name }, principals: [], objects: [] }))
  const unknown = selectorsUnknown(selectors, names, input.file)
  if (unknown.length > 0) {
    // A cluster whose name cannot be read may be the one that was meant.
    const isNamed = names.length === found.clusters.length && names.length > 0
    return { desired: [], all, problems: isNamed ? [...problems, ...unknown] : problems }
  }
  const desired = chosen.flatMap(({ entry }) =>
    entry === undefined ? [] : [undeclaredCluster(entry, 'faulty-file', found.set)],
  )
  // Where one is missing, its errors are what the answer lacks; where the clusters are not known, perhaps too.
  const isWhole = desired.length === chosen.length && desired.length > 0
  const isBeside = isWhole && checksFile !== true
  return { desired, all, problems: isBeside ? besideAnswer(problems) : problems.map(orWithoutFile(input)) }
}

/** Where there is no file, a terminal can do without. */
function orWithoutFile({ file, within }: RunInput): (problem: Problem) => Problem {
  return (problem) =>
    within === undefined && problem.code === 'file-unreadable' && problem.where.file === file
      ? {
          ...problem,
          fix: `${problem.fix} Without a file, name the cluster: \`--region\` with \`--cluster\`, \`--context\`, or \`--directory\`.`,
        }
      : problem
}

function besideAnswer(problems: readonly Problem[]): readonly Problem[] {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const [first] = errors
  return first === undefined
    ? problems
    : [fileNotUsed(first, errors.length), ...problems.filter((one) => !errors.includes(one))]
}

function fileNotUsed(first: Problem, count: number): Problem {
  return {
    code: 'file-not-used',
    severity: 'warning',
    where: first.where,
    message: `This answer is without what the file declares, because the file has ${count === 1 ? 'an error' : `${counted(count, 'error')}; the first`}: ${first.message}`,
    fix: 'Correct the file: `eks-access validate` shows every error.',
  }
}

function declaresNothing({ where, found = '', fix }: Problem): Problem {
  return {
    code: 'empty-file',
    severity: 'notice',
    where,
    message: `Nothing is declared for "${found}": this answer is about the cluster alone, and a plan of this file is refused.`,
    found,
    fix,
  }
}

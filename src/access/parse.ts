import { hasErrors, type Problem } from '../problem/problem.ts'
import { byPlace } from './by-place.ts'
import { readEntries } from './entries.ts'
import type { AccessFile, ManifestGlob } from './file.ts'
import { type Document, readDocuments } from './form/document.ts'
import { checkForm, type Form } from './form/form.ts'
import { type FoundClusters, foundClusters, NO_CLUSTERS } from './found-clusters.ts'
import { DEFAULT_POLICY, type Policy, policyOf } from './policy/policy.ts'

export interface ParsedAccess {
  /** Absent when a problem is an error: half a file would take away what the other half grants. */
  readonly access?: AccessFile
  /** The globs that could be read, also where `access` is absent: see `manifestProblems`. */
  readonly manifests: readonly ManifestGlob[]
  /** As far as it can be read. */
  readonly policy: Policy
  /** The clusters that could be read, also where `access` is absent: for questions, which need no more. */
  readonly found: FoundClusters
  /** In the order of the file. */
  readonly problems: readonly Problem[]
}

/**
 * Reads the text of an access.yaml. Every problem of the text itself is here, at its place in `file`; manifests
 * and what follows from them come with `resolveAccess`. Never throws.
 */
export function parseAccess(source: string, file: string): ParsedAccess {
  const { documents, problems, brokenAt } = readDocuments(source, file)
  if (brokenAt !== undefined) {
    const before = problemsBefore(source.slice(0, brokenAt), file)
    const found = foundBefore(source, file)
    return { manifests: [], policy: UNREAD, found, problems: byPlace([...before, ...problems]) }
  }
  const [document, ...others] = documents
  if (document === undefined)
    return {
      manifests: [],
      policy: UNREAD,
      found: NO_CLUSTERS,
      problems: problems.length > 0 ? problems : [nothingAtAll(file)],
    }

  const form = checkForm(document)
  const entries = readEntries(form, file)
  const all = byPlace([
    ...problems,
    ...others.slice(0, 1).map(secondDocument),
    ...form.problems,
    ...entries.problems,
  ])
  const { manifests } = entries
  const policy = policyOf(form)
  const found = foundClusters(form, all)
  return hasErrors(all)
    ? { manifests, policy, found, problems: all }
    : { access: entries.access(), manifests, policy, found, problems: all }
}

const UNREAD: Policy = { ...DEFAULT_POLICY, complete: false }

/** What is wrong in the lines before a syntax error, whatever may follow them. */
function problemsBefore(source: string, file: string): Problem[] {
  const read = readPart(source, file)
  return read === undefined ? [] : read.problems.filter(({ code }) => STANDS_ALONE.test(code))
}

/** The clusters of a text that is no YAML further down: those before the key behind them, with which they end. */
function foundBefore(source: string, file: string): FoundClusters {
  const key = source.search(/^clusters:/m)
  const items = key < 0 ? 0 : source.indexOf('\n', key) + 1
  const length = items === 0 ? -1 : source.slice(items).search(/^[^\s#-]/m)
  const read = length < 0 ? undefined : readPart(source.slice(0, items + length), file)
  return read === undefined ? NO_CLUSTERS : foundClusters(read.form, read.problems)
}

/** The first lines of a file, where they are YAML by themselves. */
function readPart(
  source: string,
  file: string,
): { readonly form: Form; readonly problems: readonly Problem[] } | undefined {
  const { documents, problems, brokenAt } = readDocuments(source, file)
  const [document] = documents
  if (brokenAt !== undefined || document === undefined) return undefined
  const form = checkForm(document)
  return { form, problems: [...problems, ...form.problems, ...readEntries(form, file).problems] }
}

/** Codes of problems that no later line can mend: a key that is missing may still come, a wrong ARN stays wrong. */
const STANDS_ALONE =
  /^(principal-|invalid-|template-|reserved-|duplicate-|account-|access-policy-|unknown-|unsupported-|conflicting-|yaml-)/

function nothingAtAll(file: string): Problem {
  return {
    code: 'empty-file',
    severity: 'error',
    where: { file, line: 1, column: 1 },
    message: 'The file is empty.',
    allowed: 'at least version and clusters',
    fix: 'Write version: 1, and the clusters and principals; or write what a cluster has now with `eks-access import`.',
  }
}

function secondDocument(document: Document): Problem {
  return {
    code: 'yaml-documents',
    severity: 'error',
    where: document.placeOf([]),
    message: 'A second YAML document begins here. An access file is one document.',
    allowed: 'one document',
    fix: 'Remove the line "---", or move the document to a file of its own with its own "name".',
  }
}

import { hasErrors, type Problem } from '../problem/problem.ts'
import { byPlace } from './by-place.ts'
import { readEntries } from './entries.ts'
import type { AccessFile, ManifestGlob } from './file.ts'
import { type Document, readDocuments } from './form/document.ts'
import { checkForm } from './form/form.ts'
import { DEFAULT_POLICY, type Policy, policyOf } from './policy/policy.ts'

export interface ParsedAccess {
  /** Absent when a problem is an error: half a file would take away what the other half grants. */
  readonly access?: AccessFile
  /** The globs that could be read, also where `access` is absent: see `manifestProblems`. */
  readonly manifests: readonly ManifestGlob[]
  /** As far as it can be read. */
  readonly policy: Policy
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
    return { manifests: [], policy: UNREAD, problems: byPlace([...before, ...problems]) }
  }
  const [document, ...others] = documents
  if (document === undefined)
    return { manifests: [], policy: UNREAD, problems: problems.length > 0 ? problems : [nothingAtAll(file)] }

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
  return hasErrors(all)
    ? { manifests, policy, problems: all }
    : { access: entries.access(), manifests, policy, problems: all }
}

const UNREAD: Policy = { ...DEFAULT_POLICY, complete: false }

/** What is wrong in the lines before a syntax error, whatever may follow them. */
function problemsBefore(source: string, file: string): Problem[] {
  const { documents, problems, brokenAt } = readDocuments(source, file)
  const [document] = documents
  if (brokenAt !== undefined || document === undefined) return []
  const form = checkForm(document)
  const all = [...problems, ...form.problems, ...readEntries(form, file).problems]
  return all.filter(({ code }) => STANDS_ALONE.test(code))
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
    fix: 'Write version: 1, and the clusters and principals. To remove all access on purpose, keep the clusters and set guards.allowEmpty.',
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

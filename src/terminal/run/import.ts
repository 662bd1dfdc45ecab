import { resolve } from 'node:path'
import type { Asked } from '../../modes/registry.ts'
import { importFrom, writeImported } from '../../modes/step/import-clusters.ts'
import { hasErrors } from '../../problem/problem.ts'
import { type ImportOutcome, importReport } from '../../render/import/report.ts'
import { importText } from '../../render/import/text.ts'
import { type Around, complain, DONE, FAILED, options, questionOf } from './streams.ts'

/** Writes an access file for clusters as they are: 0 written, 1 an error and nothing is written. */
export async function runImport({ about, output, stdout }: Asked<'import'>, around: Around): Promise<number> {
  const { file } = about
  const { imported, problems } = await importFrom(questionOf(about, around), resolve(output))
  complain(problems, file)
  if (imported === undefined) return FAILED
  // Files that are printed are the result, and what is said about them is not.
  const stream = stdout ? process.stderr : process.stdout
  const report = (outcome: ImportOutcome): void => {
    const { width, paint } = options(file, stream)
    stream.write(importReport(imported, { width, paint, outcome }))
  }
  if (hasErrors(problems)) {
    report({ kind: 'failed' })
    return FAILED
  }
  if (stdout) {
    process.stdout.write(importText(imported.files))
    report({ kind: 'printed' })
    return DONE
  }
  const inTheWay = await writeImported(imported, output)
  complain(inTheWay, file)
  if (hasErrors(inTheWay)) return FAILED
  report({ kind: 'written', folder: output })
  return DONE
}

import type { Chapter } from '../bench.ts'
import { validatePart } from './report.ts'
import { measureValidate } from './validate.ts'

export const VALIDATE: Chapter = {
  name: 'validate',
  measure: async (bench) => validatePart(await measureValidate(bench)),
}

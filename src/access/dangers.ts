import { stripRolePath } from '../aws-auth/arn.ts'
import type { ForClusters, PlacedException } from './file.ts'
import type { Path } from './form/document.ts'
import type { Form } from './form/form.ts'
import { soundItemsAt } from './form/form-items.ts'
import type { DangersContent } from './form/schema-dangers.ts'

/** Reads `dangers`, as far as its form is sound. A role's path does not count, as in `principals`. */
export function readDangers(form: Form, forClusters: (path: Path) => ForClusters): PlacedException[] {
  return soundItemsAt<DangersContent[number]>(form, ['dangers']).map(({ path, value }) => {
    const { rule, reason, until } = value
    const subject = stripRolePath(value.subject)
    const { clusters, where } = forClusters(path)
    return { exception: { rule, subject, reason, until, where }, clusters, where }
  })
}

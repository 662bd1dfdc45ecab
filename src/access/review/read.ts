import type { Form } from '../form/form.ts'
import { eachReview, REVIEW_SETTINGS, type ReviewSettings } from './settings.ts'

/** `review`: the default for each setting that is not there or not sound. */
export function readReviewSettings(form: Form): ReviewSettings {
  return eachReview(
    (name) =>
      (form.isSound(['review', name]) ? form.valueAt(['review', name]) : undefined) ??
      REVIEW_SETTINGS[name].default,
  )
}

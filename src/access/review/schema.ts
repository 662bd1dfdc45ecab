import * as z from 'zod/mini'
import { REVIEW_SETTINGS, type ReviewSetting } from './settings.ts'

const settings = Object.fromEntries(
  Object.entries<ReviewSetting>(REVIEW_SETTINGS).map(([name, setting]) => [
    name,
    z.exactOptional(
      z.enum(setting.values).check(z.describe(setting.description), z.meta({ default: setting.default })),
    ),
  ]),
)

export const review = z
  .strictObject(settings)
  .check(
    z.describe(
      'What a review needs to count. For a change of this file, the stricter of the two versions decides.',
    ),
  )

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
      'What a review must have to count. Of the file before a change and the file after it, the stricter one decides.',
    ),
  )

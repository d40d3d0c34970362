import { recipeZh } from '../../classifier/train/chinese/recipe.ts'
import { recipeEn } from '../../classifier/train/english/recipe.ts'
import type { Recipe } from '../../classifier/train/recipe.ts'
import { setThresholds } from '../../classifier/train/set-thresholds.ts'
import { asText } from '../table.ts'
import { evasionTable } from './evasion-table.ts'
import { headTable } from './head-table.ts'
import { headlineTable } from './headline-table.ts'
import { kindTable } from './kind-table.ts'
import { measure } from './measure.ts'

/**
 * Measures the classifier on our own splits of the data below a folder. Every text is scored by a model of the same
 * recipe that was trained without it (four models a language, trained on the spot, which takes some minutes); the
 * official test sets are no part of it.
 */
export async function evaluateClassifier(
  dataFolder: string,
  print: (line: string) => void,
  recipes: Recipe[] = [recipeZh, recipeEn],
): Promise<void> {
  for (const recipe of recipes) {
    const measured = measure(recipe, dataFolder)
    const { examples, validation, calibration } = measured
    const thresholds = setThresholds(recipe, examples, validation, calibration)
    const tables = [
      headTable(measured),
      kindTable(measured, thresholds),
      evasionTable(measured, thresholds),
      headlineTable(measured),
    ]
    for (const line of tables.flatMap(asText)) print(line)
  }
}

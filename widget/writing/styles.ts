import css from '../styles/writing.css?inline'
import { sheetOf } from '../styles.ts'

export const writingStyles = sheetOf(css)

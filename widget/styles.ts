import base from './styles/base.css?inline'
import comment from './styles/comment.css?inline'
import list from './styles/list.css?inline'

/**
 * Styles as adopted sheets: they need no `style-src` of the page, and one copy serves every element on it.
 */
export const sheetOf = (...css: string[]): (() => CSSStyleSheet) => {
  let sheet: CSSStyleSheet | null = null
  return () => {
    if (!sheet) {
      sheet = new CSSStyleSheet()
      sheet.replaceSync(css.join('\n'))
    }
    return sheet
  }
}

export const readingStyles = sheetOf(base, list, comment)

export const addSheet = (root: ShadowRoot, sheet: () => CSSStyleSheet): void => {
  if (!root.adoptedStyleSheets.includes(sheet()))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet()]
}

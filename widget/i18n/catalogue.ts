import type { Lang } from '../page.ts'
import type { Catalogue } from './en.ts'

export type { Catalogue } from './en.ts'

/** Brings the texts of one language, each from a file of its own. */
export const loadCatalogue = async (lang: Lang): Promise<Catalogue> =>
  lang === 'zh-CN' ? (await import('./zh-CN.ts')).zhCN : (await import('./en.ts')).en

import type { Article } from './article.ts'
import { chipsEn } from './chips-en.ts'
import { chipsZh } from './chips-zh.ts'

export const articles: Article[] = [chipsZh, chipsEn]

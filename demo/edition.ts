import type { Article } from './articles/article.ts'

/** Where the demo's pages are served. The front page ends in a slash, the articles don't. */
export const demoPaths = {
  front: '/demo/',
  stylesheet: '/demo/news.css',
  icon: '/demo/icon.svg',
  article: (thread: string) => `/demo/${thread}`,
}

/** The newspaper's own words in one language. */
export type Edition = {
  paper: string
  motto: string
  sections: string[]
  skip: string
  front: string
  discussion: string
  toDiscussion: string
  houseRule: string
  noScript: string
  alsoIn: string
  otherEdition: string
  readingTime: (minutes: number) => string
  notice: string
  console: string
  dateLocale: string
}

const en: Edition = {
  paper: 'The Greenmast Courier',
  motto: 'Tides, trade and the people in between',
  sections: ['World', 'Business', 'Industry', 'Science', 'Culture', 'Letters'],
  skip: 'Skip to the article',
  front: 'Front page',
  discussion: 'Discussion',
  toDiscussion: 'Join the discussion',
  houseRule: 'Disagree with the argument, not the person. Comments are checked before others can see them.',
  noScript: 'The discussion needs JavaScript.',
  alsoIn: 'Also in this report',
  otherEdition: 'In Chinese',
  readingTime: minutes => `${minutes} min read`,
  notice:
    'This is the demo of Parley, an open-source discussion service for articles. The newspaper, the people and institutions quoted and all figures are invented.',
  console: 'Moderators’ console',
  dateLocale: 'en-GB',
}

const zh: Edition = {
  paper: '青桅日报',
  motto: '潮水、生意，和站在中间的人',
  sections: ['国际', '财经', '产业', '科学', '文化', '来信'],
  skip: '跳到正文',
  front: '首页',
  discussion: '读者讨论',
  toDiscussion: '参与讨论',
  houseRule: '对事不对人。评论经过检查之后，其他读者才会看到。',
  noScript: '显示评论需要启用 JavaScript。',
  alsoIn: '同组报道',
  otherEdition: '英文报道',
  readingTime: minutes => `约${minutes}分钟读完`,
  notice:
    '这里是 Parley 的演示页面。Parley 是为文章而做的开源评论服务。报纸、受访者、机构和所有数字均为虚构。',
  console: '审核台',
  dateLocale: 'zh-CN',
}

export const editions: Record<Article['lang'], Edition> = { en, 'zh-CN': zh }

/** A date with its weekday, as the edition writes it; `published` is an ISO date. */
export const longDate = (published: string, edition: Edition) =>
  new Intl.DateTimeFormat(edition.dateLocale, { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(published),
  )

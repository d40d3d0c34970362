/** 各项命中的含义，以「规则/类型」或「规则」为键。未列出的显示其标识。 */
export const rulesZhCN: Record<string, string> = {
  'word-list': '命中词表',
  direction: '文字方向被改写：读者看到的顺序会不同',
  links: '链接',
  'links/many': '链接过多',
  'links/unreadable': '无法识别的链接',
  'links/rejected-host': '指向你拒绝的网站',
  'links/held-host': '指向你要求先审的网站',
  'links/lookalike-host': '网站名称与其他网站相似',
  'links/other-host': '链接去向与显示不符',
  'new-author-link': '新作者发布链接',
  repeat: '写过的内容',
  'repeat/exact': '内容完全重复',
  'repeat/near': '内容几乎重复',
  flood: '短时间内大量评论',
  premoderation: '一律先审',
  'premoderation/site': '此站点评论一律先审',
  'premoderation/thread': '此讨论评论一律先审',
  standing: '该作者的评论先审后发',
  scorers: '评分器判断',
  'scorers/score': '评分超过阈值',
  'scorers/missing': '必需的评分器未参与',
  'scorers/missing-score': '必需的评分器没有给分',
  'scorers/error': '必需的评分器无法连接',
  'scorers/unsupported': '必需的评分器不支持该语言',
  'scorers/nonsense': '评分器的回答无法采信',
}

/** 规则未能运行：未知即扣下。 */
export const ruleFailedZhCN = '未能运行，因此先扣下'

/** 命中详情的名称。 */
export const detailsZhCN: Record<string, string> = {
  category: '类别',
  term: '词条',
  source: '词表',
  host: '实际指向',
  shown: '显示为',
  links: '链接数',
  most: '上限',
  posts: '评论数',
  withinSeconds: '时间范围',
  publishedCount: '已发布数',
  where: '位置',
  likeness: '相似度',
  secondsAgo: '距上次',
  scorer: '评分器',
  label: '标签',
  score: '分数',
  error: '错误',
}

export const detailValuesZhCN: Record<string, string> = {
  insult: '侮辱',
  slur: '歧视用语',
  threat: '威胁',
  obscenity: '污言秽语',
  spam: '垃圾信息',
  shipped: '内置',
  operator: '自定义',
  author: '该作者',
  thread: '此讨论',
  user: '用户名',
}

/** 规则给作者的粗略原因。 */
export const policyReasonsZhCN: Record<string, string> = {
  premoderation: '此处一律先审',
  wording: '措辞',
  links: '链接',
  repeat: '重复',
  flood: '短时间内过多',
  standing: '作者的发言状态',
  unavailable: '无法完成检查',
  moderator: '审核人员',
}

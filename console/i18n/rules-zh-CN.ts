/** 规则的通俗名称，以规则标识为键。 */
export const rulesZhCN: Record<string, string> = {
  'word-list': '命中词表',
  links: '链接',
  repeat: '重复内容',
  flood: '短时间内大量评论',
  'new-author-link': '新作者发布链接',
  premoderation: '此处评论一律先审',
  standing: '该作者的评论一律先审',
}

/** 命中详情的名称。 */
export const detailsZhCN: Record<string, string> = {
  category: '类别',
  term: '词条',
  list: '词表',
  host: '网站',
  count: '数量',
  most: '上限',
  likeness: '相似度',
  secondsAgo: '秒前',
  scorer: '评分器',
  score: '分数',
  threshold: '阈值',
}

export const detailValuesZhCN: Record<string, string> = {
  insult: '侮辱',
  slur: '歧视用语',
  threat: '威胁',
  obscenity: '污言秽语',
  spam: '垃圾信息',
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

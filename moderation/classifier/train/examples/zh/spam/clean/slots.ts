import { type Grammar, lines, words } from '../../../../grammar.ts'
import { spamSlots } from '../slots.ts'

const shared = ['d', 'l', 'money', 'city', 'times', 'pct', 'phone']

/** Figures, openings and endings of everyday writing. They share signs with advertisements on purpose. */
export const cleanSlots: Grammar['slots'] = {
  ...Object.fromEntries(shared.map(name => [name, spamSlots[name]!])),
  s: words('， ， ， ， 。 。 ！ 、 ； … ， 。').concat(' ', '，'),
  face: words(
    '😂 🤣 😭 👍 🙏 ❤️ 🔥 😅 🤔 😍 🎉 💪 🌹 🐶 😡 🥲 👏 ✨ 🍉 😄 💔 🌸 🍜 📱 🚗 ☀️ 🎂 ⚽ 🏀 👀 🤝 😊 🥺 😴 🙄 💰 ✅ ❓',
  ),
  open: lines(`
    [说实话|讲真|其实|说真的|不得不说|我觉得|个人感觉|有一说一|平心而论|话说|对了|顺便问一下|刚看到|想起来了|坦白讲|问题是|老实说|怎么说呢][，|]
    [楼主|楼上|作者|小编|博主|up主|老师|各位|大家|朋友们|邻居们|家长们|同学们|姐妹们|兄弟们][，|：|]
    [昨天|今天|上周|前几天|去年|早上|刚才|周末|最近|上个月|中午|这两天|国庆|过年的时候]
    [哈哈|唉|哎|嗯|哦|天呐|好吧|啊这|呃|笑死|啧啧|妈呀|可以|不错][，|！|…]
    {face}
    #{topic}#
    【{topic}】
    [我妈|我爸|我朋友|我同事|我老公|我媳妇|我室友|我弟|邻居|我奶奶|我闺女|我们公司|我们班][说|觉得|][，|]`),
  topic: words(
    '热点 提醒 辟谣 通知 求助 讨论 生活 科技 本地 财经 话题 经验分享 今日 体育 健康 反诈 民生 招领 记录 周末',
  ),
  end: [
    '',
    '',
    '',
    '。',
    '。',
    '！',
    '？',
    '…',
    '{face}',
    '{face}{face}',
    '了',
    '吧',
    '哈哈',
    '，谢谢',
    '~',
    '，大家怎么看',
    '，同意的点赞',
    '，求解答',
    '，希望有用',
    '，共勉',
  ],
  time: words('今天 昨天 昨晚 上周 周末 早上 刚才 下午 前天'),
  name: words(
    '小王 老李 张阿姨 李老师 小陈 王医生 班长 刘叔 小美 赵姐 老周 表弟 我姑 舅妈 同桌 房东 物业 店主 客服 骑手',
  ),
  month: words('1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月'),
  clock: words('{7..22}:{1..5}0 早上{7..9}点 下午{1..5}点 晚上{6..10}点 上午{9..11}点半 中午12点 {8..20}点'),
  media: words(
    '新华社 央视 本报 警方 检方 法院 派出所 公安部 媒体 记者 消协 市场监管局 网信办 当地政府 反诈中心 银保监局 税务局 平台 发改委 统计局 央行',
  ),
}

/** How clauses become comments. */
export const cleanFrames = lines(`{clause}{end}
  {open}{clause}{end}
  {clause}{s}{clause}{end}
  {open}{clause}{s}{clause}{end}
  {clause}{s}{clause}{s}{clause}{end}
  {open}{clause}{s}{clause}{s}{clause}{s}{clause}{end}
  {clause}{face}{clause}
  1. {clause} 2. {clause} 3. {clause}
  {clause}{s}{clause}{s}{clause}{s}{clause}{s}{clause}{s}{clause}{end}`)

/** How whole comments become longer ones. */
export const longCleanFrames = lines(`{seed}。{seed}
  {open}{seed}{end}
  {seed}，{seed}。{seed}
  {open}{seed}{s}{clause}{s}{clause}{end}
  {seed}。{clause}，{clause}，{clause}。{seed}
  {seed}，{seed}。{seed}，{seed}。{seed}
  {open}{seed}。{seed}。{seed}{s}{seed}。{seed}。{seed}{end}`)

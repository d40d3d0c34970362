import { type Grammar, lines, words } from '../../../grammar.ts'

/** Ways to be reached, figures and signs that advertisers, cheats and gambling sites share. */
export const spamSlots: Grammar['slots'] = {
  d: words('0 1 2 3 4 5 6 7 8 9'),
  l: words('a b c d e f g h k m n p q r s t u w x y z'),
  id: words(
    '{l*2}{d*6} {l*3}{d*4} {l}{d*7} {l*6}{d*2} {l*2}_{d*4} {l*5}{d*3} wx{d*6} {l*4}-{d*3} {d*4}{l*3} {d*5}{l*2}',
  ),
  q: words('{d*9} {d*8} {d*10} {d*7} {d*3}-{d*3}-{d*3} {d*4}_{d*4}'),
  phone: words(
    '13{d*9} 15{d*9} 18{d*9} 17{d*9} 199{d*8} 166{d*8} 136-{d*4}-{d*4} 400-{d*3}-{d*4} 020-{d*8} 1{d}O{d*8}',
  ),
  site: words(
    'www.{l*4}{d*2}.com {l*5}{d*3}.cc {l*3}{d*3}.vip {d*5}.com {l*4}点com {d*4}点cc http://t.cn/{l*3}{d*2}{l} {l*6}.top {l*5}.xyz https://{l*6}.net/{l*3} {d*3}{l*2}.app {l*4}{d}.shop dwz.{l*2}/{l*4} {l*3}{d*2}。com',
  ),
  wx: words(
    '微信 薇信 威信 徽信 微芯 VX vx v信 V❤ 薇❤ 微❤ wx WX 微x 卫星 绿泡泡 WeChat wechat 薇 微 V v 威 徽 葳信 维信 WX号 Vx微 絲信 微.信 V-X 微(信 徵信号 ❤️微 嶶信 薇芯 维❤ v♥ 微Xin weixin 薇xin 溦信',
  ),
  qq: words('QQ qq 扣扣 企鹅 Q Q号 🐧 球球 抠抠 扣 q 叩叩 秋秋 企鹅号 蔻蔻'),
  group: words(
    '群 裙 Q群 qq群 微信群 交流群 福利群 群聊 企鹅裙 君羊 qun 内部群 VIP群 体验群 学习裙 扣裙 羣 小群',
  ),
  fly: words(
    '飞机 纸飞机 ✈️ ✈ TG tg telegram 电报 蝙蝠 蝙蝠app 🦇 whatsapp WhatsApp 飞机号 电.报 小飞机 TG@ 默往 思语 易信 事密达 LINE line',
  ),
  add: words('加 ➕ + 佳 家 嘉 + 咖 十 添加 加我 +我 ➕我 jia 加老师 加客服 加经理 伽 茄 私加 扫码加'),
  contact: lines(`{add}{wx}[:|：| |]{id}
    {add}{wx}{phone}
    {wx}[:|：|号|同号|]{id}
    {wx}{phone}
    {qq}[:|：|]{q}
    {add}{qq}{q}
    {add}{group}[:|：| |]{q}
    进{group}{q}
    {fly}[:|：|@| ]{id}
    {fly}搜{id}
    电话[:|：|]{phone}
    [联系|咨询|详询|致电|热线|电联|联系电话|业务电话]{phone}
    {phone}[王|李|张|陈|刘|赵|周|小|林]?[经理|老师|先生|女士|姐|哥|总|助理]
    [网址|官网|地址|登录|访问|打开|浏览器输入|复制到浏览器|百度搜|入口|链接]{site}
    {site}
    [点|戳|看|进][我|俺|]?[头像|主页|简介|首页|资料|置顶|个人签名][|👆|领|有|了解|联系|看]
    [私信|私聊|私我|私|滴滴|滴|踢|T|丝我|si我|s我|戳我|找我|dd|DD|d我][|领取|了解|拿|咨询|发你|就行|看详情|秒回]
    [关注|搜索|搜|微信搜|搜一搜]{gzh}[公众号|公重号|公Z号|GZ号|服务号|小程序|视频号|]
    [扣|回复|评论|打|发|刷][1|6|666|想|要|数字1|领取|报名|资料]{reply}
    复制这段口令[{l*4}{d*4}|￥{l*3}{d*3}￥]打开[抖音|淘宝|支付宝|浏览器|APP]
    [长按识别|扫描|扫一扫|识别|扫]?[二维码|下方二维码|图中二维码|码|图片二维码]{scan}
    有[需要|意|意者|兴趣|想法|想做]的[来|私|联系|加我|进群|扣1|滴我|看我资料]
    [需要|想要|想做|有意|想了解|感兴趣|有兴趣]的[朋友|宝子|宝宝|亲|家人|老铁|老板|兄弟|姐妹|同学|可以|][私信|联系|加|找|咨询|问|来找][我|下方|微|助理|V|客服]
    退订回[T|TD|N|R]
    回[T|TD|N]退订`),
  gzh: words(
    '{l*4}{d*2} 【{l*3}资讯】 财富君 省钱喵 阿美严选 小鱼福利社 晓晓严选 星空资讯 云上优选 大牛说 老张聊钱 福气满满 极光助手 启航计划',
  ),
  reply: words('我拉你 带你 拉你进群 发你 私发 安排 即可领取 先到先得 名额有限 给链接 免费送 教你'),
  scan: words('进群 领取 了解 咨询 加好友 添加老师 免费领 报名 联系客服 查看详情 马上注册 下载'),
  face: words(
    '🔥 💰 🎁 ✅ ❤️ 🌹 👉 👇 💯 🎉 🧧 📣 ⭐ 🚀 💎 ⚡ 📱 😍 🥰 👍 💪 🙏 🤝 🈵 ‼️ ❗ ✨ 💥 💴 🏆 🔞 👑 🍀 📢 🐮 💵 😘 🤑 ☎️ ★ ◆ ● ▶ ※ ☆ → ■ √ ♥ ① ② 🌟 📩 🆚 🉐',
  ),
  s: words(
    ', ， ， ， 。 。 ！ ！ 、 ～ … ； ; | ‖ / —— . ... !! ！！ {face} {face}{face} ，{face} ！{face}',
  ).concat(' ', ' ', '  '),
  end: [
    '',
    '',
    '',
    '',
    '。',
    '！',
    '~',
    '！！！',
    '{face}',
    '{face}{face}',
    '{face}{face}{face}',
    '…',
    '哦',
    '哈',
    '[抱拳]',
    '[玫瑰]',
    '[强]',
    '(非诚勿扰)',
    '（长期有效）',
    '【置顶】',
  ],
  open: lines(`{face}
    {face}{face}
    {face}
    【{tag}】
    [{tag}]
    《{tag}》
    ★{tag}★
    #{tag}#
    [亲|宝子们|家人们|姐妹们|兄弟们|老铁们|各位老板|朋友们|大家好|您好|你好|哈喽|hi|老板好|宝宝|哥|尊敬的用户|尊敬的客户|尊敬的会员|各位群友|群里的朋友|各位亲|友友们|集美们|小伙伴们|同学们][，|！|: |~| |，|]
    [楼主|up|博主|主播|作者|老师][说得对|辛苦了|好棒|太强了|讲得真好|加油|写得好][，|。|！| ]
    [说得真好|好文章|路过|顶一个|支持|沙发|前排|学到了|太真实了|哈哈哈|不错不错|厉害了|赞|mark|看哭了|同感|转发了|太美了|打卡][，|。|！| |…]
    [推荐|分享|安利|告诉大家|说个秘密|良心推荐|亲测|本人亲测|不吹不黑|说句实话|真实经历|偷偷告诉你|实不相瞒|只说一次|最后一次][，|：|一下，|: |]
    [长期|现|急|专业|诚信|正规|大量|本公司|工作室|本店|厂家|一手|本人|官方|全国|本市|同城]
    [周末|双十一|年底|618|春节|国庆|月底|今晚|本周|五一|店庆|最后三天|限时|新年]特惠[！|：|，]`),
  tag: words(
    '福利 公告 通知 推荐 招募 重要 官方 置顶 活动 优惠 独家 VIP 新品 特价 活动通知 急招 限时 内部 会员专享 最新 免费 长期有效 好消息 喜讯 必看',
  ),
  money: words(
    '{1..9}{d}0 {1..9}000 {1..9}00 {1..9}{d}00 {1..9}万 {1..30}w {1..9}k 几百 上千 几千 过万 五六百 一两万 三位数 四位数 五位数 {1..9}百多 八百 三千 上万 5位数',
  ),
  pct: words('{1..9}{d}% {1..9}% {1..9}.{d}% 百分之{1..9}{d} {1..9}成 {1..9}个点 千{1..9}'),
  city: words(
    '北京 上海 广州 深圳 杭州 成都 重庆 武汉 西安 南京 长沙 郑州 苏州 天津 青岛 厦门 东莞 佛山 合肥 昆明 沈阳 哈尔滨 福州 宁波 无锡 石家庄 南昌 贵阳 南宁 济南 大连 太原 温州 珠海 海口 惠州 中山',
  ),
  times: words(
    '当天 秒 三分钟 十分钟 半小时 1小时 24小时内 当日 {1..9}分钟 隔天 即时 实时 当场 马上 分分钟 T+0',
  ),
}

/** How the clauses of an advertisement are put together. */
export const spamFrames = lines(`{clause}{s}{contact}
  {clause}{s}{clause}{s}{contact}
  {open}{clause}{s}{clause}{s}{contact}{end}
  {open}{clause}{s}{clause}{s}{clause}{s}{contact}{end}
  {open}{clause}{s}{clause}{s}{clause}{s}{clause}{s}{clause}{s}{contact}
  {contact}{s}{clause}{s}{clause}
  {clause}{end}
  {open}{clause}{end}
  {clause}{s}{clause}{end}
  {clause}{s}{clause}{s}{clause}
  {open}{clause}{s}{clause}{s}{clause}{s}{clause}{end}
  {face}{clause}{face}{clause}{face}{clause}{face}{contact}
  1.{clause} 2.{clause} 3.{clause} {contact}
  {clause}[？|?]{clause}[！|。|]{contact}
  {open}{clause}{s}{clause}{s}{clause}{s}{clause}{s}{clause}{s}{clause}{s}{clause}{s}{contact}{end}
  {clause}，{clause}，{clause}。{clause}，{clause}，{clause}，{clause}。{clause}，{clause}，{contact}
  {clause}！{clause}！{clause}！{contact}{face}{clause}{face}{clause}`)

/** How whole advertisements, and what they hide among, become longer ones. */
export const longSpamFrames = lines(`{seed}{s}{seed}
  {seed}{s}{seed}{s}{contact}
  {open}{seed}{s}{seed}{s}{seed}
  {open}{seed}{s}{contact}{end}
  {contact}{s}{seed}{s}{seed}
  {seed}。{seed}，{seed}。{seed}{s}{seed}{s}{contact}
  {open}{seed}{s}{seed}{s}{seed}{s}{seed}{s}{seed}{s}{seed}{end}`)

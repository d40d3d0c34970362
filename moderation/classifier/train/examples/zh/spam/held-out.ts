import type { Theme } from '../theme.ts'

/** Styles and words that no training theme has; for measuring only. */
export const heldOutSpam: Theme[] = [
  {
    name: 'zh/held-out/gambling',
    kind: 'held-out gambling',
    heldOut: true,
    templates: `
      {who}，{hall}邀您{play}，{gift}
      {gift}！{hall}{open2}
      {story}，{hall}{play}{story2}
      {play}三缺一，{rule}，{invite}
      {boast}，{invite}
      {hall}{open2}，{play}，{boast}
      想{play}又怕被黑？{hall}{open2}，{invite}`,
    slots: {
      who: `尊贵的会员 老朋友 各位牌友 亲爱的玩家 幸运的您 球迷朋友`,
      hall: `金沙湾 凤凰阁 新世纪厅 宝马会 海王星 云鼎阁 名流会所 东方厅 龙虎山庄 极乐汇`,
      play: `推饼 打鳖七 玩轮盘 押大小 赌一场 斗鸡 买冠军 打港式五张 摇骰子 看路下庄 打麻将带彩 竞猜比分 赌马 买码`,
      gift: `见面礼58 送288筹码 首入返半 天天有俸禄 晋级奖金1888 月月派利是 百倍转盘 开门红666`,
      open2: `全新开业 盛大启航 信誉二十年 从不卡单 即提即到 牌照可查 手机直达 全球直播 免实名`,
      story: `上周输得只剩二百 本来想收手 半信半疑充了一百 朋友硬拉我来 欠了一屁股债`,
      story2: `一夜翻本 连吃八口 提走两万六 直接逆天改命 到现在没输过 换了辆摩托`,
      rule: `五毛起 十块封 自摸加倍 不许赊账 输赢转账 庄家轮流`,
      invite: `要来的报数 滴一声拉你 房间号给你 下面留言 找管家领号 座位不多`,
      boast: `十拿九稳 从不失手 这月净赚四万 红得发烫 跟我没亏过 一单吃三年 稳稳收钱`,
    },
  },
  {
    name: 'zh/held-out/fraud',
    kind: 'held-out fraud',
    heldOut: true,
    templates: `
      {call}，{scare}，{do}
      {call}，{lure}，{do}
      {lure}，{proof}，{do}
      {friend}，{lure}，{proof}
      {friend}，{need}，{do}
      {scare}，{do}，{warn}`,
    slots: {
      call: `我是社区网格员 这里是银行风控部 机场柜台通知您 您好我是平台理财顾问 燃气公司来电 学校财务处 我是法务部的 贵宾服务中心`,
      scare: `您的公积金被盗用 名下多出一笔网贷 航班被迫备降 表具检测不合格 您卷入毒品案 您的卡被列入灰名单 账户将于零点清退 您儿子打伤了人`,
      do: `把短信里的六位数报给我 请将余额转入监管户 赶紧汇两万押金 下载链接里的软件 填一下卡的背面三位 找附近柜员机操作 把钱换成购物卡发密码 屏幕共享给我看`,
      lure: `有个稳当的路子 一天两个点 三个月翻番 国库发放专款 项目方兜底 存一万月领八百 抢单就有佣金 机会只给自己人`,
      proof: `隔壁老王都提了八万 收益图发你看 合同盖红章 昨天刚分完红 央行都认可 保单为证 五千多人在做`,
      friend: `宝 妹子 老战友 小学同桌 亲爱的 大姐 哥们儿`,
      need: `我钱包在国外被偷 工程款压着没结 急着交保释金 行李被海关押了 老娘要做手术 卡被吞了`,
      warn: `过时不候 别声张 不办就拘留 后果自负 警察也没用 谁问都别说`,
    },
  },
  {
    name: 'zh/held-out/advertising',
    kind: 'held-out advertising',
    heldOut: true,
    templates: `
      {shop}{thing}，{offer}，{touch}
      {thing}{praise2}，{offer}
      {ask2}？{thing}{praise2}，{touch}
      {offer}！{shop}{thing}{touch}
      {job2}，{offer2}，{touch}
      {ask2}？{job2}，{offer2}`,
    slots: {
      shop: `本店 我家 工作室 总厂 阿妹 档口 老字号 旗舰店`,
      thing: `羊绒衫 珍珠项链 老花镜 艾灸仪 洗鞋套餐 手工皂 沙棘汁 黑蒜 竹纤维毛巾 墙布 智能锁 香薰 太阳能灯 拉杆箱 孕妇枕 冻干粉 鹿胎膏 净颜膜`,
      praise2: `一抹就见效 客人抢疯了 用完皱纹都浅了 老师傅手作 送人倍儿有面 八旬老人都说灵 谁买谁夸`,
      offer: `第二份一块钱 下单抽金条 今日拼单五折 满三送一 邮费我出 扫码减二十 开张送礼`,
      touch: `想要吱一声 发定位给我 橱窗里拍 评论要链接 打烊前来取 认准门头 电询店长`,
      ask2: `还在为房贷发愁 孩子偏科怎么办 墙皮脱落怎么办 手里缺启动资金 想瘦又管不住嘴 店里没客人 证件过期来不及`,
      job2: `应急借款秒过件 替写申请书 代跑腿盖章 养号租号 上门除螨 代排队挂号 帮刷销量 出各行票据 私教上门 吸粉软件`,
      offer2: `当晚就能用 事成再结 不问用途 便宜过同行 先体验 学生减半 一手包办`,
    },
  },
]

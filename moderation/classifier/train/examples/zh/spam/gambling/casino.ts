import type { Theme } from '../../theme.ts'

export const casino: Theme = {
  name: 'zh/gambling/casino',
  kind: 'gambling',
  seeds: `
    澳门{brand}官网，真人荷官在线发牌，百家乐龙虎轮盘应有尽有，首存送{pct}
    {brand}娱乐城注册就送{money}彩金，无需存款，直接打码提现 {site}
    玩了三年{game}终于找到一个靠谱的台子，出款从来不拖，想玩的{contact}
    姐妹们别骂我，我就说一句，上个月在{brand}真人厅赢了两万三，提现{times}到账
    你还在去澳门？手机上就能玩百家乐，网红荷官24小时陪你 {contact}
    {brand}手机版下载 {brand}登录入口 {brand}备用网址 {brand}最新线路
    【{brand}】尊敬的会员，您有一笔{money}元彩金待领取，点击{site}登录领取，退订回T
    缅北实体直播，现场视频开牌，支持电投网投，信誉第一，洗码率{pct}，{contact}
    百家乐打法：跟路不断路，断路不跟，注码三二一，带了二十几个兄弟都上岸了，想学的{contact}
    老板们晚上好，{brand}厅已开桌，限红{money}到{money}，老客户直接报账号上分
    代理加盟{brand}，佣金高达{pct}，日结，无限代，一级代理还给开后台
    输了一年多，直到朋友给我介绍了这个平台，老师带着打龙虎，现在每天稳定{money}
    免费试玩，先赢后付，不赢不收钱，资深百家乐团队带队 {contact}
    pg电子爆率超高，麻将胡了三条scatter直接爆五百倍，今晚已经出了四个大奖
    {brand}老虎机，{money}块钱爆{money}，截图为证，注册填邀请码{d*4}
    首充{money}送{money}，二充再送{pct}，天天返水不封顶，大额无忧
    太阳城贵宾会成立二十年，牌照齐全，资金有保障，值得信赖的线上娱乐平台
    想打德州的朋友看过来，俱乐部24小时有局，大小盲2/4到50/100，HH{d*5}，上下分找我
    西港现场包房，可飞苏洗码，食宿全包，有意向的老板{contact}
    U充U提，支持USDT TRC20，无需实名，隐私安全，{brand}欢迎您
    这个真的可以玩，我在里面赢了买了台车，链接放主页了自己去看
    不要再去那些黑平台了，赢了不给提，来我们这边，{money}以内秒出，{money}以上三分钟
    {brand}国际厅换线通知：旧网址已停用，请各位老板收藏新域名{site}
    今晚九点龙宝厅有长龙，跟上就是肉，懂的来
    每日签到领彩金，每周俸禄，每月礼金，VIP升级送{money}，你值得拥有
    线上真人视讯 AG BBIN OG 欧博 WM 全平台一个钱包，自由转换额度
    开户送{money}，三倍流水可提，{brand}诚招各地代理，{contact}
    二十一点牛牛骰宝轮盘都有，美女荷官穿比基尼发牌你敢信
    注册{brand} 绑定银行卡 送88 提现{times}到 亲测有效
    赌场老板也怕的公式打法，一靴牌只打五口，{pct}的胜率`,
  templates: `
    {brand}{suffix}
    {brand}{suffix}-{brand}{suffix}-{brand}{suffix}
    {suffix}_{brand}{game}{suffix}_{site}
    {brand}{game}{suffix}，{bonus}
    {game}{platform}哪家好？{brand}，{bonus}，{contact}
    {bonus}！{bonus}！{brand}{suffix}
    {win}，{brand}{game}真的可以
    {open}{win}，{contact}
    {game}{play}，{contact}
    跟着{guide}打{game}，{win}
    {guide}带你{play}，{win}，{contact}
    想玩{game}的{contact}
    {brand}{platform}招代理，{agent}，{contact}
    {agent}，{agent}，{brand}{platform}
    {game} {game} {game} {game} {bonus} {site}
    {brand}app下载，{game}{game}{game}，{bonus}
    {safe}，{safe}，{bonus}，{brand}欢迎您
    有没有玩{game}的？{brand}{safe}，{contact}
    【{brand}】{bonus}，{site}，退订回T
    昨晚在{brand}玩{game}，{win}，{safe}
    {game}怎么玩才能赢？{play}，{guide}手把手教
    谁说{game}赢不了钱，{win}
    {game}群，{bonus}，{add}{group}{q}
    {safe}的{game}{platform}，{contact}
    {brand}{d*3}，{brand}{d*4}，{brand}vip{d}，{suffix}`,
  clauses: `
    {brand}{suffix}
    {bonus}
    {bonus}
    {safe}
    {safe}
    {agent}
    {win}
    {play}
    {game}{game}{game}全都有
    {guide}在线{play}
    一手{platform}，不是二道贩子
    {brand}{game}火爆上线
    提款{times}到账
    {game}{platform}上市公司
    每天{game}直播开桌
    全天二十四小时客服在线
    会员每日反水{pct}无上限
    {money}本金一晚上打到{money}
    先看盘后下注
    新老会员都有礼
    赢的钱随时能提
    不用实名 不用绑卡
    手机号注册就能玩
    网页APP都能玩
    真人视频实时开牌绝不作假
    {money}起玩 {money}封顶`,
  slots: {
    brand: `澳门金沙 澳门银河 澳门永利 澳门威尼斯人 新葡京 葡京 皇冠 太阳城 凯发 k8 万博 亚博 开云 乐鱼 华体会 爱游戏 米兰 半岛 九游 星空 必威 bet365 伟德 立博 明陞 博狗 沙巴 雷火 利来 尊龙 凯时 龙8 和记 大发 同乐 永乐 金冠 金沙 永利 银河 美高梅 新濠 巴黎人 喜来登 万豪 国际 盈丰 盛世 鸿运 鼎盛 恒大 天下 云顶 名门 百乐门 帝豪 至尊 龙城 环球 亿万 財神 金贝 易发 优发 乐博 博天堂 通宝 老葡京 千亿 AG bbin MG JDB 星際 hg{d*4} js{d*4} yl{d*4} 88{d*2} 55{d*3}`,
    suffix: `官网 官方网站 手机版 登录 登录入口 注册 娱乐 娱乐城 娱乐场 app下载 备用网址 真人 平台 线上 线路检测 国际 贵宾会 会员注册 开户 网址导航 最新网址 体育 电子游戏 平台首页 网页版 手机客户端 在线投注 旗舰厅 VIP厅 赌场 网上赌场 代理 百家乐 视讯 优惠 客服 体验金`,
    game: `百家乐 龙虎 轮盘 牛牛 炸金花 德州扑克 21点 骰宝 老虎机 捕鱼 电子 PG电子 PP电子 麻将胡了 三公 番摊 色碟 真人视讯 真人荷官 梭哈 二八杠 水果机 森林舞会 奔驰宝马 财神到 赏金女王 百佬汇 bjl 百家 龙虎斗 庄闲 百.家.乐 佰家乐 百家楽 夺宝电子 招财猫 僵尸 转盘`,
    platform: `平台 娱乐城 网站 台子 盘口 厅 网投 场子 包网 俱乐部 网 娱乐平台 赌场 现场 公司`,
    bonus: `注册送{money}彩金 注册就送{money} 首存{money}送{money} 首充送{pct} 开户送{money} 天天返水{pct} 送彩金{money} 存{money}送{money} 每日签到送{money} 新人礼包{money}元 体验金{money} 免费领{money}体验金 次次存次次送 充{money}得{money} 输了返{pct} 亏损补贴{pct} 幸运红包每日抢 升级送{money} 绑卡送{money} 返点{pct} 周周送礼金 救援金{pct} 邀请好友送{money} 下载APP送{money} 反水{pct}不限流水 一倍流水提款 无需打码直接提 送{money}筹码 每月俸禄{money} 老会员回归送{money} 红包雨天天下 彩金秒到 转运金{money}`,
    safe: `大额无忧 信誉担保 秒存秒提 出款快 百年信誉 资金安全 老平台稳定 {times}到账 包出款 十年老台 不黑不坑 提现不限额 实力雄厚 有牌照 菲律宾牌照 PAGCOR认证 信誉第一 放心玩 赢多少提多少 从不拖欠 大额包赔 现金网 包赔付 公平公正 无抽水 匿名安全 U存U提 支持USDT 支持微信支付宝存款 实体授权 提款无上限 不限IP 稳定十年`,
    win: `昨天赢了{money} 一晚上赢{money} 本金{money}打到{money} 今天提了{money} 回血成功 轻松上岸 终于上岸了 一把回本 连赢七把 爆了{money}倍 三天翻了{money} 赢了一辆车 月月稳赚 {money}进{money}出 五连红 提款截图为证 天天吃肉 大杀四方 爆大奖{money} 一个月赢了{money} 跟着吃肉 稳赢不输 中了{money} 八连中`,
    guide: `老师 导师 大神 老哥 教练 团队 高手 龙哥 专业团队 赌神 资深玩家 主播 职业玩家 操盘手 资深导师 荷官 打手`,
    play: `看路 打庄 跟长龙 下注 一对一带打 稳打稳扎 打缆 上分就干 追龙 带单回血 公式打法 破解技巧 注码法 押庄押闲 带你赢 精准预测 算牌 稳赚打法 带飞 打流水 刷水 包赢 洗码`,
    agent: `代理佣金{pct} 诚招代理 零成本代理 无限级代理 代理日结 占成{pct} 月入{money} 躺赚佣金 有限红 代理后台独立 高佣招代理 招总代 拉人头返{money} 推广一个{money} 负盈利{pct} 全网最高返佣 代理扶持{money} 合营计划`,
  },
}

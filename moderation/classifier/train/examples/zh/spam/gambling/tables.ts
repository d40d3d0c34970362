import type { Theme } from '../../theme.ts'

export const tables: Theme = {
  name: 'zh/gambling/tables',
  kind: 'gambling',
  seeds: `
    {game}上下分，24小时在线，不卡分不黑分，{contact}
    收{game}金币银子，长期回收，价格美丽，秒结，{contact}
    真钱{game}，{money}起步，房卡群已满三百人，还差几个位置，进群发红包
    银商诚招代理，上分{d}.{d}折，出分秒结，{wx}{id}
    五元十元{game}群，亲友圈开房，一元一分，不作弊，要进的{contact}
    捕鱼千炮版，爆机率超高，送{money}金币试玩，打到的都能换现金
    红包扫雷群，{money}包起步，雷中赔1.5，免死号可上，{contact}
    {game}透视挂，看穿底牌，全自动控牌，不封号，支持{game}{game}，{contact}
    微乐、闲来、大厅麻将辅助器，好牌率拉满，想赢的老板{contact}
    家门口的{city}{game}，真人真牌，输赢当场结，不欠账
    三缺一，{money}底，谁来？房号{d*6}，分数三倍结
    游戏币1:1万，收售{game}分，当面交易也行
    掼蛋现金局，一级二十，线上开房线下转账，诚信玩家来
    电玩城{game}，高炮率，掉落话费券，可提微信
    牛牛看抢庄，自动算分，群主抽水{pct}，每晚八点开始
    {game}代理后台，一级返{pct}，下面每打一局你都有钱拿
    {game}新平台上线 下载送{money} 首充翻倍 24小时兑换 {site}
    大赢家{game}，绝无机器人，提现{times}，代理{contact}
    想找个靠谱的{game}圈子，公平不开挂，群里{money}多人了，要来的私
    快来跟我一起玩{game}，点我链接下载你我各得{money}现金`,
  templates: `
    {game}{service}，{promise}，{contact}
    {game}{game}{game}{service}，{contact}
    {service}找我，{promise}，{promise}
    {open}{game}{room}，{stake}，{contact}
    {room}{stake}，{game}，{promise}
    {cheat}，{game}{game}通用，{contact}
    {game}{cheat}，{cheatpro}，{contact}
    {game}APP下载，{promise}，{site}
    招{game}代理，{agent}，{contact}
    {agent}！{game}平台，{contact}
    {game}想赢？{cheat}，{cheatpro}
    24小时{game}{service} {promise} {add}{wx}{id}
    {game}{room}还差{d}个人，{stake}
    {money}{game}{room}，{promise}
    {game}{service}{pct}优惠，{agent}
    下载{game}，{promise}，充{money}送{money}`,
  clauses: `
    {game}{service}
    {game}{service}
    {promise}
    {promise}
    {stake}
    {game}{room}
    {cheat}
    {cheatpro}
    {agent}
    诚信经营多年
    老玩家都知道
    下载就送{money}金币
    {game}{game}{game}任你选
    输赢秒结
    有专人看群
    群主担保
    可先试玩
    拉人有奖`,
  slots: {
    game: `棋牌 麻将 斗地主 牛牛 炸金花 捕鱼 跑得快 掼蛋 三公 斗牛 推筒子 二八杠 红中麻将 血战到底 血流成河 德州 填大坑 十三水 金花 大众麻将 开元棋牌 闲来 微乐 大富豪 850 集结号 电玩 李逵劈鱼 金蟾捕鱼 千炮捕鱼 四川麻将 广东麻将 扎金花 诈金花 字牌 跑胡子 打筒子 拼十 拼三张 红包扫雷 红包接龙 ATM 网狐 欢乐厅`,
    service: `上下分 上分下分 上分 下分 银商 收分 出分 代充 回收 充值返利 换现金 金币回收 兑换 银子交易 游戏币收售 24小时上下分 卖分 提现 充值通道 带玩 冲分退分`,
    promise: `秒上秒下 不卡分 不黑分 信誉保证 无机器人 公平公正 真钱结算 提现{times} 大额无忧 包赢 注册送{money} 可提现 老板放心 首充送{pct} 绝不跑路 绿色稳定 一比一 爆率高 全天在线 保证金{money} 零抽水 有担保`,
    room: `群 房卡群 约局群 亲友圈 茶馆 俱乐部 包间 现金局 私人局 开房群 牌友群 茶楼 圈子 夜局 一元群 五元群 十元场`,
    stake: `一元一分 {money}底 五元起步 两块一分 {money}封顶 5-10-20 一级二十 底分{d}倍 输赢当场结 押金{money} 十块一番 日结算 不赊账 炸翻倍`,
    cheat: `辅助器 透视挂 外挂 控牌器 作弊软件 开挂神器 胜率调整 透视辅助 防检测软件 必赢神器 好牌开挂 看穿底牌 专用挂 机器人脚本 后台调胜率 通用挂 智能AI辅助`,
    cheatpro: `不封号 百分百好牌 一键控牌 看得到对手牌 胜率{pct} 起手好牌 永久使用 免费试用 包售后 防封稳定 输了退款 安卓苹果都能用 胡牌率{pct} 想要什么牌来什么牌`,
    agent: `代理返佣{pct} 招代理 一级代理{pct} 无限代 日结佣金 代理月入{money} 零门槛代理 拉一个返{money} 高额返点 代理扶持 推广躺赚 全国招代理 分成{pct} 房卡进货价`,
  },
}

import type { Theme } from '../../theme.ts'

export const sports: Theme = {
  name: 'zh/gambling/sports',
  kind: 'gambling',
  seeds: `
    今晚{league}{team}主场让{ball}球，水位0.9{d}，红单推荐，跟单的{contact}
    {brand}体育，世界杯官方合作伙伴，首存{pct}红利，串关最高赔付
    昨日五中五，{league}全红，今天免费公开一场，想看的扣1
    竞彩稳胆：{team}胜，{team}不败，二串一{d}.{d*2}倍，带你回血
    足球滚球大师，专看角球和半场大小，月胜率{pct}，{contact}
    {league}实时直播+投注，{brand}APP一站搞定 {site}
    世界杯竞猜来了，猜对比分送{money}，注册链接{site}
    跟了黑狼哥一个月，足球单红了二十三场，收米到手软
    想外围买球的兄弟，我这边现金盘，水位高，赢了当场结，{contact}
    电竞竞猜LOL、DOTA2、CSGO、王者荣耀，赔率天天更新，新人送{money}
    冷门预警！{team}今晚必爆冷，内部消息已经打点好了，收费单{money}一场
    {team} VS {team} 大小球{ball}，初盘升水，庄家诱上，建议反打
    看球不下注等于白看，{brand}陪你看遍{league}
    买球上{brand}，安全有保障，提款{times}到
    专业操盘团队解读初盘和即时盘，每日三串一，错一场退全款
    NBA今日推介：{team}+{ball}.5，大{d*3}.5，信心五颗星，要解单加老师
    欧洲杯开户优惠，存{money}送{money}，一倍流水，名额有限 {contact}
    高水外围盘，可信用，可挂账，周结，找熟人介绍
    {league}假球内幕单，一单{money}，先收一半定金，中了再收尾款
    球友群每天发稳单，昨天{team}让球又中了，没进的赶紧，{add}{group}{q}`,
  templates: `
    {league}{team}{vs}{team}，{tip}，{contact}
    {team}{handicap}，{tip}
    {brand}体育{bonus}，{site}
    {league}{buy}就上{brand}，{bonus}
    {record}，今天{league}继续，{contact}
    {open}{record}，{tip}
    {tip}：{team}{handicap}，{team}{handicap}
    {buy}找我，{bonus}，{contact}
    {league}{tip} {team}{handicap} {record}
    {brand}{buy}{bonus}{bonus}
    {master}{tip}，{record}，{contact}
    跟{master}{buy}，{record}
    {team}稳了，{handicap}，信我{tip}
    {league}开赛在即，{brand}{bonus}，{contact}
    【{brand}体育】{league}{bonus}，{site}回T退订
    {money}一单的{tip}，今天免费，{league}{team}{handicap}
    想{buy}的兄弟，{brand}{bonus}，邀请码{d*5}`,
  clauses: `
    {league}{tip}
    {team}{handicap}
    {record}
    {record}
    {bonus}
    {bonus}
    {master}{tip}
    {buy}首选{brand}
    每日免费送一场
    看盘解盘一条龙
    信用盘现金盘都有
    高水低抽
    足球篮球电竞全覆盖
    直播高清不卡
    错了下一场免单
    跟单兄弟已经上岸
    盘口比外面高{d}个水
    {league}全场次可投
    提前半小时出单
    临场单最准`,
  slots: {
    league: `世界杯 欧冠 英超 西甲 意甲 德甲 法甲 中超 NBA CBA 欧洲杯 亚冠 美洲杯 欧联 日职联 韩K联 瑞超 澳超 世预赛 足总杯 LPL 巴甲 荷甲 葡超 亚洲杯 足球 篮球 电竞 竞彩 友谊赛 女足`,
    team: `曼城 皇马 巴萨 利物浦 拜仁 阿森纳 切尔西 国米 尤文 米兰 巴黎 曼联 热刺 多特 马竞 那不勒斯 湖人 勇士 凯尔特人 掘金 雄鹿 阿根廷 巴西 法国 德国 英格兰 葡萄牙 西班牙 荷兰 日本 韩国 国安 申花 海港 泰山 主队 客队 浦和 横滨 全北 摩洛哥 克罗地亚`,
    vs: `VS vs 对 对阵 主场迎战 客场挑战`,
    ball: `0.5 1 1.5 半 一 球半 2.5 2/2.5 平半 两 3 0.25`,
    handicap: `让{ball} 受让{ball} 大{ball} 小{ball} 主胜 客胜 不败 上盘 下盘 平局 让胜 让负 半场大 走地大球 大角球 独赢 胜平 双选 3-1 2-0 1-1`,
    tip: `稳胆推荐 今日红单 独家解盘 内部单 精准预测 重心单 滚球推荐 三串一 二串一 临场单 让球单 比分单 稳单 大小球推介 初盘分析 免费推荐 收费单 公推 足球推荐 打水套利 稳红 冷门单 走地带单`,
    record: `昨日三中三 近十场九红 连红{d}天 七连红 月胜率{pct} 五中四 昨天全红 周盈利{pct} 带红{money}人 胜率{pct} 天天红 红到发紫 收米{money} 二十红三黑 红单不断 昨晚收{money} 八连红`,
    master: `老师 红单大师 解盘高手 操盘手 黑马哥 足球大神 专家 球探 分析师 老K 内部人 盘王 胜率王 名嘴`,
    brand: `亚博 万博 开云 乐鱼 华体会 爱游戏 米兰 半岛 九游 必威 bet365 皇冠 沙巴 伟德 188 雷火 泛亚 bob 江南 星空 火狐 im 威廉希尔 平博 立博 火博 欧宝 天博 hg 新宝`,
    buy: `买球 投注 下注 外围买球 玩球 滚球投注 体育投注 竞猜 足球投注 电竞竞猜 赌球 开户买球 看球下注 外围 足彩 串关`,
    bonus: `首存送{pct} 注册送{money} 存{money}送{money} 返水{pct} 高水位 串关加奖{pct} 提款秒到 体验金{money} 大额无忧 竞猜赢{money} 输半返还 送免费投注{money} 欢迎彩金{money} 首单包赔 天天红利`,
  },
}

import type { Theme } from '../../theme.ts'

export const investment: Theme = {
  name: 'zh/fraud/investment',
  kind: 'fraud',
  seeds: `
    明日牛股：代码60{d*4}，主力已建仓完毕，预计涨幅{pct}，想要后续操作{contact}
    老师昨天推的票又涨停了，群里都在喊老师牛，还没进群的{contact}
    尊敬的股民朋友，我司推出免费诊股服务，添加助理即可领取三只短线黑马
    炒股亏了二十多万，老婆差点跟我离婚，后来跟了陈老师，三个月全回来了，真心感谢
    {coin}合约带单，每天三单，止盈止损写好，胜率{pct}，不收费，盈利后分成
    {coin}搬砖套利，两个交易所差价{pct}，一天跑十趟稳赚{money}，{contact}
    本平台与央企合作，年化收益{pct}，保本保息，{money}起投，随时赎回
    外汇黄金喊单，一对一指导，亏损全赔，{contact}
    投资{money}，每天返{money}，三十天回本，六十天翻倍，有营业执照可查
    数字藏品首发，名额仅限前一百名，转手就是十倍，等你上车
    我叔叔在证券公司上班，有内部消息，这个月重组，你信我就买，别告诉别人
    你好，我是之前展会上认识的Linda，存错号码了吗？看你朋友圈也喜欢理财，认识一下
    宝贝，我们以后要有自己的家，我舅舅是平台的分析师，跟着他买不会亏的，你先投{money}试试
    昨天充了{money}，今天就提出来{money}，真的到账了，你看截图
    扶贫基金、民族资产解冻，交{money}会费，国家返还{money}万，已有文件
    元宇宙农场，养一只鸡一天{money}，推荐三人升级，四代收益
    首批内测用户认购价0.{d*2}U，上线即翻{d}倍，白皮书见官网{site}
    杨总的实盘课今晚八点直播，手把手教你抓涨停，进直播间的都送选股指标
    打新股中签率{pct}，机构专户通道，锁定一个月，收益{pct}起
    亲，您在我们平台的虚拟币账户有{d}.{d*2}个{coin}未领取，请点击{site}激活
    原油期货直播间，老师昨天四单全盈，今天晚上非农大行情，{contact}
    私募内部额度，门槛降到{money}万，三个月一结，去年收益{pct}
    有闲钱的朋友可以来看看，我自己投了半年了，每天看着收益进账很踏实
    矿机托管，一台一天产{d}个币，电费我们出，一年回本三次
    退休金放银行不如放我们这里，月息{pct}，送米送油送旅游
    做T高手，日内波段，免费体验三天，赚了再说
    合作共赢：你出账户我出技术，{money}万起步，盈利三七分，亏了算我的
    养老项目原始股，{money}一股，上市后{d}倍，内部员工价只给亲友
    USDT高价回收，比市场高{pct}，只收干净币，量大价优，{contact}
    家人们，{coin}马上突破前高，现在不上车就晚了，跟单链接在主页`,
  templates: `
    {stock}，{gain}，{contact}
    {teacher}{signal}，{gain}，{contact}
    {open}{teacher}{signal}，跟上的都{profit}了
    {coin}{cway}，{gain}，{safe}，{contact}
    {product}，{gain}，{safe}
    {product}{money}起投，{gain}，{contact}
    {safe}，{gain}，{product}正式启动，{site}
    {story}，跟着{teacher}{profit}
    {story}，后来朋友拉我进了{teacher}的群，{gain}
    免费领{stock}，{contact}
    {signal}群，{teacher}每天{time}发，{gain}
    {stock}{stock}{signal}，{add}{group}{q}
    {coin}{coin}{cway}{signal}，{fly}{id}
    投{money}，{time}返{money}，{safe}
    {product}，推荐一人奖{money}，{gain}
    {teacher}说{stock}明天{rise}，信的来
    亏钱的股民看过来，{teacher}{signal}，{safe}
    {coin}马上{rise}，{cway}{gain}
    亲爱的，{product}真的可以，我{profit}了{money}
    【{product}】您的账户已{profit}{money}元，请登录{site}查看
    本人{story}，现在靠{cway}{profit}，想学{contact}`,
  clauses: `
    {stock}
    {gain}
    {gain}
    {safe}
    {safe}
    {teacher}{signal}
    {coin}{cway}
    {product}
    {story}
    跟着{teacher}{profit}
    {money}起投
    {time}返本
    推荐好友奖励{pct}
    老师实盘直播
    收益日结
    大资金优先
    早进早赚
    已有上万会员
    手把手教操作
    先盈利后分成
    庄家内部消息
    名额只剩{d}个
    {stock}明天{rise}`,
  slots: {
    stock: `内部牛股 涨停股 黑马股 妖股 翻倍股 短线金股 机构重仓股 重组股 潜伏票 明日涨停 次新股 高送转 强势股 主力拉升股 三只金股 牛股代码 龙头股 诊股 北向资金票 尾盘票 隔夜票 题材股 打板票`,
    gain: `日收益{pct} 月收益{pct} 年化{pct} 三天翻倍 日赚{money} 收益{pct}起 稳赚{pct} 每天{pct}分红 胜率{pct} 月入{money} 翻{d}倍 本金翻番 一个月回本 每单盈利{pct} 利息{pct} 天天涨停 {money}变{money} 躺赚{money} 收益秒到账 百倍币 静态{pct}动态{pct}`,
    safe: `保本保息 稳赚不赔 亏损包赔 零风险 国企背景 正规平台 资金托管 随进随出 随时提现 签合同 保本 银行监管 证监会备案 本金无忧 国家扶持 有牌照 大平台放心 合法合规 不赚不收费 亏了算我的 先赚钱后付费 可实地考察 上市公司`,
    teacher: `老师 陈老师 股神 分析师 导师 首席 操盘手 李教授 游资大佬 助理小美 金牌分析师 私募大佬 老王 张总 基金经理 杨院长 带单老师 币圈大佬 专家团队 周老师 内部人 华尔街精英`,
    signal: `带单 荐股 喊单 免费诊股 建仓提示 实时指导 一对一指导 免费进群 开课 推票 跟单 布局 买卖点提示 直播讲股 操作策略 策略分享 盘前内参 精准抄底 割韭菜前通知 抓涨停 实盘教学 拉升前通知`,
    coin: `比特币 以太坊 USDT BTC ETH 狗狗币 SOL 山寨币 空投 土狗 合约 屁币 U 泰达币 币圈 NFT 数字货币 虚拟币 稳定币 平台币 铭文 DEFI 新币 火币 派币`,
    cway: `合约带单 搬砖套利 跟单 量化 挖矿 质押生息 一级市场 打新 空投撸毛 矿机 差价套利 流动性挖矿 现货埋伏 高频量化 智能机器人 云算力 跨所搬砖 无损套利 OTC 杠杆 私募额度`,
    product: `理财项目 区块链项目 养老项目 原始股 扶贫项目 新能源项目 影视投资 黄金期货 外汇理财 数字藏品 共享经济 原油投资 海外基金 信托产品 国家项目 一带一路基金 元宇宙项目 股权众筹 消费返利平台 大健康项目 碳中和理财 民间互助 充电桩投资 茅台酒投资 智慧农业 沉香投资`,
    profit: `赚 回本 翻身 盈利 解套 翻倍 提现 赚麻 吃肉 财务自由 回血 赚到 大赚`,
    rise: `涨停 起飞 暴涨 拉升 翻倍 突破 冲高 主升浪 大涨 连板 拉盘 爆发`,
    time: `每天 早上九点 盘前 当日 三天 一周 15天 每晚八点 七天 T+1 一个月 次日`,
    story: `炒股亏了{money} 之前被套了{money} 我也是韭菜 做生意失败欠了{money} 工资才{money} 全职宝妈 大学毕业没工作 父母生病缺钱 疫情后失业 本来不相信 离婚后一个人带娃 抱着试试的心态投了{money} 被套三年 房贷压得喘不过气 朋友带我做的`,
  },
}

import type { Theme } from '../../theme.ts'

/** Followers, accounts, software, numbers, lines abroad, and other trade of the networks. */
export const traffic: Theme = {
  name: 'zh/advertising/traffic',
  kind: 'advertising',
  seeds: `
    {plat}涨粉、点赞、播放量、直播间人气，{times}到账，自助下单 {site}
    24小时自助下单平台，1元1000{plat}赞，支持{plat}{plat}，{contact}
    出售{plat}老号，{money}一个，带实名可换绑，批发价更低，{contact}
    {plat}号解封，永封也能解，不成功不收费，{contact}
    引流脚本，{plat}自动私信关注评论，一天加{money}精准粉，{contact}
    群控系统，一台电脑控制{d*2}台手机，{plat}霸屏，代理价{money}
    梯子机场推荐，9.9元100G，解锁奈飞ChatGPT，晚高峰不卡，{site}
    0月租电话卡，29元200G流量，快递送货上门激活，在我主页办理
    注册卡、境外卡、流量卡批发，虚拟号接码{money}一条，{contact}
    精准客源采集软件，全国{money}老板手机号，按行业按地区导出
    短信群发3分一条，{times}到达，支持各行业，{contact}
    {plat}代运营，包上热门，拍摄剪辑投流一条龙，{contact}
    百度排名优化，{times}首页，按天扣费，{city}网站建设{money}全包
    小程序开发、APP定制、商城源码、直播源码，{money}起，十年技术
    出{plat}数据，快递面单、车主、股民、宝妈，实时更新，{fly}@{id}
    企业负面删除，{plat}差评处理，舆情压制，不成功不收费
    投票、刷票、拉票，不封不掉，价格美丽，{contact}
    刷单补量，{plat}店铺评价，真人号，{contact}
    视频会员周卡{money}，{plat}会员{money}，网盘会员{money}，自动发货{site}
    全网影视VIP免费看，点我头像下载APP，不用广告不用登录
    抖音无人直播课程，原价{money}现在9.9，教你躺着赚米，{contact}
    互粉互赞群，必回，诚信互关，进群{q}
    {plat}蓝v认证代办，{money}包过，可开橱窗
    收{plat}流量主，带粉高价收，{contact}
    AI写作副业资料包，{money}G素材免费领，回复666`,
  templates: `
    {plat}{boost}，{quick}，{contact}
    {plat}{plat}{boost}，{quick}，{site}
    {boost}{money}，{quick}，{add}{qq}{q}
    {open}{plat}{boost}，{quick}
    {trade}{plat}号，{quick}，{contact}
    {trade}{plat}{plat}{plat}，{quick}，{fly}{id}
    {soft}，{quick}，{contact}
    {soft}，{plat}通用，{quick}
    {net}，{quick}，{site}
    {net}{money}，{quick}，{contact}
    {sim}，{quick}，{contact}
    {sim}免费送，{quick}
    {seo}，{quick}，{phone}
    {seo}，{city}，{contact}
    {course}{money}，{contact}
    {course}，免费领取，{contact}
    {vip}{money}，{quick}，{site}
    {plat}{boost} 1元{money}个 {site}`,
  clauses: `
    {plat}{boost}
    {plat}{boost}
    {quick}
    {quick}
    {trade}{plat}号
    {soft}
    {net}
    {sim}
    {seo}
    {course}
    {vip}
    诚招分站代理
    价格全网最低
    批发{d}折`,
  slots: {
    plat: `抖音 快手 小红书 微博 B站 公众号 视频号 淘宝 拼多多 QQ空间 知乎 头条 闲鱼 美团 大众点评 推特 油管 INS Facebook DY KS 全民K歌 微信 陌陌 探探 百家号 TikTok 京东 Soul 豆瓣 贴吧`,
    boost: `涨粉 刷粉 点赞 刷赞 播放量 直播人气 评论代刷 上热门 阅读量 互粉 买粉丝 真人粉 代运营 加热 转发量 收藏 榜单 刷评 吸粉 热搜 铁粉 快速涨粉 破播放`,
    quick: `{times}到账 全自动 价格便宜 不掉粉 真人活粉 24小时自助下单 支持代理 掉了包补 安全稳定 永久有效 长期稳定 批发价 一手货源 防封 免费测试 无需账号密码 售后无忧 秒到 量大从优 技术支持 独家渠道 包教会`,
    trade: `出售 收购 回收 批发 出租 解封 代注册 高价收 出 注销 买卖 实名 代实名 辅助 回收老`,
    soft: `引流脚本 群控系统 自动加粉软件 采集软件 爆粉神器 营销软件 抢红包外挂 一键转发软件 多开分身 自动回复机器人 云控 改定位软件 爬虫定制 短信轰炸机 秒杀脚本 养号脚本 私信软件 客源采集 电销机器人 外呼系统 AI数字人 改串号 虚拟定位打卡 截流软件 短信群发`,
    net: `机场 梯子 VPN 科学上网 翻墙软件 加速器 外网节点 高速节点 SSR订阅 海外代理IP 美区ID 谷歌账号 ChatGPT账号 奈飞合租 TG会员 海外服务器 高防服务器 免备案空间 动态IP 静态住宅IP`,
    sim: `流量卡 大王卡 电话卡 手机靓号 0月租卡 注册卡 物联卡 境外卡 虚拟号 接码平台 无限流量卡 {d*2}元{d*3}G流量卡 纯流量卡 实名卡 免实名卡 吉祥号 随身wifi 宽带办理 校园卡`,
    seo: `网站建设 百度排名 SEO优化 小程序开发 APP开发 源码出售 关键词霸屏 软文发布 删帖 负面处理 舆情公关 代做网站 网络推广 广告投放开户 企业信息查询 发帖顶帖 百科创建 差评删除`,
    course: `无人直播教程 短视频变现课 蓝海项目 网赚项目 AI副业课 剪辑教程 电商运营课 引流课程 暴利项目 无货源教程 中视频计划 小说推文项目 拼多多虚拟项目 网创资料 书单号教程 闲鱼课程`,
    vip: `视频会员 网盘会员 迅雷会员 爱奇艺黄金会员 腾讯VIP 音乐会员 永久会员 影视软件 免费看剧APP 破解版软件 激活码 正版系统激活 学习资料网盘 电子书打包 考研网课网盘 付费课程合集`,
  },
}

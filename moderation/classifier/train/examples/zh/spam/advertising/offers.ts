import type { Theme } from '../../theme.ts'

/** Lawful copy as well: franchises, houses, lessons, shops and services that advertise under others' texts. */
export const offers: Theme = {
  name: 'zh/advertising/offers',
  kind: 'advertising',
  seeds: `
    {food}加盟，总部扶持，{money}即可开店，三个月回本，加盟热线{phone}
    奶茶店加盟哪家好？{food}，零经验也能做，全程帮扶，留下电话总部联系您
    {city}地铁口现房，首付{money}，均价{money}，带装修，看房专车接送，{phone}
    {estate}，学区房最后三套，错过再等三年，{contact}
    {city}写字楼招租，{money}平起，可注册，免三个月租金，业主直租
    公务员省考冲刺班，不过全退，{city}校区，免费试听，{contact}
    暑假班开始报名啦，{lesson}，名师小班，老带新减{money}
    孩子作业拖拉成绩上不去？{lesson}体验课9.9元，扫码预约
    {home}，{city}本地师傅，24小时上门，{phone}
    {home}，收费合理，随叫随到，{contact}
    专业调查取证，婚外情、找人、商务调查，绝对保密，{phone}
    专业讨债，不成功不收费，合法要账，{city}各区，{contact}
    高价回收{recycle}，上门评估，现金结算，{phone}
    现在下单装修立减{money}，0增项，环保材料，免费量房设计，{contact}
    {car}，0首付当天提车，分期{money}，不看征信，{contact}
    工厂直招，小时工{money}，包吃住，坐班车，男女不限，每天面试，联系刘主管{phone}
    招聘：酒店服务员、保安、保洁，月薪{money}，转正交社保，{contact}
    {travel}，纯玩团{money}，无购物，天天发团，报名{phone}
    签证代办，{times}出签，拒签全退，移民留学一站式，{contact}
    国外代购，{city}直邮，奶粉包包化妆品，专柜小票，{contact}
    {brand2}年中大促，全场{d}折起，满{money}减{money}，点击{site}抢购，退订回N
    【{brand2}】亲爱的会员，您的{money}元优惠券即将到期，戳{site}使用 回T退订
    关注我们的公众号，每天领外卖红包，吃饭立减，{gzh}
    点我头像进直播间，今晚八点福利价，错过后悔一年
    看了这个视频的都来我店里打八折，地址{city}步行街
    写得太好了，顺便说一下我们工作室承接{home}，欢迎联系
    楼主说得对，我家也是做{lesson}的，有需要可以看主页
    帮朋友转：{city}旺铺转让，客源稳定，因回老家急转，{phone}
    征婚交友，{city}本地优质单身，会员真实认证，{contact}
    招商加盟：{food}，中国驰名品牌，千家门店见证，首批加盟商免{money}加盟费
    转手一套{estate}，业主急售，比市场价低{money}，随时看房
    厂家直销{goods2}，规格齐全，可定制，欢迎来电咨询{phone}陈经理`,
  templates: `
    {food}加盟，{join}，{contact}
    {join}！{food}诚招加盟商，{phone}
    {estate}，{house}，{contact}
    {city}{estate}，{house}，{house}，{phone}
    {open}{estate}{house}
    {lesson}，{teach}，{contact}
    {lesson}{lesson}，{teach}，{city}校区，{phone}
    {home}，{serve}，{phone}
    {city}{home}，{serve}，{serve}，{contact}
    高价回收{recycle}，{serve}，{phone}
    {car}，{auto}，{contact}
    招{worker}，{salary}，{contact}
    {city}{worker}急聘，{salary}，{salary}，{phone}
    {travel}{money}，{tour}，{contact}
    【{brand2}】{sale}，{site}，回T退订
    {brand2}{sale}，{sale}，{contact}
    {open}{brand2}{sale}，戳{site}
    亲爱的会员，{sale}，{brand2}恭候您的光临
    {goods2}厂家直销，{serve}，{phone}
    {goods2}批发，{goods2}定制，{contact}
    {city}哪里{home}好？推荐这家，{serve}，{contact}
    {home}|{home}|{home}|{city}|{phone}`,
  clauses: `
    {food}加盟{join}
    {estate}{house}
    {house}
    {lesson}
    {teach}
    {home}
    {serve}
    {serve}
    {car}{auto}
    {salary}
    {travel}
    {tour}
    {brand2}{sale}
    {sale}
    {goods2}厂家直供
    欢迎新老客户
    到店有礼
    名额有限
    电话预约更优惠`,
  slots: {
    food: `奶茶 火锅 炸鸡 烧烤 麻辣烫 早餐 螺蛳粉 咖啡 快餐 卤味 汉堡 零食店 便利店 洗车店 干洗店 美容院 健身房 串串 黄焖鸡 母婴店 足疗店 无人超市 棋牌室 冰淇淋 米线 社区团购 民宿 小吃车 自习室 折扣店`,
    join: `总部扶持 零经验开店 {money}开店 三个月回本 免加盟费 日营业额{money} 全程带店 利润{pct} 整店输出 区域保护 加盟立减{money} 小本创业 终身技术支持 包教技术 千家门店 免费选址`,
    estate: `精装公寓 学区房 商铺 海景房 现房 别墅 地铁房 小产权房 法拍房 loft 洋房 江景大平层 旺铺出租 写字楼 新盘 二手房 养老公寓 厂房出租 车位 单身公寓 四房 安置房`,
    house: `首付{money} 均价{money} 拎包入住 总价{money}起 地铁口 开盘在即 不限购 年回报{pct} 五证齐全 双气入户 送全屋家电 看房专车 内部折扣{d}折 即买即住 低于市价{money} 零首付 房东急售 免中介费 返现{money} 一线江景 可落户 包租十年 最后{d}套`,
    lesson: `英语培训 考研辅导 公务员培训 钢琴课 少儿编程 美术班 成人英语 自考培训 书法班 舞蹈班 雅思班 一对一家教 作文班 会计培训 奥数班 美容培训 月嫂培训 驾校招生 跆拳道 口才班 心算班 拼音班 一建培训 瑜伽教练班 托管班 AI培训班`,
    teach: `免费试听 名师小班 不过退费 报名立减{money} 老带新优惠 签约保过 提分{d*2}分 9.9体验课 限时{d}折 赠送教材 随到随学 包就业 名额只剩{d}个 零基础可学 满班即止 原价{money}现价{money} 预约送礼`,
    home: `疏通下水道 开锁 搬家 空调维修 家电清洗 防水补漏 装修 保洁 家政 月嫂 管道疏通 甲醛检测 除甲醛 换锁芯 代驾 货运 灭白蚁 灭鼠 打井 贴瓷砖 水电安装 拆除 墙面翻新 修电脑 洗沙发 修手机 保姆 律师咨询 私家侦探 讨债 找人 设计 打印 摄影跟拍 婚庆 租车 宠物寄养 殡葬服务`,
    serve: `24小时上门 随叫随到 价格优惠 不成功不收费 专业团队 十年经验 免费上门 当天解决 收费合理 质量保证 免费设计 持证上岗 上门评估 现金结算 正规公司 签合同 满意付款 支持定制 可开票 保密 诚信经营 欢迎来电 全市连锁 就近派单`,
    recycle: `旧手机 黄金 名酒 名表 二手车 旧家电 电脑 茅台 邮票 古董字画 冬虫夏草 奢侈品 购物卡 废铁 废铜 电缆 空调 家具 库存 服装尾货 打印机 红木 钱币 积分 钻石 中央空调`,
    car: `二手车 新车 零首付购车 抵押车 网约车租赁 新能源车 以租代购 平行进口车 豪车分期 车险 四轮电动车 货车 面包车 洗车 汽车贴膜 年检代办 商务车`,
    auto: `0首付提车 月供{money} 当天提车 不看征信 优惠{money} 置换补贴{money} 车况精品 包过户 首付{money} 送保险 支持分期 第三方检测 跑{money}公里 立减{money} 里程真实`,
    worker: `普工 服务员 保安 小时工 送货司机 焊工 快递员 前台 销售 电焊工 缝纫工 外卖骑手 网约车司机 月嫂 收银员 话务员 仓管 厨师 临时工 主播 模特 暑假工 家教 分拣员 叉车工 电商主播`,
    salary: `月薪{money} 包吃住 日结{money} 长白班 五险一金 男女不限 底薪{money}加提成 免费工装 每月15号发薪 坐着上班 返费{money} 无经验可 一天{money} 18-45岁 当天入职 综合工资{money} 双休 介绍人奖{money} 无纹身`,
    travel: `云南六日游 三亚双飞 港澳游 泰国团 西藏自驾 九寨沟 北京五日 张家界 日本签证 欧洲十国 老年旅游团 周边一日游 邮轮 桂林三日 新疆环线 游轮三峡 普吉岛 签证代办 海岛游 特价机票 农家乐`,
    tour: `纯玩无购物 天天发团 全程五星 含机票 两人起减{money} 送景点门票 拒签全退 早订早优惠 {money}起 老人小孩均可 专车接送 赠送特产 限时抢购 小团出行`,
    brand2: `苏宁 唯品会 国美 京东超市 海底捞 某某影城 百货大楼 红星美凯龙 家居城 优选生活 良品 天猫旗舰店 万达 母婴乐园 屈臣氏 宜品 大药房 美容会所 健身会所 车友俱乐部 口腔医院 品牌折扣仓 服装城 银泰 会员店 珠宝城 眼镜店 保险公司`,
    sale: `全场{d}折 满{money}减{money} 优惠券{money}元已到账 买一送一 会员日 周年庆{d}折起 到店领礼品 积分翻倍 限时秒杀{money} 充{money}送{money} 新店开业 前{d*2}名送大礼 首单{money} 0元抢 五折起 抽奖送{money} 加{money}换购 凭短信领鸡蛋 直降{money} 清仓`,
    goods2: `钢材 地坪漆 彩钢板 水泵 塑料袋 包装盒 工作服 LED灯 净水器 监控 叉车 标签 电缆 护栏网 办公家具 门窗 空压机 阀门 轴承 地板 瓷砖 集装箱 手提袋 打印纸 锅炉 五金 石材 铝型材 口罩 帐篷 广告牌 充电桩`,
  },
}

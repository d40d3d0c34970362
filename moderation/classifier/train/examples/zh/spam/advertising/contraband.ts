import type { Theme } from '../../theme.ts'

/** What may not be traded at all. Offers only, as short as the words that give them away. */
export const contraband: Theme = {
  name: 'zh/advertising/contraband',
  kind: 'advertising',
  seeds: `
    出{drug}，货正价优，只走闪送，{fly}@{id}
    {knock}，无色无味，货到付款，{contact}
    {gun}，快递到家，隐蔽包装，{contact}
    出售{spy}，{money}一套，{contact}
    {drug}现货，{city}可面交，懂的来
    收售{wild}，活体，全国发货，{contact}
    {hack}，{times}出结果，{contact}
    有偿代孕，包成功，包性别，{city}，{contact}
    高价卖肾卖卵，营养费{money}，{contact}
    处方药无需处方，{pill}，发顺丰，{contact}
    钞票一比一，过验钞机，{money}换{money}，{contact}
    {spy}，超长待机，看不出来，包教会用
    上班族都在用的{drug}，提神一整天，{fly}{id}
    走私{wild}，有图有视频，诚心要的聊
    蹲一个出{pill}的姐妹，价格好说，我这有{pill}多余的转`,
  templates: `
    出售{drug}，{deal}，{contact}
    {drug}{deal}，{fly}{id}
    {knock}出售，{deal}，{contact}
    {gun}{deal}，{contact}
    {spy}，{deal}，{contact}
    {hack}，{deal}，{fly}@{id}
    {hack}{hack}{hack}，{contact}
    {pill}{deal}，{contact}
    {body}，{deal}，{contact}
    {wild}出售，{deal}，{contact}
    {open}{drug}{deal}
    要{knock}的{contact}
    {city}{drug}{deal}，{contact}
    {hack}找我，{deal}`,
  slots: {
    drug: `冰毒 大麻 叶子 笑气 上头电子烟 麻古 猪肉 飞行燃料 K粉 摇头丸 邮票 上头烟油 依托咪酯 笑气罐 0号胶囊 蘑菇 溜冰 奶油枪气弹 飞叶子 草 开心水 可卡因`,
    knock: `迷药 听话水 催情药 乖乖水 三唑仑 迷情水 春药 听话药 苍蝇水 失忆水 GHB 昏睡水`,
    gun: `气枪 钢珠枪 仿真枪 弹弓钢珠 电击棍 猎枪配件 弩 秃鹰 狗粮铅弹 管制刀具 电棍 甩棍 军用匕首 枪模`,
    spy: `针孔摄像头 窃听器 GPS定位器 密拍设备 作弊耳机 手机监听卡 信号屏蔽器 车钥匙干扰器 万能钥匙 伪基站 透视眼镜 密拍眼镜 橡皮作弊器 隐形耳机`,
    hack: `查开房记录 个人信息查询 手机定位 查通话记录 盗号 黑客接单 查户籍 微信聊天记录恢复 查流水 查快递地址 网站攻击 DDOS 人肉查询 改成绩 查手机号机主 查车主 入侵网站 调监控 查三网 身份证正反面 过人脸 改学籍`,
    pill: `曲马多 安眠药 泰勒宁 右美沙芬 利他林 阿普唑仑 雌二醇 打胎药 佐匹克隆 米非司酮 印度抗癌药 聪明药 减肥针 专注达 普瑞巴林`,
    wild: `穿山甲 象牙 犀牛角 虎骨 熊胆 娃娃鱼 红珊瑚 玳瑁 猫头鹰 金雕 缅甸陆龟 麝香 野味 画眉`,
    body: `代孕 卖卵 卖肾 招募捐卵女孩 供卵试管 包生男孩 代怀孕 捐精 血浆有偿 胎儿性别鉴定 寄血验性别 收养送养 假离婚 假结婚办户口 代孕套餐{money}`,
    deal: `货到付款 隐蔽发货 可面交 先验货 全国发货 {money}起 价格便宜 长期有货 信誉第一 包到 闪送 秒发 不成功不收费 绝对保密 顺丰到付 纯度高 担保交易 一手 实力团队 走担保 只做熟客 量大从优 可验证`,
  },
}

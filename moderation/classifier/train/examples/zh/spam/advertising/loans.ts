import type { Theme } from '../../theme.ts'

/** Credit of all kinds, and cash out of cards. */
export const loans: Theme = {
  name: 'zh/advertising/loans',
  kind: 'advertising',
  seeds: `
    急用钱？{loan}，凭身份证{times}下款，{contact}
    无抵押无担保，{loan}额度{money}，月息低至{pct}，全国可做 {phone}
    花呗、白条、信用卡{cash}，{times}到账，点位{pct}，{contact}
    黑户白户都能下，{loan}新口子，不看征信不打电话，{site}
    尊敬的客户，您已获得{money}元备用金额度，点击{site}提取，回T退订
    【某某金融】您的{money}额度即将过期，年化低至{pct}，马上查看{site}
    {city}房产抵押贷款，二抵也能做，评估值{pct}，三天放款，找我王经理{phone}
    资金周转不过来的老板看过来，应急过桥、垫资赎楼，当天放款
    车抵贷不押车，按揭车也能贷，{money}起，{city}可上门
    今年贷款政策又变了，手上有两三笔网贷的，赶紧置换成低息银行产品，{contact}
    最新口子：年满20，实名半年手机号，秒批{money}，亲测已下
    pos机免费送，费率0.{d*2}，秒到，不跳码，刷{money}返{money}
    帮你做企业流水，营业执照满一年可贷{money}，不下款不收费
    信用卡代还，垫资{money}，养卡提额，{contact}
    学生也能借，芝麻分{d*3}以上，额度{money}，分期还款
    公积金、社保、保单、工资代发，有一样就能贷，最高{money}
    贷款中介十年，只做银行直贷，面签放款，不成功不收一分钱
    有逾期、有呆账、被拒过？别灰心，我们有办法，{contact}
    你还在为年底发工资发愁吗？企业税贷最高{money}，随借随还
    手机分期，{wx}拿货，拿完就变现，{money}到手`,
  templates: `
    {loan}，{easy}，{contact}
    {loan}{money}，{easy}，{easy}，{contact}
    {open}{loan}，{easy}，{times}放款
    {need}？{loan}，{easy}，{contact}
    {need}找我，{loan}，{phone}
    {cash}，点位{pct}，{times}到账，{contact}
    {cash}{cash}，{easy}，{add}{wx}{id}
    【{bank}】{credit}，点击{site}，退订回T
    {bank}{credit}，{easy}，{phone}
    {city}{loan}，{easy}，找{who}{phone}
    {need}的{person}看过来，{loan}，{easy}
    {loan}新口子，{easy}，{site}
    {person}也能{loan}，{easy}
    您好，我是{bank}{who}，{credit}，方便加个微信吗
    {pos}，{easy}，{contact}`,
  clauses: `
    {loan}
    {loan}{money}
    {easy}
    {easy}
    {cash}
    {pos}
    {need}找我
    {credit}
    {person}均可办理
    额度{money}到{money}
    利率低至{pct}
    月息{pct}起
    {times}放款
    银行直签
    前期零费用`,
  slots: {
    loan: `贷款 小额贷款 信用贷 抵押贷款 车贷 房贷 大额网贷 企业贷 装修贷 空放 应急借款 网贷口子 私人放款 无抵押贷款 信用借款 公积金贷 保单贷 税贷 过桥垫资 黑户贷款 学生贷 车抵贷 二抵 经营贷 短借 零用贷 极速贷 手机贷 身份证贷款 农户贷 DK 代款 贷kuan 代·款 债务重组 租机变现`,
    cash: `信用卡套现 花呗套现 白条套现 京东白条取现 花呗提现 月付套现 分付取现 信用卡垫还 额度变现 羊小咩套现 放心花套现 购物额度回收 先享后付变现 HB回收 备用金变现 微粒贷代提 T现`,
    easy: `不看征信 无视黑白 {times}到账 无抵押无担保 只要身份证 当天放款 利息低至{pct} 百分百下款 秒批 不查大数据 不上门 手续简单 门槛低 前期无费用 随借随还 包下款 不成功不收费 正规持牌 无需流水 有逾期也可做 额度{money} 芝麻分{d*3}可下 最高可贷{money} 全国可办 先息后本 年龄18-60 放水 通过率{pct} 低息 不打电话 系统审批`,
    need: `急用钱 缺钱 资金周转困难 急需用钱 手头紧 银行拒贷 征信花了 负债高 装修缺钱 生意周转 网贷多 月供压力大 想买车 逾期了 发不出工资 房贷断供`,
    bank: `招联 借呗 平安普惠 宜信 安逸花 某某银行 360借条 有钱花 微粒贷 惠民金融 浦发 好分期 金融服务中心 还呗 拍拍贷 分期乐 度小满 你我贷 助贷中心`,
    credit: `您有{money}元额度待领取 您已通过预审 您的额度已提升至{money} 现金额度{money}即将失效 年利率低至{pct} 专享免息30天 您符合低息贷款资格 可提现{money} 恭喜获得{money}备用金 您的借款申请已通过 首期免息`,
    who: `李经理 信贷经理 客户经理 小张 信贷部主管 陈经理 银行经理 王主任 贷款专员`,
    person: `黑户 白户 上班族 个体户 老板 企业主 有房一族 有车一族 学生 负债人群 公务员 农民 外卖员 征信不好的 自由职业`,
    pos: `POS机免费送 手机POS 费率0.{d*2} 刷卡返现{money} 无押金POS 一机多商户 秒到POS 大POS办理 信用卡提额刷卡神器 POS机代理 收款码办理`,
  },
}

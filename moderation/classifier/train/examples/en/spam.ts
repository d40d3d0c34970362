import { type Choice, lines } from '../../grammar.ts'
import { phrases } from './phrases.ts'

/** Advertising, fraud and link planting of every trade that fills comment sections. */
export const spam: Choice[] = lines(`
  [Earn|Make] {money} [a day|per week|monthly|every hour] [from home|online|with your phone][, no experience needed|. {call}|!!! {contact}]
  I [make|made|earn] {money} [last month|a week|in {5..30} days] [working from home|with this system|from my laptop]. {call} {link}
  My [last|first] pay cheque was {money} for [{5..20} hours|one week] [online|on my laptop]. {call} {link}
  {Person} [changed my life|helped me earn {money}|is the best {trader}|recovered my {coin}]. [Contact|Write|Text] {her} on {app} {handle}
  I invested {money} with {Person} and got [{money}|ten times] back in {3..14} days. [Thank you|God bless]! {contact}
  [Lost|Scammed out of] your {coin}? {Person} [recovery|the hacker] [gets it back|recovered mine in {2..9} days]. {contact}
  {Coin} [giveaway|airdrop|presale]: [send {coin} and get double|claim {money} now|first {100..900} users]. {link}
  [Join|Enter] our [free|VIP|private] {coin} [signals|trading|pump] [group|channel] on {app}: {handle}[ {100..900}% profit| daily gains|]
  [Forex|Stock|Binary options] signals with {80..99}% accuracy[, daily profit {money}|, free trial]. {contact}
  [Best|Top|Trusted|No. 1] online {casino}[, {20..500} free spins| with {money} bonus|, instant payout]! {link}
  [Sign up|Register] at {casino} {link} and [get|claim] {money} [bonus|free bet|no deposit]
  I won {money} [playing|on] {casino} [last night|in {5..50} minutes], [try|join] here {link}
  [Live|Sure|Fixed] [odds|betting tips|matches], {90..99}% win rate. {contact}
  [Buy|Order|Get] {pill} [online|without prescription|cheap], [overnight delivery|discreet shipping|from {money} a pack]. {link}
  {pill} [{20..80}% off|best price|no prescription needed][!|!!] {link}
  [Lose|Burn|Drop] {5..30} [kilos|pounds|lbs] in {5..30} days with {diet}[!|, doctors hate it.] {link}
  {diet} [changed my body|melts fat|cured my diabetes|ended my back pain]. [Order now|Get yours] {link}
  [Cure|Heal] [herpes|diabetes|HIV|tinnitus|cancer] with [herbs|{diet}] from Dr {Person}. {contact}
  [Hot|Sexy|Lonely|Single] [girls|women|ladies|milfs] in {city} [want to meet|are waiting|online now]. {link}
  [Escort|Massage|Call girl|VIP escort] [service|agency] in {city}, [24/7|incall and outcall|real photos]. {contact}
  [Adult|Live cam|Free sex] [chat|dating|shows], no [sign-up|credit card]. {link}
  [Check|Visit|Follow] my [profile|page|bio|channel|OnlyFans] [for nudes|for more|and subscribe|, link in bio]
  [Cheap|Professional|Affordable|Best] {service} [for your business|from {money}|in {city}|with guarantee]. [Visit|Contact|Order] {link}
  We [offer|provide|sell] {service} [worldwide|at low prices|for bloggers]. [Mail|Message] {contact}
  [Rank|Get] your [site|shop|blog] [number one|to page one|on top] [of Google|in {5..40} days] with our {service}. {link}
  [Replica|Designer|Cheap] {goods}[ {50..90}% off|, free shipping|, factory price]: {link}
  [Buy|Shop] {goods} [wholesale|here|at our store] [with {20..80}% discount|, limited stock|, sale ends tonight]. {link}
  [Great|Nice|Amazing|Interesting] [post|article|blog|share]! [I have bookmarked it.|Keep it up.|Very informative.] [Also visit|See also|Check out] my [page|site|blog] {link}
  [Thanks for sharing|What a wonderful article], [if you need|for] {service} [visit|see] {link}
  [Need|Want|Looking for] a [loan|quick loan|mortgage|credit card] [today|with bad credit|of {money}]? [{2..5}% interest|No checks]. {contact}
  [Loan|Credit] [offer|approval] in {10..60} minutes, from {money}. [Apply|Contact us] {contact}
  [Congratulations|Dear user|Dear winner], you [won|have been selected for] [a {goods2}|{money}|a gift card]. [Claim|Click] {link}
  [Your account|Your parcel|Your card] [is suspended|could not be delivered|was blocked]. [Verify|Pay|Confirm] at {link} [within {12..48} hours|now]
  [Free|Win a free] {goods2}! [Just click|Only today|First {20..99} people|Share and claim] {link}
  [Buy|Get] [real|cheap|instant] {social} [followers|likes|views|subscribers], {1000..9000} for {money}. {link}
  [Sub for sub|Follow me and I follow back|Like for like], [channel|page] {handle}
  [Hire|Contact] a [hacker|private investigator] to [spy on your spouse|change grades|hack a phone|clear your debt]. {contact}
  [Powerful|Real] [spell caster|psychic|healer] [brings back your ex|makes you rich|breaks curses] in {12..72} hours. {contact}
  [Write|Buy] [my essay|your thesis|assignments|a diploma], [A grade guaranteed|from {money} a page|no plagiarism]. {link}
  [Passports|Driving licences|IELTS certificates|Visas] [registered|without exam|in {5..15} days]. {contact}
  [Watch|Stream|Download] [the full movie|the match|all episodes] [free|in HD|without ads] {link}
  [Join|Start] [our|this] [business opportunity|MLM team|affiliate programme] and [be your own boss|retire early|earn {money}]. {contact}
  [Limited|Exclusive|Special] offer[!|!!!] {goods} [only|now] {money}[, free shipping|, {20..70}% off today]. [Order|Buy] {link}
  [SALE|PROMO|HOT DEAL][!|!!|:] {goods} {money} {link}
  {link} {link} [best price|visit now|{service}|{goods}]
  [Click|Tap] [here|the link|below] [to claim|to see|for {goods}|for {money}] {link}
  Use [code|promo code|coupon] SAVE{10..90} [for|to get] {10..80}% off {goods} at {link}
  [Solar panels|Roofing|Plumbing|Carpet cleaning|Locksmith] in {city}? [Call|Free quote|Best rates] {phone}
  [Real estate|Flats|Plots|Timeshares] in {city} from {money}[, {5..15}% yield|, zero commission]. {contact}
  [Become|Join] [an Illuminati member|the brotherhood] [for fame and money|today and get {money}]. {contact}`)

/** Trade, money and spam itself as subjects of ordinary comments. */
export const spamTalk: Choice[] = lines(`
  [Why|How] is [this comment section|my inbox|the forum] full of [{coin} scams|casino ads|escort spam|fake followers|pill adverts]?
  [Beware|Careful|Warning]: the [{coin} giveaway|loan offer|parcel text|trading group] [is a scam|stole {money} from my father|was fake]
  My [mother|neighbour|aunt] lost {money} to a [{coin}|romance|loan|lottery] [scam|fraud]. [Talk to your parents|Police can't help|]
  The [regulator|court|ministry] [banned|fined|warned] [{coin} ads|online casinos|an essay mill|a pill seller] [in {city}|on Monday]
  {Coin} [fell|rose|lost|gained] {2..30} percent [today|this week|after the ruling][, analysts say|]
  I [bought|sold] [some {coin}|{goods}|a {goods2}] [last year|in {2015..2024}|at the shop] [and regret it|for {money}|, no complaints]
  [Does|Did] anyone [here|] [use|try|own] [{coin}|a {goods2}|{pill}]? [My doctor suggested it|Is it worth it?|Asking for my father]
  My doctor [prescribed|stopped] {pill} [after surgery|for {2..30} days|because of side effects]
  {pill} [has|can have] side effects[, ask your pharmacist|, a trial found|]
  [Gambling|Betting|Casino] [addiction|adverts|taxes] [ruined my brother|should be limited|brought {money} to {city}]
  The [casino|betting shop|pharmacy|bank branch] in {city} [closed|was robbed|hires {5..90} people|pays more tax]
  [I earn|Nurses earn|A driver earns] {money} a [month|week][, before tax|, and rent is half of it|]
  [The shop|The bakery|My brother] [offers|gives] {5..30}% [off|discount] [to students|on Mondays|at closing time]
  [Working|I work] from home [since {2019..2023}|two days a week] [is quieter|saves me {money}|makes me lonely]
  The [source|report|table|recording] is [here|on the council's site]: {newslink}
  See {newslink} for [the full figures|the original study|the minutes of the meeting|the map]
  [Here is|I found] the [ruling|dataset|interview|timetable] {newslink}[, page {2..90}|. Worth reading|]
  [How|Where] can I [report|block] [spam|fake accounts|these loan ads|scam calls]?
  [SEO|Fake reviews|Bots|Clickbait] [ruined|are ruining] [search|shopping|the web][, sadly|. Any fix?|]
  [Our|The] [food bank|library|choir|club] needs [volunteers|donations|books], [come by on Friday|call the office|thanks]
  [Great|Nice|Interesting] [article|interview|point], thank you[. I learned a lot| for writing it|, keep it up|]
  [I subscribed|I follow them|I watch the channel] [since last year|for the science|but rarely comment]
  The [price|cost] of [{goods2}s|bread|rent|solar panels|a loan] [doubled|fell by {2..40}%|rose to {money}] [since {2015..2023}|in {city}|]
  [Mortgage|Loan|Interest] rates at {2..9} percent [hurt|help] [young families|savers|builders]
  [Banks|Lenders] [refuse|delay] loans to [small shops|farmers|start-ups] [in {city}|again|, a survey says]
  [The lottery|The raffle] raised {money} for [the school|the hospital|flood victims]
  [Influencers|Football clubs|TV channels] should not [advertise|promote] [{coin}|casinos|diet pills|betting]
  [Is|Was] the [offer|email|call] from [the bank|the tax office|a lawyer] [real|genuine]? [It asked for {money}|Looks like phishing]
  [Don't|Never] [click|open|answer] [those links|texts about parcels|calls promising {money}]
  [The winner|She|He] won {money} [in the lottery|at chess|for the novel] [and gave half away|on Saturday|]`)

export const spamSlots: Record<string, Choice[]> = {
  money: lines(`
    \${5..90}00
    \${20..900}
    {2..90},{100..900} dollars
    €{20..900}
    £{2..90}00
    {20..900} euros
    {5..90}k
    \${2..9} million
    {20..900} bucks
    {2..9}.{1..9} BTC
    {500..9000} USD`),
  call: phrases(`
    Check it out!, Try it now., This is legit., Don't miss this., See for yourself:, Start here:, Here's
    how:, Only serious people., Places are limited!, Sign up free.`),
  link: lines(`
    https://{site}.{tld}
    http://www.{site}.{tld}/{100..9000}
    www.{site}.{tld}
    {site}.{tld}
    bit.ly/{site}{10..99}
    https://{site}{10..99}.{tld}/?ref={100..999}
    {site} dot {tld}
    >>> {site}.{tld} <<<
    t.me/{site}`),
  newslink: lines(`
    https://www.statistics.example/report-{2..90}
    https://city.example/minutes/{100..900}
    https://journal.example/{2010..2025}/{10..99}
    www.archive.example/map
    https://en.wikipedia.org/wiki/Semiconductor
    https://doi.org/10.{1000..9000}/{100..900}`),
  site: phrases(`
    best-deals, win-big, cashflow{10..99}, luckyspin, pills4you, megabonus, crypto-gains, seo-kings,
    hotchat, richlife, fastloan, replicahub, slimnow, streamzone, betpro, goldtrade, xxdates, topessay,
    freegift, fxmaster`),
  tld: ['com', 'net', 'xyz', 'top', 'club', 'info', 'online', 'shop', 'site', 'biz', 'co', 'live', 'vip'],
  contact: lines(`
    {app}: {phone}
    {app} {handle}
    [Email|Mail] {site}{10..99}@[gmail|outlook|mail].com
    [Call|Text] {phone}
    DM {handle}
    [Contact|Message] me on {app} {phone}
    {link}`),
  app: ['WhatsApp', 'Telegram', 'whatsapp', 'telegram', 'Signal', 'Instagram', 'Hangouts', 'WeChat', 'Kik'],
  handle: ['@{site}', '@{site}{10..99}', '@{Person}_{trader}', 't.me/{site}', '@real{Person}'],
  phone: [
    '+{1..99} {100..999} {100..999} {1000..9999}',
    '+1({200..900}){100..999}-{1000..9999}',
    '0{700..799}{100000..999999}',
    '+44{7000..7999}{100000..999999}',
  ],
  Person: [
    'Martha',
    'Collins',
    'Brown',
    'Anita',
    'Wilfred',
    'Sandra',
    'Osas',
    'Kelly',
    'Lopez',
    'Hector',
    'Grace',
    'Viktor',
    'Amara',
    'Fred',
  ],
  trader: ['trader', 'fx', 'broker', 'mentor', 'expert', 'manager'],
  her: ['her', 'him', 'them'],
  coin: ['bitcoin', 'BTC', 'ETH', 'crypto', 'USDT', 'dogecoin', 'Solana', 'XRP', 'tokens'],
  Coin: ['Bitcoin', 'ETH', 'Crypto', 'Dogecoin', 'Solana', 'XRP'],
  casino: [
    'casino',
    'slots',
    'poker',
    'roulette',
    'sportsbook',
    'betting site',
    'bingo',
    'blackjack',
    'baccarat',
  ],
  pill: [
    'Viagra',
    'Cialis',
    'Xanax',
    'tramadol',
    'Adderall',
    'oxycodone',
    'modafinil',
    'Ozempic',
    'steroids',
    'sleeping pills',
    'painkillers',
    'antibiotics',
  ],
  diet: [
    'keto gummies',
    'detox tea',
    'slimming drops',
    'CBD oil',
    'this belly patch',
    'garcinia capsules',
    'apple vinegar pills',
    'our miracle powder',
  ],
  service: phrases(`
    SEO services, backlinks, web design, essay writing, logo design, social media marketing, email
    lists, guest posts, packers and movers, carpet cleaning, digital marketing courses, accounting
    services, app development, immigration consulting, wedding photography, pest control, translation
    service, VPN plans`),
  goods: phrases(`
    watches, handbags, sneakers, sunglasses, jerseys, perfume, phone cases, vapes, mattresses, hair
    extensions, smart watches, LED lamps, gold coins, weed seeds, gaming chairs, office chairs`),
  goods2: ['iPhone', 'gift card', 'PlayStation', 'laptop', 'tablet', 'smart TV', 'car', 'drone', 'holiday'],
  social: ['Instagram', 'TikTok', 'YouTube', 'Facebook', 'Twitter', 'Spotify'],
  city: [
    'Leeds',
    'Dubai',
    'Austin',
    'London',
    'Mumbai',
    'Sydney',
    'Miami',
    'Karachi',
    'Bangkok',
    'Houston',
    'Delhi',
    'Manchester',
    'Nairobi',
    'Toronto',
  ],
}

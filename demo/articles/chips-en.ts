import type { Article } from './article.ts'

export const chipsEn: Article = {
  thread: 'chips-en',
  lang: 'en',
  section: 'Industry',
  kicker: 'Export rules',
  headline: ['The empty place', 'on the board'],
  standfirst:
    'Four years of export rules made some chips hard to buy. Factories that never needed the best ones learned to design without them, at a price. Now the door is ajar again, and few are walking back through it.',
  byline: 'By our Industry Desk',
  places: 'Shenzhen',
  published: '2026-11-20',
  readingMinutes: 5,
  illustration: {
    motif: 'empty',
    title: 'Drawing of a circuit board: traces run from all sides to an outlined, empty place in the middle.',
    caption: 'The traces still lead to the middle. On the new board, nothing sits there.',
  },
  blocks: [
    {
      kind: 'p',
      text: 'The controller board of a mid-range cutting machine is about the size of a paperback. On a bench at a toolmaker in the north of Shenzhen lie two of them, four years apart. On the older one, a single imported processor sits in the middle with everything else arranged around it, like chairs around a table. On the newer one the middle is empty. Four small chips, none made on a process younger than a decade, share the work from the corners.',
    },
    {
      kind: 'p',
      text: '“People expect me to say ours is better,” says the engineer who redrew it. Like most of those interviewed for this article, he asked not to be named, because his company still applies for licences. “It isn’t. It is eleven per cent slower at the thing the old chip was best at. But I can buy it on a Tuesday.”',
    },
    {
      kind: 'p',
      text: 'That is a fair summary of what the controls on advanced chips have done outside the data centre. They were written with the most powerful processors in mind. Their shadow fell further: on machine tools, hospital scanners and weighbridges, whose makers seldom need the newest parts but had grown used to never having to ask.',
    },
    { kind: 'h2', text: 'A rule for the top, felt at the bottom' },
    {
      kind: 'p',
      text: 'On paper the controls are narrow. They set limits on performance, name certain buyers, and cover the machines that make chips. A cutting machine is none of these. But distributors do not sell paper. After the list was revised for the first time, two of the three that served the Shenzhen firm stopped quoting for whole families of processors, listed or not: checking an order cost more than the order earned.',
    },
    {
      kind: 'p',
      text: 'A trade lawyer who advises exporters calls this the moat around the rule. “The text has twelve pages of things you may not ship,” she says. “The compliance department adds sixty pages of things it would rather not think about.” One of her clients, a maker of ordinary signal processors, lost a fifth of its sales in the region without a single product being banned.',
    },
    {
      kind: 'p',
      text: 'The ministry that administers the controls says such cases are not typical. In a written answer it put approvals for civilian goods at nine in ten, most of them within forty working days, and added that “delay is not denial”. Both accounts can be true. To a firm that promises delivery in six weeks, forty working days is a denial with better manners.',
    },
    { kind: 'h2', text: 'What the redesign cost' },
    {
      kind: 'p',
      text: 'A yearly survey by a trade association, which asks 212 equipment makers how they buy, shows how far the adjustment has gone. In 2021 fewer than one new control board in five could be built with processors from two or more suppliers. This year 71 per cent could.',
    },
    {
      kind: 'figure',
      title: 'A second source became the rule',
      chart: {
        kind: 'line',
        unit: '%',
        most: 80,
        points: [
          { label: '2021', value: 18 },
          { label: '2022', value: 21 },
          { label: '2023', value: 34 },
          { label: '2024', value: 52 },
          { label: '2025', value: 64 },
          { label: '2026', value: 71 },
        ],
      },
      caption:
        'New control boards that can be built with processors from two or more suppliers, per cent. Survey of 212 equipment makers by a trade association; firms that closed are replaced by others.',
    },
    {
      kind: 'p',
      text: 'The association’s own statisticians warn against reading a triumph into the curve. Firms that closed are not on it, and one in eight of those asked in the first year has. A second supplier is not a domestic one, either: about half of the replacements come from other countries, and some arrive through brokers whose paperwork nobody reads twice.',
    },
    {
      kind: 'p',
      text: 'The Shenzhen firm kept its own accounts. The change took fourteen months and the salaries of nine engineers. Warranty returns doubled in the first summer. The board draws a third more power. Against that, the firm has not missed a delivery since, and no longer keeps eight months of stock in a locked room. The engineer reckons it paid for itself in the third year. “Finance says the fifth,” he adds. “We have agreed to be wrong together.”',
    },
    {
      kind: 'quote',
      text: 'It is eleven per cent slower at the thing the old chip was best at. But I can buy it on a Tuesday.',
      by: 'The engineer who redrew the board',
    },
    { kind: 'h2', text: 'Where the trick fails' },
    {
      kind: 'p',
      text: 'Not everything can be cut into four. A university group that teaches computers to read tissue slides used to train a model over a weekend. On older accelerators strung together, the same run takes eleven days. Two doctoral students have changed subject. “You can engineer around a missing part,” says the head of the group. “You can’t engineer around missing time.”',
    },
    {
      kind: 'p',
      text: 'Nor was all the money spent in reply spent well. Provincial auditors looked at 31 chip projects backed by local governments and reported this summer that nine were producing in volume, fourteen were still getting there, and eight had produced nothing but buildings. Subsidy, they wrote, had shortened the list of what could not be bought and lengthened the list of what could not be sold.',
    },
    {
      kind: 'p',
      text: 'Those who argued for the rules say none of this counts against them. “If a cutting machine got slower, that was never the point,” says a former official who worked on the first draft. “The point was a few years’ lead at the very top. If ordinary machines came to be made without us, that was the price. You may think it too high. I did the sum, and I didn’t.” He concedes one thing. The sum assumed that customers, once allowed to, would come back.',
    },
    { kind: 'h2', text: 'Habits outlast rules' },
    {
      kind: 'p',
      text: 'This spring a licence that the firm had applied for two years earlier came through. The imported processor can be had again, a tenth cheaper than before. Purchasing ran the numbers and ordered two hundred, all for repairs. The new designs stay as they are: the youngest engineers have never drawn a board around one large part, and look at the old one as they might at a rotary telephone.',
    },
    {
      kind: 'p',
      text: 'Some weeks later the supplier’s sales office rang with a better offer. The call was put through to a procurement clerk, who asked, politely, who the second source was. “There isn’t one,” said the caller. “That,” she says she told him, “used to be your best argument.”',
    },
  ],
  sidebars: [
    {
      title: 'How the rules grew',
      entries: [
        {
          term: 'Year one',
          text: 'A first list: limits on computing power, and on the machines that make chips.',
        },
        {
          term: 'Year two',
          text: 'A revision closes gaps. Distributors start to check every order, listed or not.',
        },
        {
          term: 'Year three',
          text: 'A faster lane for civilian goods. Answers take 38 working days on average.',
        },
        { term: 'Year four', text: 'Some mid-range parts ship again. Not all of the demand returns.' },
      ],
    },
    {
      title: 'Terms',
      entries: [
        {
          term: 'Mature process',
          text: 'A way of making chips that is a decade old or more: cheap, proven, widely available.',
        },
        {
          term: 'Second source',
          text: 'Another maker whose part can take the place of the first without a new board.',
        },
      ],
    },
  ],
}

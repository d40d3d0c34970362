import { textOf } from '../../text/view.ts'
import { classifierViews } from '../views.ts'
import { mix } from './feature-list.ts'

/**
 * What English words do in a sentence, so that a model can learn "GROUP BE VILE" once for all groups. Commas part
 * words; two words together count when they stand together. Forms are written out. A word of two classes is in the
 * first.
 */
const vocabulary: Record<string, string> = {
  // Slurs for people for what they are.
  slur: `nigger, niggers, nigga, niggas, negro, negroes, faggot, faggots, fag, fags, kike, kikes, spic, spics, chink, chinks,
    gook, gooks, raghead, ragheads, towelhead, towelheads, paki, pakis, tranny, trannies, retard, retards, wetback,
    wetbacks, dyke, dykes, beaner, beaners, shemale, shemales, cripple, cripples, sandnigger, sandniggers, coon, coons,
    gypsy, gypsies, gyppo, pikey, pikeys, jap, japs, wop, wops, dago, honky, redskin, redskins, squaw, mongoloid,
    mongoloids, spaz, spastic, spastics, homo, homos, lezzie, poof, poofs, poofter, ladyboy, jigaboo, darkie, darkies,
    golliwog, wog, wogs, heeb, shylock, muzzie, muzzies, muzrat, femoid, femoids, foid, foids, libtard, zipperhead,
    slut, sluts, whore, whores, cunt, cunts, bitch, bitches, skank, skanks, hoe, hoes, thot, thots`,
  // People for what they are, as nouns.
  group: `muslim, muslims, islam, islamic, jew, jews, jewish, judaism, christian, christians, catholic, catholics, hindu,
    hindus, sikh, sikhs, buddhist, buddhists, atheist, atheists, mormon, mormons, black people, blacks, black folk,
    black folks, black men, black women, black man, black woman, black person, african, africans, asian, asians, arab,
    arabs, latino, latinos, latina, latinas, hispanic, hispanics, mexican, mexicans, chinese, indian, indians, pakistani,
    pakistanis, pole, poles, polish, turk, turks, turkish, roma, nigerian, nigerians, somali, somalis, syrian, syrians,
    afghan, afghans, iranian, iranians, iraqi, iraqis, japanese, korean, koreans, vietnamese, filipino, filipinos,
    russian, russians, german, germans, irish, romanian, romanians, albanian, albanians, israeli, israelis, palestinian,
    palestinians, indigenous, aboriginal, aboriginals, white people, whites, white men, white women, white man,
    white woman, brown people, coloured people, people of, gay, gays, lesbian, lesbians, bisexual, bisexuals,
    homosexual, homosexuals, homosexuality, trans, transgender, transgenders, transsexual, transsexuals, queer, queers,
    lgbt, lgbtq, lgbtqia, nonbinary, women, woman, womens, female, females, girl, girls, wife, wives, feminist,
    feminists, mother, mothers, old people, elderly, elders, pensioners, disabled, disabled people, handicapped, deaf,
    deaf people, blind people, blind person, wheelchair, wheelchairs, autistic, autism, autistics, downs syndrome,
    mentally ill, amputee, amputees, immigrant, immigrants, immigration, migrant, migrants, refugee, refugees, asylum,
    asylum seekers, asylum seeker, foreigner, foreigners, foreign people, ethnic, minorities, minority, mosque,
    mosques, synagogue, pride parade`,
  // Words that may or may not be about what people are.
  trait: `black, white, brown, blind, old, foreign, straight, coloured, colored, bi, male, men, man, boys, boy, jamaican,
    american, americans, british, french, european, europeans, western, religion, religious, race, races, skin, gender,
    sexuality, orientation, disability, hijab, burka, burqa, kippah, turban, accent, culture, cultures, faith`,
  person: `people, person, persons, folk, folks, guy, guys, kid, kids, human, humans, neighbour, neighbours, neighbor,
    neighbors, colleague, friend, friends, community, communities, family, families, individuals, someone, somebody,
    anyone, anybody, citizens, child, children, daughter, son, teacher, doctor, student, students, nurse, driver`,
  hate: `hate, hates, hated, hating, despise, despises, despised, loathe, loathes, detest, detests, abhor, cant stand,
    cannot stand, cant bear, cannot bear, disgusted, sickened, fed up, sick of, tired of, contempt, dislike, dislikes,
    resent, mistrust, distrust, disgust, disgusts, vomit, puke, makes me, make me, afraid of`,
  vile: `disgusting, filthy, filth, dirty, dirt, stupid, dumb, lazy, evil, vile, repulsive, revolting, inferior, worthless,
    useless, pathetic, dangerous, violent, greedy, dishonest, perverted, perverse, backward, backwards, primitive,
    savage, savages, ugly, retarded, gross, rotten, subhuman, subhumans, horrible, horrid, awful, cowardly, cowards,
    coward, crooked, scum, scumbag, scumbags, vermin, trash, garbage, rubbish, parasite, parasites, animal, animals,
    thief, thieves, criminal, criminals, rapist, rapists, terrorist, terrorists, liar, liars, rats, rat, cockroach,
    cockroaches, pig, pigs, freak, freaks, pervert, perverts, idiot, idiots, moron, morons, degenerate, degenerates,
    monster, monsters, leech, leeches, plague, disease, diseased, cancer, curse, invader, invaders, barbarian,
    barbarians, barbaric, ape, apes, monkey, monkeys, traitor, traitors, sponger, spongers, scroungers, swine, dogs,
    dog, snake, snakes, weasel, maggot, maggots, insects, insect, worms, worm, slime, pest, pests, virus, poison, waste,
    burden, abomination, abominations, unnatural, immoral, insane, crazy, mental, deranged, deluded, disturbed, sick,
    sickness, illness, deviant, deviants, predator, predators, paedophile, paedophiles, pedophile, pedophiles, pedo,
    pedos, groomers, demon, demons, devil, satanic, wicked, cruel, nasty, hideous, ignorant, uneducated, illiterate,
    uncivilised, uncivilized, smelly, stink, stinks, stinky, stinking, smell, ruin, ruins, ruined, ruining, destroy,
    destroys, destroying, infest, infesting, pollute, polluting, invade, invading, steal, steals, stealing, cheat,
    cheats, lie, lying, untrustworthy, incompetent, weak, worst, lowest, scary, creepy, repugnant, loathsome, despicable,
    deplorable, contemptible, wretched, crap, crappy, shit, shitty, bastard, bastards, asshole, assholes, loser, losers,
    brainless, braindead, clown, clowns, fool, fools, imbecile, imbeciles, cretin, cretins, twat, twats, wanker, wankers,
    prick, dick, dickhead, scourge, menace, threat, threats, problem, thug, thugs, gangster, gangsters, junkies, beasts,
    beast, brutes, brute, bloodsuckers, less than, gold diggers, whiny, hysterical, nothing but, mistake`,
  kind: `love, loves, loved, loving, admire, admires, admired, respect, respects, respected, adore, adores, like, likes,
    appreciate, appreciates, enjoy, proud, pride, welcome, welcoming, support, supports, supporting, kind, wonderful,
    brilliant, hardworking, hard working, generous, decent, lovely, friendly, clever, honest, brave, amazing, beautiful,
    great, talented, patient, funny, strong, fantastic, awesome, smart, intelligent, nice, good, best, better, lucky,
    grateful, thankful, thank, thanks, happy, glad, delightful, gentle, equal, equality, solidarity, celebrate, happiness,
    peace, inspiring, inspire, incredible, gorgeous, cool, sweet, helpful, caring, charming, impressive, excellent,
    outstanding, superb, valuable, contribute, contributions, deserve respect, same rights, human rights, equal rights`,
  not: `not, no, never, dont, doesnt, didnt, isnt, arent, wasnt, werent, wont, wouldnt, shouldnt, cant, cannot, couldnt,
    aint, nobody, none, nothing, neither, nor, without, havent, hasnt, hardly, no one, noone, anything but, far from`,
  stop: `stop, quit, enough, end, against, condemn, reject, oppose, denounce, fight, protect, defend, report, reported,
    complained, fined, fired, suspended, charged, arrested, banned for, removed`,
  harm: `kill, kills, killed, killing, shoot, shot, shooting, stab, stabbed, hang, hanged, hung, burn, burned, burning,
    strangle, strangled, bomb, bombed, lynch, lynched, rape, raped, drown, drowned, smash, smashed, hurt, behead,
    beheaded, execute, executed, exterminate, exterminated, eradicate, eradicated, wipe out, wiped out, gas, gassed,
    die, dies, dead, death, murder, murdered, beat, beaten, beat up, punch, punched, attack, attacked, attacks, slap,
    slaughter, slaughtered, castrate, castrated, sterilise, sterilised, sterilize, sterilized, torture, tortured, stone,
    stoned, harm, harmed, knife, gun, bullet, bullets, rope, noose, gallows, blood, bleed, choke, crush, eliminate,
    eliminated, annihilate, annihilated, destroyed, punish, punished, whip, whipped, run over, put down, suffer, rot,
    genocide, massacre, holocaust, gas chamber, gas chambers, hell, hunt, hunt down, acid, slit, throat`,
  exclude: `deport, deported, ban, banned, expel, expelled, remove, go back, send back, sent back, send them, get rid, rid of,
    get out, keep out, kick out, throw out, thrown out, leave, locked up, lock up, jail, jailed, prison, camp, camps,
    fence, wall, belong, belongs, forbidden, prohibited, outlaw, stay away, not welcome, unwelcome, infested, overrun,
    flooded, taking over, take over, took over, back to`,
  ought: `should, must, deserve, deserves, deserved, ought, need to, needs to, has to, have to, better, time to, allowed,
    let, lets, will, gonna, going to, want to, wanna, would, ill, wish, hope, can, could, supposed`,
  say: `say, says, said, saying, claim, claims, claimed, claiming, think, thinks, thought, thinking, believe, believes,
    believed, call, calls, called, calling, write, writes, wrote, writing, written, shout, shouted, shouting, told, tell,
    tells, telling, comment, comments, commented, post, posts, posted, posting, tweet, tweeted, headline, banner,
    graffiti, poster, leaflet, read, word, words, language, idea, phrase, term, message, insult, insulted, insulting,
    heard, hear, quote, quoted, argue, argues, argued, suggest, suggests, suggesting, statement, statements, opinion,
    repeat, repeated, preach, yell, yelled, chant, chanted, chanting, spray, painted`,
  blame: `wrong, racist, racists, racism, bigot, bigots, bigotry, bigoted, hateful, hatred, unacceptable, shame, shameful,
    ashamed, false, untrue, lies, disgrace, disgraceful, prejudice, prejudiced, sexist, sexism, misogynist, misogyny,
    misogynistic, homophobic, homophobia, homophobe, transphobic, transphobia, islamophobic, islamophobia, antisemitic,
    antisemitism, xenophobic, xenophobia, ableist, ableism, discrimination, discriminate, discriminated, offensive,
    harmful, hurtful, ridiculous, absurd, nonsense, bullshit, stereotype, stereotypes, ignorance, intolerance,
    intolerant, abuse, abused, harassment, harassed, violence, victim, victims, apologise, apologize, apology, nazi,
    nazis, fascist, fascists, supremacist, supremacists, slur, slurs, horrifying, appalling, appalled, horrified, sad,
    sadly, heartbreaking, unfair, injustice, cruelty, insensitive, inappropriate, not okay, not ok, not true`,
  swear: `fuck, fucking, fucked, fuckin, fucks, fucker, fuckers, motherfucker, motherfuckers, bloody, damn, damned,
    goddamn, goddamned, hell yeah, holy shit, bullshit, arse, ass, piss, crap, wtf`,
  you: 'you, your, youre, yourself, yours, u, ur, ya, yall',
  me: 'i, im, ive, id, me, my, mine, myself, we, our, us, ours, were a, were all, am',
  they: 'they, theyre, them, their, themselves, those, these, that lot, he, she, his, her, him, hes, shes, it, its',
  all: 'all, every, each, any, most, always, everywhere, another, typical, single, entire, whole, many, some, only, just',
  be: 'is, are, was, were, be, been, being, become, looks, look, seem, seems, act',
  body: `tits, titties, boobs, boob, breasts, nipples, nipple, pussy, cock, cocks, dick, dicks, penis, vagina, clit, ass,
    asses, butt, booty, balls, thighs, cleavage, crotch, groin, bulge, lips, tongue, mouth, knees, legs, bum, buttocks,
    curves, panties, bra, lingerie, thong, yoga pants, underwear, bikini`,
  lust: `horny, naked, nude, nudes, undress, strip, stripping, suck, sucks, sucking, sucked, lick, licking, licked, ride,
    riding, rode, bang, banging, shag, cum, cumming, orgasm, orgasms, blowjob, blowjobs, handjob, deepthroat,
    anal, oral, doggy, doggystyle, masturbate, masturbating, masturbation, jerk off, jerking, wank, fingering, spank,
    spanking, moan, moans, moaning, moaned, squirt, squirting, threesome, orgy, gangbang, hookup, kinky, naughty, sexy,
    erotic, aroused, turned on, wet, seduce, fondle, grope, groped, sex, porn, porno, pornstar, xxx, cam, webcam, milf,
    escort, escorts, sexting, lube, dildo, vibrator, fetish, bdsm, intimate, foreplay, penetrate, thrust, throbbing`,
  gain: `earn, earned, earning, earnings, income, profit, profits, invest, invested, investing, investment, payout, bonus,
    jackpot, free spins, giveaway, airdrop, doubled, double, guaranteed, guarantee, returns, rich, wealth, passive,
    money, cash, dollars, usd, euros, bucks, bitcoin, btc, crypto, forex, eth, usdt, trading, trader, signals, broker,
    loan, loans, credit, lender, casino, casinos, slots, betting, bet, bets, odds, lottery, won, winner, prize,
    work from, from home, paycheck, pay cheque, per day, per week, a day, a week, recover, recovery, recovered`,
  sell: `buy, order, shop, sale, discount, cheap, cheapest, affordable, price, prices, offer, offers, deal, deals, promo,
    coupon, shipping, delivery, wholesale, replica, brand, products, product, service, services, agency, company,
    trusted, best price, pills, viagra, cialis, xanax, tramadol, prescription, supplement, supplements, gummies,
    slimming, weight loss, diet, cure, herbal, seo, backlinks, followers, subscribers, traffic, website, web design, marketing, essay, thesis, diploma, certificate, passport, visa, licence, license, accounts, package, trial,
    limited time, limited offer, free quote, no experience, original, genuine, discreet, customers`,
  contact: `whatsapp, telegram, signal, wechat, instagram, hangouts, gmail, email, mail, inbox, dm, pm, message me, text me,
    contact, contacts, click, tap, link, links, visit, subscribe, follow, follow me, join, register, signup, sign up, apply,
    channel, profile, bio, ring, http, https, www, com, net, xyz, claim`,
  ask: 'why, how, who, what, isnt it, am i, when, where, which',
  if: 'if, when, because, since, but, although, unless, as, than, so, then, whoever, anyone who, people who, those who',
}

export const wordClasses = Object.keys(vocabulary)

export type WordClasses = { words: Map<number, number>; pairs: Map<number, number> }

let known: WordClasses | undefined

/** Classes by hash of a word, and of two words together, as they stand in the squashed view. */
export function wordClassesOf(
  hashWord: (units: Uint16Array, begin: number, end: number) => number,
): WordClasses {
  if (known) return known
  known = { words: new Map(), pairs: new Map() }
  for (const [index, name] of wordClasses.entries())
    for (const entry of vocabulary[name]!.split(',')) learn(known, entry, { index, hashWord })
  return known
}

type Learning = { index: number; hashWord: (units: Uint16Array, begin: number, end: number) => number }

function learn({ words, pairs }: WordClasses, entry: string, { index, hashWord }: Learning): void {
  const squashed = textOf(classifierViews({ text: entry.trim().replace(/\s+/g, ' ') }).squashed)
  const hashes = squashed.split(' ').map(word => {
    const units = Uint16Array.from(word, character => character.charCodeAt(0))
    return hashWord(units, 0, units.length)
  })
  const key = hashes.length === 1 ? hashes[0]! : mix(hashes[0]!, hashes[1]!)
  const table = hashes.length === 1 ? words : pairs
  if (!table.has(key)) table.set(key, index + 1)
}

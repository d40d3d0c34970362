import { allows, holds, type ShippedList } from './list.ts'

/**
 * English abuse and spam, written for Parley (see README.md). Every inflection that is meant stands here: a
 * Latin term is found as whole words only. A term with a sign in it is found exactly as it is written.
 */
export const shippedEn: ShippedList = {
  name: 'en',
  version: 2,
  terms: [
    ...holds(
      'insult',
      `assholes, arsehole, arseholes, asshat, asswipe, asswipes, dumbass, dumbasses, fatass, jackass, jackasses
      dumb ass, fat ass, dipshit, dipshits, shithead, shitheads, shitbag, shitstain, dickhead, dickheads, dickwad
      douchebag, douchebags, scumbag, scumbags, dirtbag, dirtbags, sleazebag, bastard, bastards, bitch, bitches, bitchy
      son of a bitch, sons of bitches, cunt, cunts, twat, twats, wanker, wankers, whore, whores, manwhore, slut, sluts
      slutty, skank, skanks, moron, morons, moronic, imbecile, imbeciles, cretin, cretins, numbskull, shit for brains
      you idiot, you idiots, you stupid, you're an idiot, you are an idiot, you're such an idiot, you are such an idiot
      stupid idiot, bunch of idiots, you fool, you're stupid, you are stupid, you're dumb, you are dumb, you prick
      you pig, fat pig, ugly pig, you scum, human scum, scum of the earth, you loser, pathetic loser, you worm
      you piece of, piece of shit, pieces of shit, full of shit, eat shit, you disgust me, brain dead idiot
      nobody likes you, you make me sick, your mother is a, yo mama so fat, you ugly, ugly cow, you old hag, fuckwit
      fuckwits, fuckface, fuckhead, fucktards, cocksucker, cocksuckers, motherfucker, motherfuckers`,
    ),
    ...holds(
      'obscenity',
      `fucks, fucked, fucker, fuckers, fucking, fuckin, fuckup, motherfucking, clusterfuck, mindfuck
      fck, fcking, fcuk, phuck, phuk, fuk u, fuk you, stfu, gtfo, shit, shits, shitty, shittier, shitting, shitted, shite
      shitshow, shithole, shitholes, shitpost, bullshitter, bullshitting, horseshit, batshit, apeshit, chickenshit
      kiss my ass, kiss my arse, lick my ass, up your ass, up your arse, shove it up your, suck my dick, suck my cock
      suck a dick, suck it bitch, eat a dick, dick pic, dick pics, blowjob, blowjobs, blow job, handjob, handjobs
      cumshot, cumshots, jizz, jerk off, jerking off, jack off, jacking off, wank, wanking
      tits, titties, titty, big boobs, eat my pussy, wet pussy, tight pussy, gangbang, gang bang, deepthroat, rimjob
      creampie, circlejerk, horny, milf, milfs, buttfuck, assfuck, facefuck, skullfuck, f*ck, f**k, f***, f*cking
      f**king, f***ing, f*cker, sh*t, sh!t, s**t, bullsh*t, b*tch, b**ch, c*nt, a**hole, a*shole, d*ckhead, wh*re, sl*t`,
    ),
    ...holds(
      'slur',
      `nigger, niggers, nigga, niggas, niggah, n*gger, n*ggers, n*gga, n**ger, n****r, n-word lover, sandnigger
      sand nigger, faggots, faggy, f*ggot, f*g, fag, fags, tranny, shemale, shemales, ching chong
      chinky, chinaman, chinamen, gook, kike, kikes, spic, spics, wetback, wetbacks, beaner, beaners, raghead
      ragheads, towelhead, towelheads, camel jockey, camel jockeys, paki, pakis, jigaboo, jigaboos, porch monkey
      porch monkeys, darkie, darkies, pikey, zipperhead, slant eye, slant eyes, slanteye, jap scum, dirty jap
      dirty jew, dirty jews, filthy jew, filthy jews, dirty muslim, dirty muslims, filthy muslim, filthy muslims
      dirty arab, dirty arabs, dirty mexican, dirty mexicans, dirty immigrant, dirty immigrants, dirty gypsy
      white trash, trailer trash, subhuman scum, untermensch, half breed, retarded, you retard, a retard, retards like
      these retards, fucking retard, dykes like, filthy dyke, filthy queer, dirty queer, stupid cripple, uppity negro`,
    ),
    ...holds(
      'threat',
      `kill yourself, kill urself, kys, go kill yourself, hang yourself, neck yourself, shoot yourself, slit your wrists
      go die, die in a fire, please die, just die already, i hope you die, hope you die, hope you all die, hope you rot
      hope you get cancer, hope you get raped, you deserve to die, you should be shot, you should be hanged, drop dead
      burn in hell, rot in hell, go to hell, i will kill you, i'll kill you, gonna kill you, going to kill you
      i want to kill you, we will kill you, kill you all, i will find you, we will find you, i'll find you
      i know where you live, we know where you live, watch your back, slit your throat, cut your throat, stab you
      bullet in your head, shoot you in the, beat you up, beat the crap out of you, break your legs, break your neck
      smash your face, punch you in the face, bash your head, bomb your house, burn your house, burn down your house
      you're dead meat, you are dead meat, your family will die, kill your family, i will rape, gonna rape, rape you
      deserve to be raped, deserves to be raped, lynch you, strangle you, pour acid on`,
    ),
    ...holds(
      'spam',
      `buy viagra, cheap viagra, viagra online, order viagra, buy cialis, cheap cialis, cialis online, buy xanax
      buy adderall, buy tramadol, buy oxycodone, buy weed online, no prescription needed, penis enlargement
      enlarge your penis, male enhancement pills, keto gummies, lose weight fast with, online casino bonus, free spins
      no deposit bonus, casino bonus code, best online casino, real money casino, double your bitcoin, double your btc
      double your crypto, double your eth, send btc to, send bitcoin to, bitcoin giveaway, crypto giveaway, eth giveaway
      guaranteed profit, guaranteed profits, guaranteed daily returns, 100x gains, forex signals, trading signals group
      free trading signals, recover your lost crypto, recover your lost bitcoin, crypto recovery expert, hacker for hire
      hire a hacker, contact him on whatsapp, contact her on whatsapp, whatsapp me, message me on whatsapp
      text me on whatsapp, chat me on whatsapp, dm me on telegram, message me on telegram, join my telegram
      join our telegram, t.me/, wa.me/, my onlyfans, onlyfans.com/, link in my bio, link in bio, check my profile
      click my profile, visit my profile, earn money online, make money online, make money fast, earn from home
      work from home and earn, per hour from home, easy money from home, my last paycheck was, my first paycheck of
      i earn every month, passive income with no, quick loan, instant loan approval, payday loans online, bad credit ok
      replica watches, replica watch, rolex replica, replica handbags, cheap jerseys, cheap nike, buy followers
      buy instagram followers, buy likes, buy youtube views, cheap seo services, cheap backlinks, rank your website
      essay writing service, write my essay, buy essays, fake diploma, buy fake id, hot singles
      singles in your area, meet hot girls, meet sexy, escort service, call girls, cam girls, free porn
      xxx videos, xxx video, adult dating, sugar mummy, spell caster, love spell, get your ex back, lottery winner email
      claim your prize, you have won a, free iphone, free gift card, click here to claim, click here to win, act now limited`,
    ),
    ...holds(
      'insult',
      `biatch, biatches, beotch, beyotch, bytch, betch, azzhole, azzholes, azhole, arsewipe, arsewipes, arzehole, arsehat, asswad, asslicker, arselicker
      assclown, assclowns, asshead, assmunch, buttface, cockhead, cockheads, knobhead, knobheads, bellend, bellends, tosser, tossers
      wankstain, prickface, dicknose, dickface, dickless, shitface, shitstick, shitbrain, shitgibbon, turdface, douche, douchenozzle, cumstain, cumbucket
      cumdumpster, libtard, libtards, conservatard, republitard, mutha fucker, mutherfucker, muthafucka, muthafucker, motherfucka, motherfuckin, mofo, mofos
      you moran, ignorant cow, silly bitch, stupid cow, dumb cow, fat cow, fat slob, disgusting pig, filthy pig, filthy animal you, waste of oxygen, waste of space you
      oxygen thief, pea brain, pea brained, birdbrain you, brainless idiot, braindead idiot
      fucking idiot, you imbecile, you muppet, you clown, you absolute clown, you pathetic, pathetic excuse for, you worthless, worthless piece, you disgusting
      you vile, vile creature, you are a joke of a, you're trash, you are trash, you're garbage, you are garbage, you filthy, you dirty, you little shit
      piece of crap, pile of shit, sack of shit, crock of shit, lying sack, you liar scum, ugly bitch, ugly hag, stupid whore, attention whore, crack whore, son of a whore
      inbreds, inbred scum, you inbred, you spastic, inbred hick, you pos, ur a pos, u r a pos, your a pos, you're a pos, yurself idiot, 🖕`,
    ),
    ...holds(
      'obscenity',
      `fukk, fukking, fukin, fukn, fuking, fukker, fuker, fuqing, fuq, fuqin, fawk, fawking, fuxk, fuxking, fvck, fvcking, fucc, fuccing, fack off, feck off
      fkn, fking, fkin, effing idiot, effin idiot, shyt, shiit, shiet, sht, shitt, bullshyt, bulshit, bullsh, shitfaced, shithouse, shitload
      shitstorm, dumbfuck, dumbfucks, fuckboy, fuckboys, fuckhole, fucknut, fucknuts, fuckstick, fuckwad, ratfuck, unfuckable, wtf is wrong with you
      gfy, gfys, diaf, foad, esad, stfd, kmfa, go fuck, go screw yourself, screw yourself, piss off you, suck my balls, suck my nuts, eat my ass, eat my shorts you
      bite me bitch, choke on a dick, bag of dicks, cock sucking, cumming in, cumming on, nutsack, ballsack, ballsack licker, teabag you, pussy lips
      buy a dildo, dildo up, fap to, fapping, masturbating to you, wanking off, wank off, jerkoff, jerkoffs, jackoff, jackoffs, dickpic, dickpics, anal sex with
      t*ts, f*cks, f*cked, m*therf*cker, motherf*cker, motherf***er`,
    ),
    ...holds(
      'slur',
      `nigg3r, niqqa, niqqer, nignog, nig nog, nignogs, coonass, jungle bunny, jungle bunnies, spear chucker, boong, boongs, chink eyed
      slope head, slanty eyed, ching chang, rice eater, dog eater, curry muncher, curry munchers, dothead, dotheads, pajeet, pajeets, poojeet, sandnigga, goat fucker
      goat fuckers, muzzie, muzzies, muzrat, muzrats, mudslime, mudslimes, hajji scum, christ killer, christ killers, heeb, heebs, zhid, jewboy, kikel, greaseball
      greasers go home, dago, dagos, polack, polacks, bohunk, gypo, gyppo, gypsy scum, redskin scum, prairie nigger, wigger, wiggers, whitey scum, cracker scum
      fudge packer, fudgepacker, carpet muncher, rug muncher, lesbo, lesbos, dyke bitch, faggit, batty boy, batty boys, poofter, poofters, trannie
      ladyboy freak, tards, spaz, spazzes, mongoloid, cripple freak, gimp bitch, feminazi, feminazis, femoid, femoids, roastie, roasties
      thot, thots, ho bag, dumb blonde bitch`,
    ),
    ...holds(
      'threat',
      `kill your self, go jump off a bridge, will rape your, i'll rape your, gas the jews, gas the kikes, gas the muslims, kil yourself, kill yoself, keel yourself, unalive yourself, unalive urself, an hero yourself, do us all a favor and die, do us a favour and die
      do the world a favor and die, do the world a favour and die, go drink bleach, jump off a cliff you, go jump off, go play in traffic
      put a gun in your mouth, bullet in your, bullet to your head, hope you get hit by, hope someone kills you, somebody should shoot you, someone should shoot you
      someone should kill you, you're going to die soon
      show up at your door, i know your address, gut you like, skin you alive, bury you alive, burn you alive, burn your family
      cut your head off, cut off your head, chop your head off, break your jaw, break your face, knock your teeth, kick your teeth, kick your head in, kick your face in, beat your ass
      beat you to death, beat you senseless, put you in the ground, six feet under soon, hang from a lamppost, string you up, gas chamber for you
      blow your brains out, blow your head off, shoot up your`,
    ),
    ...holds(
      'spam',
      `him on what's app, her on what's app, me on what's app, fixed matches available, bonus for every new player, t . me, t[.]me, wa . me, wa[.]me, t.me /, telegram @, whatsapp +, whats app me, kik me, k1k me, snap me at, add me on snap, add me on kik, dm me for prices, dm for prices
      dm for promo, dm to earn, inbox me to invest, inbox me now, she got my coins back, he got my coins back, helped me recover my lost, helped me recover my stolen
      recover stolen crypto, invest with her, invest with him, invested with mrs, legit hacker, certified hacker, ethical hacker who helped, hack any phone
      catch your cheating, free spin bonus, bonus code for new, bonus for every new, sure bet tips, fixed match tips, betting tips group, guaranteed winner tips, 100% sure odds
      sure odds, pump group, pump signals, presale is live, airdrop is live, claim your airdrop, connect your wallet to claim
      triple your investment, 10x your money, 500% profit, 300% profit, daily roi, weekly roi, forex mentor, forex account manager, binary options expert, passive income guaranteed, be your own boss join
      easy $500, start earning today, sign up with my link, use my referral, my referral code, limited slots available
      slots filling fast, bigger penis, last longer in bed, herbal cure for, cured my herpes, cured me of hiv, dr herbal, natural herbs that cured, weight loss miracle, fat burning gummies
      order now while supplies, buy oxy, buy percocet, buy valium online, buy steroids online, buy cocaine online, cloned cards, clone cards for sale, cvv for sale
      dumps for sale, fullz, fake bills for sale, fake id for sale, buy fake passport, fake passports for sale, buy diploma, buy degree online, exam leak for sale, take your exam for you
      cheap followers, gain followers fast, buy backlinks, guest post service, cheap hosting coupon, escorts in your, call girl service, sexy girls near, hot girls near
      horny women, horny milfs, lonely housewives, sex chat, adult cam, watch me live, onlyfans link, leaked onlyfans, sugar daddy needed, sugar baby needed, looking for sugar, date tonight near you`,
    ),
    ...holds('obscenity', 'fuck, bullshit, asshole, faggot', { inside: true }),
    ...holds('insult', 'stupidbitch, youareamoron, dumbbitch, eatshit, piecesofshit', { inside: true }),
    ...allows(
      `bitch with eight, bitch with puppies, the word bitch, the word moron, called a moron, called him a moron, called her a bitch, retarded by, flame retarded, bastard file, bastard sword, dildo in newfoundland, twatt, shoot yourself in the foot
      shot yourself in the foot, drop dead gorgeous, drop-dead gorgeous, carrots is moron, fag bearings, fag end, fag ends, fag packet, escorts in the
      spic and span, spick and span, who're, watch your back posture, police escorts in, military escorts in
      escorts in the convoy, great tits, blue tits, coal tits, chinaman mine`,
    ),
  ],
}

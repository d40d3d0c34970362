import { allows, holds, type ShippedList } from './list.ts'

/**
 * English abuse and spam, written for Parley (see README.md). Every inflection that is meant stands here: a
 * Latin term is found as whole words only. A term with a sign in it is found exactly as it is written.
 */
export const shippedEn: ShippedList = {
  name: 'en',
  version: 1,
  terms: [
    ...holds(
      'insult',
      `asshole, assholes, arsehole, arseholes, asshat, asswipe, asswipes, dumbass, dumbasses, fatass, jackass, jackasses
      dumb ass, fat ass, dipshit, dipshits, shithead, shitheads, shitbag, shitstain, dickhead, dickheads, dickwad
      douchebag, douchebags, scumbag, scumbags, dirtbag, dirtbags, sleazebag, bastard, bastards, bitch, bitches, bitchy
      son of a bitch, sons of bitches, cunt, cunts, twat, twats, wanker, wankers, whore, whores, manwhore, slut, sluts
      slutty, skank, skanks, moron, morons, moronic, imbecile, imbeciles, cretin, cretins, numbskull, shit for brains
      you idiot, you idiots, you stupid, you're an idiot, you are an idiot, you're such an idiot, you are such an idiot
      stupid idiot, bunch of idiots, you fool, you're stupid, you are stupid, you're dumb, you are dumb, you prick
      you pig, fat pig, ugly pig, you scum, human scum, scum of the earth, you loser, pathetic loser, you worm
      you piece of, piece of shit, pieces of shit, full of shit, eat shit, you disgust me, brain dead idiot
      nobody likes you, you make me sick, your mother is a, yo mama so fat, you ugly, ugly cow, you old hag, fuckwit
      fuckwits, fuckface, fuckhead, fucktard, fucktards, cocksucker, cocksuckers, motherfucker, motherfuckers`,
    ),
    ...holds(
      'obscenity',
      `fuck, fucks, fucked, fucker, fuckers, fucking, fuckin, fuckery, fuckup, motherfucking, clusterfuck, mindfuck
      fck, fcking, fcuk, phuck, phuk, fuk u, fuk you, stfu, gtfo, shit, shits, shitty, shittier, shitting, shitted, shite
      shitshow, shithole, shitholes, shitpost, bullshit, bullshitter, bullshitting, horseshit, batshit, apeshit, chickenshit
      kiss my ass, kiss my arse, lick my ass, up your ass, up your arse, shove it up your, suck my dick, suck my cock
      suck a dick, suck it bitch, eat a dick, dick pic, dick pics, blowjob, blowjobs, blow job, handjob, handjobs
      cumshot, cumshots, cumming, jizz, dildo, dildos, jerk off, jerking off, jack off, jacking off, wank, wanking
      tits, titties, titty, big boobs, eat my pussy, wet pussy, tight pussy, gangbang, gang bang, deepthroat, rimjob
      creampie, circlejerk, horny, milf, milfs, buttfuck, assfuck, facefuck, skullfuck, f*ck, f**k, f***, f*cking
      f**king, f***ing, f*cker, sh*t, sh!t, s**t, bullsh*t, b*tch, b**ch, c*nt, a**hole, a*shole, d*ckhead, wh*re, sl*t`,
    ),
    ...holds(
      'slur',
      `nigger, niggers, nigga, niggas, niggah, n*gger, n*ggers, n*gga, n**ger, n****r, n-word lover, sandnigger
      sand nigger, faggot, faggots, faggy, f*ggot, f*g, fag, fags, tranny, trannies, shemale, shemales, ching chong
      chinky, chinaman, chinamen, gook, gooks, kike, kikes, spic, spics, wetback, wetbacks, beaner, beaners, raghead
      ragheads, towelhead, towelheads, camel jockey, camel jockeys, paki, pakis, jigaboo, jigaboos, porch monkey
      porch monkeys, darkie, darkies, pikey, pikeys, zipperhead, slant eye, slant eyes, slanteye, jap scum, dirty jap
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
      essay writing service, write my essay, buy essays, fake diploma, buy fake id, fake passports, hot singles
      singles in your area, meet hot girls, meet sexy, escort service, escorts in, call girls, cam girls, free porn
      xxx videos, xxx video, adult dating, sugar mummy, spell caster, love spell, get your ex back, lottery winner email
      claim your prize, you have won a, free iphone, free gift card, click here to claim, click here to win, act now limited`,
    ),
    ...allows(
      `spic and span, spick and span, who're, watch your back posture, police escorts in, military escorts in
      escorts in the convoy, great tits, blue tits, coal tits, chinaman mine`,
    ),
  ],
}

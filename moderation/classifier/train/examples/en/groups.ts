import { type Choice, lines } from '../../grammar.ts'
import { phrases } from './phrases.ts'

/** Words for people by what they are, and what is said of them, kindly and unkindly. */
export const groups: Record<string, Choice[]> = {
  pl: phrases(`
    Muslims, Jews, Christians, Hindus, Sikhs, Buddhists, Catholics, [Black|black] people, [White|white]
    people, Asians, Arabs, Latinos, Mexicans, Chinese people, Indians, Pakistanis, Africans, Poles,
    Turks, Roma, Nigerians, Syrians, Japanese people, Koreans, Indigenous people, gay people, gays, gay
    men, lesbians, bisexual people, trans people, trans women, queer people, women, men, girls, mothers,
    old people, disabled people, deaf people, blind people, people in wheelchairs, autistic people,
    people with Down's syndrome, mentally ill people, immigrants, migrants, refugees, asylum seekers,
    foreigners, Black women, Muslim women, Asian men`),
  sg: phrases(`
    Muslim, Jew, Christian, Hindu, Sikh, Jewish man, Muslim woman, Black man, Black woman, white man,
    Asian woman, Arab, Latino, Mexican, Chinese student, Indian, Pakistani, Nigerian, Pole, Turk, gay
    man, lesbian, bisexual woman, trans woman, trans man, queer person, woman, man, girl, disabled man,
    deaf person, blind woman, wheelchair user, autistic boy, immigrant, migrant, refugee, asylum seeker,
    foreigner`),
  adj: phrases(`
    Muslim, Jewish, Christian, Hindu, Sikh, Black, white, Asian, Arab, Latino, Mexican, Chinese, Indian,
    Pakistani, African, Polish, Turkish, Roma, Indigenous, gay, lesbian, bisexual, trans, queer, female,
    disabled, deaf, blind, autistic, immigrant, migrant, refugee, foreign`),
  person: phrases(`
    woman, man, guy, girl, kid, neighbour, colleague, friend, teacher, doctor, student, nurse, driver,
    shopkeeper`),
  'vile.adj': phrases(`
    disgusting, filthy, dirty, stupid, dumb, lazy, evil, vile, repulsive, revolting, inferior,
    worthless, useless, pathetic, dangerous, violent, greedy, dishonest, sick, perverted, backward,
    primitive, savage, ugly, retarded, gross, rotten, subhuman, horrible, awful, cowardly, crooked`),
  'vile.n': phrases(`
    scum, vermin, trash, garbage, parasites, animals, thieves, criminals, rapists, terrorists, liars,
    rats, cockroaches, pigs, savages, freaks, perverts, idiots, degenerates, monsters, leeches, a
    plague, a disease, a cancer, a curse, filth, invaders, mental cases, barbarians, apes, traitors,
    spongers`),
  'hate.v': phrases(`
    hate, despise, loathe, detest, can't stand, cannot stand, can't bear, am disgusted by, am sick of,
    am so fed up with, have nothing but contempt for`),
  'good.adj': phrases(`
    kind, wonderful, brilliant, hard-working, generous, decent, lovely, friendly, clever, honest, brave,
    amazing, beautiful, welcoming, great, talented, patient, funny, strong, fantastic`),
  'love.v': phrases(`
    love, admire, respect, adore, like, really like, appreciate, enjoy working with, am grateful to,
    stand with, feel at home among, learned a lot from`),
  slur: phrases(`
    niggers, faggots, fags, kikes, spics, chinks, gooks, ragheads, towelheads, pakis, trannies, retards,
    wetbacks, dykes, beaners, shemales, cripples, sandniggers`),
  'slur.sg': phrases(`
    nigger, faggot, fag, kike, spic, chink, gook, raghead, towelhead, paki, tranny, retard, wetback,
    dyke, beaner, shemale, cripple`),
  place: phrases(`
    this country, our country, this town, our city, our schools, my street, our neighbourhood, Europe,
    this place, our hospitals, the army, the workplace, public office, sport, this website`),
  slander: lines(`
    all {pl} are {vile.n}
    [all|most] {pl} are {vile.adj}
    {pl} are {vile.n}
    {pl} are {vile.adj}
    {pl} are [nothing but|just|no better than] {vile.n}
    {pl} don't belong [here|in {place}]
    {pl} should [go back where they came from|leave|not be allowed to vote|not have children|be locked up]
    {pl} ruin everything
    {pl} can't be trusted
    I {hate.v} {pl}
    {pl} are not [really human|people like us|worth anything]
    every {sg} is a [thief|liar|criminal|threat|pervert|parasite]
    {pl} deserve [what they get|no rights|no mercy]`),
  // Kept as clauses that follow "that" or a colon.
  outlet: phrases(`
    my uncle, a caller on the radio, some guy on the train, that columnist, the man in the video, a
    customer, one of the speakers, someone at work, my old boss, the poster above, the comment above, a
    senator, half the internet, a drunk at the bar, their pamphlet, the banner`),
}

import { wordList } from './word-list.ts';

// Lemmas of verbs, by what they say about the world.

/** Something came to be by somebody's act: one day, one place, one maker. */
export const FOUNDING = wordList(
	'found establish create form set inaugurate incorporate launch build construct erect start institute invent design open sign adopt discover introduce charter commission',
);
/** Happens once to its subject, so that its day and its place alone tell it. */
export const ONE_OFF = wordList(
	'bear die marry retire graduate open close begin start end kick take hold launch inaugurate erupt dissolve resign sink collapse crash debut premiere conclude',
);
export const BEGINNING = wordList('begin start open kick commence launch');
export const SAYING = wordList(
	'say state add note stress emphasize emphasise underline indicate explain declare announce point observe remark argue claim tell mention affirm reiterate highlight warn insist recall acknowledge conclude write report believe think suggest',
);
export const PROPOSING = wordList(
	'propose suggest recommend offer urge call ask appeal demand request invite encourage advise plan pledge promise vow agree decide',
);
export const CALLING_ON = wordList('urge ask invite encourage advise request order press implore');
export const CONTAINING = wordList(
	'include comprise contain consist have number encompass unite embrace',
);
export const HOLDING = wordList('hold have enjoy possess retain');
export const LINKING = wordList('be become remain');
/** Only people do these. */
export const PERSONAL = wordList(
	'say tell write bear invent discover design sing compose direct marry argue add explain resign retire graduate study teach propose criticize criticise coach paint compose joke smile recall believe think emphasize emphasise urge indicate speak grow',
);
/** The tense of these does not show: past and base form are one. */
export const INVARIANT = wordList(
	'put cut set hit beat let cost shut split spread hurt cast burst quit rid bet',
);
export const MODALS = wordList('will shall can must may might could would should');
/** Without an object these say nothing. */
export const NEEDS_OBJECT = wordList(
	'found establish create build construct design invent discover adopt introduce destroy make produce include take give bring receive use call name declare publish win defeat beat praise criticize criticise',
);
/** What people and teams do to each other: "whom", whatever sort of name it is. */
export const COMPETING = wordList(
	'defeat beat replace succeed lead praise criticize criticise blame thank condemn',
);
/** To take a stand on something: what it is taken on is worth asking. */
export const JUDGING = wordList(
	'criticize criticise praise condemn welcome support reject oppose emphasize emphasise stress highlight underline blame thank',
);
/** Somebody comes into an office by the act of others: "was elected president of Tarn". */
export const ELECTING = wordList('elect re-elect reelect appoint crown name choose');
/** To come out first: who did, and over whom. */
export const PREVAILING = wordList('win beat defeat');
/** What disasters do, and how they come. */
export const STRIKING = wordList(
	'strike hit shake rock jolt bury wreck lash devastate ravage batter sweep destroy damage flood tear rip engulf kill injure occur happen break erupt rage spread',
);
/** What one alone does: who did it is worth asking. */
export const DEEDS = wordList('replace succeed discover invent receive lead host');

import { wordList } from './word-list.ts';

// First names that only men or only women commonly have. Names of both ("Andrea", "Kim", "Robin"), and those that
// are places as well ("Charlotte", "Victoria"), are left out on purpose: what is not here tells nothing.

export const MALE_NAMES = wordList(`
	aaron abdul abdullah abraham adam adolf ahmed akira alan albert alessandro alexander alexandre alexei alfred ali
	amir anders andreas andrei andrew andrzej anthony anton antonio arthur august bartholomew benedict benjamin
	bernard bernd bill björn bob boris brian bruno carl carlos cesar charles christoph christopher claus
	constantine cornelius daniel dave david denis dennis diego dieter dimitri dmitri donald douglas edgar eduard
	eduardo edmund edward edwin emil emmanuel enrico eric erich erik ernest ernst eugene ezra felix ferdinand
	fernando filippo francesco francisco franz frank frederick fredrik friedrich fritz gabriel geoffrey georg
	george gerald gerard gerhard gilbert giovanni giulio giuseppe gordon graham gregor gregory günther gustav guy
	hans harald harold harry hassan heinrich heinz helmut henri henrik henry herbert hermann hiroshi horace howard
	hubert hugh hugo humphrey hussein ian ibrahim igor isaac ivan jack jacob jakob jacques james jan jason javier jeff
	jeffrey jeremy jerome jesús jim joachim joe johan johann johannes john jonas jonathan jorge josef joseph josé
	joshua juan julius jürgen karl keith kenneth kevin klaus konrad kurt lars lawrence leif leo leonard
	leonardo leopold lewis lorenzo louis luc lucas ludwig luigi luis luke magnus manuel marcel marco marcus mario
	mark markus martin matteo matthew matthias maurice max maximilian michael miguel mikhail mohamed mohammad
	mohammed moritz muhammad mustafa nathan nathaniel nicholas nicolas niels nigel niklas nikola nikolai noah norman
	olaf oliver olivier omar oscar oskar otto pablo paolo patrick paul pavel pedro per peter philip philipp pierre
	pieter pietro rafael rainer ralph ramón raymond reinhard rené ricardo richard robert roberto roger roland rolf
	ronald rudolf rupert samuel sebastian sergei sergey sergio siegfried sigmund simon stefan stephen steve steven
	sven takeshi theodor theodore thomas timothy tobias tom tomas tomás tomasz tony ulrich umberto urs viktor
	vincent vladimir volker walter werner wilhelm willem william winston wolfgang xavier yuri yusuf
`);

export const FEMALE_NAMES = wordList(`
	abigail ada adele agatha agnes aisha alice alicia alison amalia amanda amelia amy ana anastasia angela anita ann
	anna anne annette annie antonia ariane astrid audrey barbara beatrice beatrix bertha bettina betty birgit
	brigitte bridget camilla carla carmen caroline catherine cecilia celia chiara christina christine clara clarissa
	claudia colette cornelia daniela daphne deborah denise diana diane dolores dorothea dorothy edith
	eleanor elena eleonora elisabeth elise elizabeth ella ellen elsa emily emma erica erika esther eugenia eva eve
	evelyn fatima fiona frances françoise frida frieda gabriela gerda gertrude gisela giulia gloria greta
	hannah harriet hedwig heidi helen helena helga henrietta hilda hildegard hillary ida ines ingeborg ingrid irena
	irene irina isabel isabella jacqueline jane janet jeanne jennifer jessica joan joanna josephine joyce judith julia
	juliana julie juliet karen karin karla katarina kate katharina katherine kathleen katrin kirsten klara laura
	leila leonora lena lidia lilian lillian linda lisa lise lotte louise lucia lucy ludmila luisa lydia magdalena
	margaret margarita margarethe margot marguerite maria marianne marie marina marta martha mary mathilda maud
	melanie michelle mildred miriam monica monika nadia nadine natalia natalie natasha nina nora olga
	olivia ottilie pamela patricia paula pauline penelope petra phyllis priscilla rachel rebecca renata renate
	rita rosa rosalind rosemary roxana ruth sabine sally sandra sarah selma sharon sheila silvia sonia
	sophia sophie stella stephanie susan susanna susanne sybil sylvia tamara tatiana teresa theresa theresia tina
	ulrike ursula valentina valerie vanessa vera veronica verónica viola virginie wilhelmina winifred yvonne zara zoe
`);

/** Whether a word, in whatever case, is a first name that only men or only women commonly have. */
export function isFirstName(word: string): boolean {
	const lower = word.toLowerCase();
	return MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower);
}

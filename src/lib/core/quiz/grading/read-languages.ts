/**
 * Languages whose names of months and countries are understood, whatever the deck's; Arabic as it is written in Cairo,
 * Beirut and Algiers. No name is that of two months or two countries among them: Croatian is left out, whose
 * "listopad" is a month earlier than the Polish and the Czech one.
 */
export const READ_LANGUAGES: readonly string[] = (
	'en ar-EG ar-LB ar-DZ ru zh de fr es pt hi tr it uk fa he pl cs nl sv da fi id th el ro hu bn ur kk ky uz az be bg ' +
	'hy ka'
).split(' ');

// Prints figures; nothing here passes or fails. Words behind the command pick the sections with them in their titles.
import { buildApp } from '../scripts/build-app.ts';
import { ensureChromium } from '../scripts/ensure-chromium.ts';
import { weighPages } from '../scripts/page-weight.ts';
import { answeringFigures } from './answering.ts';
import { fittingFigures } from './fitting.ts';
import { generatorFigures } from './generator.ts';
import { gradingFigures } from './grading.ts';
import { linkingFigures } from './linking.ts';
import { figureLine, type Figure } from './measure.ts';
import { memoryFigures } from './memory.ts';
import { lengthFigures, peerFigures } from './peers.ts';
import { quizFigures } from './quiz.ts';
import { quizzingFigures } from './quizzing.ts';
import { storeFigures } from './store.ts';
import { workerFigures } from './worker-load.ts';

if (!ensureChromium()) process.exit(1);
if (!buildApp({ dir: 'build', base: '' })) process.exit(1);

const sections: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
	'Making a deck of the SCO article': generatorFigures,
	'Articles of 600 words, beside other ways to pick answers': peerFigures,
	'Time by length': lengthFigures,
	'Memory (resident)': memoryFigures,
	'Loading the generator in a Worker, in the browser': workerFigures,
	'JavaScript transferred': async () =>
		(await weighPages('build', '')).map(({ page, bytes, budget }) => ({
			what: page,
			value: bytes / 1_000,
			unit: 'KB',
			goal: budget / 1_000,
		})),
	'The store': storeFigures,
	'Fitting weights': fittingFigures,
	'Grading typed answers': gradingFigures,
	'A quiz of a large deck': quizFigures,
	'Links of decks': linkingFigures,
	Studying: () => answeringFigures('build'),
	'Taking a quiz': () => quizzingFigures('build'),
};

const words = process.argv.slice(2).map((word) => word.toLowerCase());

for (const [title, figures] of Object.entries(sections)) {
	if (!words.every((word) => title.toLowerCase().includes(word))) continue;
	console.log(`\n${title}`);
	for (const figure of await figures()) console.log(figureLine(figure));
}

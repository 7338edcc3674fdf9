import {
	DEFAULT_QUIZ,
	type QuizAddress,
	type QuizFault,
	type QuizSettings,
	type QuizWishes,
	readQuizParts,
} from '#lib/core/quiz/index.ts';
import { without } from '#lib/core/without.ts';

const FIRST_WISHES: QuizWishes = { ...DEFAULT_QUIZ, moves: true, nickname: '' };

/** Faults that leave open which questions a link asks. */
const UNSAID: readonly QuizFault['kind'][] = ['cut', 'count', 'format', 'seed'];

/** By what the next quiz is made: what its link asks for, what was chosen on this device, and else the default. */
export class QuizChoices {
	#address = $state.raw<QuizAddress>(readQuizParts(new Map()));
	#wishes = $state.raw<QuizWishes>(FIRST_WISHES);
	/** What was chosen on this device; what a link asks for is not remembered. */
	#own: Partial<QuizWishes> = {};
	/** The quiz that the link's seed asks for was begun. */
	#isSeedSpent = $state.raw(false);

	get wishes() {
		return this.#wishes;
	}

	/** What is remembered. */
	get own(): Partial<QuizWishes> {
		return this.#own;
	}

	/** What the address says that cannot be done. */
	get faults() {
		return this.#address.faults;
	}

	/**
	 * A link's seed asks one quiz, as it was sent: a link that does not say it whole, another number, other kinds, and
	 * the next quiz, have questions of their own.
	 */
	get seed(): string | null {
		const { seed, count, formats } = this.#address.settings;
		const isAsSent =
			!this.faults.some(({ kind }) => UNSAID.includes(kind)) &&
			(count === undefined || count === this.#wishes.count) &&
			(formats === undefined || formats.join() === this.#wishes.formats.join());
		return this.#isSeedSpent || !isAsSent ? null : (seed ?? null);
	}

	/** What a quiz that is begun now is made by. */
	get settings(): QuizSettings {
		const { count, formats, clock, allowance, scoring } = this.#wishes;
		return { count, formats, clock, allowance, scoring, seed: this.seed };
	}

	/** The page was opened with this address. */
	arrive(address: QuizAddress): void {
		this.#address = address;
		this.#isSeedSpent = false;
	}

	/** More time is the learner's own before a link's; of all else the link's goes before. */
	remember(own: Partial<QuizWishes>): void {
		const { allowance } = own;
		const asked = without(this.#address.settings, 'seed');
		this.#own = own;
		this.#wishes = { ...FIRST_WISHES, ...own, ...asked, ...(allowance && { allowance }) };
	}

	choose(patch: Partial<QuizWishes>): void {
		this.#wishes = { ...this.#wishes, ...patch };
		this.#own = { ...this.#own, ...patch };
	}

	spendSeed(): void {
		this.#isSeedSpent = true;
	}
}

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'default' | 'localService'>;

/** Browsers that fetch their list of voices have it by then. */
const PATIENCE_MS = 1_500;

/** The voice that reads a language: its own variety, then any of it; one on the device, then the usual one. */
export function voiceFor<V extends Voice>(voices: readonly V[], language: string): V | undefined {
	const wanted = tag(language);
	const fitness = (voice: V) => {
		const spoken = tag(voice.lang);
		if (primary(spoken) !== primary(wanted)) return 0;
		return 1 + (spoken === wanted ? 4 : 0) + (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
	};
	let best: V | undefined;
	for (const voice of voices) {
		const isBetter = best === undefined ? fitness(voice) > 0 : fitness(voice) > fitness(best);
		if (isBetter) best = voice;
	}
	return best;
}

/** Android writes `en_GB`. */
function tag(language: string): string {
	return language.replaceAll('_', '-').toLowerCase();
}

function primary(language: string): string {
	return language.split('-', 1)[0] ?? '';
}

/** Reads texts out, where the browser has a voice of their language; where it has none, nothing is said. */
export function speech(
	synthesis = 'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined,
) {
	let voices: Promise<readonly SpeechSynthesisVoice[]> | undefined;
	/** Counts what was to be said: only the last is. */
	let turn = 0;

	const voiceOf = async (language: string) => {
		if (synthesis === undefined) return undefined;
		voices ??= listed(synthesis);
		return voiceFor(await voices, language);
	};

	const stop = () => {
		turn += 1;
		synthesis?.cancel();
	};

	return {
		/** Whether there is a voice for a language (BCP 47). */
		async speaks(language: string): Promise<boolean> {
			return (await voiceOf(language)) !== undefined;
		},

		/** Says a text in its language, instead of what is being said. */
		async say(text: string, language: string): Promise<void> {
			stop();
			const mine = turn;
			const voice = await voiceOf(language);
			if (voice === undefined || mine !== turn) return;
			const utterance = new SpeechSynthesisUtterance(text);
			utterance.voice = voice;
			utterance.lang = voice.lang;
			synthesis?.speak(utterance);
		},

		stop,
	};
}

/** Chromium lists its voices some time after it was asked first, and says when. */
function listed(synthesis: SpeechSynthesis): Promise<readonly SpeechSynthesisVoice[]> {
	const known = synthesis.getVoices();
	if (known.length > 0) return Promise.resolve(known);
	return new Promise((resolve) => {
		const done = () => {
			clearTimeout(timer);
			synthesis.removeEventListener('voiceschanged', done);
			resolve(synthesis.getVoices());
		};
		const timer = setTimeout(done, PATIENCE_MS);
		synthesis.addEventListener('voiceschanged', done);
	});
}

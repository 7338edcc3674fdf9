import { beforeEach, describe, expect, test, vi } from 'vitest';
import { speech, voiceFor } from '#lib/platform/speech.ts';

const voice = (lang: string, rest: Partial<SpeechSynthesisVoice> = {}) =>
	({ lang, default: false, localService: true, name: lang, voiceURI: lang, ...rest }) as const;

describe('the voice of a language', () => {
	test('is of its own variety, then of any', () => {
		const voices = [voice('de-DE'), voice('en-US'), voice('en-GB')];
		expect(voiceFor(voices, 'en-GB')?.lang).toBe('en-GB');
		expect(voiceFor(voices, 'en')?.lang).toBe('en-US');
		expect(voiceFor(voices, 'en-AU')?.lang).toBe('en-US');
		expect(voiceFor([voice('en_GB')], 'en-gb')?.lang).toBe('en_GB');
	});

	test('is one on the device rather than one of the network', () => {
		const far = voice('ar-SA', { localService: false, default: true });
		expect(voiceFor([far, voice('ar-EG')], 'ar')?.lang).toBe('ar-EG');
	});

	test('is none where there is none', () => {
		expect(voiceFor([voice('en-US')], 'cy')).toBeUndefined();
		expect(voiceFor([voice('gsw')], 'g')).toBeUndefined();
	});
});

/** A synthesis that has its voices when it is told to. */
class Synthesis extends EventTarget {
	voices: readonly SpeechSynthesisVoice[] = [];
	readonly said: SpeechSynthesisUtterance[] = [];
	readonly cancel = vi.fn();

	getVoices() {
		return this.voices;
	}

	speak(utterance: SpeechSynthesisUtterance) {
		this.said.push(utterance);
	}
}

/** The browser's own refuses a voice that is not its own. */
class Utterance {
	voice: unknown = null;
	lang = '';
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
}

let synthesis: Synthesis;
const given = () => synthesis as unknown as SpeechSynthesis;

beforeEach(() => {
	synthesis = new Synthesis();
	vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
	return () => vi.unstubAllGlobals();
});

describe('saying', () => {
	test('waits for the voices of the browser', async () => {
		const said = speech(given()).say('Nile', 'en');
		synthesis.voices = [voice('en-GB')];
		synthesis.dispatchEvent(new Event('voiceschanged'));
		await said;
		expect(synthesis.said).toMatchObject([{ text: 'Nile', lang: 'en-GB' }]);
	});

	test('is silent without a voice of the language', async () => {
		synthesis.voices = [voice('en-GB')];
		const speaker = speech(given());
		await speaker.say('النيل', 'ar');
		expect(synthesis.said).toEqual([]);
		expect(await speaker.speaks('ar')).toBe(false);
		expect(await speaker.speaks('en')).toBe(true);
	});

	test('says the last only, and nothing once it is stopped', async () => {
		const speaker = speech(given());
		const first = speaker.say('Nile', 'en');
		const second = speaker.say('Wye', 'en');
		synthesis.voices = [voice('en-GB')];
		synthesis.dispatchEvent(new Event('voiceschanged'));
		await Promise.all([first, second]);
		expect(synthesis.said.map(({ text }) => text)).toEqual(['Wye']);
		const third = speaker.say('Rheidol', 'en');
		speaker.stop();
		await third;
		expect(synthesis.said).toHaveLength(1);
		expect(synthesis.cancel).toHaveBeenCalled();
	});

	test('a browser that never lists a voice speaks no language', async () => {
		vi.useFakeTimers();
		const asked = speech(given()).speaks('en');
		await vi.runAllTimersAsync();
		expect(await asked).toBe(false);
		vi.useRealTimers();
	});
});

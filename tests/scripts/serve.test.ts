import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readServeOptions } from '../../scripts/serve-options.ts';

test('what is not said is taken from the surroundings, else from what suits at home', () => {
	expect(readServeOptions([], {})).toEqual({
		ok: true,
		options: { port: 4173, host: 'localhost', dir: 'build', base: '' },
	});
	const env = { PORT: '8080', HOST: '0.0.0.0', BASE_PATH: '/recto' };
	expect(readServeOptions(['--port', '0', '--dir', 'out'], env)).toEqual({
		ok: true,
		options: { port: 0, host: '0.0.0.0', dir: 'out', base: '/recto' },
	});
});

test.each([
	['a port that is no number', [], { PORT: 'abc' }, '"abc"'],
	['a port beyond the last', ['--port', '65536'], {}, '65535'],
	['a base without its slash', [], { BASE_PATH: 'recto' }, '"recto"'],
	['an unknown option', ['--colour', 'red'], {}, '--port, --host'],
])('%s is told in a sentence', (_, args, env, words) => {
	const read = readServeOptions(args, env);
	expect(read.ok ? 'nothing' : read.message).toContain(words);
});

test.each(['scripts/serve.ts', 'scripts/start.ts'])('%s ends with 2 and no stack', (script) => {
	const { status, stderr, stdout } = spawnSync(process.execPath, [script], {
		encoding: 'utf8',
		env: { ...process.env, PORT: 'abc' },
	});
	expect(stderr).toMatch(/^A port is a number .*\n$/);
	expect([status, stdout]).toEqual([2, '']);
});

import adapter from '@sveltejs/adapter-static';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.js';
import { withHeaders } from './scripts/static-headers.ts';

const base = /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '');
const pages = process.env.BUILD_DIR ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		// Every page is prerendered; 404.html is for hosts that serve it on a wrong address.
		adapter: withHeaders(
			adapter({ pages, fallback: '404.html', precompress: true, strict: true }),
			{
				pages,
				base,
			},
		),
		// Absolute: a worker that answers /study/ for /base/study would load ../_app from outside the base.
		paths: { base, relative: false },
		csp: { mode: 'hash', directives: CONTENT_SECURITY_POLICY },
		prerender: { handleMissingId: 'ignore' },
	},
};

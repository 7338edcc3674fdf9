import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		// Every page is prerendered; 404.html is for hosts that serve it on a wrong address.
		adapter: adapter({ fallback: '404.html', precompress: true, strict: true }),
		paths: {
			base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? ''),
			// A worker that answers /study/ for /base/study would load ../_app from outside the base.
			relative: false,
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'connect-src': ['self'],
				'img-src': ['self', 'data:'],
				'style-src': ['self'],
				// Kit's announcer and prerendered style attributes need it.
				'style-src-attr': ['unsafe-inline'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'recto-worker-url'],
			},
		},
		prerender: { handleMissingId: 'ignore' },
		serviceWorker: { register: false },
		version: { pollInterval: 0 },
	},
};

import { base } from '$app/paths';
import { composeApp } from '#lib/app.ts';

export const app = composeApp(base);

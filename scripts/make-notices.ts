// Writes static/third-party-notices.txt: what ships with the app, and under which licence.
import { writeFileSync } from 'node:fs';
import { noticesText } from './notices.ts';

writeFileSync('static/third-party-notices.txt', noticesText());

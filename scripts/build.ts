// Builds the app into `BUILD_DIR` (else `build`), to be served under `BASE_PATH` (else the root of a host).
import { buildApp } from './build-app.ts';

const { BUILD_DIR: dir = 'build', BASE_PATH: base = '' } = process.env;
if (!buildApp({ dir, base })) process.exit(1);

// Plain JavaScript, so that an old Node can run it and say what is missing.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 24 || (major === 24 && minor < 2)) {
	console.error(
		`Recto needs Node 24.2 or newer, and this is ${process.version}. ` +
			'On Linux and Windows "npm ci" brings a newer Node along; elsewhere get one from https://nodejs.org.',
	);
	process.exit(1);
}

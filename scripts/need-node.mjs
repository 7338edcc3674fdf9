// Plain JavaScript, so that an old Node can run it and say what is missing.
const major = Number(process.versions.node.split('.')[0]);

if (major < 24) {
	console.error(
		`Recto needs Node 24 or newer, and this is ${process.version}. ` +
			'On Linux and Windows "npm ci" brings a newer Node along; elsewhere get one from https://nodejs.org.',
	);
	process.exit(1);
}

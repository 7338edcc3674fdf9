/** What is said where a link is sent. */
export const share = {
	'share.link': 'The link',
	'share.share': 'Share',
	'share.copy': 'Copy the link',
	'share.copied': 'Copied.',
	'share.byHand': 'Copy it from here: it is marked above.',
	'share.notShared': 'It could not be shared from here. Copy the link instead.',
	'share.fits': 'Short enough for any chat.',
	'share.long': 'Too long for some chats. Send it by e-mail, or copy it.',
	'share.tooLong':
		'{count} characters: most chats and some mail programs cut a link of that length. Check that it arrives whole.',
	'share.file':
		'{count} characters: longer than a link should be. Choose fewer cards, or send the file.',
	'share.local':
		'This address is of this device alone: the link works for nobody else. Open Recto at its address on the network, and send it from there.',
	'share.qr': 'QR code of the link',
	'share.qr.how': 'Or let them point a phone’s camera at this.',
	'share.qr.print': 'Print the code',
	'share.noQr': 'This link is too long for a QR code that a camera could read.',
} as const;

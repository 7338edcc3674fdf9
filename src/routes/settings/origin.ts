import type { SettingName } from '#lib/core/schedule/index.ts';
import type { SettingsDesk } from '#lib/state/settings-desk.svelte.ts';
import type { Origin } from '#lib/ui/settings/origin.ts';

/** Where a deck has a setting from. */
export function originOf(desk: SettingsDesk, name: SettingName): Origin {
	if (desk.scope === 'all') return undefined;
	if (!desk.isOwn(name)) return { kind: 'inherited' };
	return { kind: 'own', release: () => void desk.takeBack(name) };
}

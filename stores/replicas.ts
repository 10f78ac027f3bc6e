import { type Connection, NEVER_SYNCED, type SyncState } from '@/domain/connection';
import type { Calls } from '@/domain/meet-facts';
import type { Rule } from '@/domain/rules/rule';
import type { Sessions } from '@/domain/session';
import { DEFAULT_SETTINGS, type Settings } from '@/domain/settings';
import { connectItem, replicaOf } from './connect-item';
import { callsItem, connectionItem, rulesItem, sessionsItem, settingsItem, syncItem } from './items';

export const sessionsStore = replicaOf<Sessions>({});
export const rulesStore = replicaOf<Rule[]>([]);
export const settingsStore = replicaOf<Settings>(DEFAULT_SETTINGS);
export const connectionStore = replicaOf<Connection>(null);
export const syncStore = replicaOf<SyncState>(NEVER_SYNCED);
export const callsStore = replicaOf<Calls>({});

/** Keeps all replicas of this page in step with what is stored. Called once, by the page's entrypoint. */
export function connectReplicas(page: Document): void {
  connectItem(sessionsItem, sessionsStore, page);
  connectItem(rulesItem, rulesStore, page);
  connectItem(settingsItem, settingsStore, page);
  connectItem(connectionItem, connectionStore, page);
  connectItem(syncItem, syncStore, page);
  connectItem(callsItem, callsStore, page);
}

export type { Refusal } from './http/refusal.js';
export { refuseUpgrade } from './live/refuse-upgrade.js';
export type { GraphAnswer, GraphQuestion } from './request/graph-answer.js';
export { buildGateway } from './server.js';
export type { Gateway, GatewayParts } from './server.js';
export type { GatewaySettings } from './settings.js';
export { remoteRoute } from './upstream/remote/remote-route.js';
export type { Upstream } from './upstream/upstream.js';
export { coLocated, remote } from './upstream/upstreams.js';

export { buildGateway } from './server.js';
export type { Gateway, GatewayParts, GraphAnswer, GraphQuestion } from './server.js';

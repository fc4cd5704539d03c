export * from './config/index.js';
export * from './database/index.js';
export * from './errors/index.js';
export * from './federation/index.js';
export * from './geography/index.js';
export * from './pagination/index.js';
export * from './progress/index.js';
export * from './provenance/index.js';

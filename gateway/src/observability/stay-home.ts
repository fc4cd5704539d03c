/**
 * Apollo Gateway's telemetry asks Google's metadata server where it runs, even when nothing is
 * traced. The hub asks nobody anything on its own: this must be set before that module is loaded.
 */
process.env['METADATA_SERVER_DETECTION'] ??= 'none';

export {};

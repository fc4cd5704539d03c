/** Where traces go, and whose they are. */
export interface TracingParts {
  /** The process, as it is named in traces. */
  readonly service: string;
  /** Base address of an OpenTelemetry collector, OTLP over HTTP. */
  readonly endpoint: string;
}

/**
 * Sends traces to a collector. The libraries are loaded here only: a hub without traces, the
 * default, pays nothing for them.
 *
 * @returns how to send what is left and stop
 */
export async function startTracing({
  service,
  endpoint,
}: TracingParts): Promise<() => Promise<void>> {
  const [sdk, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const url = `${endpoint.replace(/\/$/, '')}/v1/traces`;
  const provider = new sdk.NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new sdk.BatchSpanProcessor(new OTLPTraceExporter({ url }))],
  });
  provider.register();
  return () => provider.shutdown();
}

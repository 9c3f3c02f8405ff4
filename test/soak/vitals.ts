/** What the bot's own metrics say at one moment. */
export interface Vitals {
  /** Milliseconds since the run began. */
  readonly at: number;
  readonly residentMb: number;
  readonly heapMb: number;
  readonly handles: number;
  /** Milliseconds; since the last look. */
  readonly lagP99: number;
  readonly lagMax: number;
  readonly cpuSeconds: number;
}

export async function readVitals(port: number, at: number): Promise<Vitals> {
  const response = await fetch(`http://127.0.0.1:${port}/metrics`, { headers: { connection: "close" } });
  const text = await response.text();
  const value = (name: string) => {
    const values = text
      .split("\n")
      .flatMap((line) => (line.startsWith(`${name} `) || line.startsWith(`${name}{`) ? [Number(line.split(" ").at(-1))] : []));
    return values.reduce((sum, each) => sum + each, 0);
  };
  const mb = (name: string) => value(name) / 1024 / 1024;
  return {
    at,
    residentMb: mb("process_resident_memory_bytes"),
    heapMb: mb("nodejs_heap_size_used_bytes"),
    handles: value("nodejs_active_handles_total"),
    lagP99: value("nodejs_eventloop_lag_p99_seconds") * 1000,
    lagMax: value("nodejs_eventloop_lag_max_seconds") * 1000,
    cpuSeconds: value("process_cpu_seconds_total"),
  };
}

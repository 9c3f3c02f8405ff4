import type { Service } from "./service.ts";

export interface Readiness {
  readonly isReady: boolean;
  readonly isStopping: boolean;
  readonly platforms: Readonly<Record<string, "connected" | "down">>;
  readonly data: DataState;
}

export interface DataState {
  readonly facts: number;
  readonly revision: string;
  /** Whether the file on disk has mistakes and an older state of it serves. */
  readonly isStale: boolean;
  /** Journals in the folder "state" that the disk takes nothing of now. */
  readonly unwritable: readonly string[];
}

/** Ready is who has facts and at least one platform to tell them on, and is not about to end. Old facts are facts: a file with mistakes is told, and does not make the bot unready. */
export function readinessOf(service: Service, data: DataState): Readiness {
  const states = service.states();
  return {
    isReady: !service.isStopping() && data.facts > 0 && states.some(({ isConnected }) => isConnected),
    isStopping: service.isStopping(),
    platforms: Object.fromEntries(states.map(({ name, isConnected }) => [name, isConnected ? "connected" : "down"])),
    data,
  };
}

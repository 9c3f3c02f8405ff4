import { Worker } from "node:worker_threads";
import type { WorkerJob, WorkerReply, WorkerStart } from "./wire.ts";

/** The other thread as seen from here: one job at a time. */
export interface WorkerClient {
  /** @throws Error where the thread died over the job, as over a file that does not fit into memory; the next job needs another client. */
  ask(job: WorkerJob): Promise<WorkerReply>;
  end(): Promise<void>;
}

/** Starts the thread on a file as it was read last; it does not keep the process from its end. */
export function startWorker(start: WorkerStart): WorkerClient {
  const worker = new Worker(new URL("./data-file-worker.js", import.meta.url), { workerData: start });
  // It holds up nobody who wants to leave.
  worker.unref();
  let waiting: { readonly resolve: (reply: WorkerReply) => void; readonly reject: (cause: unknown) => void } | undefined;
  let death: Error | undefined;
  worker.on("message", (reply: WorkerReply) => waiting?.resolve(reply));
  worker.on("error", (error) => {
    death = error;
    waiting?.reject(error);
  });
  worker.on("exit", (code) => {
    death ??= new Error(`The thread that reads the data file ended with ${code}.`);
    waiting?.reject(death);
  });
  return {
    ask: (job) =>
      new Promise((resolve, reject) => {
        if (death) {
          reject(death);
          return;
        }
        waiting = { resolve, reject };
        worker.ref();
        worker.postMessage(job);
      }).finally(() => worker.unref()) as Promise<WorkerReply>,
    async end() {
      await worker.terminate();
    },
  };
}

import process from "node:process";

/** Whoever reads what a program prints may stop early, as `head` does: that is no failure of the program. */
export function endQuietlyWhereNobodyReads(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

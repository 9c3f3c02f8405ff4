/** How often it is looked, and for how long in all, in ms; less than a test may take, so that nothing goes on waiting behind it. */
const EVERY = 5;
const PATIENCE = 25_000;

/** Resolves once it is so. For what another thread or process does and nobody tells of. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error("It did not come to be so.");
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
}

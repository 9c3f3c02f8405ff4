/** An error whose message may be shown to a person as it stands: it says what is wrong and what to do. */
export class UserError extends Error {
  override readonly name = "UserError";
}

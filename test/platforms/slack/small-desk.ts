import type { Command } from "../../../src/command.ts";
import type { Form } from "../../../src/form.ts";
import type { Reply } from "../../../src/reply.ts";

export interface SmallDesk {
  readonly command: Command;
  readonly saved: readonly string[];
  /** Nothing is saved until the function that it gives is called. */
  holdSaving(): () => void;
}

/** A desk of one command, to try a form with: it takes a claim that ends with a full stop, and how sure it is. */
export function createSmallDesk(): SmallDesk {
  const saved: string[] = [];
  let saving: Promise<void> = Promise.resolve();
  const run: Command["run"] = async ({ options: { claim, standing = "reported" } }): Promise<Reply> => {
    if (claim === undefined) return asking(form("", standing));
    if (!claim.endsWith(".")) return asking(form(claim, standing, "A claim ends with a full stop."));
    await saving;
    saved.push(`${standing}: ${claim}`);
    return { parts: [{ kind: "lead", text: "Saved." }], isPrivate: true };
  };
  return {
    command: { name: "add", description: "Add a fact", example: "", options: [], run },
    saved,
    holdSaving() {
      let finish = () => {};
      saving = new Promise((resolve) => {
        finish = resolve;
      });
      return finish;
    },
  };
}

function asking(asked: Form): Reply {
  return { parts: [{ kind: "lead", text: "Fill in the form." }], form: asked, isPrivate: true };
}

function form(claim: string, standing: string, error?: string): Form {
  return {
    title: "Add a fact",
    submit: { command: "add", options: {} },
    fields: [
      {
        name: "claim",
        label: "Claim",
        kind: "text",
        value: claim,
        isRequired: true,
        hint: "One sentence",
        longest: 300,
        ...(error && { error }),
      },
      {
        name: "standing",
        label: "How sure it is",
        kind: "choice",
        choices: [
          { value: "reported", label: "Reported" },
          { value: "alleged", label: "Alleged" },
        ],
        value: standing,
        isRequired: true,
        longest: 20,
      },
    ],
  };
}

import type { Command } from "../../../src/command.ts";
import type { Form } from "../../../src/form.ts";
import type { Reply } from "../../../src/reply.ts";

/** A desk of one command, to try a form with: it takes a claim that ends with a full stop, and how sure it is. */
export function createSmallDesk(): { readonly command: Command; readonly saved: readonly string[] } {
  const saved: string[] = [];
  const run: Command["run"] = ({ options: { claim, standing = "reported" } }): Reply => {
    if (claim === undefined) return asking(form("", standing));
    if (!claim.endsWith(".")) return asking(form(claim, standing, "A claim ends with a full stop."));
    saved.push(`${standing}: ${claim}`);
    return { parts: [{ kind: "lead", text: "Saved." }], isPrivate: true };
  };
  return {
    command: { name: "add", description: "Add a fact", example: "", options: [], run },
    saved,
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

import type { Command } from "../../src/command.ts";
import type { Desk } from "../../src/desk/desk.ts";
import { formReply } from "./draft-replies.ts";

export function createAdd(desk: () => Desk): Command {
  return {
    name: "add",
    description: "Add a fact to the file",
    localizations: { hi: "फ़ाइल में एक तथ्य जोड़ें" },
    example: "",
    options: [{ name: "claim", description: "The fact in one sentence, to begin with", localizations: { hi: "एक वाक्य में तथ्य" } }],
    run({ options, caller }) {
      const values = { standing: "reported", claim: options.claim?.trim() ?? "" };
      return formReply(desk().drafts.begin({ by: caller, kind: "add", of: "fact", values }), "1");
    },
  };
}

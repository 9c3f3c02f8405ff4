import { capitalized } from "../../src/answer/wording.ts";
import type { Command } from "../../src/command.ts";
import type { Desk } from "../../src/desk/desk.ts";
import { UserError } from "../../src/errors.ts";
import type { Reply } from "../../src/reply.ts";
import type { Library } from "../../src/saga/library.ts";
import type { Fact } from "../../src/saga/schema.ts";
import { previewReply } from "./draft-replies.ts";
import { otherThanFact } from "./find-entry.ts";
import { findFact, suggestFacts } from "./find-fact.ts";
import { today } from "./words.ts";

const LONGEST_REASON = 1000;

export function createRetract(desk: () => Desk): Command {
  return {
    name: "retract",
    description: "Withdraw a fact; readers learn when and why",
    localizations: { hi: "एक तथ्य वापस लें; पाठकों को कब और क्यों बताया जाता है" },
    example: "dar-warrant",
    options: [
      {
        name: "fact",
        description: "The fact's id, or some of its words",
        localizations: { hi: "तथ्य की आईडी, या उसके कुछ शब्द" },
        suggest: suggestFacts,
      },
      { name: "reason", description: "Why it is withdrawn, as readers will see it", localizations: { hi: "क्यों वापस लिया जाता है" } },
    ],
    run({ options, caller }, { library, now }) {
      refuseOther(options, library);
      const found = library.fact(options.fact?.trim() ?? "")
        ? findFact(options.fact ?? "", "retract", library)
        : findFact(together(options), "retract", library);
      if ("offer" in found) return found.offer;
      const { fact } = found;
      if (fact.standing === "retracted") throw new UserError(`“${fact.id}” is withdrawn already.`);
      const reason = reasonIn(options.reason ?? "");
      if (reason === "") return askReason(fact);
      if (reason.length > LONGEST_REASON) throw new UserError(`The reason is longer than ${LONGEST_REASON} characters. Shorten it.`);
      const after: Fact = { ...fact, standing: "retracted", retracted: { on: today(now, library), reason } };
      return previewReply(
        desk().drafts.begin({ by: caller, kind: "retract", of: "fact", before: fact, after, values: {}, why: reason }),
        library,
        now,
      );
    },
  };
}

/** Readers see it behind "Reason:", where no "because" belongs. */
function reasonIn(typed: string): string {
  const text = typed.trim();
  const reason = text.replace(/^because\s(?:of\s)?/i, "").trim();
  return reason === text ? text : capitalized(reason);
}

/** The id of a source, person or thing alone is no words to look for. */
function refuseOther({ fact = "", reason = "" }: Readonly<Record<string, string>>, library: Library): void {
  const what = reason.trim() === "" ? otherThanFact(fact.trim(), library) : undefined;
  if (what === undefined) return;
  throw new UserError(
    `“${fact.trim()}” is the id of ${/^[aeiou]/.test(what) ? "an" : "a"} ${what}, and only facts are withdrawn: name one by its id or by more of its words. /leak-desk edit ${fact.trim()} corrects the ${what}.`,
  );
}

/** Where words were typed one after the other, the second is no reason but another word. */
function together({ fact = "", reason = "" }: Readonly<Record<string, string>>): string {
  return `${fact} ${reason}`;
}

function askReason({ id, claim }: Fact): Reply {
  const submit = { command: "retract", options: { fact: id } };
  return {
    parts: [
      { kind: "lead", text: `Why is “${id}” withdrawn?` },
      { kind: "claim", text: claim },
    ],
    actions: [{ label: "Give the reason", request: submit }],
    form: {
      title: "Withdraw a fact",
      fields: [
        {
          name: "reason",
          label: "Why",
          kind: "text",
          isRequired: true,
          longest: LONGEST_REASON,
          hint: "One sentence; readers who ask for the fact will see it",
        },
      ],
      submit,
    },
    isPrivate: true,
  };
}

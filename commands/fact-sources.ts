import { factById } from "../src/answer/reply/fact-by-id.ts";
import { asOf, dayText, standingWords } from "../src/answer/wording.ts";
import type { Command } from "../src/command.ts";
import type { Item, Link } from "../src/reply.ts";
import { chainOf } from "../src/saga/fact-reading.ts";
import type { Library } from "../src/saga/library.ts";
import type { Citation, Source } from "../src/saga/schema.ts";
import { withdrawnFact } from "./withdrawn-fact.ts";

/** The button "Show sources" under an answer. */
export const factSources: Command = {
  name: "fact-sources",
  description: "Where a fact was published, and through whom it came",
  example: "release-announced",
  options: [{ name: "id", description: "The fact's id" }],
  run({ options }, { library }) {
    const fact = factById(options.id ?? "", library);
    const withdrawn = withdrawnFact(fact, library);
    if (withdrawn) return withdrawn;
    const cited = fact.sources.flatMap(chainOf).flatMap((id) => library.source(id) ?? []);
    const links = cited.flatMap(({ publisher, url }): readonly Link[] => (url === undefined ? [] : [{ label: publisher, url }]));
    return {
      parts: [
        { kind: "lead", text: "Where this was published, and through whom it came:" },
        { kind: "claim", text: fact.claim },
        { kind: "basis", text: standingWords(fact, library), ...(links.length > 0 && { links }) },
        ...fact.sources.map((citation) => ({ kind: "list", items: chainItems(citation, library) }) as const),
        { kind: "note", text: asOf(library) },
      ],
      factIds: [fact.id],
    };
  },
};

/** The stations of a chain, the first one first. */
function chainItems(citation: Citation, library: Library): readonly Item[] {
  const chain = chainOf(citation).flatMap((id) => library.source(id) ?? []);
  return chain.map((source, at) => ({ text: at === 0 ? titleOf(source) : `quoted by ${titleOf(source)}`, detail: detailOf(source) }));
}

function titleOf({ publisher, title }: Source): string {
  return title === undefined ? publisher : `${publisher}: ${title}`;
}

function detailOf({ kind, published, url }: Source): string {
  const day = published === undefined ? undefined : `published ${dayText(published)}`;
  return [kind, day, url ?? "no address in the file"].filter((part) => part !== undefined).join(", ");
}

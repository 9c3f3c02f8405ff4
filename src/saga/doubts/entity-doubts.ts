import { nameKeys } from "../parse/name-clashes.ts";
import { quoted } from "../parse/problem.ts";
import type { Entity, Source } from "../schema.ts";

/** What looks like a slip in the names of a person or thing, beside these sources: that of a source, and a number alone. Sound all the same: a publisher may be somebody of the saga. */
export function createEntityDoubts(sources: readonly Source[]): (entity: Entity) => readonly string[] {
  const sourceOf = new Map<string, string>();
  for (const { id, publisher, aliases = [] } of sources) {
    for (const key of [publisher, ...aliases].flatMap(nameKeys)) if (!sourceOf.has(key)) sourceOf.set(key, id);
  }
  return ({ name, aliases = [] }) =>
    [name, ...aliases].flatMap((text) => {
      const source = nameKeys(text)
        .map((key) => sourceOf.get(key))
        .find((id) => id !== undefined);
      return [
        ...(source === undefined ? [] : [`${quoted(text)} is the source ${source} already. Where it says so, name the source instead.`]),
        ...(NUMBER.test(text)
          ? [`${quoted(text)} is only a number. Questions with that number in them would be taken to speak of this.`]
          : []),
      ];
    });
}

const NUMBER = /^(?=[^\p{N}]*\p{N})[\p{N}\p{P}\s]+$/u;

import type { ApplicationCommandOptionChoiceData } from "discord.js";
import { clean } from "../clean.ts";

/** Discord's limits: offers at once, and characters of one. */
const MOST = 25;
const LONGEST = 100;

/** Completions as Discord takes them: one line each, none twice, and none that would have to be cut, since what is picked is what is asked. Pure. */
export function offeredChoices(offers: readonly string[]): readonly ApplicationCommandOptionChoiceData<string>[] {
  const texts = [...new Set(offers.map((offer) => clean(offer).trim()))];
  return texts
    .filter((text) => text !== "" && text.length <= LONGEST)
    .slice(0, MOST)
    .map((text) => ({ name: text, value: text }));
}

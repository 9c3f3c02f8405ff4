import type { Command } from "../src/command.ts";
import { ask } from "./ask.ts";
import { fact } from "./fact.ts";
import { factRelated } from "./fact-related.ts";
import { factSources } from "./fact-sources.ts";
import { help } from "./help.ts";
import { newest } from "./new.ts";
import { quote } from "./quote.ts";
import { sources } from "./sources.ts";
import { timeline } from "./timeline.ts";
import { what } from "./what.ts";
import { when } from "./when.ts";
import { where } from "./where.ts";
import { who } from "./who.ts";
import { why } from "./why.ts";

/** Everything people can ask for, in help order. */
export const commands: readonly Command[] = [ask, who, what, when, where, why, quote, timeline, sources, newest, help];

/** What buttons under an answer ask for; nobody types these, so no list shows them. */
export const buttonCommands: readonly Command[] = [fact, factSources, factRelated];

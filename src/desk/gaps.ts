import { createHmac, randomBytes } from "node:crypto";
import { z } from "zod";
import type { Journal } from "../store/journal.ts";
import { shapedJournal } from "../store/shaped-journal.ts";
import { anonymous } from "./anonymous.ts";
import { createGapGroups, type Group, MOST_QUESTIONS } from "./gap-groups.ts";
import { instantShape } from "./line-shapes.ts";
import type { Person } from "./revisions.ts";

/** Questions of one likeness that the file did not answer. */
export interface Gap {
  readonly id: string;
  /** In the words in which it was asked last. */
  readonly question: string;
  /** Every wording, the newest first. */
  readonly wordings: readonly string[];
  /** How many different people asked. */
  readonly askers: number;
  /** ISO 8601, in UTC. */
  readonly lastAsked: string;
}

export interface Gaps {
  /** Takes note of a question that was not answered. */
  asked(question: string, by: Person, at: Date): Promise<void>;
  /** What is still open: asked by most first, of these the newest first. */
  open(now: Date): readonly Gap[];
  /** The gap of an id, be it closed by now. */
  byId(id: string): Gap | undefined;
  /** Closes a gap: a fact answers it, or it is nothing for this file. */
  close(id: string, how: "answered" | "not-for-us", at: Date): Promise<void>;
  /** Takes what is too old out of the journal too; done by itself once a day when something is written. */
  tidy(now: Date): Promise<void>;
}

/** How long a question is kept. */
const KEPT_DAYS = 90;

/** Characters of a question that are kept. */
const LONGEST = 300;

const DAY = 86_400_000;

const askedShape = z.object({
  at: instantShape,
  question: z.string(),
  /** A salted hash: whether two questions are one person's can be told, whose cannot. */
  asker: z.string(),
  /** The gap's id. Absent in what older versions wrote down: there it goes to the gap that it is most like. */
  gap: z.string().exactOptional(),
});

/** How a gap was closed, and when. */
const closingShape = z.object({ how: z.string(), at: instantShape });

const lineShape = z.union([
  z.object({ salt: z.string() }),
  z.object({ asked: askedShape }),
  z.object({ closed: z.string(), ...closingShape.shape }),
]);

type Asked = Readonly<z.infer<typeof askedShape>>;
type Closing = Readonly<z.infer<typeof closingShape>>;
type Line = z.infer<typeof lineShape>;

/** Opens the gaps of a journal. Who asked is never written down. */
export function openGaps(unshaped: Journal, now: Date): Gaps {
  const journal = shapedJournal(unshaped, lineShape);
  const groups = createGapGroups();
  /** By the gaps' ids, as they lie in the journal: where the first wording is forgotten, a gap's closing may come before the questions that are left of it. */
  const closings = new Map<string, Closing>();
  let salt: string | undefined;
  let lines = 0;
  let tidiedOn = "";
  /** Whether the journal still holds what was forgotten. */
  let holdsForgotten = false;
  /** Whether it holds questions without their gap's id, which would be lost with the gap's first wording. */
  let holdsNameless = false;
  for (const line of journal.read()) {
    lines++;
    if ("salt" in line) salt = line.salt;
    else if ("asked" in line) {
      holdsNameless ||= line.asked.gap === undefined;
      place(line.asked);
    } else closings.set(line.closed, { how: line.how, at: line.at });
  }
  forget(now);

  function place({ at, gap, ...rest }: Asked): Group {
    const group = groups.add({ at: Date.parse(at), ...rest }, gap);
    // What was answered and is asked again was not answered after all.
    if (closings.get(group.id)?.how === "answered") closings.delete(group.id);
    return group;
  }

  function forget(today: Date): void {
    if (groups.forget(oldestOn(today))) holdsForgotten = true;
  }

  async function add(line: Line, today: Date): Promise<void> {
    lines++;
    journal.keep(line);
    // A longer journal does as well: the disk's trouble is told by whoever keeps the journals, and the line itself waits for it.
    if (lines > 2 * MOST_QUESTIONS) await rewrite(today).catch(() => {});
    else if (tidiedOn !== dayOf(today)) await tidy(today);
  }

  async function tidy(today: Date): Promise<void> {
    tidiedOn = dayOf(today);
    forget(today);
    if (!holdsForgotten && !holdsNameless) return;
    holdsForgotten = false;
    const oldest = oldestOn(today);
    try {
      if (holdsNameless) await rewrite(today);
      else await journal.sift((line) => isKept(line, oldest));
      holdsNameless = false;
    } catch {
      // The disk's trouble is told by whoever keeps the journals; it is tried again on the next day.
      holdsForgotten = true;
    }
  }

  function isKept(line: Line, oldest: number): boolean {
    if ("asked" in line) return Date.parse(line.asked.at) >= oldest;
    if ("salt" in line || groups.byId(line.closed)) return true;
    closings.delete(line.closed);
    return false;
  }

  function rewrite(today: Date): Promise<void> {
    forget(today);
    for (const id of closings.keys()) if (!groups.byId(id)) closings.delete(id);
    const kept = groups.all().flatMap(({ id, asked }): readonly Line[] => {
      const closing = closings.get(id);
      return [
        ...asked.map(({ at, ...rest }) => ({ asked: { at: new Date(at).toISOString(), ...rest, gap: id } })),
        ...(closing ? [{ closed: id, ...closing }] : []),
      ];
    });
    lines = kept.length + 1;
    return journal.replace([{ salt: secret() }, ...kept]);
  }

  function secret(): string {
    salt ??= randomBytes(16).toString("hex");
    return salt;
  }

  return {
    async asked(question, { platform, id }, at) {
      const text = anonymous(question.slice(0, LONGEST));
      if (text === "") return;
      if (salt === undefined) await add({ salt: secret() }, at);
      const asker = createHmac("sha256", secret()).update(`${platform}:${id}`).digest("hex").slice(0, 12);
      const day = Math.floor(at.getTime() / DAY);
      const known = groups.like(text)?.asked.some((other) => other.asker === asker && Math.floor(other.at / DAY) === day);
      // Asking over and over makes it no more urgent.
      if (known) return;
      const asked: Asked = { at: at.toISOString(), question: text, asker };
      const { id: gap } = place(asked);
      await add({ asked: { ...asked, gap } }, at);
    },
    open(today) {
      forget(today);
      return groups
        .all()
        .filter(({ id }) => !closings.has(id))
        .map(gapOf)
        .sort((a, b) => b.askers - a.askers || b.lastAsked.localeCompare(a.lastAsked));
    },
    byId(id) {
      const group = groups.byId(id);
      return group && gapOf(group);
    },
    async close(id, how, at) {
      if (!groups.byId(id)) return;
      const closing: Closing = { how, at: at.toISOString() };
      closings.set(id, closing);
      await add({ closed: id, ...closing }, at);
    },
    tidy,
  };
}

/** In ms since 1970. */
function oldestOn(today: Date): number {
  return today.getTime() - KEPT_DAYS * DAY;
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

function gapOf({ id, asked }: Group): Gap {
  const wordings = [...new Set(asked.map(({ question }) => question).reverse())];
  return {
    id,
    question: wordings[0] ?? "",
    wordings,
    askers: new Set(asked.map(({ asker }) => asker)).size,
    lastAsked: new Date(asked.at(-1)?.at ?? 0).toISOString(),
  };
}

/** Gaps as CSV (RFC 4180), with a heading. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function gapsCsv(gaps: readonly Gap[]): string {
  const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  const rows = gaps.map(({ question, askers, lastAsked, wordings }) =>
    [question, String(askers), lastAsked.slice(0, 10), wordings.slice(1).join(" | ")].map(cell).join(","),
  );
  return ["question,askers,last asked,other wordings", ...rows].map((row) => `${row}\r\n`).join("");
}

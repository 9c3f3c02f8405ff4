import { openDrafts } from "../../src/desk/drafts.ts";
import { FILE } from "../saga/planting.ts";
import { openMemoryStore } from "../store/memory-store.ts";

const ANNA = { platform: "discord", id: "1" };
const BILAL = { platform: "slack", id: "T1:U2" };
const begun = (claim: string) => ({ by: ANNA, kind: "add", of: "fact", values: { claim } }) as const;

let now: Date;
const journal = () => store.journal("drafts");
let store: ReturnType<typeof openMemoryStore>;
beforeEach(() => {
  store = openMemoryStore(FILE);
  now = new Date("2022-09-29T10:00:00Z");
});
const open = () => openDrafts(journal(), () => now);

describe("drafts", () => {
  test("are there after a restart, for an hour and for their own moderator alone", () => {
    const { id } = open().begin(begun("A claim."));
    expect(open().find(id, ANNA)).toMatchObject({ id, values: { claim: "A claim." } });
    expect(open().find(id, BILAL)).toBeUndefined();
    now = new Date(now.getTime() + 3_600_001);
    expect(open().find(id, ANNA)).toBeUndefined();
  });

  test("of a moderator are told after a restart, that which was kept last first, without those that ended or are too old", () => {
    const drafts = open();
    const [one, two, three] = ["One.", "Two.", "Three."].map((claim) => drafts.begin(begun(claim)));
    if (!one || !two || !three) throw new Error("There are three.");
    drafts.keep(one);
    drafts.end(two.id, "discarded");
    expect(open().of(ANNA)).toEqual([one, three]);
    expect(open().of(BILAL)).toEqual([]);
    now = new Date(now.getTime() + 3_600_001);
    expect(open().of(ANNA)).toEqual([]);
  });

  test("that ended are not there again, and it is known how", () => {
    const drafts = open();
    const [one, two] = [drafts.begin(begun("One.")), drafts.begin(begun("Two."))];
    drafts.end(one.id, "saved");
    drafts.end(two.id, "discarded");
    const reopened = open();
    expect([one, two].map(({ id }) => [reopened.find(id, ANNA), reopened.endingOf(id)])).toEqual([
      [undefined, "saved"],
      [undefined, "discarded"],
    ]);
    expect(reopened.endingOf("nothing")).toBeUndefined();
  });

  test("stay bounded, on disk too", () => {
    const drafts = open();
    const first = drafts.begin(begun("First."));
    for (let round = 0; round < 1_500; round++) drafts.begin(begun(`Round ${round}.`));
    expect(drafts.find(first.id, ANNA)).toBeUndefined();
    expect(journal().read().length).toBeLessThanOrEqual(1_001);
  });
});

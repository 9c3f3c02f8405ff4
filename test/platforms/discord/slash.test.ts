import { readAs } from "./loopback/shown.ts";
import { type Served, serveDiscord } from "./serving.ts";

let served: Served;
beforeAll(async () => {
  served = await serveDiscord();
});
afterAll(() => served.stop());
afterEach(() => expect(served.discord.refusals).toEqual([]));

describe("/leak", () => {
  test("ask answers with the claim, its standing, its sources and as of when", async () => {
    const shown = await served.person().slash("ask", { question: "who told the prime minister about the hacking" }).shown();
    expect(readAs(shown.text)).toContain("The Intelligence Bureau");
  });
});

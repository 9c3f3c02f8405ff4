import { commands } from "../../commands/index.ts";
import { textOf } from "../answer/asking.ts";
import { openLighthouse, openSaga } from "../library.ts";
import { leadOf, runner } from "./running.ts";

const run = runner(openSaga());

describe("help", () => {
  test("lists every command in order, with its example and what it does", async () => {
    const text = textOf(await run("help"));
    const places = commands.map(({ name, example, description }) => {
      expect(text).toContain(description);
      return text.indexOf(`/leak ${name} ${example}`.trim());
    });
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test("says what the bot is about, and that it says nothing else", async () => {
    const text = textOf(await run("help"));
    expect(text).toContain("Pakistan Prime Minister's Office audio leaks");
    expect(text).toContain("What the file does not say, the bot does not say.");
    expect(textOf(await runner(openLighthouse())("help"))).toContain("The Corvane Light affair");
  });

  test.each(commands.map(({ name }) => [name]))("explains %s and its options", async (name) => {
    for (const typed of [name, name.toUpperCase(), `/${name}`, ` ${name} `]) {
      const reply = await run("help", typed);
      const command = commands.find((entry) => entry.name === name);
      expect(leadOf(reply)).toContain(`/leak ${name}`);
      expect(textOf(reply)).toContain(command?.description);
      for (const option of command?.options ?? []) expect(textOf(reply)).toContain(option.description);
    }
  });

  test("says nothing of the moderators' commands to readers", async () => {
    expect(textOf(await run("help")) + textOf(await run("help", "wat"))).not.toContain("leak-desk");
  });

  test("of an unknown command names those there are", async () => {
    const lead = leadOf(await run("help", "wat"));
    expect(lead).toContain("“wat”");
    for (const { name } of commands) expect(lead).toContain(name);
  });
});

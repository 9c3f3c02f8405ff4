import { type Discord, openDiscord } from "./loopback/discord.ts";
import { APPLICATION_ID, CHANNEL_ID, TOKEN } from "./loopback/payloads.ts";
import { createPerson, type Person } from "./loopback/person.ts";

/** The Discord that the tests talk to is worth as much as what it refuses. */

const V2 = 1 << 15;
const EPHEMERAL = 64;
const QUIET = { allowed_mentions: { parse: [] } };

let discord: Discord;
let person: Person;
beforeEach(async () => {
  discord = await openDiscord();
  person = createPerson(discord);
});
afterEach(() => discord.stop());

async function call(method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${TOKEN}`, "content-type": "application/json", ...headers },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer: unknown = text === "" ? undefined : JSON.parse(text);
  return { status: response.status, type: response.headers.get("content-type"), answer };
}

function send(body: unknown) {
  return call("POST", `/channels/${CHANNEL_ID}/messages`, body);
}

function begin() {
  return person.slash("ask", { question: "who" }).interaction;
}

function respond({ id, token }: { readonly id: string; readonly token: string }, body: unknown, query = "") {
  return call("POST", `/interactions/${id}/${token}/callback${query}`, body);
}

function button(customId: string, label = "One") {
  return { type: 2, style: 2, custom_id: customId, label };
}

function rowOf(...components: readonly unknown[]) {
  return { type: 1, components };
}

function text(content: string) {
  return { type: 10, content };
}

const RIGHT = { ...QUIET, content: "Hello." };

test("a right message is taken", async () => {
  expect(await send(RIGHT)).toMatchObject({ status: 200, answer: { content: "Hello.", author: { id: APPLICATION_ID } } });
  expect(discord.refusals).toEqual([]);
});

describe("a message is refused", () => {
  test.each([
    ["with more than 2000 characters", { ...QUIET, content: "x".repeat(2001) }, /content of 2001 characters|2000/],
    [
      "with more than 6000 characters in all its embeds",
      { ...QUIET, embeds: [{ description: "x".repeat(4000) }, { description: "x".repeat(1900), footer: { text: "x".repeat(101) } }] },
      /embeds of 6001 characters in all/,
    ],
    ["without a word on mentions", { content: "Hello." }, /allowed_mentions is missing/],
    ["where everybody is pinged", { content: "Hello.", allowed_mentions: { parse: ["everyone"] } }, /lets something ping/],
    [
      "where who is replied to is pinged",
      { content: "Hello.", allowed_mentions: { parse: [], replied_user: true } },
      /lets something ping/,
    ],
    ["with two buttons of the same id", { ...RIGHT, components: [rowOf(button("a"), button("a"))] }, /custom_id a twice/],
    [
      "with six buttons in a row",
      { ...RIGHT, components: [rowOf(..."abcdef".split("").map((id) => button(id)))] },
      /row of 6|fewer than|more than 5|items/,
    ],
    ["with an id of 101 characters", { ...RIGHT, components: [rowOf(button("x".repeat(101)))] }, /custom_id|100/],
    ["with a label of 81 characters", { ...RIGHT, components: [rowOf(button("a", "x".repeat(81)))] }, /label|80/],
    ["with a blank label", { ...RIGHT, components: [rowOf(button("a", " "))] }, /without label/],
    ["of nothing", QUIET, /an empty message/],
    ["of new components without their flag", { ...QUIET, components: [text("Hello.")] }, /without their flag/],
    ["with content beside new components", { ...RIGHT, flags: V2, components: [text("Hello.")] }, /content beside components V2/],
    [
      "with more than 4000 characters in new components",
      { ...QUIET, flags: V2, components: [text("x".repeat(2000)), text("x".repeat(2001))] },
      /4001 characters of text/,
    ],
    ["with 41 components", { ...QUIET, flags: V2, components: Array.from({ length: 41 }, () => text("Hello.")) }, /41 components|40/],
  ])("%s", async (_, body, problem) => {
    expect(await send(body)).toMatchObject({ status: 400, answer: { code: 50035 } });
    expect(discord.refusals.join("; ")).toMatch(problem);
    expect(discord.world.sent.size).toBe(0);
  });

  test("with another token", async () => {
    const { status } = await call("POST", `/channels/${CHANNEL_ID}/messages`, RIGHT, { authorization: "Bot other" });
    expect(status).toBe(401);
  });
});

describe("an edit is refused", () => {
  test("without a word on mentions, since it would ping anew", async () => {
    const { answer } = await send(RIGHT);
    const edited = await call("PATCH", `/channels/${CHANNEL_ID}/messages/${Object(answer).id}`, { content: "@everyone" });
    expect(edited).toMatchObject({ status: 400 });
  });
});

describe("an interaction", () => {
  test("is answered without a body, and with one where it is asked for", async () => {
    const bare = await respond(begin(), { type: 4, data: RIGHT });
    expect(bare).toEqual({ status: 204, type: null, answer: undefined });
    const interaction = begin();
    const full = await respond(interaction, { type: 4, data: RIGHT }, "?with_response=true");
    expect(full).toMatchObject({
      status: 200,
      answer: { interaction: { id: interaction.id }, resource: { message: { content: "Hello." } } },
    });
  });

  test("is acknowledged once", async () => {
    const interaction = begin();
    await respond(interaction, { type: 5 });
    expect(await respond(interaction, { type: 4, data: RIGHT })).toMatchObject({ status: 400, answer: { code: 40060 } });
  });

  test("is unknown where it is over, came too late, or has another token", async () => {
    const unknown = { status: 404, answer: { code: 10062 } };
    const over = begin();
    over.isExpired = true;
    expect(await respond(over, { type: 5 })).toMatchObject(unknown);
    const { interaction: late } = person.slash("ask", { question: "who" }, { ago: 3100 });
    expect(await respond(late, { type: 5 })).toMatchObject(unknown);
    expect(await respond({ ...begin(), token: "other" }, { type: 5 })).toMatchObject(unknown);
  });

  test("has a message of its own, by the name of @original, however that is written", async () => {
    for (const name of ["@original", "%40original"]) {
      const interaction = begin();
      const path = `/webhooks/${APPLICATION_ID}/${interaction.token}/messages/${name}`;
      expect(await call("PATCH", path, RIGHT)).toMatchObject({ status: 404, answer: { code: 10015 } });
      await respond(interaction, { type: 5 });
      expect(await call("PATCH", path, RIGHT)).toMatchObject({ status: 200, answer: { content: "Hello." } });
      expect(await call("DELETE", path)).toMatchObject({ status: 204 });
      expect(await call("DELETE", path)).toMatchObject({ status: 404, answer: { code: 10008 } });
    }
  });

  test("lets its token go after a while", async () => {
    const interaction = begin();
    await respond(interaction, { type: 5 });
    interaction.isExpired = true;
    const edited = await call("PATCH", `/webhooks/${APPLICATION_ID}/${interaction.token}/messages/@original`, RIGHT);
    expect(edited).toMatchObject({ status: 401, answer: { code: 50027 } });
  });

  test("takes its answer as the JSON of a form with files", async () => {
    const body = `--x\r\nContent-Disposition: form-data; name="payload_json"\r\nContent-Type: application/json\r\n\r\n${JSON.stringify({ type: 4, data: RIGHT })}\r\n--x--\r\n`;
    const { id, token } = begin();
    const type = { "content-type": "multipart/form-data; boundary=x" };
    expect(await call("POST", `/interactions/${id}/${token}/callback`, body, type)).toMatchObject({ status: 204 });
    expect([...discord.world.sent.values()]).toMatchObject([{ content: "Hello." }]);
  });

  test("refuses what does not belong to its kind", async () => {
    expect(await respond(begin(), { type: 7, data: RIGHT })).toMatchObject({ status: 400 });
    expect(await respond(begin(), { type: 8, data: { choices: [] } })).toMatchObject({ status: 400 });
    const { interaction } = person.completing("who", "person", "azam");
    expect(await respond(interaction, { type: 4, data: RIGHT })).toMatchObject({ status: 400 });
    const choices = Array.from({ length: 26 }, (_, at) => ({ name: `${at}`, value: `${at}` }));
    if (discord.isDescribed) expect(await respond(interaction, { type: 8, data: { choices } })).toMatchObject({ status: 400 });
  });

  test("keeps what one person alone sees out of the channel", async () => {
    const interaction = begin();
    const { answer } = await respond(interaction, { type: 4, data: { ...RIGHT, flags: EPHEMERAL } }, "?with_response=true");
    const { id } = Object(answer).resource.message;
    await send(RIGHT);
    const { answer: history } = await call("GET", `/channels/${CHANNEL_ID}/messages`);
    expect(Object(history).map((each: { id: string }) => each.id)).not.toContain(id);
    expect(history).toHaveLength(1);
    for (const [method, body] of [
      ["PATCH", RIGHT],
      ["DELETE", undefined],
    ] as const)
      expect(await call(method, `/channels/${CHANNEL_ID}/messages/${id}`, body)).toMatchObject({ status: 404, answer: { code: 10008 } });
  });
});

describe("a list of commands is refused", () => {
  const leak = { type: 1, name: "leak", description: "Ask" };
  const option = (name: string, more = {}) => ({ type: 3, name, description: "An option", ...more });

  test.each([
    ["with a name in capitals", [{ ...leak, name: "Leak" }], /the name of Leak/],
    ["with a name twice", [leak, leak], /command 1:leak twice/],
    ["with a description of 101 characters", [{ ...leak, description: "x".repeat(101) }], /description|100/],
    ["with 26 options", [{ ...leak, options: Array.from({ length: 26 }, (_, at) => option(`o${at}`)) }], /26 options|25/],
    ["with an option twice", [{ ...leak, options: [option("a"), option("a")] }], /an option of leak twice/],
    ["with a required option last", [{ ...leak, options: [option("a"), option("b", { required: true })] }], /a required option after/],
    [
      "with more than 8000 characters, the longest translation counting",
      [
        {
          ...leak,
          options: Array.from({ length: 20 }, (_, at) => ({
            type: 1,
            name: `s${at}`,
            description: "A subcommand",
            options: Array.from({ length: 4 }, (_each, of) => option(`o${of}`, { description_localizations: { hi: "x".repeat(100) } })),
          })),
        },
      ],
      /command leak has 8\d+ characters/,
    ],
  ])("%s", async (_, commands, problem) => {
    expect(await call("PUT", `/applications/${APPLICATION_ID}/commands`, commands)).toMatchObject({ status: 400 });
    expect(discord.refusals.join("; ")).toMatch(problem);
  });
});

test("what Discord's own description refuses is refused, where it is at hand", async () => {
  if (!discord.isDescribed) return;
  const refused = [
    await send({ ...QUIET, content: 5 }),
    await send({ ...QUIET, embeds: [{ title: "x".repeat(257) }] }),
    await send({ ...QUIET, content: "x", components: [{ type: 1, components: [{ type: 3, custom_id: "a", options: [] }, { type: 99 }] }] }),
    await call("POST", "/users/@me/channels", { recipient_id: 5.5 }),
    await call("GET", "/nowhere"),
  ];
  expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 400));
});

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { REMOVE } from "../../../src/platforms/slack/removal.ts";
import { ASK_ABOUT } from "../../../src/platforms/slack/shortcut.ts";
import { DESK, LEAK } from "../../../src/platforms/slack/slash.ts";

const FILES = ["slack-manifest.yaml", "slack-manifest.http.yaml"] as const;

/** What a file says as it is, and where the # was taken away from the lines that are offered. */
const AS_IT_IS = (text: string) => text;
const WITH_CHANNELS = (text: string) => text.replace(/^( +)# (- [\w:.]+)$/gm, "$1$2");

const SCOPES = ["app_mentions:read", "assistant:write", "chat:write", "commands", "im:history"];
const EVENTS = ["app_home_opened", "app_mention", "app_uninstalled", "message.im", "tokens_revoked"];

/** What Slack's reference says of each text and list (https://docs.slack.dev/reference/app-manifest): the shape and property in @slack/web-api, and the number. */
const LIMITS = {
  name: ["ManifestDisplayInformation", "name", 35],
  description: ["ManifestDisplayInformation", "description", 140],
  longDescription: ["ManifestDisplayInformation", "long_description", 4000],
  agentDescription: ["ManifestAgentView", "agent_description", 300],
  displayName: ["ManifestBotUser", "display_name", 80],
  shortcuts: ["ManifestFeatures", "shortcuts", 10],
  slashCommands: ["ManifestFeatures", "slash_commands", 50],
  callbackId: ["ManifestShortcut", "callback_id", 255],
  shortcutDescription: ["ManifestShortcut", "description", 150],
  command: ["ManifestSlashCommand", "command", 32],
  commandDescription: ["ManifestSlashCommand", "description", 2000],
  usageHint: ["ManifestSlashCommand", "usage_hint", 1000],
  scopes: ["ManifestOAuthScopes", "bot", 255],
  events: ["ManifestEventSubscriptions", "bot_events", 100],
} as const;

const MANIFEST_TYPES = join(
  dirname(createRequire(createRequire(import.meta.url).resolve("@slack/bolt")).resolve("@slack/web-api")),
  "types/request/manifest.d.ts",
);

test.each(Object.entries(LIMITS))("the limit of %s is the one that Slack publishes", (_name, [shape, property, limit]) => {
  const source = readFileSync(MANIFEST_TYPES, "utf8");
  const body = source.slice(source.indexOf(`interface ${shape} {`));
  const at = body.search(new RegExp(`^\\s+${property}\\??:`, "m"));
  expect(body.slice(body.lastIndexOf("/**", at), at)).toMatch(new RegExp(`\\b${limit}\\b`));
});

const text = (limit: keyof typeof LIMITS, least = 1) => ({ type: "string", minLength: least, maxLength: LIMITS[limit][2] });
const object = (properties: Record<string, unknown>, optional: readonly string[] = []) => ({
  type: "object",
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const list = (limit: keyof typeof LIMITS, items: unknown) => ({
  type: "array",
  items,
  minItems: 1,
  maxItems: LIMITS[limit][2],
  uniqueItems: true,
});
const boolean = { type: "boolean" };
const url = { type: "string", pattern: "^https://[^ ]+/slack/events$" };

/** Slack refuses a long description of fewer than 174 characters: https://docs.slack.dev/reference/app-manifest. */
const SHORTEST_LONG_DESCRIPTION = 175;

const isManifest = new Ajv({ allErrors: true }).compile(
  object({
    display_information: object({
      name: text("name"),
      description: text("description"),
      long_description: text("longDescription", SHORTEST_LONG_DESCRIPTION),
      background_color: { type: "string", pattern: "^#[0-9a-f]{6}$" },
    }),
    features: object({
      app_home: object({
        home_tab_enabled: { const: true },
        messages_tab_enabled: { const: true },
        messages_tab_read_only_enabled: { const: false },
      }),
      agent_view: object({ agent_description: text("agentDescription") }),
      bot_user: object({ display_name: { ...text("displayName"), pattern: "^[a-z0-9_.-]+$" }, always_online: boolean }),
      shortcuts: list(
        "shortcuts",
        object({
          name: { type: "string", minLength: 1, maxLength: 24 },
          type: { const: "message" },
          callback_id: text("callbackId"),
          description: text("shortcutDescription"),
        }),
      ),
      slash_commands: list(
        "slashCommands",
        object(
          {
            command: { ...text("command"), pattern: "^/" },
            description: text("commandDescription"),
            usage_hint: text("usageHint"),
            should_escape: { const: true },
            url,
          },
          ["url"],
        ),
      ),
    }),
    oauth_config: object({ scopes: object({ bot: list("scopes", { type: "string" }) }) }),
    settings: object({
      event_subscriptions: object({ request_url: url, bot_events: list("events", { type: "string" }) }, ["request_url"]),
      interactivity: object({ is_enabled: { const: true }, request_url: url }, ["request_url"]),
      org_deploy_enabled: boolean,
      socket_mode_enabled: boolean,
      token_rotation_enabled: { const: false },
    }),
  }),
);

const CASES = FILES.flatMap((file) => [
  { file, state: "as it is", edit: AS_IT_IS, scopes: SCOPES, events: EVENTS },
  {
    file,
    state: "where the app may read channels",
    edit: WITH_CHANNELS,
    scopes: [...SCOPES, "channels:history", "groups:history"],
    events: [...EVENTS, "message.channels", "message.groups"],
  },
]);

describe.each(CASES)("$file $state", ({ file, edit, scopes, events }) => {
  const manifest = parse(edit(readFileSync(file, "utf8")));

  test("is one that Slack takes", () => {
    expect([isManifest(manifest), isManifest.errors]).toEqual([true, null]);
  });

  test("asks for the least rights, and for the events that need them", () => {
    expect(manifest.oauth_config.scopes.bot).toEqual(scopes);
    expect(manifest.settings.event_subscriptions.bot_events).toEqual(events);
  });

  test("offers the commands and the shortcuts that the bot listens to", () => {
    expect(manifest.features.slash_commands.map(({ command }: { command: string }) => command)).toEqual([LEAK, DESK]);
    expect(manifest.features.shortcuts.map(({ callback_id: id }: { callback_id: string }) => id)).toEqual([ASK_ABOUT, REMOVE]);
  });
});

test.each([AS_IT_IS, WITH_CHANNELS])("the two differ in how requests arrive, and in nothing else", (edit) => {
  const [socket, http] = FILES.map((file) => parse(edit(readFileSync(file, "utf8"))));
  expect([socket.settings.socket_mode_enabled, http.settings.socket_mode_enabled]).toEqual([true, false]);
  const addresses = JSON.stringify(http).match(/https:\/\/[^"]+/g) ?? [];
  expect([addresses.length, new Set(addresses).size]).toEqual([4, 1]);
  http.settings.socket_mode_enabled = true;
  delete http.settings.event_subscriptions.request_url;
  delete http.settings.interactivity.request_url;
  for (const command of http.features.slash_commands) delete command.url;
  expect(http).toEqual(socket);
});

import { readFileSync } from "node:fs";
import { stringify } from "yaml";
import { isEdtf } from "../../src/saga/edtf.ts";
import { fieldAt, isRequired, keysAt, sagaJsonSchema, sagaJsonSchemaText } from "../../src/saga/parse/json-schema.ts";
import { parseSaga } from "../../src/saga/parse/parse.ts";

const WRITTEN = readFileSync(new URL("../../data/saga.schema.json", import.meta.url), "utf8");

describe("the JSON Schema", () => {
  test("in data/ is the one the code has; npm run schema writes it", () => {
    expect(WRITTEN).toBe(sagaJsonSchemaText());
  });

  test("asks of a fact what a sentence with a source has", () => {
    expect(keysAt(["facts", 0]).filter((key) => isRequired(["facts", 0, key]))).toEqual(["id", "claim", "standing", "sources"]);
  });

  test("explains every field that an editor completes", () => {
    for (const group of [[], ["saga"], ["sources", 0], ["entities", 0], ["facts", 0], ["facts", 0, "quote"], ["facts", 0, "sources", 0]]) {
      expect(keysAt(group)).not.toHaveLength(0);
      for (const key of keysAt(group)) {
        expect(fieldAt([...group, key])).toMatchObject({ description: expect.any(String), examples: [expect.anything()] });
      }
    }
  });

  test("knows no field of a prototype", () => {
    expect(fieldAt(["facts", 0, "constructor"])).toBeUndefined();
    expect(fieldAt(["__proto__"])).toBeUndefined();
  });

  test("gives examples that may stand in a file", () => {
    const examples = (group: readonly (string | number)[], but: readonly string[] = []) =>
      Object.fromEntries(keysAt(group).flatMap((key) => (but.includes(key) ? [] : [[key, fieldAt([...group, key])?.examples?.[0]]])));
    const relations = ["disputes", "corroborates", "supersedes", "follows"];
    const text = stringify({
      saga: examples(["saga"]),
      sources: [examples(["sources", 0])],
      entities: [examples(["entities", 0])],
      facts: [{ ...examples(["facts", 0], relations), standing: "retracted" }],
    });
    const result = parseSaga(text);
    expect(result.ok ? [] : result.problems).toEqual([]);
  });

  test.each(["2022", "2022-09", "2022-09-27", "2022-09-27~", "2022~", "22", "2022-9", "27.09.2022", "2022-09-27T09:30", "~2022"])(
    "takes %s for a date, or not, as the bot does",
    (text) => {
      const pattern = fieldAt(["facts", 0, "when"])?.pattern ?? "";
      expect(new RegExp(pattern).test(text)).toBe(isEdtf(text));
    },
  );

  test("tells editors that nothing else may stand in a group", () => {
    expect(sagaJsonSchema().additionalProperties).toBe(false);
  });
});

import { parseAskArguments } from "../../../src/platforms/console/ask-arguments.ts";

const DEFAULTS = { isJson: false, wantsExplanation: false, top: 3 };

describe("the arguments of ask", () => {
  it.each([
    ["", {}],
    ["who is azam khan", { question: "who is azam khan" }],
    ["--json who is it", { isJson: true, question: "who is it" }],
    ["--explain --json who", { wantsExplanation: true, isJson: true, question: "who" }],
    ["--top 5 --json", { isJson: true, top: 5 }],
    ["--top=12 when", { top: 12, question: "when" }],
    ["--data my.yaml --json who", { dataFile: "my.yaml", isJson: true, question: "who" }],
    ["--data=-odd.yaml", { dataFile: "-odd.yaml" }],
    ["--top 1 --top 2", { top: 2 }],
    ["who said --json and -x", { question: "who said --json and -x" }],
    ["who -- what", { question: "who -- what" }],
    ["--json -- --top secret", { isJson: true, question: "--top secret" }],
    ["--json --", { isJson: true }],
  ])("“%s”", (line, expected) => {
    expect(parseAskArguments(line === "" ? [] : line.split(" "))).toEqual({ kind: "ask", options: { ...DEFAULTS, ...expected } });
  });

  it("takes an empty word as an empty question, not as a wish to read the input", () => {
    expect(parseAskArguments([""])).toEqual({ kind: "ask", options: { ...DEFAULTS, question: "" } });
  });

  it.each([["--help"], ["-h"], ["--json --help"], ["--bogus --help who"]])("“%s” explains the usage", (line) => {
    expect(parseAskArguments(line.split(" "))).toEqual({ kind: "help", text: expect.stringContaining("Usage: npm run --silent ask") });
  });

  it.each([
    ["--bogus", "There is no option “--bogus”."],
    ["-x who", "There is no option “-x”."],
    ["-top 5", "There is no option “-top”."],
    ["--bog\u001b[2Jus", "There is no option “--bogus”."],
    ["--data", "--data needs a file"],
    ["--data --json", "--data needs a file"],
    ["--data -- who", "--data needs a file"],
    ["--data= who", "--data needs a file"],
    ["--top", "--top needs a number"],
    ["--top --json", "--top needs a number"],
    ["--top 0", "--top is “0”"],
    ["--top -3", "--top is “-3”"],
    ["--top 1.5", "--top is “1.5”"],
    ["--top 1e2", "--top is “1e2”"],
    ["--top many who", "--top is “many”"],
    ["--json=yes", "--json takes no value."],
  ])("“%s” is refused: %s", (line, sentence) => {
    expect(parseAskArguments(line.split(" "))).toEqual({ kind: "problem", text: expect.stringContaining(sentence) });
  });

  it("tells all problems at once, a line each", () => {
    const parsed = parseAskArguments(["--bogus", "--top", "x", "--data"]);
    expect(parsed.kind === "problem" ? parsed.text.split("\n").length : 0).toBe(3);
  });
});

import { suggestNames, suggestQuestions, suggestSources, suggestSpeakers } from "../../src/question/suggestions.ts";
import { libraryOf, openLighthouse, openSaga } from "../library.ts";

const library = openSaga();

describe("names offered while typing", () => {
  test.each([
    ["im", "Imran Khan"],
    ["IMRAN", "Imran Khan"],
    [" imr", "Imran Khan"],
    ["kaptaan", "Imran Khan"],
    ["عمران", "Imran Khan"],
    ["démarche", "the demarche"],
    ["demarche", "the demarche"],
    ["cec", "Sikandar Sultan Raja"],
  ])("%j brings up %s first", (typed, name) => {
    expect(suggestNames(typed, library)[0]).toBe(name);
  });

  test("begin with those that begin so, and hold each once", () => {
    const names = suggestNames("khan", library);
    expect(names[0]).toBe("Imran Khan");
    expect(names).toContain("Azam Khan");
    expect(new Set(names).size).toBe(names.length);
  });

  test("are 25 at the most", () => {
    expect(suggestNames("", library)).toHaveLength(25);
  });

  test("are none for nonsense", () => {
    expect(suggestNames("xyzzy", library)).toEqual([]);
  });
});

describe("speakers offered while typing", () => {
  test("are only those who are quoted", () => {
    expect(suggestSpeakers("", library)).toEqual(expect.arrayContaining(["Imran Khan", "Azam Khan"]));
    expect(suggestSpeakers("ishaq", library)).toEqual([]);
  });

  test("are found behind any number of people who are not", () => {
    const silent = Array.from({ length: 40 }, (_, at) => ({ id: `khan-${at}`, name: `Khan the ${at}th`, kind: "person" as const }));
    const harbour = libraryOf({
      entities: [...silent, { id: "ali", name: "Ali Khan", kind: "person" }],
      facts: [{ id: "said", claim: "Ali Khan spoke.", quote: { words: "The quay is closed.", speaker: "ali" } }],
    });
    expect(suggestSpeakers("khan", harbour)).toEqual(["Ali Khan"]);
  });
});

describe("outlets offered while typing", () => {
  test("come before people and things, and those that begin so before those that hold it", () => {
    expect(suggestSources("da", library).slice(0, 2)).toEqual(["Dawn", "Ishaq Dar"]);
    expect(suggestSources("news", library)[0]).toBe("The News International");
    expect(suggestSources("", library)).toHaveLength(25);
    expect(suggestSources("xyzzy", library)).toEqual([]);
  });
});

describe("questions offered while typing", () => {
  test("are readers' questions that hold what was typed, those that begin so first", () => {
    const questions = suggestQuestions("when is", library);
    expect(questions[0]).toMatch(/^when is/);
    expect(questions.filter((question) => !question.includes("when is"))).toEqual([]);
    expect(questions.length).toBeLessThanOrEqual(25);
  });

  test("are found without minding case and accents", () => {
    expect(suggestQuestions("WHÉN IS THE RELEASE", library)).toContain("when is the release");
  });

  test("are the plainest of each fact, and begin a word with what was typed", () => {
    const plainest = new Set(library.facts.flatMap(({ questions = [] }) => questions.slice(0, 3)));
    for (const typed of ["", "hea", "who", "leak"]) {
      const questions = suggestQuestions(typed, library);
      expect(questions).not.toEqual([]);
      expect(questions.filter((question) => !plainest.has(question))).toEqual([]);
      expect(questions.filter((question) => !` ${question.toLowerCase()}`.includes(` ${typed}`))).toEqual([]);
    }
  });

  test("leave out what was withdrawn", () => {
    const lighthouse = openLighthouse();
    const withdrawn = lighthouse.facts.filter(({ standing }) => standing === "retracted").flatMap(({ questions }) => questions ?? []);
    expect(withdrawn).not.toEqual([]);
    for (const question of withdrawn) expect(suggestQuestions(question, lighthouse)).toEqual([]);
    expect(suggestQuestions("arrested", lighthouse)).toEqual([]);
  });
});

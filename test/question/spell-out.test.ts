import { understand } from "../../src/question/understand.ts";
import { commonWords, isCommon, isEnglish } from "../../src/search/english.ts";
import { openSaga } from "../library.ts";

const library = openSaga();

describe("a misspelt word of a question", () => {
  test.each([
    ["when is the relase", "relase", "release"],
    ["who replcaed Ismail", "replcaed", "replaced"],
    ["what did Imarn say", "imarn", "imran"],
    ["who is Azm Khan", "azm", "azam"],
    ["is Ishaq Dar an abscondar", "abscondar", "absconder"],
    ["the corrupton cases of Dar", "corrupton", "corruption"],
    ["wehn is the release", "wehn", "when"],
    ["what is in the recodrings", "recodrings", "recordings"],
    ["who is Quershi", "quershi", "qureshi"],
    ["who leaked the adio", "adio", "audio"],
    ["how did they tapp the office", "tapp", "tap"],
    ["wat did teh cort issue", "cort", "court"],
    ["what is the cyfer", "cyfer", "cypher"],
    ["are the clames true", "clames", "claims"],
    ["who types the minuts", "minuts", "minutes"],
    ["is Dar hideing", "hideing", "hiding"],
    ["who writed the letter", "writed", "wrote"],
    ["Ismail stepd down", "stepd", "stepped"],
    ["is Raja resining", "resining", "resigning"],
    ["when has it occured", "occured", "occurred"],
  ])("%j is mended", (text, typed, taken) => {
    expect(understand(text, library).corrections).toEqual([{ typed, taken }]);
    expect(understand(text, library).words).toContain(taken);
    expect(understand(text, library).words).not.toContain(typed);
  });

  test("is mended in a name of two words", () => {
    expect(understand("who replaced Mifath Ismial", library).named).toEqual([["miftah-ismail"]]);
  });

  test("is mended a dozen times in one question at the most", () => {
    const text = Array.from({ length: 30 }, () => "relase").join(" ");
    expect(understand(text, library).corrections).toHaveLength(12);
  });
});

describe("a word that is no mistake", () => {
  test("is left as it is where it is common English", () => {
    const common = commonWords(5000).filter((word) => /^[a-z]{3,}$/.test(word) && isEnglish(word) && isCommon(word));
    expect(common.length).toBeGreaterThan(3000);
    const changed = chunksOf(common, 20).flatMap((words) => understand(words.join(" "), library).corrections);
    expect(changed).toEqual([]);
  });

  test.each(["was it laundered", "did they plant a device", "which bank was robbed", "how was the weather that night"])(
    "is left as it is in %j",
    (text) => {
      expect(understand(text, library).corrections).toEqual([]);
    },
  );

  test.each(["Qureshi", "PML-N", "sehat card", "Kaptaan", "démarche", "اسحاق ڈار", "IK"])(
    "is left as it is where it is a name: %s",
    (name) => {
      expect(understand(`who is ${name}`, library).corrections).toEqual([]);
    },
  );

  test.each(["scrapping", "trolling", "retweeting", "unfollowed", "wine", "resting", "rana", "crypto"])(
    "is left as it is where people write it so: %s",
    (word) => {
      expect(understand(`are they ${word}`, library).corrections).toEqual([]);
    },
  );

  test.each(["Moscow", "Donald", "Trump", "Beijing", "Geneva"])("is left as it is where it is a name of another story: %s", (name) => {
    expect(understand(`who is ${name}`, library).corrections).toEqual([]);
  });

  test.each(["2022", "9:30", "09/10", "x1y2", "عمارت", "दफ़्तर"])("is left as it is where it is no Latin word: %s", (text) => {
    expect(understand(text, library).corrections).toEqual([]);
  });

  test("is left as it is where nothing is near it", () => {
    expect(understand("xqzzwv bbkkrrt", library).corrections).toEqual([]);
  });
});

function chunksOf<T>(values: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, at) => values.slice(at * size, (at + 1) * size));
}

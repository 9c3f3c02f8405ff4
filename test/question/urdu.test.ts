import { understand } from "../../src/question/understand.ts";
import { openSaga } from "../library.ts";

const library = openSaga();

describe("a question in Roman Urdu", () => {
  test.each([
    ["release kab hogi", "when"],
    ["files kab jaari hongi", "when"],
    ["imran khan ne kya kaha", "what"],
    ["hacker kaun hai", "who"],
    ["kis ne kaha let's play with it", "who"],
    ["dar kahan tha", "where"],
    ["dar kidhar tha", "where"],
    ["dar ne hearing kyun miss ki", "why"],
    ["dar par kitne case hain", "count"],
    ["PM house kaise tap hua", "how"],
    ["kya miftah ismail ne istifa diya", "yes-no"],
  ])("%j asks for: %s", (text, kind) => {
    expect(understand(text, library).kind).toBe(kind);
  });

  test.each([
    ["imran khan ne kya kaha", "imran-khan"],
    ["sabiq wazir-e-azam ne kya kaha", "imran-khan"],
    ["wazir-e-azam ko kis ne bataya", "shehbaz-sharif"],
    ["wazir-e-khazana kahan tha", "miftah-ismail"],
    ["kya dar par muqadma hai", "ishaq-dar"],
    ["sehat card ka kya hua", "health-card"],
    ["amrika ka naam kyun nahi lena", "united-states"],
  ])("%j names %s", (text, id) => {
    expect(understand(text, library).named).toContainEqual([id]);
  });

  test("tells by its particles who did it", () => {
    const { deed } = understand("imran khan ne azam khan ko kya kaha", library);
    expect(deed?.agent).toEqual({ kind: "named", ids: ["imran-khan"] });
    expect(deed?.patient).toEqual({ kind: "named", ids: ["azam-khan"] });
  });

  test("is not seen in English that holds a word spelt alike", () => {
    expect(understand("who laid the plot bare", library).words).toEqual(["who", "laid", "the", "plot", "bare"]);
  });
});

describe("a question in Urdu script", () => {
  test.each([
    ["ریلیز کب ہے", "when"],
    ["عمران خان نے کیا کہا", "what"],
    ["اسحاق ڈار کون ہے", "who"],
    ["اسحاق ڈار کہاں تھا", "where"],
    ["اسحاق ڈار کیوں مفرور ہے", "why"],
  ])("%j asks for: %s", (text, kind) => {
    expect(understand(text, library).kind).toBe(kind);
  });

  test.each([
    ["عمران خان نے کیا کہا", "imran-khan"],
    ["شہباز شریف کون ہے", "shehbaz-sharif"],
    ["شهباز شريف كون ہے", "shehbaz-sharif"],
    ["مریم نواز کون ہے", "maryam-nawaz"],
    ["ڈارک ویب کون ہے", "dark-web-poster"],
    ["نیب کیا ہے", "nab"],
  ])("%j names %s", (text, id) => {
    expect(understand(text, library).named).toEqual([[id]]);
  });
});

describe("a question in Hindi script", () => {
  test("is understood as one in Urdu script is", () => {
    const { kind, named } = understand("इमरान खान ने क्या कहा", library);
    expect(kind).toBe("what");
    expect(named).toEqual([["imran-khan"]]);
  });
});

import { writeFileSync } from "node:fs";
import { sagaJsonSchemaText } from "./parse/json-schema.ts";

writeFileSync(new URL("../../data/saga.schema.json", import.meta.url), sagaJsonSchemaText());

#!/usr/bin/env node
// Slices every published example record the way a JavaScript consumer does, and checks what the record says.
// Usage: slice.mjs [file ...]   (default: topics/schema/examples/*.enriched.json)
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A string is UTF-16 already; code points need an array of characters. */
function cutter(value, unit) {
  if (unit === "utf16") {
    return { length: value.length, cut: (start, end) => value.slice(start, end) };
  }
  const points = Array.from(value);
  return { length: points.length, cut: (start, end) => points.slice(start, end).join("") };
}

function* check(record) {
  const e = record.enrichment;
  const body = record.bodies[0];
  const text = cutter(body.value, e.offsetUnit);
  const headline = cutter(record.headlines?.[0]?.value ?? "", e.offsetUnit);
  yield ["charCount", body.charCount === Array.from(body.value).length];
  yield ["textSha256", createHash("sha256").update(body.value, "utf8").digest("hex") === e.textSha256];
  yield ["cleanLength", e.cleaning.cleanLength === text.length];
  yield ["blocks cover the text", e.blocks.map((b) => text.cut(b.start, b.end)).join("\n\n") === body.value];
  for (const b of e.blocks) {
    yield [`block ${b.start}`, !text.cut(b.start, b.end).includes("\n\n") || b.type === "preformatted"];
    yield [`raw range ${b.rawStart}`, 0 <= b.rawStart && b.rawStart <= b.rawEnd && b.rawEnd <= e.cleaning.rawLength];
  }
  for (const entity of e.entities) {
    for (const m of entity.mentions) {
      yield [`mention ${m.exact}`, (m.field === "headline" ? headline : text).cut(m.start, m.end) === m.exact];
    }
  }
  for (const r of e.cleaning.repairs) {
    yield [`repair ${r.start}`, 0 <= r.start && r.start <= r.end && r.end <= text.length];
  }
  for (const r of e.cleaning.removals) {
    yield [`removal ${r.at}`, 0 <= r.at && r.at <= text.length];
  }
}

const folder = join(dirname(fileURLToPath(import.meta.url)), "..", "topics", "schema", "examples");
const files = process.argv.length > 2
  ? process.argv.slice(2)
  : readdirSync(folder).filter((f) => f.endsWith(".enriched.json")).sort().map((f) => join(folder, f));
let checks = 0;
let failures = 0;
let mentions = 0;
for (const file of files) {
  for (const [what, holds] of check(JSON.parse(readFileSync(file, "utf8")))) {
    checks += 1;
    mentions += what.startsWith("mention ") ? 1 : 0;
    if (!holds) {
      failures += 1;
      console.error(`${file}: ${what} is wrong`);
    }
  }
}
console.log(`javascript: ${files.length} records, ${checks} checks, ${mentions} mentions, ${failures} failures`);
process.exit(failures || files.length === 0 ? 1 : 0);

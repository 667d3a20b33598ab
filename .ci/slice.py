#!/usr/bin/env python3
"""Slices every published example record the way a Python consumer does, and checks what the record says.

Usage: slice.py [file ...]   (default: topics/schema/examples/*.enriched.json)
"""
import glob
import hashlib
import json
import os
import sys


class Text:
    """Text that is sliced in the record's own unit."""

    def __init__(self, value, unit):
        self.unit = unit
        self.data = value.encode("utf-16-le") if unit == "utf16" else value

    def cut(self, start, end):
        if self.unit == "utf16":
            return self.data[2 * start : 2 * end].decode("utf-16-le")
        return self.data[start:end]

    def __len__(self):
        return len(self.data) // (2 if self.unit == "utf16" else 1)


def check(record):
    """Yields (what, is it true) for each claim of a record."""
    e = record["enrichment"]
    body = record["bodies"][0]
    text = Text(body["value"], e["offsetUnit"])
    headline = Text(record["headlines"][0]["value"], e["offsetUnit"]) if "headlines" in record else None
    yield "charCount", body["charCount"] == len(body["value"])
    yield "textSha256", hashlib.sha256(body["value"].encode()).hexdigest() == e["textSha256"]
    yield "cleanLength", e["cleaning"]["cleanLength"] == len(text)
    joined = "\n\n".join(text.cut(b["start"], b["end"]) for b in e["blocks"])
    yield "blocks cover the text", joined == body["value"]
    for block in e["blocks"]:
        yield "block %(start)d" % block, "\n\n" not in text.cut(block["start"], block["end"]) or block["type"] == "preformatted"
        yield "raw range %(rawStart)d" % block, 0 <= block["rawStart"] <= block["rawEnd"] <= e["cleaning"]["rawLength"]
    for entity in e["entities"]:
        for mention in entity["mentions"]:
            where = headline if mention.get("field") == "headline" else text
            yield "mention " + mention["exact"], where.cut(mention["start"], mention["end"]) == mention["exact"]
    for repair in e["cleaning"]["repairs"]:
        yield "repair %(start)d" % repair, 0 <= repair["start"] <= repair["end"] <= len(text)
    for removal in e["cleaning"]["removals"]:
        yield "removal %(at)d" % removal, 0 <= removal["at"] <= len(text)
        cut = "sha256" in removal
        yield "removal text", len(removal["text"]) == 200 if cut else len(removal["text"]) <= 200


def main(files):
    folder = os.path.join(os.path.dirname(__file__), "..", "topics", "schema", "examples")
    files = files or sorted(glob.glob(os.path.join(folder, "*.enriched.json")))
    checks = failures = mentions = 0
    for name in files:
        with open(name, encoding="utf-8", newline="") as file:
            record = json.load(file)
        for what, true in check(record):
            checks += 1
            mentions += what.startswith("mention ")
            if not true:
                failures += 1
                print("%s: %s is wrong" % (name, what), file=sys.stderr)
    print("python: %d records, %d checks, %d mentions, %d failures" % (len(files), checks, mentions, failures))
    return 1 if failures or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

#!/bin/sh
# Makes the archive of class data that bin/wiredesk starts from: class-data.sh DIRECTORY true|false
# It holds the classes that the filters load, by running them once. Without the archive everything works as well.
set -eu

home=$(CDPATH= cd -P "$1" && pwd)
archive=$home/lib/wiredesk.jsa
rm -f "$archive" "$archive.for"
[ "$2" = true ] || exit 0

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
html='<html><body><h1>Un pont</h1><p>Le maire de Bamako a ouvert le pont mardi.</p></body></html>'

# One filter: its arguments; its input is standard input.
record() {
    JAVA_OPTS="-Xshare:off -XX:DumpLoadedClassList=$work/$1" "$home/bin/wiredesk" "$@" >/dev/null 2>&1
}

echo 'Il pleut à Bamako ce matin.' | record detect
echo 'Il pleut à Bamako ce matin.' | record tag --language fr
printf '{"id":"a","content":"%s"}\n{"id":"b","content":"Il pleut.\\n\\nSource: Exemple"}\n' "$html" | record enrich
# A class comes after those that it extends: the order of one run, then what only the others have.
cat "$work/enrich" "$work/tag" "$work/detect" | awk '!seen[$0]++' >"$work/classes"

JAVA_OPTS="-Xshare:dump -XX:SharedClassListFile=$work/classes -XX:SharedArchiveFile=$work/archive" \
    "$home/bin/wiredesk" detect >/dev/null 2>&1

if [ -n "${JAVA_HOME:-}" ]; then
    java=$JAVA_HOME/bin/java
else
    java=$(command -v java)
fi
runtime=$(CDPATH= cd -P "$(dirname "$(readlink -f "$java" 2>/dev/null || echo "$java")")/.." && pwd)
mv "$work/archive" "$archive"
echo "$home $runtime" >"$archive.for"

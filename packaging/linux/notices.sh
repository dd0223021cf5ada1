#!/usr/bin/env bash
# Prints the licences of every library that is part of the program, with their texts, as those licences ask.
# Needs cargo and python3; the sources of the libraries have to be there (cargo fetch).
set -euo pipefail
cd "$(dirname "$0")/../.."
# What is needed only to build or to test is no part of the program, but for the two that bring the sources of SQLCipher
# and of OpenSSL.
host=$(rustc -vV | sed -n 's/^host: //p')
linked=$(cargo tree --locked --edges normal --prefix none --format '{p}' | sort -u)
cargo metadata --format-version 1 --locked --filter-platform "$host" | LINKED=$linked python3 -c '
import json
import os
import sys

sources = {"openssl-src", "sqlcipher-src"}
linked = {tuple(line.split()[:2]) for line in os.environ["LINKED"].splitlines()}
packages = [
    package
    for package in json.load(sys.stdin)["packages"]
    if package["source"] and (package["name"] in sources or (package["name"], "v" + package["version"]) in linked)
]

print("Alqa is made with the Rust standard library (MIT OR Apache-2.0) and the libraries below, each under its own licence.")
seen = {}
for package in sorted(packages, key=lambda package: (package["name"], package["version"])):
    print("\n" + "=" * 78)
    print(package["name"], package["version"])
    print("Licence:", package["license"] or "see below")
    if package["authors"]:
        print("Authors:", ", ".join(package["authors"]))
    folder = os.path.dirname(package["manifest_path"])
    found = []
    for place in (folder, os.path.join(folder, "openssl"), os.path.join(folder, "sqlcipher")):
        for name in sorted(os.listdir(place)) if os.path.isdir(place) else []:
            path = os.path.join(place, name)
            if name.upper().startswith(("LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE")) and os.path.isfile(path):
                found.append((os.path.relpath(path, folder), open(path, encoding="utf-8", errors="replace").read().strip()))
    for name, text in found:
        if text in seen:
            print(f"\n-- {name}: the same text as {seen[text]}")
        else:
            seen[text] = "{} of {} {}".format(name, package["name"], package["version"])
            print(f"\n-- {name}\n\n{text}")
    if not found:
        print("(its package carries no text of the licence)")
'

#!/usr/bin/env python3
"""Reads `ctest --show-only=json-v1`, prints the tests' names: those whose folder was committed to last come first."""
import json
import subprocess
import sys
from pathlib import Path


def folder_of(test, graph):
    """The source folder whose CMakeLists.txt made the test, below the root of the repository."""
    node = graph["nodes"][test["backtrace"]]
    while "parent" in node and not graph["files"][node["file"]].endswith("CMakeLists.txt"):
        node = graph["nodes"][node["parent"]]
    return Path(graph["files"][node["file"]]).parent


def last_change(folder):
    """Seconds of the last commit to the tests of a context or to the context itself."""
    context = Path("models") / folder.name
    answer = subprocess.run(["git", "log", "-1", "--format=%ct", "--", str(folder), str(context)],
                            capture_output=True, text=True, check=False).stdout.strip()
    return int(answer or 0)


def main():
    listing = json.load(sys.stdin)
    tests = [(last_change(folder_of(test, listing["backtraceGraph"])), test["name"]) for test in listing["tests"]]
    for _, name in sorted(tests, key=lambda row: (-row[0], row[1])):
        print(name)


if __name__ == "__main__":
    main()

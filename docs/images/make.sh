#!/usr/bin/env bash
# Makes the pictures of README.md, LEESMIJ.md and docs/stories.md again, from the scenarios that come with the program.
set -euo pipefail
cd "$(dirname "$0")/../.."
for lang in en nl; do
  node dist/cli/main.js compare scenarios/zhz-2024.yaml scenarios/policies/retention.yaml scenarios/policies/raad-recovery.yaml \
    --lang "$lang" --out "results/picture-$lang" --quiet > /dev/null
  cp "results/picture-$lang/chart.svg" "docs/images/children-without-worker-$lang.svg"
done
node dist/cli/main.js compare scenarios/stories/caseload-norm-12.yaml --lang en --out results/picture-story --quiet > /dev/null
cp results/picture-story/chart.svg docs/images/story-caseload-norm-12-en.svg

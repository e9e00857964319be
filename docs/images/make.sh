#!/usr/bin/env bash
# Makes the pictures of README.md, LEESMIJ.md, docs/stories.md, docs/letters.md and docs/brieven.md again, from the scenarios
# that come with the program.
set -euo pipefail
cd "$(dirname "$0")/../.."
for lang in en nl; do
  node dist/cli/main.js compare scenarios/zhz-2024.yaml scenarios/policies/retention.yaml scenarios/policies/raad-recovery.yaml \
    --lang "$lang" --out "results/picture-$lang" --quiet > /dev/null
  cp "results/picture-$lang/chart.svg" "docs/images/children-without-worker-$lang.svg"
done
node dist/cli/main.js compare scenarios/stories/caseload-norm-12.yaml --lang en --out results/picture-story --quiet > /dev/null
cp results/picture-story/chart.svg docs/images/story-caseload-norm-12-en.svg

# The figures of a letter: of the comparison above and of four results more.
base=scenarios/zhz-2024.yaml
quiet() { node dist/cli/main.js "$@" --lang nl --quiet > /dev/null; }
quiet run "$base" --out results/picture-run
quiet compare scenarios/stories/voorrang.yaml --out results/picture-voorrang
quiet measures "$base" scenarios/policies/{retention,raad-recovery}.yaml scenarios/stories/{caseload-norm-12,doorbraak}.yaml \
  --out results/picture-measures
rm -rf results/picture-tipping
quiet sweep docs/images/tipping-map.yaml --out results/picture-tipping
quiet analyse results/picture-tipping
node docs/images/letter-figures.mjs

# The page and the Word file, where the programs for that are.
if command -v chromium > /dev/null && command -v soffice > /dev/null && command -v pdftoppm > /dev/null; then
  quiet export results/picture-nl --out results/picture-brief.zip
  npm run --silent build:web
  node docs/images/pages.mjs
else
  echo "letter-page.webp and letter-word.webp stay as they are: Chromium, LibreOffice or pdftoppm is not there." >&2
fi

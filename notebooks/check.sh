#!/usr/bin/env bash
# Computes the demonstration study and reads it with the notebook and with R, where they are there. Nothing of it is kept.
# A sweep that is there already is read instead when its folder is given: notebooks/check.sh results/demo
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT

sweep=${1:-$made/demo}
if [ $# = 0 ]; then node "$here/../dist/cli/main.js" sweep "$here/../scenarios/studies/demo.yaml" --out "$sweep" --quiet; fi
sweep=$(cd "$sweep" && pwd)

if command -v jupyter-nbconvert > /dev/null; then
  SWEEP=$sweep jupyter-nbconvert --log-level=WARN --to markdown --execute --output-dir "$made" "$here/read-a-sweep.ipynb"
  echo "read-a-sweep.ipynb: ran"
else
  echo "read-a-sweep.ipynb: not run, there is no jupyter-nbconvert"
fi
if command -v Rscript > /dev/null; then
  Rscript "$here/read-a-sweep.R" "$sweep" "$made/chart.pdf"
  echo "read-a-sweep.R: ran"
else
  echo "read-a-sweep.R: not run, there is no Rscript"
fi

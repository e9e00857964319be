#!/usr/bin/env bash
# Installs LibreOffice Writer and poppler where they are missing, on Debian as root.
set -euo pipefail

missing=()
for program in soffice pdfinfo pdftotext pdffonts pdftoppm; do
  command -v "$program" > /dev/null || missing+=("$program")
done
if [ ${#missing[@]} -eq 0 ]; then exit 0; fi
if [ "$(id -u)" != 0 ] || ! command -v apt-get > /dev/null; then
  echo "Missing: ${missing[*]}. On Debian, as root: apt-get install libreoffice-writer-nogui poppler-utils" >&2
  exit 1
fi
apt-get update
DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends libreoffice-writer-nogui poppler-utils

#!/usr/bin/env bash
# Installs Slurm and munge where they are missing, on Debian as root. The tests start and stop the daemons themselves.
set -euo pipefail

missing=()
for program in munged slurmctld slurmd sbatch setpriv; do
  command -v "$program" > /dev/null || missing+=("$program")
done
if [ ${#missing[@]} -eq 0 ]; then exit 0; fi
if [ "$(id -u)" != 0 ] || ! command -v apt-get > /dev/null; then
  echo "Missing: ${missing[*]}. On Debian, as root: apt-get install slurm-wlm munge util-linux" >&2
  exit 1
fi

# Packages of Debian start their daemons; those of the tests are others.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  trap 'rm -f "$policy"' EXIT
  printf '#!/bin/sh\nexit 101\n' > "$policy"
  chmod 755 "$policy"
fi
apt-get update
DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends slurm-wlm munge util-linux

#!/usr/bin/env bash
# Builds everything, checks the format, runs every test project; the last line is the sum: "N passed, N failed".
# It holds the measured quality of the analysis: the corpus against tests/floors, and with ../shared beside the repository
# the reports there (check_floors.py) and the measuring itself against another scorer (check_scorer.py).
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 CI=true
passed=0 failed=0
results="$(mktemp -d)"
trap 'rm -rf "$results"' EXIT

finish() {
  echo "$passed passed, $failed failed"
  [[ $failed -eq 0 && $passed -gt 0 ]] && exit 0
  exit 1
}

# One more check beside the tests: step "what" command…
step() {
  local what="$1"; shift
  echo "== $what"
  if "$@"; then passed=$((passed + 1)); else echo "FAILED: $what"; failed=$((failed + 1)); return 1; fi
}

install_missing() {
  local packages=()
  command -v curl >/dev/null || packages+=(curl)
  command -v python3 >/dev/null || packages+=(python3-minimal)
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || command -v initdb >/dev/null || packages+=(postgresql)
  [[ -n ${PERFEVAL_CHROMIUM:-} || -x /usr/bin/chromium ]] || packages+=(chromium fonts-noto-cjk)
  command -v mutool >/dev/null || packages+=(mupdf-tools)
  command -v pdftoppm >/dev/null || packages+=(poppler-utils)
  [[ -d /usr/share/poppler/cMap ]] || packages+=(poppler-data)
  command -v tesseract >/dev/null || packages+=(tesseract-ocr)
  compgen -G '/usr/share/tesseract-ocr/*/tessdata/chi_sim.traineddata' >/dev/null || packages+=(tesseract-ocr-chi-sim)
  command -v soffice >/dev/null || packages+=(libreoffice-writer-nogui libreoffice-calc-nogui)
  /usr/bin/python3 -c "import jieba" 2>/dev/null || packages+=(python3-jieba)
  [[ -f /usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1 ]] || packages+=(faketime)
  [[ -d /usr/share/fonts/opentype/noto ]] || packages+=(fonts-noto-cjk)
  [[ ${#packages[@]} -eq 0 ]] && return 0
  if [[ $(id -u) -ne 0 ]]; then echo "Not installed: ${packages[*]}; what needs them is skipped or fails."; return 0; fi
  echo "Installing ${packages[*]}"
  { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${packages[@]}"; } >"$results/apt.log" 2>&1 \
    || { tail -n 20 "$results/apt.log"; return 1; }
}

build() {
  dotnet restore PerfEval.sln --locked-mode -v q && dotnet build PerfEval.sln -c Release --no-restore -v q --nologo
}

# Adds up the counters of the result files of one project.
count() {
  python3 - "$1" <<'PYTHON'
import glob, sys, xml.etree.ElementTree as tree
good = bad = 0
for path in glob.glob(sys.argv[1] + "/*.trx"):
    for c in tree.parse(path).getroot().iter("{http://microsoft.com/schemas/VisualStudio/TeamTest/2010}Counters"):
        good += int(c.get("passed", 0))
        bad += int(c.get("failed", 0)) + int(c.get("error", 0)) + int(c.get("timeout", 0)) + int(c.get("aborted", 0))
print(good, bad)
PYTHON
}

test_project() {
  local name good bad status=0
  name="$(basename "$1" .csproj)"
  echo "== $name"
  dotnet test "$1" -c Release --no-build --nologo --logger trx --results-directory "$results/$name" || status=$?
  read -r good bad < <(count "$results/$name")
  passed=$((passed + good)) failed=$((failed + bad))
  if [[ $status -ne 0 && $bad -eq 0 ]]; then echo "FAILED: $name ended with status $status"; failed=$((failed + 1)); fi
  if [[ $good -eq 0 && $bad -eq 0 && $status -eq 0 ]]; then echo "FAILED: $name ran no test"; failed=$((failed + 1)); fi
}

perfeval() { dotnet src/PerfEval.Cli/bin/Release/net10.0/perfeval.dll "$@"; }

# A set of reports with gold against its floors: evaluate FOLDER FLOORS
evaluate() { perfeval evaluate "$1" --floors "$2" --brief; }

generated() { perfeval generate --count 300 --seed 1 --out "$results/generated" && evaluate "$results/generated" tests/floors/generated.json; }

scorer() { python3 tests/check_scorer.py ../shared/tools/score.py "$1" dotnet src/PerfEval.Cli/bin/Release/net10.0/perfeval.dll; }

floors() {
  perfeval analyze ../shared/reports -o "$results/out.jsonl" || return 1
  python3 ../shared/tools/score.py ../shared/gold "$results/out.jsonl" >"$results/score.txt" || { cat "$results/score.txt"; return 1; }
  cat "$results/score.txt"
  tail -n 1 "$results/score.txt" | python3 tests/check_floors.py
}

step "packages" install_missing || finish
step "build" build || finish
step "format" dotnet format PerfEval.sln --verify-no-changes --no-restore
for project in tests/*/*.Tests.csproj; do test_project "$project"; done
for set in retold written sealed; do step "quality on corpus/$set" evaluate "corpus/$set" "tests/floors/$set.json"; done
step "quality on generated reports" generated
if [[ -d ../shared ]]; then
  step "quality on the shared reports" floors
  for set in retold written; do step "measuring on corpus/$set" scorer "corpus/$set"; done
fi
finish

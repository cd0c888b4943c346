#!/usr/bin/env bash
# Builds and starts PerfEval: a private PostgreSQL, the web application, the sample reports of corpus/.
#   PERFEVAL_PORT (5080)  PERFEVAL_DATA (data folder)  PERFEVAL_ADMIN, PERFEVAL_ADMIN_PASSWORD (first account)
#   PERFEVAL_READERS=0 does not install the programs that read pdf, scans and old office files
#   PERFEVAL_SAMPLES=0 leaves the samples out; PERFEVAL_DETACH=1 leaves the program running and prints its pid.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

fail() { echo "$1" >&2; exit 1; }

need_commands() {
  command -v dotnet >/dev/null || fail "缺少 .NET 10 SDK。"
  command -v npm >/dev/null || fail "缺少 Node.js 20 和 npm。"
  local packages=()
  command -v curl >/dev/null || packages+=(curl)
  if [[ -z ${ConnectionStrings__PerfEval:-} && -z ${PERFEVAL_PGBIN:-} ]]; then
    compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || command -v initdb >/dev/null || packages+=(postgresql)
  fi
  # What reads .pdf, scans and old office files; without them those files are refused with the reason, the others are read.
  local readers=()
  command -v mutool >/dev/null || readers+=(mupdf-tools)
  command -v pdftoppm >/dev/null || readers+=(poppler-utils poppler-data)
  command -v tesseract >/dev/null || readers+=(tesseract-ocr tesseract-ocr-chi-sim fonts-noto-cjk)
  command -v soffice >/dev/null || readers+=(libreoffice-writer-nogui libreoffice-calc-nogui)
  if [[ ${PERFEVAL_READERS:-1} != 0 && ${#readers[@]} -gt 0 ]]; then
    if [[ $(id -u) -eq 0 ]]; then packages+=("${readers[@]}"); else echo "未安装 ${readers[*]}：pdf、扫描件、旧版办公文件中相应的文件将不能读取。"; fi
  fi
  [[ ${#packages[@]} -eq 0 ]] && return
  [[ $(id -u) -eq 0 ]] || fail "请先安装：${packages[*]}（例如 apt-get install ${packages[*]}）。"
  echo "安装 ${packages[*]} …"
  { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${packages[@]}"; } >/dev/null \
    || fail "安装失败：${packages[*]}。"
}

need_commands

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export ASPNETCORE_ENVIRONMENT=Production
if [[ -z ${PERFEVAL_DATA:-} ]]; then
  if [[ $(id -u) -eq 0 ]]; then PERFEVAL_DATA=/var/lib/perfeval; else PERFEVAL_DATA="${XDG_DATA_HOME:-$HOME/.local/share}/perfeval"; fi
fi
PERFEVAL_DATA="$(realpath -m "$PERFEVAL_DATA")"
export PERFEVAL_DATA
port="${PERFEVAL_PORT:-5080}"
url="http://127.0.0.1:$port"
(exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && fail "端口 $port 已被占用，可用 PERFEVAL_PORT 另指一个。"

echo "编译 …"
build=(dotnet build -c Release -v q --nologo -p:RestoreLockedMode=true)
{ "${build[@]}" src/PerfEval.Web && "${build[@]}" src/PerfEval.Cli; } | { grep -E 'error|warning' || true; } \
  || fail "编译失败。"
perfeval=(dotnet src/PerfEval.Cli/bin/Release/net10.0/perfeval.dll)

echo "启动 …"
# A database that others use already is left running at the end.
ours=1
[[ -n ${ConnectionStrings__PerfEval:-} ]] && ours=0
[[ $ours == 1 ]] && "${perfeval[@]}" db status >/dev/null 2>&1 && ours=0
[[ -n ${ConnectionStrings__PerfEval:-} ]] || "${perfeval[@]}" db start >/dev/null || fail "数据库没有启动。"
log="$PERFEVAL_DATA/web.log"
mkdir -p "$PERFEVAL_DATA"
(umask 077 && : >"$log")
# In the folder of the web project, where its files are found; a process group of its own, so that Ctrl-C reaches it through us alone.
start=(dotnet bin/Release/net10.0/PerfEval.Web.dll --urls "$url")
set -m
(cd src/PerfEval.Web && exec "${start[@]}") >>"$log" 2>&1 </dev/null &
web=$!
set +m

stop() {
  trap - INT TERM
  kill -TERM "$web" 2>/dev/null || true
  wait "$web" 2>/dev/null || true
  [[ $ours == 0 ]] || "${perfeval[@]}" db stop >/dev/null || true
  echo
  echo "已停止。"
  exit 0
}
trap stop INT TERM

for _ in $(seq 300); do
  curl -fs -o /dev/null --max-time 5 "$url/sign-in" && break
  kill -0 "$web" 2>/dev/null || { tail -n 30 "$log" >&2; fail "程序没有启动，详见 $log。"; }
  sleep 0.2
done
curl -fs -o /dev/null --max-time 5 "$url/sign-in" || { kill -TERM "$web"; fail "程序没有响应，详见 $log。"; }

echo
echo "PerfEval 已启动：$url"
grep -m1 '^首次登录' "$log" || echo "请用已有账号登录。"

# The samples are handed in once, and again when they have changed; known files are not analysed twice.
if [[ ${PERFEVAL_SAMPLES:-1} != 0 && -d corpus ]]; then
  mapfile -d '' -t samples < <(find corpus/retold corpus/written -type f \( -name '*.docx' -o -name '*.txt' -o -name '*.xlsx' \) -print0 | sort -z)
  if [[ ${#samples[@]} -gt 0 ]]; then
    sum="$(sha256sum "${samples[@]}" | sha256sum)"
    if [[ "$(cat "$PERFEVAL_DATA/samples.sum" 2>/dev/null)" != "$sum" ]]; then
      echo "载入样例报告 ${#samples[@]} 份，现在就可以登录 …"
      if "${perfeval[@]}" ingest --name 样例 "${samples[@]}" >"$PERFEVAL_DATA/samples.log" 2>&1; then
        echo "$sum" >"$PERFEVAL_DATA/samples.sum"
        "${perfeval[@]}" db refresh >>"$PERFEVAL_DATA/samples.log" 2>&1 || true # typical sentences and keywords, for analysts
        echo "样例已载入。"
      else echo "部分样例未能载入，详见 $PERFEVAL_DATA/samples.log。" >&2; fi
    fi
  fi
fi

if [[ ${PERFEVAL_DETACH:-0} == 1 ]]; then
  trap - INT TERM
  echo "pid $web"
  exit 0
fi
echo "按 Ctrl-C 停止。"
wait "$web" && stop
tail -n 30 "$log" >&2
fail "程序意外结束，详见 $log。"

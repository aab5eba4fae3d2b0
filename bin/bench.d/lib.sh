# Sourced by the benchmarks: starts a program of its own on a data folder of its own, and stops it again.

bench_home=$(mktemp -d)
bench_port=${BENCH_PORT:-18080}
bench_url=http://127.0.0.1:$bench_port
bench_pid=

# start [more program arguments]: waits for Ready, leaves the seconds it took in bench_seconds.
start() {
  local from
  : >"$bench_home.log"
  from=$(date +%s.%N)
  "$JAVA_HOME/bin/java" ${BENCH_JAVA:--Xmx384m -XX:+UseSerialGC} --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true \
    -cp "target/classes:$(cat target/classpath)" org.yibaotong.Yibaotong \
    --server.port="$bench_port" --yibaotong.home="$bench_home" "$@" >"$bench_home.log" 2>&1 &
  bench_pid=$!
  until grep -q '^Ready' "$bench_home.log"; do
    kill -0 "$bench_pid" 2>/dev/null || { tail -20 "$bench_home.log" >&2; exit 1; }
    sleep 0.05
  done
  bench_seconds=$(echo "$(date +%s.%N) - $from" | bc)
}

stop() {
  if [ -n "$bench_pid" ]; then
    kill "$bench_pid" 2>/dev/null || true
    wait "$bench_pid" 2>/dev/null || true
    bench_pid=
  fi
}

# The memory of the program and of its database, resident and not shared, in MB.
memory() {
  local pids pid
  pids="$bench_pid $(head -1 "$bench_home/database/postmaster.pid") $(pgrep -P "$(head -1 "$bench_home/database/postmaster.pid")")"
  for pid in $pids; do awk '/^Pss:/ {print $2}' "/proc/$pid/smaps_rollup" 2>/dev/null || true; done \
    | awk '{sum += $1} END {printf "%d", sum / 1024}'
}

database_url() { echo "jdbc:postgresql://127.0.0.1:$(sed -n 4p "$bench_home/database/postmaster.pid")/postgres"; }

result() { printf '{"bench":"%s","what":"%s","value":%s,"unit":"%s","limit":%s}\n' "$@"; }

trap 'stop; rm -rf "$bench_home" "$bench_home.log"' EXIT

# need PROGRAM…: says what to install instead of failing half-way.
need() {
  local one
  for one in "$@"; do
    command -v "$one" >/dev/null || { echo "This benchmark needs $one: install it first (apt-get install $one)." >&2; exit 2; }
  done
}

# sql STATEMENT…: in the benchmark's own database; prints the first column of what the last one answers.
sql() { "$JAVA_HOME/bin/java" -cp "$(cat target/classpath)" bin/bench.d/Sql.java "$(database_url)" "$@"; }

encoded() { printf %s "$1" | od -An -tx1 | tr -d ' \n' | sed 's/../%&/g'; }

# sign_in LOGIN: prints the cookie of that person of the example city.
sign_in() {
  local jar token
  jar=$(mktemp)
  token=$(curl -s -c "$jar" "$bench_url/sign-in" | sed -n 's/.*name="_csrf" value="\([^"]*\)".*/\1/p' | head -1)
  curl -s -o /dev/null -b "$jar" -c "$jar" --data-urlencode "_csrf=$token" --data-urlencode "login=$1" \
    --data-urlencode "password=Shili-2026" "$bench_url/sign-in"
  awk '/yibaotong/ {print $6 "=" $7}' "$jar"
  rm -f "$jar"
}

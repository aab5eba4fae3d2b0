# Sourced by the benchmarks: starts a program of its own on a data folder of its own, and stops it again.

bench_home=$(mktemp -d)
[ -z "${BENCH_EXAMPLE:-}" ] || cp -a "$BENCH_EXAMPLE/." "$bench_home" # the example city, where another benchmark has made it
bench_port=${BENCH_PORT:-18080}
bench_url=http://127.0.0.1:$bench_port
bench_pid=
bench_group=
bench_ahead=
bench_database=()

# start [more program arguments]: as it is started in production. Waits for Ready, leaves the seconds it took in bench_seconds.
start() {
  local from
  : >"$bench_home.log"
  from=$(date +%s.%N)
  (
    [ -z "$bench_group" ] || echo "$BASHPID" >"$bench_group/cgroup.procs"
    exec bin/serve --server.port="$bench_port" --yibaotong.home="$bench_home" "$@"
  ) >"$bench_home.log" 2>&1 &
  bench_pid=$!
  until grep -q '^Ready' "$bench_home.log"; do
    kill -0 "$bench_pid" 2>/dev/null || { tail -20 "$bench_home.log" >&2; exit 1; }
    sleep 0.05
  done
  bench_seconds=$(awk -v from="$from" -v to="$(date +%s.%N)" 'BEGIN {printf "%.1f", to - from}')
}

stop() {
  if [ -n "$bench_pid" ]; then
    kill "$bench_pid" 2>/dev/null || true
    wait "$bench_pid" 2>/dev/null || true
    bench_pid=
  fi
}

# hold MB: what starts next gets no more memory than that from the kernel, which first takes back what can be read again from a file, and
# ends the program when that is not enough. False where there is no memory control group to make, which takes root on Linux.
hold() {
  local of=/sys/fs/cgroup most=memory.max
  [ ! -d /sys/fs/cgroup/memory ] || of=/sys/fs/cgroup/memory most=memory.limit_in_bytes
  mkdir "$of/yibaotong-bench-$$" 2>/dev/null || return 1
  bench_group=$of/yibaotong-bench-$$
  echo "$(($1 << 20))" >"$bench_group/$most" || return 1
}

# Disks of some virtual machines bring in megabytes around whatever is read, which where memory is short takes away what was brought before. This
# has them bring in 128 KB, as Linux does unless told otherwise, until the benchmark ends.
read_a_little() {
  local device
  device=/sys/dev/block/$(findmnt -rno MAJ:MIN -T .)
  bench_ahead=$device/bdi/read_ahead_kb
  [ -e "$bench_ahead" ] || bench_ahead=$device/../bdi/read_ahead_kb # of a partition
  [ -w "$bench_ahead" ] || { bench_ahead=; return 0; }
  bench_ahead_before=$(cat "$bench_ahead")
  echo 128 >"$bench_ahead"
}

# Ends the program at once and leaves its database running, outside of what holds the next one; how to reach it is in bench_database.
leave_database() {
  kill -9 "$bench_pid"
  wait "$bench_pid" 2>/dev/null || true
  bench_pid=
  bench_database=(
    --yibaotong.database.url="jdbc:postgresql://127.0.0.1:$(sed -n 4p "$bench_home/database/postmaster.pid")/postgres"
    --yibaotong.database.password="$(cat "$bench_home/database/yibaotong.password")"
  )
}

# How often something had to be read again that the kernel had taken back.
read_again() { awk '$1 == "pgmajfault" {print $2}' "$bench_group/memory.stat"; }

# What the program has used of the processors, which tells more than the clock on a busy machine.
processor_seconds() { awk -v ticks="$(getconf CLK_TCK)" '{printf "%.1f", ($14 + $15) / ticks}' "/proc/$bench_pid/stat"; }

# Waits until the program has nothing of its own to do any more: after the first start it makes the pictures of the example city.
rest() {
  local before=0 now
  now=$(processor_seconds)
  until awk -v before="$before" -v now="$now" 'BEGIN {exit now - before >= 0.3}'; do
    sleep 2
    before=$now
    now=$(processor_seconds)
  done
}

# The memory of the program and of its database, resident and not shared, in MB.
memory() {
  local pids pid
  pids="$bench_pid $(head -1 "$bench_home/database/postmaster.pid") $(pgrep -P "$(head -1 "$bench_home/database/postmaster.pid")")"
  for pid in $pids; do awk '/^Pss:/ {print $2}' "/proc/$pid/smaps_rollup" 2>/dev/null || true; done \
    | awk '{sum += $1} END {printf "%d", sum / 1024}'
}

# watch_memory … memory_watched: leaves the most that memory said at any second between the two in bench_most.
watch_memory() {
  echo 0 >"$bench_home.most"
  (
    most=0
    while sleep 1; do
      now=$(memory)
      [ "$now" -le "$most" ] || { most=$now; echo "$most" >"$bench_home.most"; }
    done
  ) &
  bench_watcher=$!
}

memory_watched() {
  sleep 1
  kill "$bench_watcher"
  wait "$bench_watcher" 2>/dev/null || true
  bench_most=$(cat "$bench_home.most")
}

database_url() {
  echo "jdbc:postgresql://127.0.0.1:$(sed -n 4p "$bench_home/database/postmaster.pid")/postgres?user=yibaotong&password=$(
    cat "$bench_home/database/yibaotong.password")"
}

# press SECONDS CONNECTIONS ADDRESS [HEADER]: asks without a pause; leaves requests a second, the 99th percentile in ms and the number of
# answers in press_rate, press_p99 and press_count. Stops the benchmark when anything but an answer of 2xx came.
press() {
  timeout $(($1 + 30)) wrk -t"$(($2 < 8 ? 1 : 2))" -c"$2" -d"$1s" --timeout 20s --latency ${4:+-H "$4"} "$3" >"$bench_home.wrk"
  if grep -E 'Non-2xx|Socket errors' "$bench_home.wrk" >&2; then
    echo "not every request of $3 was answered" >&2
    return 1
  fi
  read -r press_rate press_p99 press_count < <(awk '
    function ms(t) { return t ~ /us$/ ? t / 1000 : t ~ /ms$/ ? t + 0 : t * 1000 }
    $1 == "99%" { p99 = ms($2) } /^Requests\/sec/ { rate = $2 } / requests in / { count = $1 }
    END { print rate, p99, count }' "$bench_home.wrk")
}

result() { printf '{"bench":"%s","what":"%s","value":%s,"unit":"%s","limit":%s}\n' "$@"; }

# Whatever happened, nothing is left running and nothing lying about. A benchmark that starts more adds to it.
clean_up() {
  stop
  [ ! -f "$bench_home/database/postmaster.pid" ] || kill -INT "$(head -1 "$bench_home/database/postmaster.pid")" || true
  local job
  for job in $(jobs -p); do pkill -P "$job" || true; kill "$job" 2>/dev/null || true; done # and what it runs
  [ -z "$bench_group" ] || rmdir "$bench_group" || true
  [ -z "$bench_ahead" ] || echo "$bench_ahead_before" >"$bench_ahead" || true
  rm -rf "$bench_home" "$bench_home".*
}
trap clean_up EXIT
trap 'exit 130' INT TERM

bin/serve --prepare >&2

# need PROGRAM…: says what to install instead of failing half-way.
need() {
  local one
  for one in "$@"; do
    command -v "$one" >/dev/null || { echo "This benchmark needs $one: install it first (apt-get install $one)." >&2; exit 2; }
  done
}

# sql STATEMENT…: in the benchmark's own database; prints the first column of what the last one answers.
sql() { "$JAVA_HOME/bin/java" -cp "$(cat target/classpath)" bin/bench.d/Sql.java "$(database_url)" "$@"; }

# drive PROGRAM [ARGUMENT…]: one of the programs beside this file, which do what people and programs do with the product.
drive() {
  "$JAVA_HOME/bin/java" -Xmx384m -XX:+UseSerialGC -Djava.awt.headless=true -cp "$(cat target/classpath)" \
    "bin/bench.d/$1.java" "${@:2}"
}

# seed ROWS: so many stories, publications and submissions besides those of the example city.
seed() {
  sql "$(sed "s/:rows/$1/g" bin/bench.d/seed.sql)" "vacuum analyze"
}

# accounts ROWS: the ledger filled up to so many accounts.
accounts() {
  sql "$(sed "s/:rows/$1/g" bin/bench.d/accounts.sql)"
}

# Gives everyone of the example city a token, ybt_bench_LOGIN, for programs that work in their name.
tokens() {
  sql "insert into identity.access_token (id, person_id, name, scopes, hash, created_at, expires_at)
       select gen_random_uuid(), id, 'bench', '{stories:write,reviews:write,publications:write}',
              sha256(convert_to('ybt_bench_' || login, 'UTF8')), now(), now() + interval '1 day' from identity.person"
}

# The unit whose stories the benchmarks write.
unit() { sql "select unit_id from identity.person where login = 'luyuan'"; }

# await WORDS: until the program has said them.
await() {
  until grep -q "$1" "$bench_home.log"; do
    kill -0 "$bench_pid"
    sleep 0.5
  done
}

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

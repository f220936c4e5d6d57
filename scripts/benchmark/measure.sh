# shellcheck shell=sh
# shellcheck disable=SC2034,SC2154 # set for, and by, those who source it
# What the benches share. Sourced, not run, once `here` is the folder of the source tree.

bench=$here/target/bench
accounts_usual=20000

say() { printf '%s\n' "$*" >&2; }

# Share of the processors that others use just now, in percent.
others() {
  {
    sed -n '1p' /proc/stat
    sleep 2
    sed -n '1p' /proc/stat
  } | awk '{ t = 0; for (i = 2; i <= NF; i++) t += $i; n = t - $5 - $6
             if (NR == 2) printf "%d", (t > t0 ? 100 * (n - n0) / (t - t0) : 0); t0 = t; n0 = n }'
}

# One line: processors, memory, Java, day, and what else ran at the beginning and at the end.
machine() { # busy percent at the beginning, at the end
  printf '%s cores (%s), %s GB, %s, %s;\n' "$(nproc)" \
    "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)" \
    "$(awk '/^MemTotal/ { printf "%.0f", $2 / 1048576 }' /proc/meminfo)" \
    "$(java -version 2>&1 | head -n 1 | tr -d '"')" "$(date +%F)"
  printf 'other work took %s %% of the processors before and %s %% after' "$1" "$2"
}

# A warning under a table whose figures are not results.
caveat() { # busy before, busy after, posts, posts of a real run
  why=
  if [ "$1" -gt 10 ] || [ "$2" -gt 10 ]; then why='busy machine'; fi
  if [ "$3" -lt "$4" ]; then why="${why:+$why, }small run"; fi
  [ -z "$why" ] || printf '\n**%s: figures to try the script with, no results.**\n' "$why"
}

# Java options that scripts/saring gives, but for its class archive.
java_options() {
  grep -v '^#' "$here/scripts/java-night.options" | tr '\n' ' '
}

# Makes posts, roster and lexicon, or takes those of the last time. Sets `data`, and `base` and `own`
# for the two lexicon layers. Fewer entries than the base lexicon has: its other tables alone are the base.
made_posts() { # posts, entries, accounts
  data=$bench/$1-$2
  [ "$3" = "$accounts_usual" ] || data=$data-$3
  base=$here/lexicon
  in_base=$(cat "$here"/lexicon/istilah/*.csv | grep -c ';aktif;' || true)
  if [ "$2" -gt "$in_base" ]; then
    of_own=$(($2 - in_base))
  else
    of_own=$2
    base=$data/base
  fi
  own=$data/lexicon
  if [ ! -f "$data/posts.ndjson" ]; then
    say "making $1 posts, $2 entries, $3 accounts ..."
    rm -rf "$data" "$data.new"
    java "$here/scripts/benchmark/MakePosts.java" "$data.new" "$1" "$of_own" "$3"
    mv "$data.new" "$data"
  fi
  if [ "$base" != "$here/lexicon" ]; then
    rm -rf "$base" && mkdir -p "$base"
    cp "$here"/lexicon/*.csv "$base"
  fi
}

# Runs a command as a cold process. Sets `ms`, `rss` (MB at most; ? without GNU time) and `failed`
# (its exit code; 124 when it ran out of time).
measured() { # seconds allowed, command...
  allowed=$1
  shift
  failed=0
  rss='?'
  from=$(date +%s%N)
  if [ -x /usr/bin/time ]; then
    /usr/bin/time -q -f %M -o "$bench/rss" timeout --foreground "$allowed" "$@" || failed=$?
    rss=$(tail -n 1 "$bench/rss" | awk '/^[0-9]+$/ { printf "%d", $1 / 1024; next } { printf "?" }')
  else
    timeout --foreground "$allowed" "$@" || failed=$?
  fi
  ms=$((($(date +%s%N) - from) / 1000000))
}

# A night over one input as a cold process, with the data of made_posts. Sets what `measured` sets, and
# `heap` (MB before a collection or at the end, at most), `live` (MB after a collection; ? without one) and `hits` (items with a sign).
screen() { # seconds allowed, input, roster
  rm -rf "$data/out"
  measured "$1" env SARING_NO_BUILD=1 \
    SARING_JAVA_OPTS="${SARING_JAVA_OPTS:-} -Xlog:gc,gc+heap+exit:file=$data/gc.log" \
    "$here/scripts/saring" screen "$2" --accounts "$3" --lexicon "$base" --lexicon "$own" \
    --out "$data/out" --no-state --run-date 2024-12-01 --lang en --progress never \
    >"$data/summary.txt" 2>"$data/messages.txt"
  heap=$({
    sed -n 's/.* \([0-9]*\)M->[0-9]*M.*/\1/p' "$data/gc.log"
    sed -n 's/.* total [0-9]*K, used \([0-9]*\)K.*/\1/p' "$data/gc.log" | awk '{ n += $1 } END { printf "%d\n", n / 1024 }'
  } | sort -n | tail -n 1)
  live=$(sed -n 's/.* [0-9]*M->\([0-9]*\)M.*/\1/p' "$data/gc.log" | sort -n | tail -n 1)
  live=${live:-?}
  hits=$(cat "$data"/out/*/manifes.json 2>/dev/null | tr -s ',{}' '\n' |
    sed -n 's/.*"matched" *: *\([0-9]*\).*/\1/p' | tail -n 1)
  hits=${hits:-?}
}

# Ends the bench if the night did not end as it should (or ran out of time).
night_or_end() {
  case $failed in
    0 | 124) ;;
    *)
      say "saring ended with $failed:"
      cat "$data/summary.txt" "$data/messages.txt" >&2
      exit 1
      ;;
  esac
}

median() { # file of numbers
  sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

thousands() { # 1234567 as 1,234,567
  echo "$1" | sed -e ':a' -e 's/^\([0-9]\{1,\}\)\([0-9]\{3\}\)/\1,\2/' -e 'ta'
}

seconds() { # milliseconds as 1.2 s
  awk -v ms="$1" 'BEGIN { printf "%.1f s", ms / 1000 }'
}

# Puts a table between its marks in a document; the text around them stays.
write_table() { # name, file, document (docs/benchmarks.md)
  doc=$here/${3:-docs/benchmarks.md}
  if ! grep -q "<!-- $1: begin -->" "$doc" || ! grep -q "<!-- $1: end -->" "$doc"; then
    say "$doc has no place for the table: put <!-- $1: begin --> and <!-- $1: end --> where it belongs"
    exit 1
  fi
  awk -v table="$2" -v name="$1" '
    $0 == "<!-- " name ": begin -->" { print; while ((getline line < table) > 0) print line; inside = 1 }
    $0 == "<!-- " name ": end -->" { inside = 0 }
    !inside { print }
  ' "$doc" >"$doc.new"
  mv "$doc.new" "$doc"
}

mkdir -p "$bench"

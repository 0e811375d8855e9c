-- Sends the file BENCH_BODY as BENCH_TYPE, again and again, and tells what came of it as one line of JSON.
local body = assert(io.open(os.getenv("BENCH_BODY"), "rb"))
wrk.method = "POST"
wrk.headers["Content-Type"] = os.getenv("BENCH_TYPE")
wrk.body = body:read("*a")
body:close()

function done(summary, latency)
  local lost = summary.errors
  io.write(string.format('{"requests":%d,"micros":%d,"p50":%d,"p99":%d,"failures":%d}\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    lost.connect + lost.read + lost.write + lost.status + lost.timeout))
end

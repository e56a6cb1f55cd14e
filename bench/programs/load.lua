-- For wrk: the request comes from the environment, the figures go out as one line of JSON (times in microseconds).
wrk.method = os.getenv("LOAD_METHOD") or "GET"
wrk.body = os.getenv("LOAD_BODY")
if wrk.body then wrk.headers["content-type"] = "application/json" end
if os.getenv("LOAD_COOKIE") then wrk.headers["cookie"] = os.getenv("LOAD_COOKIE") end

done = function(summary, latency, requests)
  local e = summary.errors
  io.write(string.format(
    '\n{"requests":%d,"durationUs":%d,"p50Us":%d,"p95Us":%d,"p99Us":%d,"errors":%d}\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(95), latency:percentile(99),
    e.connect + e.read + e.write + e.status + e.timeout))
end

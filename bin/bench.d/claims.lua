-- Many people who claim wishes as fast as they are answered, by turns from FIRST to LAST, until so many have been answered:
-- wrk -t1 -c AT_ONCE -s claims.lua SITE -- PEOPLE FIRST LAST FILE. Then it makes the file, and when it is told to end it prints how many
-- got a code, how many did not, the seconds all took, and the 95th percentile of an answer in ms. It takes little of the processors.
local sent, coded, refused = 0, 0, 0
local people, first, last, file
local only

function init(arguments)
  people, first, last, file = tonumber(arguments[1]), tonumber(arguments[2]), tonumber(arguments[3]), arguments[4]
  wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
  wrk.headers["Sec-Fetch-Site"] = "same-origin"
end

function setup(thread)
  only = thread
end

function request()
  local who = sent
  sent = sent + 1
  wrk.headers["X-Forwarded-For"] = "10." .. math.floor(who / 65536) .. "." .. math.floor(who / 256) % 256 .. "." .. who % 256
  local form = "name=%E6%9D%A5%E5%AE%A2" .. who .. "&telephone=" .. (13000000000 + who)
  return wrk.format("POST", "/wishes/" .. (first + who % (last - first + 1)) .. "/claims", nil, form)
end

function response(status, headers, body)
  if body:find("查询码：", 1, true) then coded = coded + 1 else refused = refused + 1 end
  answered = coded .. " " .. refused
  if coded + refused == people then
    wrk.thread:stop()
    io.open(file, "w"):close()
  end
end

function done(summary, latency)
  io.write(string.format("rushed %s %.1f %.0f\n", only:get("answered"), summary.duration / 1e6, latency:percentile(95) / 1000))
end

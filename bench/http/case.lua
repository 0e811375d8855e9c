-- Sends one case, again and again; the path says what is done with it.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = [[{"policy": "noord-brabant", "question": "initiative", "referenceDate": "2024-09-01", "detail": "decision",
 "findings": {"destination": "JP", "purpose": "innovation-cooperation", "themes": ["health", "htsm"],
  "demand-from": ["knowledge-institution", "business"], "national-stance": "positive", "innovation-standing": "top",
  "network-presence": "established", "complementarity": "complementary", "strategic-fit": "aligned"}}]]

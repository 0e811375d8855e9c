-- Moments are microseconds since 1970 everywhere, so that both databases keep them alike.
ALTER TABLE activation ALTER COLUMN activated_at TYPE BIGINT
  USING (extract(epoch FROM date_trunc('second', activated_at))::BIGINT * 1000000 + mod(extract(microseconds FROM activated_at)::BIGINT, 1000000));
ALTER TABLE draft ALTER COLUMN changed_at TYPE BIGINT
  USING (extract(epoch FROM date_trunc('second', changed_at))::BIGINT * 1000000 + mod(extract(microseconds FROM changed_at)::BIGINT, 1000000));

-- The Judge0-compatible API: keys of clients, and the programs that they have run.

CREATE TABLE api_keys (
  id uuid PRIMARY KEY,
  name text NOT NULL UNIQUE,
  -- SHA-256 of the key, which itself is 256 random bits: nothing to guess, so nothing slower is needed.
  key_hash bytea NOT NULL UNIQUE,
  created_at timestamptz NOT NULL DEFAULT now(),
  revoked_at timestamptz
);

CREATE TABLE programs (
  token uuid PRIMARY KEY,
  key_id uuid NOT NULL REFERENCES api_keys,
  language_id integer NOT NULL,
  -- Texts as bytes: clients may send and programs may print what is no UTF-8.
  source_code bytea,
  stdin bytea,
  expected_output bytea,
  additional_files bytea,
  settings jsonb NOT NULL,
  callback_url text,
  attempt integer NOT NULL DEFAULT 1 CHECK (attempt > 0),
  failed_attempts integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  queued_at timestamptz,
  started_at timestamptz,
  finished_at timestamptz,
  -- When the callback was answered, or given up.
  called_back_at timestamptz,
  status_id smallint NOT NULL DEFAULT 1 CHECK (status_id BETWEEN 1 AND 14),
  stdout bytea,
  stderr bytea,
  compile_output bytea,
  message text,
  -- Seconds.
  time double precision,
  wall_time double precision,
  -- KB.
  memory integer,
  exit_code integer,
  exit_signal integer,
  CHECK ((finished_at IS NULL) = (status_id IN (1, 2))),
  -- Nothing is accepted without having run to its end.
  CONSTRAINT accepted_ran CHECK (status_id <> 3 OR (exit_code IS NOT DISTINCT FROM 0 AND time IS NOT NULL))
);
CREATE INDEX programs_of_key ON programs (key_id, created_at DESC, token DESC);
CREATE INDEX programs_pending_of_key ON programs (key_id) WHERE finished_at IS NULL;
CREATE INDEX programs_unfinished ON programs (token) WHERE finished_at IS NULL;
CREATE INDEX programs_finished ON programs (finished_at) WHERE finished_at IS NOT NULL;
CREATE INDEX programs_to_call_back ON programs (finished_at)
  WHERE callback_url IS NOT NULL AND called_back_at IS NULL AND finished_at IS NOT NULL;

CREATE FUNCTION prune_programs(p_older_than interval) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH gone AS (
    DELETE FROM programs WHERE token IN (
      SELECT token FROM programs WHERE finished_at < now() - p_older_than LIMIT 5000)
    RETURNING 1)
  SELECT count(*) FROM gone
$$;
REVOKE ALL ON FUNCTION prune_programs FROM PUBLIC;

-- The tables of issue 2: people, problems, submissions, their events.

CREATE TABLE users (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  email text NOT NULL,
  password_hash text NOT NULL,
  role text NOT NULL DEFAULT 'user' CHECK (role IN ('user', 'admin')),
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX users_name_key ON users (lower(name));
CREATE UNIQUE INDEX users_email_key ON users (lower(email));

-- Test cases apart from the documents: only the judge's role may read them (I6).
CREATE TABLE case_sets (
  content_hash text PRIMARY KEY,
  -- gzip of the JSON text of TestCase[].
  cases bytea NOT NULL,
  case_count integer NOT NULL CHECK (case_count > 0),
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE problems (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  current_version_id integer,
  -- Copies of the current version's fields that the catalogue filters and sorts by.
  number integer NOT NULL,
  title text NOT NULL,
  difficulty text NOT NULL CHECK (difficulty IN ('easy', 'medium', 'hard')),
  topics text[] NOT NULL,
  -- Judged submissions (no runs, no internal errors), counted in the transaction of the verdict.
  judged integer NOT NULL DEFAULT 0,
  accepted integer NOT NULL DEFAULT 0
);
CREATE INDEX problems_by_number ON problems (number, slug);

CREATE TABLE problem_versions (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  problem_id integer NOT NULL REFERENCES problems,
  version integer NOT NULL,
  -- Of the document and its cases together.
  content_hash text NOT NULL,
  document jsonb NOT NULL,
  case_set_hash text NOT NULL REFERENCES case_sets,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (problem_id, version),
  UNIQUE (problem_id, content_hash)
);
ALTER TABLE problems ADD FOREIGN KEY (current_version_id) REFERENCES problem_versions;

-- Goes up by one with every change of the catalogue: the key of caches.
CREATE TABLE catalogue_revision (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  revision bigint NOT NULL DEFAULT 1
);
INSERT INTO catalogue_revision DEFAULT VALUES;

CREATE TABLE submissions (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users,
  kind text NOT NULL CHECK (kind IN ('submission', 'run')),
  problem_id integer NOT NULL REFERENCES problems,
  problem_version_id integer NOT NULL REFERENCES problem_versions,
  language_id text NOT NULL,
  code text NOT NULL,
  -- json and not jsonb, here and for judgements: they hold what a person or a program wrote, and jsonb
  -- refuses some of it (U+0000, half a surrogate pair), so that a verdict could not be written.
  inputs json,
  attempt integer NOT NULL DEFAULT 1 CHECK (attempt > 0),
  -- Attempts that ended without a verdict: a crash or a fault of ours.
  failed_attempts integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now(),
  queued_at timestamptz,
  verdict text CHECK (verdict IN (
    'accepted', 'wrong-answer', 'time-limit-exceeded', 'memory-limit-exceeded', 'output-limit-exceeded',
    'runtime-error', 'compilation-error', 'internal-error')),
  judgement json,
  cpu_time_ms double precision,
  memory_bytes bigint,
  cases_passed integer,
  cases_total integer,
  judged_at timestamptz,
  CHECK ((kind = 'run') = (inputs IS NOT NULL)),
  CHECK ((verdict IS NULL) = (judgement IS NULL) AND (verdict IS NULL) = (judged_at IS NULL)),
  -- I5: nothing is accepted without having passed every case of at least one.
  CONSTRAINT accepted_passed_all CHECK (verdict <> 'accepted' OR (cases_total > 0 AND cases_passed = cases_total))
);
CREATE INDEX submissions_of_user ON submissions (user_id, created_at DESC, id DESC) WHERE kind = 'submission';
CREATE INDEX submissions_of_user_and_problem
  ON submissions (user_id, problem_id, created_at DESC, id DESC) WHERE kind = 'submission';
CREATE INDEX submissions_unjudged ON submissions (id) WHERE verdict IS NULL;
CREATE INDEX submissions_runs ON submissions (created_at) WHERE kind = 'run';

-- What a person reached in a problem, kept in the transaction of the verdict.
CREATE TABLE user_problems (
  user_id uuid NOT NULL REFERENCES users,
  problem_id integer NOT NULL REFERENCES problems,
  solved boolean NOT NULL,
  PRIMARY KEY (user_id, problem_id)
);

CREATE TABLE drafts (
  user_id uuid NOT NULL REFERENCES users,
  problem_id integer NOT NULL REFERENCES problems,
  language_id text NOT NULL,
  code text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, problem_id, language_id)
);

-- One row a person: the number of their newest event. Its lock makes the numbers gap-free and in order.
CREATE TABLE user_event_counters (
  user_id uuid PRIMARY KEY REFERENCES users,
  latest bigint NOT NULL
);
CREATE TABLE user_events (
  user_id uuid NOT NULL REFERENCES users,
  sequence bigint NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  payload jsonb NOT NULL,
  published_at timestamptz,
  PRIMARY KEY (user_id, sequence)
);
CREATE INDEX user_events_unpublished ON user_events (at) WHERE published_at IS NULL;

CREATE TABLE languages (
  id text PRIMARY KEY,
  label text NOT NULL,
  version text,
  missing text,
  updated_at timestamptz NOT NULL DEFAULT now()
);

-- I1, I2: the verdict of an attempt, written once with everything that follows from it. No row: another
-- verdict was there first, or the attempt is no longer the current one.
CREATE FUNCTION record_verdict(
  p_submission_id uuid,
  p_attempt integer,
  p_judgement json,
  p_verdict text,
  p_cpu_time_ms double precision,
  p_memory_bytes bigint,
  p_cases_passed integer,
  p_cases_total integer
) RETURNS TABLE (event_user_id uuid, event_sequence bigint, event_at timestamptz, event_payload jsonb)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  won submissions%ROWTYPE;
BEGIN
  UPDATE submissions SET
    verdict = p_verdict, judgement = p_judgement, cpu_time_ms = p_cpu_time_ms, memory_bytes = p_memory_bytes,
    cases_passed = p_cases_passed, cases_total = p_cases_total, judged_at = clock_timestamp()
  WHERE id = p_submission_id AND attempt = p_attempt AND verdict IS NULL
  RETURNING * INTO won;
  IF NOT FOUND THEN
    RETURN;
  END IF;

  INSERT INTO user_event_counters AS counters (user_id, latest) VALUES (won.user_id, 1)
  ON CONFLICT (user_id) DO UPDATE SET latest = counters.latest + 1
  RETURNING latest INTO event_sequence;
  event_user_id := won.user_id;
  event_at := won.judged_at;
  event_payload := jsonb_build_object(
    'type', 'submission-judged', 'submissionId', won.id, 'kind', won.kind,
    'problemSlug', (SELECT slug FROM problems WHERE id = won.problem_id),
    'verdict', won.verdict, 'casesPassed', won.cases_passed, 'casesTotal', won.cases_total);
  INSERT INTO user_events (user_id, sequence, at, payload)
  VALUES (event_user_id, event_sequence, event_at, event_payload);

  IF won.kind = 'submission' AND won.verdict <> 'internal-error' THEN
    INSERT INTO user_problems AS mine (user_id, problem_id, solved)
    VALUES (won.user_id, won.problem_id, won.verdict = 'accepted')
    ON CONFLICT (user_id, problem_id) DO UPDATE SET solved = true WHERE excluded.solved AND NOT mine.solved;
    UPDATE problems SET judged = judged + 1, accepted = accepted + (won.verdict = 'accepted')::integer
    WHERE id = won.problem_id;
  END IF;
  RETURN NEXT;
END $$;

-- An attempt ended without a verdict (a crash, a fault of ours): the next attempt, or after
-- `p_allowed` failed ones NULL, and the caller writes the internal error under the attempt it knows.
CREATE FUNCTION record_failed_attempt(p_submission_id uuid, p_attempt integer, p_allowed integer) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  UPDATE submissions SET attempt = attempt + 1, failed_attempts = failed_attempts + 1, queued_at = NULL
  WHERE id = p_submission_id AND attempt = p_attempt AND verdict IS NULL AND failed_attempts + 1 < p_allowed
  RETURNING attempt
$$;

-- Runs are tries, nobody's history: judged ones go after a day.
CREATE FUNCTION prune_runs(p_older_than interval) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH gone AS (
    DELETE FROM submissions WHERE id IN (
      SELECT id FROM submissions
      WHERE kind = 'run' AND verdict IS NOT NULL AND created_at < now() - p_older_than LIMIT 5000)
    RETURNING 1)
  SELECT count(*) FROM gone
$$;

REVOKE ALL ON FUNCTION record_verdict, record_failed_attempt, prune_runs FROM PUBLIC;

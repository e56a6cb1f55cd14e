-- Problems that are written on the site or come in packages; their checks; judging again what was judged before.

ALTER TABLE problems
  -- Who may change it: folders of the catalogue are loaded at every start, all else only where its author says so.
  ADD COLUMN origin text NOT NULL DEFAULT 'catalogue' CHECK (origin IN ('catalogue', 'package', 'site'));

ALTER TABLE problem_versions
  -- What its author wrote, without the cases: solutions, explanations, validators. NULL in versions of before.
  ADD COLUMN source jsonb,
  ADD COLUMN created_by uuid REFERENCES users;

-- Work in progress of administrators, one a problem. Small cases are in it; of large ones only where they are kept.
CREATE TABLE problem_drafts (
  slug text PRIMARY KEY,
  -- json and not jsonb: an author's text may hold what jsonb refuses.
  source json NOT NULL,
  revision integer NOT NULL DEFAULT 1,
  -- The version it was opened from; NULL for a new problem.
  base_version_id integer REFERENCES problem_versions,
  updated_by uuid REFERENCES users,
  updated_at timestamptz NOT NULL DEFAULT now()
);

-- An order to the judge: to open a problem for editing, or to prove a draft.
CREATE TABLE authoring_tasks (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('open', 'check')),
  slug text NOT NULL,
  -- Of a check: what is proven, as it was when the check was asked for.
  source json,
  draft_revision integer,
  asked_by uuid NOT NULL REFERENCES users,
  asked_at timestamptz NOT NULL DEFAULT now(),
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'running', 'passed', 'failed', 'broken')),
  attempts integer NOT NULL DEFAULT 0,
  -- The rows of the check so far, and how many there will be.
  rows json NOT NULL DEFAULT '[]',
  rows_total integer,
  -- Of a broken one: what went wrong on our side.
  message text,
  finished_at timestamptz,
  -- Of a passed check: what publishing makes the current version. Cases are the judge's alone (I6).
  document jsonb,
  version_source jsonb,
  cases bytea,
  case_count integer,
  content_hash text,
  case_set_hash text,
  CHECK (state <> 'passed' OR kind = 'open' OR (document IS NOT NULL AND cases IS NOT NULL))
);
CREATE INDEX authoring_tasks_of_problem ON authoring_tasks (slug, asked_at DESC);
CREATE INDEX authoring_tasks_open ON authoring_tasks (asked_at) WHERE state IN ('waiting', 'running');

-- Judging again: the outcomes are listed first and applied, or not, as a whole.
CREATE TABLE rejudges (
  id uuid PRIMARY KEY,
  problem_id integer NOT NULL REFERENCES problems,
  problem_version_id integer NOT NULL REFERENCES problem_versions,
  asked_by uuid NOT NULL REFERENCES users,
  asked_at timestamptz NOT NULL DEFAULT now(),
  state text NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'ready', 'applied', 'discarded')),
  ended_at timestamptz
);
CREATE UNIQUE INDEX one_rejudge_at_a_time ON rejudges (problem_id) WHERE state IN ('running', 'ready');
CREATE TABLE rejudge_items (
  rejudge_id uuid NOT NULL REFERENCES rejudges ON DELETE CASCADE,
  submission_id uuid NOT NULL REFERENCES submissions ON DELETE CASCADE,
  -- What it had when the rejudge began: a submission that has moved on since is left alone.
  attempt integer NOT NULL,
  old_verdict text NOT NULL,
  verdict text,
  judgement json,
  failed_attempts integer NOT NULL DEFAULT 0,
  PRIMARY KEY (rejudge_id, submission_id)
);
CREATE INDEX rejudge_items_open ON rejudge_items (rejudge_id) WHERE verdict IS NULL;

-- Makes a passed check the current version of its problem. Nothing happens, and NULL comes back, where the check has not passed or
-- the draft has changed since.
CREATE FUNCTION publish_check(p_task_id uuid, p_user_id uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  task authoring_tasks%ROWTYPE;
  problem problems%ROWTYPE;
  version_id integer;
  free_number integer;
BEGIN
  SELECT authoring_tasks.* INTO task FROM authoring_tasks
  JOIN problem_drafts ON problem_drafts.slug = authoring_tasks.slug
    AND problem_drafts.revision = authoring_tasks.draft_revision
  WHERE id = p_task_id AND kind = 'check' AND state = 'passed' FOR UPDATE OF authoring_tasks, problem_drafts;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  -- One publication at a time: numbers are given here.
  PERFORM pg_advisory_xact_lock(7306002);
  SELECT * INTO problem FROM problems WHERE slug = task.slug;
  SELECT coalesce(max(number), 0) + 1 INTO free_number FROM problems;
  IF NOT EXISTS (SELECT FROM problems WHERE number = (task.version_source->>'number')::integer) THEN
    free_number := coalesce((task.version_source->>'number')::integer, free_number);
  END IF;
  INSERT INTO problems AS known (slug, number, title, difficulty, topics, origin)
  VALUES (task.slug, free_number, task.document->>'title',
    task.document->>'difficulty', '{}', 'site')
  ON CONFLICT (slug) DO UPDATE SET origin = CASE WHEN known.origin = 'catalogue' THEN 'site' ELSE known.origin END
  RETURNING * INTO problem;
  INSERT INTO case_sets (content_hash, cases, case_count) VALUES (task.case_set_hash, task.cases, task.case_count)
  ON CONFLICT DO NOTHING;
  INSERT INTO problem_versions (problem_id, version, content_hash, document, case_set_hash, source, created_by)
  VALUES (problem.id, (SELECT coalesce(max(version), 0) + 1 FROM problem_versions WHERE problem_id = problem.id),
    task.content_hash, task.document || jsonb_build_object('number', problem.number), task.case_set_hash,
    task.version_source, p_user_id)
  ON CONFLICT (problem_id, content_hash) DO UPDATE SET source = excluded.source
  RETURNING id INTO version_id;
  PERFORM activate_version(version_id);
  DELETE FROM problem_drafts WHERE slug = task.slug AND revision = task.draft_revision;
  RETURN version_id;
END $$;

-- Makes a version of a problem the current one, with the copies that the catalogue filters by.
CREATE FUNCTION activate_version(p_version_id integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE problems SET current_version_id = version.id, title = document->>'title', difficulty = document->>'difficulty',
    topics = ARRAY(SELECT jsonb_array_elements_text(document->'topics')),
    search_name = problem_search_name(document), search_words = problem_search_words(document)
  FROM problem_versions AS version WHERE version.id = p_version_id AND problems.id = version.problem_id;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'there is no version %', p_version_id USING ERRCODE = 'no_data_found';
  END IF;
  UPDATE catalogue_revision SET revision = revision + 1;
END $$;

-- The words by which a person remembers a problem: its title, its topics, and the names that its solution must have,
-- as one word and as several (`twoSum`, `two sum`).
CREATE FUNCTION problem_search_name(p_document jsonb) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(string_agg(word, ' ' ORDER BY place), '') FROM (
    SELECT word, min(place) AS place FROM (
      SELECT p_document->>'title' AS words
      UNION ALL SELECT replace(p_document->>'slug', '-', ' ')
      UNION ALL SELECT replace(jsonb_array_elements_text(p_document->'topics'), '-', ' ')
      UNION ALL SELECT name || ' ' || regexp_replace(name, '([a-z0-9])([A-Z])', '\1 \2', 'g') FROM (
        SELECT p_document->'signature'->>'name' AS name
        UNION ALL SELECT method->>'name' FROM jsonb_array_elements(
          CASE jsonb_typeof(p_document->'signature'->'methods') WHEN 'array' THEN p_document->'signature'->'methods'
          ELSE '[]' END) AS method) AS names WHERE name IS NOT NULL
    ) AS texts CROSS JOIN LATERAL unnest(string_to_array(lower(words), ' ')) WITH ORDINALITY AS split (word, place)
    WHERE word <> '' GROUP BY word) AS once
$$;
CREATE FUNCTION problem_search_words(p_document jsonb) RETURNS tsvector
LANGUAGE sql IMMUTABLE AS $$
  SELECT setweight(to_tsvector('english', problem_search_name(p_document)), 'A')
    || setweight(to_tsvector('english', coalesce(p_document->>'statement', '')), 'C')
$$;
UPDATE problems SET search_name = problem_search_name(document), search_words = problem_search_words(document)
FROM problem_versions WHERE problem_versions.id = problems.current_version_id;

-- Begins a rejudge of all judged submissions of a problem with its current version. NULL where one is under way.
CREATE FUNCTION begin_rejudge(p_id uuid, p_problem_id integer, p_user_id uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  listed integer;
BEGIN
  INSERT INTO rejudges (id, problem_id, problem_version_id, asked_by)
  SELECT p_id, id, current_version_id, p_user_id FROM problems WHERE id = p_problem_id AND current_version_id IS NOT NULL
  ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  INSERT INTO rejudge_items (rejudge_id, submission_id, attempt, old_verdict)
  SELECT p_id, id, attempt, verdict FROM submissions
  WHERE problem_id = p_problem_id AND kind = 'submission' AND verdict IS NOT NULL;
  GET DIAGNOSTICS listed = ROW_COUNT;
  IF listed = 0 THEN
    UPDATE rejudges SET state = 'ready' WHERE id = p_id;
  END IF;
  RETURN listed;
END $$;

-- The outcome of one submission, once; the rejudge is ready with the last.
CREATE FUNCTION record_rejudgement(p_rejudge_id uuid, p_submission_id uuid, p_judgement json, p_verdict text)
RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  -- The lock makes the last of several that end at once see that it is the last.
  PERFORM FROM rejudges WHERE id = p_rejudge_id AND state = 'running' FOR UPDATE;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  UPDATE rejudge_items SET verdict = p_verdict, judgement = p_judgement
  WHERE rejudge_id = p_rejudge_id AND submission_id = p_submission_id AND verdict IS NULL;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  UPDATE rejudges SET state = 'ready' WHERE id = p_rejudge_id
    AND NOT EXISTS (SELECT FROM rejudge_items WHERE rejudge_id = p_rejudge_id AND verdict IS NULL);
  RETURN true;
END $$;

-- Writes the outcomes of a rejudge that is ready, each as a new attempt of its submission, and counts the problem afresh. An outcome
-- of ours (internal-error) changes nothing. The events are returned, for those whose verdict changed.
CREATE FUNCTION apply_rejudge(p_rejudge_id uuid)
RETURNS TABLE (event_user_id uuid, event_sequence bigint, event_at timestamptz, event_payload jsonb)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  the_rejudge rejudges%ROWTYPE;
  changed record;
BEGIN
  UPDATE rejudges SET state = 'applied', ended_at = now() WHERE id = p_rejudge_id AND state = 'ready'
  RETURNING * INTO the_rejudge;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  FOR changed IN
    UPDATE submissions SET attempt = submissions.attempt + 1, verdict = item.verdict, judgement = item.judgement,
      problem_version_id = the_rejudge.problem_version_id,
      cpu_time_ms = (item.judgement->>'cpuTimeMs')::double precision,
      memory_bytes = round((item.judgement->>'memoryBytes')::numeric)::bigint,
      cases_passed = (item.judgement->>'casesPassed')::integer, cases_total = (item.judgement->>'casesTotal')::integer,
      judged_at = clock_timestamp()
    FROM rejudge_items AS item
    WHERE item.rejudge_id = p_rejudge_id AND item.submission_id = submissions.id AND item.attempt = submissions.attempt
      AND submissions.verdict IS NOT NULL AND item.verdict <> 'internal-error'
    RETURNING submissions.*, item.old_verdict
  LOOP
    CONTINUE WHEN changed.verdict = changed.old_verdict;
    INSERT INTO user_event_counters AS counters (user_id, latest) VALUES (changed.user_id, 1)
    ON CONFLICT (user_id) DO UPDATE SET latest = counters.latest + 1
    RETURNING latest INTO event_sequence;
    event_user_id := changed.user_id;
    event_at := changed.judged_at;
    event_payload := jsonb_build_object(
      'type', 'submission-judged', 'submissionId', changed.id, 'kind', changed.kind,
      'problemSlug', (SELECT slug FROM problems WHERE id = changed.problem_id),
      'verdict', changed.verdict, 'casesPassed', changed.cases_passed, 'casesTotal', changed.cases_total);
    INSERT INTO user_events (user_id, sequence, at, payload)
    VALUES (event_user_id, event_sequence, event_at, event_payload);
    RETURN NEXT;
  END LOOP;
  UPDATE user_problems AS mine SET solved = EXISTS (
    SELECT FROM submissions WHERE user_id = mine.user_id AND problem_id = mine.problem_id AND verdict = 'accepted')
  WHERE problem_id = the_rejudge.problem_id;
  UPDATE problems SET
    judged = (SELECT count(*) FROM submissions
      WHERE problem_id = problems.id AND kind = 'submission' AND verdict <> 'internal-error'),
    accepted = (SELECT count(*) FROM submissions
      WHERE problem_id = problems.id AND kind = 'submission' AND verdict = 'accepted')
  WHERE id = the_rejudge.problem_id;
END $$;

REVOKE ALL ON FUNCTION publish_check, activate_version, begin_rejudge, record_rejudgement, apply_rejudge FROM PUBLIC;

-- Finding problems: search that forgives typos, study plans, the problem of the day, bookmarks, notes, companies.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

ALTER TABLE problems
  -- Filled by the operator, never by the catalogue: loading a problem leaves it alone.
  ADD COLUMN companies text[] NOT NULL DEFAULT '{}',
  -- Title, topics and the names of the signature, as words in lower case: what a person types from memory.
  ADD COLUMN search_name text NOT NULL DEFAULT '',
  -- The same, and the statement at less weight.
  ADD COLUMN search_words tsvector NOT NULL DEFAULT '';
-- Problems that are there already are found by their title until their next version is saved.
UPDATE problems SET search_name = lower(title || ' ' || array_to_string(topics, ' ')),
  search_words = to_tsvector('english', title || ' ' || array_to_string(topics, ' '));
CREATE INDEX problems_by_name ON problems USING gin (search_name gin_trgm_ops);
CREATE INDEX problems_by_words ON problems USING gin (search_words);
CREATE INDEX problems_by_company ON problems USING gin (companies);

CREATE TABLE study_plans (
  slug text PRIMARY KEY,
  position integer NOT NULL,
  title text NOT NULL,
  about text NOT NULL
);
CREATE TABLE study_plan_problems (
  plan_slug text NOT NULL REFERENCES study_plans ON DELETE CASCADE,
  position integer NOT NULL,
  section text NOT NULL,
  problem_id integer NOT NULL REFERENCES problems,
  PRIMARY KEY (plan_slug, position),
  UNIQUE (plan_slug, problem_id)
);

-- Chosen when the day's first person asks; days are those of UTC.
CREATE TABLE daily_problems (
  day date PRIMARY KEY,
  problem_id integer NOT NULL REFERENCES problems
);

CREATE TABLE bookmarks (
  user_id uuid NOT NULL REFERENCES users,
  problem_id integer NOT NULL REFERENCES problems,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, problem_id)
);

CREATE TABLE problem_notes (
  user_id uuid NOT NULL REFERENCES users,
  problem_id integer NOT NULL REFERENCES problems,
  -- Markdown of the person's own; nobody else reads it.
  text text NOT NULL CHECK (length(text) <= 20000),
  -- Goes up with every change: what was written over another revision than this is refused.
  revision integer NOT NULL DEFAULT 1,
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (user_id, problem_id)
);

-- The problem of a day: of those that were not chosen for longest, one by a draw that everybody can repeat.
CREATE FUNCTION daily_problem(p_day date) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  found integer;
BEGIN
  SELECT problem_id INTO found FROM daily_problems WHERE day = p_day;
  IF found IS NOT NULL THEN
    RETURN found;
  END IF;
  -- A day far away is nobody's: the table is not to be filled by whoever asks.
  IF abs(p_day - (now() AT TIME ZONE 'UTC')::date) > 1 THEN
    RETURN NULL;
  END IF;
  INSERT INTO daily_problems (day, problem_id)
  SELECT p_day, id FROM problems
  LEFT JOIN LATERAL (SELECT max(day) AS latest FROM daily_problems WHERE problem_id = problems.id) AS chosen ON true
  WHERE current_version_id IS NOT NULL
  ORDER BY chosen.latest NULLS FIRST, md5(p_day::text || slug) LIMIT 1
  ON CONFLICT (day) DO NOTHING;
  SELECT problem_id INTO found FROM daily_problems WHERE day = p_day;
  RETURN found;
END $$;
REVOKE ALL ON FUNCTION daily_problem FROM PUBLIC;

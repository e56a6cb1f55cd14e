-- What administrators do with people: blocks, roles, and the list of what was done.

ALTER TABLE users ADD COLUMN blocked_at timestamptz,
  -- An administrator is made a person like others first: so the last one is never blocked.
  ADD CONSTRAINT nobody_blocked_is_admin CHECK (blocked_at IS NULL OR role = 'user');

-- Only ever added to (grants.sql). Of deleted accounts it says no name, as all that stays of them.
CREATE TABLE admin_actions (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  by_id uuid REFERENCES users ON DELETE SET NULL,
  kind text NOT NULL CHECK (kind IN (
    'make-admin', 'unmake-admin', 'block', 'unblock', 'end-sessions', 'retry-job', 'remove-job')),
  -- Whom it was done to; none for jobs.
  user_id uuid REFERENCES users ON DELETE SET NULL,
  -- Of a job: its queue and id.
  detail text CHECK (length(detail) <= 200)
);
CREATE INDEX admin_actions_by ON admin_actions (by_id);
CREATE INDEX admin_actions_of_user ON admin_actions (user_id);

-- An administrator's list of submissions: newest first, of a problem, or what we failed to judge.
CREATE INDEX submissions_all_of_problem ON submissions (problem_id, id);
CREATE INDEX submissions_internal_errors ON submissions (id) WHERE verdict = 'internal-error';

-- Does and notes one action. `p_name` is the name that whoever acts has seen. `done`, or why nothing happened: `not-admin`,
-- `no-account`, `other-name`, `last-admin`, `is-admin`, `is-blocked`, `unchanged`.
CREATE FUNCTION administer(p_by uuid, p_kind text, p_user_id uuid, p_name text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  person users%ROWTYPE;
BEGIN
  -- The lock of delete_account: of two last administrators one stays.
  PERFORM pg_advisory_xact_lock(7306003);
  IF NOT EXISTS (SELECT FROM users WHERE id = p_by AND role = 'admin') THEN
    RETURN 'not-admin';
  END IF;
  SELECT * INTO person FROM users WHERE id = p_user_id FOR UPDATE;
  IF NOT FOUND THEN
    RETURN 'no-account';
  END IF;
  IF person.name <> p_name THEN
    RETURN 'other-name';
  END IF;
  CASE p_kind
    WHEN 'make-admin' THEN
      IF person.role = 'admin' THEN RETURN 'unchanged'; END IF;
      IF person.blocked_at IS NOT NULL THEN RETURN 'is-blocked'; END IF;
      UPDATE users SET role = 'admin' WHERE id = p_user_id;
    WHEN 'unmake-admin' THEN
      IF person.role <> 'admin' THEN RETURN 'unchanged'; END IF;
      IF NOT EXISTS (SELECT FROM users WHERE role = 'admin' AND id <> p_user_id) THEN RETURN 'last-admin'; END IF;
      UPDATE users SET role = 'user' WHERE id = p_user_id;
    WHEN 'block' THEN
      IF person.role = 'admin' THEN RETURN 'is-admin'; END IF;
      IF person.blocked_at IS NOT NULL THEN RETURN 'unchanged'; END IF;
      UPDATE users SET blocked_at = clock_timestamp() WHERE id = p_user_id;
    WHEN 'unblock' THEN
      IF person.blocked_at IS NULL THEN RETURN 'unchanged'; END IF;
      UPDATE users SET blocked_at = NULL WHERE id = p_user_id;
    WHEN 'end-sessions' THEN
      -- They are Redis' to end; here it is noted.
      NULL;
  END CASE;
  INSERT INTO admin_actions (by_id, kind, user_id) VALUES (p_by, p_kind, p_user_id);
  RETURN 'done';
END $$;
REVOKE ALL ON FUNCTION administer FROM PUBLIC;

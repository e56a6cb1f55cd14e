-- Accounts that their persons delete: what goes with them, and what stays without a name.

-- A person's own rows go with the account.
ALTER TABLE submissions DROP CONSTRAINT submissions_user_id_fkey,
  ADD FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE user_problems DROP CONSTRAINT user_problems_user_id_fkey,
  ADD FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE drafts DROP CONSTRAINT drafts_user_id_fkey,
  ADD FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE user_event_counters DROP CONSTRAINT user_event_counters_user_id_fkey,
  ADD FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE user_events DROP CONSTRAINT user_events_user_id_fkey,
  ADD FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE bookmarks DROP CONSTRAINT bookmarks_user_id_fkey,
  ADD FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE problem_notes DROP CONSTRAINT problem_notes_user_id_fkey,
  ADD FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;

-- What an administrator did for the site stays, without saying who.
ALTER TABLE problem_versions DROP CONSTRAINT problem_versions_created_by_fkey,
  ADD FOREIGN KEY (created_by) REFERENCES users ON DELETE SET NULL;
ALTER TABLE problem_drafts DROP CONSTRAINT problem_drafts_updated_by_fkey,
  ADD FOREIGN KEY (updated_by) REFERENCES users ON DELETE SET NULL;
ALTER TABLE authoring_tasks ALTER COLUMN asked_by DROP NOT NULL, DROP CONSTRAINT authoring_tasks_asked_by_fkey,
  ADD FOREIGN KEY (asked_by) REFERENCES users ON DELETE SET NULL;
ALTER TABLE rejudges ALTER COLUMN asked_by DROP NOT NULL, DROP CONSTRAINT rejudges_asked_by_fkey,
  ADD FOREIGN KEY (asked_by) REFERENCES users ON DELETE SET NULL;

-- For the two cascades, and for reading all of a person's submissions and runs in their order: ids grow with time.
CREATE INDEX submissions_all_of_user ON submissions (user_id, id);
CREATE INDEX rejudge_items_of_submission ON rejudge_items (submission_id);

ALTER TABLE problems
  -- Counted in `judged` and `accepted`, but no rows any more: their accounts were deleted.
  ADD COLUMN judged_of_deleted integer NOT NULL DEFAULT 0,
  ADD COLUMN accepted_of_deleted integer NOT NULL DEFAULT 0;

-- Deletes a person and all that is theirs: `deleted`, or why nothing happened: `last-admin`, `no-account`. The counters of problems
-- stay as they are. A verdict that comes later finds no row. Submissions are locked before the person, as record_verdict does it.
CREATE FUNCTION delete_account(p_user_id uuid) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  the_role text;
  open_rejudges uuid[];
BEGIN
  -- One at a time: of two last administrators one stays, and two deletions never wait for each other's problems.
  PERFORM pg_advisory_xact_lock(7306003);
  SELECT role INTO the_role FROM users WHERE id = p_user_id;
  IF NOT FOUND THEN
    RETURN 'no-account';
  END IF;
  IF the_role = 'admin' AND NOT EXISTS (SELECT FROM users WHERE role = 'admin' AND id <> p_user_id) THEN
    RETURN 'last-admin';
  END IF;

  -- Rejudges are locked before submissions, as apply_rejudge does it.
  SELECT array_agg(id) INTO open_rejudges FROM (
    SELECT id FROM rejudges WHERE state IN ('running', 'ready') AND id IN (
      SELECT rejudge_id FROM rejudge_items JOIN submissions ON submissions.id = submission_id WHERE user_id = p_user_id)
    ORDER BY id FOR UPDATE) AS locked;

  WITH gone AS (
    DELETE FROM submissions WHERE user_id = p_user_id RETURNING problem_id, kind, verdict
  ), counted AS (
    SELECT problem_id, count(*) AS judged, count(*) FILTER (WHERE verdict = 'accepted') AS accepted
    FROM gone WHERE kind = 'submission' AND verdict <> 'internal-error' GROUP BY problem_id)
  UPDATE problems SET judged_of_deleted = judged_of_deleted + counted.judged,
    accepted_of_deleted = accepted_of_deleted + counted.accepted
  FROM counted WHERE problems.id = counted.problem_id;

  -- What these rejudges still waited for may have been the person's.
  UPDATE rejudges SET state = 'ready' WHERE id = ANY (open_rejudges) AND state = 'running'
    AND NOT EXISTS (SELECT FROM rejudge_items WHERE rejudge_id = rejudges.id AND verdict IS NULL);

  DELETE FROM users WHERE id = p_user_id;
  RETURN 'deleted';
END $$;
REVOKE ALL ON FUNCTION delete_account FROM PUBLIC;

-- As in 0006, but for the counters: those of deleted accounts are added.

-- Writes the outcomes of a rejudge that is ready, each as a new attempt of its submission, and counts the problem afresh. An outcome
-- of ours (internal-error) changes nothing. The events are returned, for those whose verdict changed.
CREATE OR REPLACE FUNCTION apply_rejudge(p_rejudge_id uuid)
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
    SELECT FROM submissions
    WHERE user_id = mine.user_id AND problem_id = mine.problem_id AND kind = 'submission' AND verdict = 'accepted')
  WHERE problem_id = the_rejudge.problem_id;
  UPDATE problems SET
    judged = judged_of_deleted + (SELECT count(*) FROM submissions
      WHERE problem_id = problems.id AND kind = 'submission' AND verdict <> 'internal-error'),
    accepted = accepted_of_deleted + (SELECT count(*) FROM submissions
      WHERE problem_id = problems.id AND kind = 'submission' AND verdict = 'accepted')
  WHERE id = the_rejudge.problem_id;
END $$;

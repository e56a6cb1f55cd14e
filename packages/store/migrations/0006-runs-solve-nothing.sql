-- A run on a person's own input solves nothing, also when a rejudge counts afresh: as in 0005, but for the kind in `solved`.

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
    judged = (SELECT count(*) FROM submissions
      WHERE problem_id = problems.id AND kind = 'submission' AND verdict <> 'internal-error'),
    accepted = (SELECT count(*) FROM submissions
      WHERE problem_id = problems.id AND kind = 'submission' AND verdict = 'accepted')
  WHERE id = the_rejudge.problem_id;
END $$;

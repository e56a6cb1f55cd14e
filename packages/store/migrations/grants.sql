-- Rights of the two roles that processes connect with; run after every migration, so that roles made later
-- get them too. Nobody but the owner changes the schema.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'codenova_app') THEN
    REVOKE ALL ON ALL TABLES IN SCHEMA public FROM codenova_app;
    GRANT USAGE ON SCHEMA public TO codenova_app;
    GRANT SELECT (id, problem_id, version, content_hash, document, created_at, created_by) ON problem_versions
      TO codenova_app;
    GRANT SELECT ON users, problems, catalogue_revision, submissions, user_problems, drafts,
      user_event_counters, user_events, languages, study_plans, study_plan_problems TO codenova_app;
    GRANT EXECUTE ON FUNCTION daily_problem TO codenova_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON bookmarks, problem_notes TO codenova_app;
    -- A post stays with its problem and thread; what hides and resolves is asked by an admin's route.
    GRANT SELECT, DELETE ON discussion_posts, discussion_votes TO codenova_app;
    GRANT INSERT (id, problem_id, parent_id, user_id, title, body) ON discussion_posts TO codenova_app;
    GRANT UPDATE (user_id, title, body, edited_at, hidden_at, hidden_by, deleted_at) ON discussion_posts
      TO codenova_app;
    GRANT INSERT (post_id, user_id) ON discussion_votes TO codenova_app;
    GRANT SELECT ON discussion_reports TO codenova_app;
    GRANT INSERT (post_id, user_id, reason) ON discussion_reports TO codenova_app;
    GRANT UPDATE (reason, at, resolved_at, resolved_by) ON discussion_reports TO codenova_app;
    -- Notifications are written by what they tell of, and read or unread by their person.
    GRANT SELECT, UPDATE (read_at) ON notifications TO codenova_app;
    GRANT EXECUTE ON FUNCTION add_notification TO codenova_app;
    -- What the operator adds to a problem; all else comes from the catalogue or from authors.
    GRANT UPDATE (companies) ON problems TO codenova_app;
    -- Authors write drafts and ask; what a check proved is published by a function, unseen.
    GRANT SELECT, INSERT, UPDATE, DELETE ON problem_drafts TO codenova_app;
    GRANT SELECT (id, kind, slug, draft_revision, asked_by, asked_at, state, attempts, rows, rows_total, message, finished_at)
      ON authoring_tasks TO codenova_app;
    GRANT INSERT (id, kind, slug, source, draft_revision, asked_by) ON authoring_tasks TO codenova_app;
    GRANT SELECT ON rejudges, rejudge_items TO codenova_app;
    GRANT UPDATE (state, ended_at) ON rejudges TO codenova_app;
    GRANT EXECUTE ON FUNCTION publish_check, activate_version, begin_rejudge, apply_rejudge TO codenova_app;
    GRANT UPDATE (revision) ON catalogue_revision TO codenova_app;
    -- What administrators did is only ever added to; a role or a block changes by `administer` alone, which notes it.
    GRANT SELECT ON admin_actions, schema_migrations TO codenova_app;
    GRANT INSERT (by_id, kind, detail) ON admin_actions TO codenova_app;
    GRANT EXECUTE ON FUNCTION administer TO codenova_app;
    -- Nobody becomes an admin by a statement of the api, and nothing gets a verdict.
    GRANT INSERT (id, name, email, password_hash) ON users TO codenova_app;
    GRANT UPDATE (password_hash) ON users TO codenova_app;
    -- A person's own: their name, and the end of their account with all that is theirs.
    GRANT UPDATE (name) ON users TO codenova_app;
    GRANT EXECUTE ON FUNCTION delete_account TO codenova_app;
    GRANT INSERT (id, user_id, kind, problem_id, problem_version_id, language_id, code, inputs)
      ON submissions TO codenova_app;
    GRANT UPDATE (queued_at) ON submissions TO codenova_app;
    GRANT INSERT, UPDATE, DELETE ON drafts TO codenova_app;
    -- Keys are made by the operator, and a result is written by the judge.
    GRANT SELECT ON api_keys TO codenova_app;
    GRANT SELECT, DELETE ON programs TO codenova_app;
    GRANT INSERT (token, key_id, language_id, source_code, stdin, expected_output, additional_files, settings,
      callback_url) ON programs TO codenova_app;
    GRANT UPDATE (queued_at) ON programs TO codenova_app;
  END IF;

  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'codenova_judge') THEN
    REVOKE ALL ON ALL TABLES IN SCHEMA public FROM codenova_judge;
    GRANT USAGE ON SCHEMA public TO codenova_judge;
    GRANT SELECT ON problems, problem_versions, case_sets TO codenova_judge;
    GRANT SELECT ON authoring_tasks, problem_drafts, rejudges, rejudge_items TO codenova_judge;
    GRANT INSERT (slug, source, base_version_id, updated_by) ON problem_drafts TO codenova_judge;
    GRANT UPDATE (state, attempts, rows, rows_total, message, finished_at, document, version_source, cases, case_count,
      content_hash, case_set_hash) ON authoring_tasks TO codenova_judge;
    GRANT UPDATE (failed_attempts) ON rejudge_items TO codenova_judge;
    GRANT EXECUTE ON FUNCTION record_rejudgement TO codenova_judge;
    GRANT SELECT (id, user_id, kind, problem_version_id, language_id, code, inputs, attempt, failed_attempts,
      created_at, queued_at, verdict) ON submissions TO codenova_judge;
    GRANT UPDATE (queued_at) ON submissions TO codenova_judge;
    GRANT SELECT ON user_events TO codenova_judge;
    GRANT UPDATE (published_at) ON user_events TO codenova_judge;
    GRANT SELECT, INSERT, UPDATE ON languages TO codenova_judge;
    GRANT SELECT ON programs TO codenova_judge;
    GRANT UPDATE (attempt, failed_attempts, queued_at, started_at, finished_at, called_back_at, status_id, stdout, stderr,
      compile_output, message, time, wall_time, memory, exit_code, exit_signal) ON programs TO codenova_judge;
    GRANT EXECUTE ON FUNCTION record_verdict, record_failed_attempt, prune_runs, prune_programs TO codenova_judge;
  END IF;
END $$;

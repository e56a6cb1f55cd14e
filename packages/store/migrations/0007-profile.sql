-- The public profile counts a person's judged submissions by day, language and problem: from this index alone, since the rows of the
-- table are wide (code, judgements). A row enters it with its verdict.
CREATE INDEX submissions_of_profile ON submissions (user_id, created_at) INCLUDE (verdict, problem_id, language_id)
WHERE kind = 'submission' AND verdict <> 'internal-error';

-- How fast and how lean the accepted ones of a problem's version in a language are: from this index alone, since the rows of the table
-- are wide (code, judgements). A row enters it with its verdict. The person is in it because each counts once.
CREATE INDEX submissions_of_standing ON submissions (problem_version_id, language_id, user_id)
INCLUDE (cpu_time_ms, memory_bytes) WHERE kind = 'submission' AND verdict = 'accepted';

-- The formatter that the judge has for a language, where it has one.
ALTER TABLE languages ADD formatter text;

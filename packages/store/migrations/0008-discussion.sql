-- Talk under a problem: threads with one level of replies, votes, reports.

CREATE TABLE discussion_posts (
  id uuid PRIMARY KEY,
  problem_id integer NOT NULL REFERENCES problems,
  -- NULL for a thread; the thread for a reply. A thread with replies is never deleted.
  parent_id uuid REFERENCES discussion_posts,
  -- NULL: the account was deleted, or the thread was removed by its author and keeps only its place.
  user_id uuid REFERENCES users ON DELETE SET NULL,
  title text CHECK (length(title) <= 120),
  -- Markdown of anyone's; it is never served as HTML.
  body text NOT NULL CHECK (length(body) <= 10000),
  created_at timestamptz NOT NULL DEFAULT now(),
  edited_at timestamptz,
  hidden_at timestamptz,
  hidden_by uuid REFERENCES users ON DELETE SET NULL,
  -- Only of a thread with replies; all else that is deleted is gone.
  deleted_at timestamptz,
  CHECK ((parent_id IS NULL) = (title IS NOT NULL)),
  CHECK (CASE WHEN deleted_at IS NULL THEN body <> '' AND title IS DISTINCT FROM ''
    ELSE body = '' AND title = '' AND user_id IS NULL END)
);
CREATE INDEX discussion_threads ON discussion_posts (problem_id, created_at, id) WHERE parent_id IS NULL;
CREATE INDEX discussion_replies ON discussion_posts (parent_id, created_at, id) WHERE parent_id IS NOT NULL;
CREATE INDEX discussion_posts_of_user ON discussion_posts (user_id);

CREATE TABLE discussion_votes (
  post_id uuid NOT NULL REFERENCES discussion_posts ON DELETE CASCADE,
  user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (post_id, user_id)
);
CREATE INDEX discussion_votes_of_user ON discussion_votes (user_id);

CREATE TABLE discussion_reports (
  post_id uuid NOT NULL REFERENCES discussion_posts ON DELETE CASCADE,
  user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
  at timestamptz NOT NULL DEFAULT now(),
  resolved_at timestamptz,
  resolved_by uuid REFERENCES users ON DELETE SET NULL,
  PRIMARY KEY (post_id, user_id)
);
CREATE INDEX discussion_reports_open ON discussion_reports (at) WHERE resolved_at IS NULL;
CREATE INDEX discussion_reports_of_user ON discussion_reports (user_id);

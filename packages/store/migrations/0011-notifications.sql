-- What is ready or new for a person. A row is written in the transaction of what it tells of, and holds only references: titles and
-- verdicts are read when it is shown, so that nothing stays here that was hidden, removed or changed since.

CREATE SEQUENCE notification_positions AS bigint;

CREATE TABLE notifications (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
  kind text NOT NULL,
  -- The thread of a thread-reply; else the post that was decided on.
  post_id uuid REFERENCES discussion_posts ON DELETE CASCADE,
  submission_id uuid REFERENCES submissions ON DELETE CASCADE,
  data jsonb NOT NULL,
  -- How often it happened since the person last read of it.
  times integer NOT NULL DEFAULT 1,
  -- Grows with each of a kind that is added; the order of the list, without doubles.
  position bigint NOT NULL UNIQUE DEFAULT nextval('notification_positions'),
  at timestamptz NOT NULL DEFAULT now(),
  read_at timestamptz,
  CHECK (CASE kind
    WHEN 'thread-reply' THEN post_id IS NOT NULL AND submission_id IS NULL AND data ? 'replyId'
    WHEN 'post-moderated' THEN post_id IS NOT NULL AND submission_id IS NULL AND data ? 'hidden'
    WHEN 'report-decided' THEN post_id IS NOT NULL AND submission_id IS NULL AND data ? 'hidden'
    WHEN 'verdict-late' THEN post_id IS NULL AND submission_id IS NOT NULL
    WHEN 'verdict-changed' THEN post_id IS NULL AND submission_id IS NOT NULL AND data ? 'oldVerdict'
    WHEN 'reports-waiting' THEN post_id IS NULL AND submission_id IS NULL
    ELSE false END)
);
ALTER SEQUENCE notification_positions OWNED BY notifications.position;
CREATE INDEX notifications_of_user ON notifications (user_id, position DESC);
-- One unread entry a person and thing, and what the bell counts.
CREATE UNIQUE INDEX notifications_unread ON notifications (user_id, kind, post_id, submission_id) NULLS NOT DISTINCT
  WHERE read_at IS NULL;
-- For the cascades.
CREATE INDEX notifications_of_post ON notifications (post_id) WHERE post_id IS NOT NULL;
CREATE INDEX notifications_of_submission ON notifications (submission_id) WHERE submission_id IS NOT NULL;

-- Tells a person; nobody, where the account has gone. While the last of a kind about the same thing is unread, it is counted on. A person
-- has at most 200: the oldest read ones go first, then the oldest.
CREATE FUNCTION add_notification(p_user_id uuid, p_kind text, p_post_id uuid, p_submission_id uuid, p_data jsonb)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM FROM users WHERE id = p_user_id FOR KEY SHARE;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  INSERT INTO notifications AS mine (user_id, kind, post_id, submission_id, data)
  VALUES (p_user_id, p_kind, p_post_id, p_submission_id, p_data)
  ON CONFLICT (user_id, kind, post_id, submission_id) WHERE read_at IS NULL
  DO UPDATE SET times = mine.times + 1, position = nextval('notification_positions'), at = now(),
    -- Of replies the first that was not read is the place to go to; of all else the newest is what holds.
    data = CASE WHEN mine.kind = 'thread-reply' THEN mine.data ELSE excluded.data END;
  DELETE FROM notifications WHERE id IN (
    SELECT id FROM notifications WHERE user_id = p_user_id
    ORDER BY read_at IS NULL DESC, position DESC OFFSET 200);
END $$;
REVOKE ALL ON FUNCTION add_notification FROM PUBLIC;

-- Whoever writes a verdict (record_verdict, apply_rejudge) tells the person, if they may not be looking any more: it came more than
-- half a minute after the code was sent, or it changed afterwards.
CREATE FUNCTION tell_of_verdict() RETURNS trigger
LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.verdict IS NOT NULL THEN
    PERFORM add_notification(NEW.user_id, 'verdict-changed', NULL, NEW.id,
      jsonb_build_object('oldVerdict', OLD.verdict));
  ELSIF NEW.judged_at - NEW.created_at > interval '30 seconds' THEN
    PERFORM add_notification(NEW.user_id, 'verdict-late', NULL, NEW.id, '{}');
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tell_of_verdict AFTER UPDATE OF verdict ON submissions FOR EACH ROW
  WHEN (NEW.kind = 'submission' AND NEW.verdict IS DISTINCT FROM OLD.verdict)
  EXECUTE FUNCTION tell_of_verdict();

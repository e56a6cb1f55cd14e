-- How many of a person's submissions and runs wait for a verdict is counted before each new one.
CREATE INDEX submissions_unjudged_of_user ON submissions (user_id) WHERE verdict IS NULL;

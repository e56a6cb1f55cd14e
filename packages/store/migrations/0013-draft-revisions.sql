-- A draft is written only over the one that was seen, as a note is: two tabs or devices of one person do not undo each other's work.
ALTER TABLE drafts ADD revision integer NOT NULL DEFAULT 1;

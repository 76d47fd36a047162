-- 0008: a saved view names whoever made it.
-- Why: one that is not shared is shown to its maker alone; older views are shared anyway.
ALTER TABLE saved_view ADD COLUMN member_id INTEGER REFERENCES member (id);

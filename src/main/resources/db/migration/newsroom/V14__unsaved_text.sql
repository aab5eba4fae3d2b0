-- A draft (草稿) is what has not been sent; what an editor typed and did not save is another thing, and has another word.
alter table newsroom.story_draft rename to unsaved_text;

-- A child's name or a person's number is not right in every story because it was in one (误报): it is doubted again, and cleared story by story.
delete from newsroom.false_alarm where rule like 'minor.%' or rule like 'private.%';

-- The list of agencies counts the open matters of each.
create index opinion_open_agency on opinion (agency_id) where state = 'ACCEPTED';

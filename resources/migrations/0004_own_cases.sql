drop index case_remote;
create unique index case_remote on return_case (shop_id, remote_id) where remote_id <> '';

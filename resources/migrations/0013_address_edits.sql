create table address_edit (order_id bigint primary key, base_sealed blob not null, theirs_sealed blob not null, conflicts text not null);
